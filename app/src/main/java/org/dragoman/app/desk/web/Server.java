package org.dragoman.app.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.app.desk.coding.Coder;
import org.dragoman.app.desk.html.Local;
import org.dragoman.app.desk.pages.Action;
import org.dragoman.app.desk.pages.Answer;
import org.dragoman.app.desk.pages.Asked;
import org.dragoman.app.desk.pages.Page;
import org.dragoman.app.desk.pages.Refusal;
import org.dragoman.app.desk.pages.Table;
import org.dragoman.app.desk.web.Responder.Form;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The pages over HTTP. */
public final class Server implements AutoCloseable {
    private static final long LARGEST_REQUEST = 1_000_000;
    /** Among hundreds of readers on a slow machine a request may wait so long for its turn; who waits holds no thread. */
    private static final long IDLE_MILLIS = 120_000;

    private static final int MOST_THREADS = 64;
    private static final String DAY = "public, max-age=86400";
    private static final Map<String, String> HEADERS = headers();

    private final Javalin javalin;

    /**
     * @param host the address to listen on
     * @param port 0 for a free one
     * @param token what writers, and readers from other addresses, must show
     * @param drawings images made at the start, by path
     * @param log takes what went wrong inside, for the one who runs the server
     */
    public Server(
            String host,
            int port,
            String token,
            List<Page> pages,
            List<Action> actions,
            Map<String, String> drawings,
            Consumer<String> log) {
        Gate gate = new Gate(token, isLocal(host));
        Responder responder = new Responder(gate);
        javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.maxRequestSize = LARGEST_REQUEST;
            config.http.prefer405over404 = true;
            config.jetty.host = host;
            config.jetty.port = port;
            config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, 8, (int) IDLE_MILLIS);
            config.jetty.modifyHttpConfiguration(http -> {
                http.setIdleTimeout(IDLE_MILLIS);
                http.setSendServerVersion(false);
                http.setRequestHeaderSize(20_000);
            });
            assets(config);
            config.routes.before(ctx -> HEADERS.forEach(ctx::header));
            config.routes.before(gate::check);
            drawings.forEach((path, svg) -> config.routes.get(path, ctx -> ctx.contentType("image/svg+xml")
                    .header("Cache-Control", DAY)
                    .result(svg)));
            pages.forEach(page -> route(config, page, responder));
            actions.forEach(action -> route(config, action, gate, responder));
            Map<String, Object> description = OpenApi.describe(pages, actions, Responder.Problem.class);
            config.routes.get("/openapi.json", ctx -> responder.json(ctx, "application/json", description));
            entrance(config, gate, responder);
            problems(config, responder, log);
        });
    }

    public void start() {
        javalin.start();
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void assets(JavalinConfig config) {
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = "/org/dragoman/app/desk/assets";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", DAY);
        });
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets/d3";
            files.directory = "/META-INF/resources/webjars/d3/7.9.0";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", DAY);
        });
    }

    private static void route(JavalinConfig config, Page page, Responder responder) {
        for (Form form : List.of(Form.JSON, Form.CSV, Form.HTML)) {
            config.routes.get(form.path(page.path()), ctx -> responder.send(ctx, form, page.answer(asked(ctx))));
        }
    }

    private static void route(JavalinConfig config, Action action, Gate gate, Responder responder) {
        for (Form form : List.of(Form.JSON, Form.HTML)) {
            config.routes.post(form.path(action.path()), ctx -> {
                if (action.writes() && !gate.isAdmitted(ctx)) {
                    throw Refusal.forbidden(
                            "the token is wanted: it stands in the address that 'dragoman serve' printed");
                }
                Action.Reply reply = action.act(asked(ctx));
                if (reply instanceof Action.Reply.Show show) {
                    responder.send(ctx, form, show.answer());
                } else if (reply instanceof Action.Reply.GoTo there) {
                    ctx.redirect(there.path() + form.suffix, HttpStatus.SEE_OTHER);
                }
            });
        }
    }

    /** The form that takes the token. */
    private static void entrance(JavalinConfig config, Gate gate, Responder responder) {
        Answer form = new Answer("Enter", "token.jte", "", Table.of(List.of()));
        config.routes.get("/token", ctx -> responder.send(ctx, Form.HTML, form));
        config.routes.post("/token", ctx -> {
            if (!gate.enter(ctx, ctx.formParam("token"))) {
                throw Refusal.forbidden(
                        "that is not the token; it stands in the address that 'dragoman serve' printed");
            }
            ctx.redirect("/", HttpStatus.SEE_OTHER);
        });
    }

    private static void problems(JavalinConfig config, Responder responder, Consumer<String> log) {
        config.routes.exception(
                Refusal.class, (refusal, ctx) -> responder.problem(ctx, refusal.status(), refusal.detail()));
        config.routes.exception(
                HttpResponseException.class, (e, ctx) -> responder.problem(ctx, e.getStatus(), detail(e)));
        config.routes.exception(
                Coder.BusyException.class, (e, ctx) -> responder.problem(ctx, 503, String.valueOf(e.getMessage())));
        config.routes.exception(Exception.class, (e, ctx) -> {
            log.accept(ctx.method() + " " + ctx.path() + ": " + e);
            responder.problem(ctx, 500, "The server could not answer; it has told the one who runs it why.");
        });
        config.routes.error(404, ctx -> {
            if (ctx.result() == null || "Not Found".equals(ctx.result()) || "Endpoint not found".equals(ctx.result())) {
                responder.problem(ctx, 404, "Nothing has this address.");
            }
        });
    }

    private static String detail(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> "Nothing has this address.";
            case 413 -> "No more than " + LARGEST_REQUEST / 1000 + " kB can be sent at once.";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static Asked asked(Context ctx) {
        Map<String, List<String>> query = new LinkedHashMap<>(ctx.queryParamMap());
        if (ctx.method() == HandlerType.POST) {
            query.putAll(ctx.formParamMap());
        }
        return new Asked(ctx.pathParamMap(), query, Local.of(ctx.header("Accept-Language")));
    }

    private static boolean isLocal(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Nothing is loaded from outside, framed, sniffed or told to others. */
    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.put("Cache-Control", "private, no-cache");
        return headers;
    }
}
