package org.dragoman.app.desk.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dragoman.record.RecordJson;

/** Versions, licences and where facts come from. */
public final class AboutPage implements Page {
    private static final String SOURCES = "DATA-SOURCES.md";

    private final Model model;

    /** @param version of Dragoman */
    public AboutPage(String version) {
        model = new Model(version, RecordJson.FORMAT, Runtime.version().toString(), sources());
    }

    /** Something that others made. */
    public record Source(String what, String from, String licence) {}

    /** The page. */
    public record Model(String version, int recordFormat, String java, List<Source> sources) {}

    @Override
    public String path() {
        return "/about";
    }

    @Override
    public String about() {
        return "Versions, licences and data sources.";
    }

    @Override
    public Class<?> answers() {
        return Model.class;
    }

    @Override
    public Answer answer(Asked asked) {
        Table table = Table.of(List.of("what", "from", "licence"))
                .rows(model.sources(), s -> List.of(s.what(), s.from(), s.licence()));
        return new Answer("About", "about.jte", model, table);
    }

    /** The rows of the document that lists them. */
    private static List<Source> sources() {
        try (InputStream in = AboutPage.class.getResourceAsStream(SOURCES)) {
            if (in == null) {
                throw new IllegalStateException(SOURCES + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| what "))
                    .map(line -> Arrays.stream(line.split("\\|"))
                            .map(AboutPage::plain)
                            .toList())
                    .filter(cells -> cells.size() >= 4)
                    .map(cells -> new Source(cells.get(1), cells.get(2), cells.get(3)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(SOURCES, e);
        }
    }

    private static String plain(String cell) {
        return cell.strip().replace("`", "");
    }
}
