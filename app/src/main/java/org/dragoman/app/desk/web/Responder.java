package org.dragoman.app.desk.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.app.desk.html.Chrome;
import org.dragoman.app.desk.html.Links;
import org.dragoman.app.desk.html.Local;
import org.dragoman.app.desk.pages.Answer;
import org.dragoman.app.desk.pages.Table;
import org.jspecify.annotations.Nullable;

/** Sends answers in their three forms, and problems in theirs. */
final class Responder {
    /** The forms of an answer, told by the end of the path. */
    enum Form {
        HTML(""),
        JSON(".json"),
        CSV(".csv");

        final String suffix;

        Form(String suffix) {
            this.suffix = suffix;
        }

        /** The path at which a page has this form. */
        String path(String page) {
            return page.equals("/") && this != HTML ? "/overview" + suffix : page + suffix;
        }

        static Form of(String path) {
            return path.endsWith(JSON.suffix) ? JSON : path.endsWith(CSV.suffix) ? CSV : HTML;
        }
    }

    /** What went wrong, after RFC 9457; the one shape of all errors. */
    record Problem(String type, String title, int status, String detail) {}

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .setSerializerModifier(new KeysAsText()))
            .build();

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Gate gate;

    Responder(Gate gate) {
        this.gate = gate;
    }

    void send(Context ctx, Form form, Answer answer) {
        switch (form) {
            case HTML -> html(ctx, answer);
            case JSON -> json(ctx, "application/json", answer.json());
            case CSV -> csv(ctx, answer.table());
        }
    }

    void problem(Context ctx, int status, String detail) {
        Problem problem = new Problem("about:blank", title(status), status, detail);
        ctx.status(status);
        if (Form.of(ctx.path()) != Form.HTML) {
            json(ctx, "application/problem+json", problem);
            return;
        }
        html(ctx, new Answer(problem.title(), "problem.jte", problem.detail(), Table.of(List.of())));
    }

    void json(Context ctx, String type, Object model) {
        try {
            ctx.contentType(type).result(JSON.writeValueAsBytes(model));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void html(Context ctx, Answer answer) {
        Chrome chrome = new Chrome(
                answer.title(),
                Local.of(ctx.header("Accept-Language")),
                ctx.path(),
                twin(ctx, Form.JSON),
                answer.table().columns().isEmpty() ? null : twin(ctx, Form.CSV),
                gate.isAdmitted(ctx));
        StringOutput out = new StringOutput(32_768);
        templates.render(answer.template(), Map.of("chrome", chrome, "model", answer.model()), out);
        ctx.contentType("text/html; charset=utf-8").result(out.toString());
    }

    /** The address of the same answer in another form; an action's answer has none. */
    private static @Nullable String twin(Context ctx, Form form) {
        if (!ctx.method().name().equals("GET") || ctx.statusCode() >= 400) {
            return null;
        }
        return Links.query(form.path(ctx.path()), ctx.queryParamMap());
    }

    private static void csv(Context ctx, Table table) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(table.columns());
            for (List<@Nullable Object> row : table.rows()) {
                csv.writeRecord(row.stream().map(Responder::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ctx.contentType("text/csv; charset=utf-8").result(out.toString());
    }

    /** A spreadsheet would run what begins like a formula, so that gets an apostrophe before it. */
    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean formula = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "That cannot be asked";
            case 403 -> "Not without the token";
            case 404 -> "There is no such page";
            case 405 -> "That is not done here";
            case 413 -> "Too much at once";
            case 503 -> "Busy";
            default -> "Something went wrong";
        };
    }
}
