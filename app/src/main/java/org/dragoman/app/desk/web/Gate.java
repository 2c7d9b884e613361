package org.dragoman.app.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.dragoman.app.desk.pages.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask. On this machine's own address everybody of this machine may read; writing, and reading from any other
 * address, wants the token. Pages of other sites can do neither: the host must be one of ours, and forms come from our pages.
 */
final class Gate {
    private static final String COOKIE = "dragoman";
    private static final String BEARER = "Bearer ";
    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private final String token;
    private final boolean local;

    /**
     * @param token the secret
     * @param local whether the server listens on this machine's own address only
     */
    Gate(String token, boolean local) {
        this.token = token;
        this.local = local;
    }

    /** Refuses who may not ask; a token in the address becomes a cookie, so that it is not passed on with the address. */
    void check(Context ctx) {
        if (local && !OWN_NAMES.contains(hostName(ctx))) {
            throw Refusal.forbidden("this server answers to 127.0.0.1 and localhost, not to '" + hostName(ctx) + "'");
        }
        if (ctx.method() == HandlerType.POST && !isOwnForm(ctx)) {
            throw Refusal.forbidden("a form of another site cannot be sent here");
        }
        String given = ctx.queryParam("token");
        if (given != null && isToken(given)) {
            admit(ctx);
            ctx.redirect(ctx.path(), HttpStatus.SEE_OTHER);
            ctx.skipRemainingHandlers();
        } else if (!local && !isAdmitted(ctx) && !isOpen(ctx)) {
            throw Refusal.forbidden("the token is wanted: it stands in the address that 'dragoman serve' printed");
        }
    }

    /** Whether the one who asks may change what is stored. */
    boolean isAdmitted(Context ctx) {
        String cookie = ctx.cookie(COOKIE);
        String header = ctx.header("Authorization");
        return cookie != null && isToken(cookie)
                || header != null && header.startsWith(BEARER) && isToken(header.substring(BEARER.length()));
    }

    /** Lets in whoever typed the right token into the form. */
    boolean enter(Context ctx, @Nullable String typed) {
        if (typed == null || !isToken(typed.strip())) {
            return false;
        }
        admit(ctx);
        return true;
    }

    private void admit(Context ctx) {
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setPath("/");
        ctx.cookie(cookie);
    }

    /** Style sheets, and the form that takes the token. */
    private static boolean isOpen(Context ctx) {
        return ctx.path().startsWith("/assets/") || ctx.path().equals("/token");
    }

    private boolean isToken(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** Browsers name the site of a form; programs that name none send no cookie of anybody's either. */
    private static boolean isOwnForm(Context ctx) {
        String origin = ctx.header("Origin");
        if (origin == null) {
            return !"cross-site".equals(ctx.header("Sec-Fetch-Site"));
        }
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(ctx.header("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String hostName(Context ctx) {
        String host = ctx.header("Host");
        return host == null ? "" : host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }
}
