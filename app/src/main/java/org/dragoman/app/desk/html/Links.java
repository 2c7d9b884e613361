package org.dragoman.app.desk.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of pages, with every value encoded. */
public final class Links {
    /** What servers do not take in a path, even encoded, stands in it as a tilde with two digits. */
    private static final String NOT_IN_PATHS = "/\\%;~.";

    private static final Pattern HIDDEN = Pattern.compile("~([0-9A-F]{2})");

    private Links() {}

    /** A path of the desk; the parts after the first are values. */
    public static String to(String page, Object... parts) {
        StringBuilder link = new StringBuilder("/").append(page);
        for (Object part : parts) {
            link.append('/').append(encoded(hidden(part.toString())));
        }
        return link.toString();
    }

    /** The value that stands in a path. */
    public static String fromPath(String part) {
        return HIDDEN.matcher(part)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    private static String hidden(String value) {
        StringBuilder hidden = new StringBuilder(value.length());
        value.codePoints().forEach(c -> {
            if (NOT_IN_PATHS.indexOf(c) >= 0) {
                hidden.append('~').append(String.format(Locale.ROOT, "%02X", c));
            } else {
                hidden.appendCodePoint(c);
            }
        });
        return hidden.toString();
    }

    /** The page of two actors. */
    public static String dyad(String first, String second) {
        return "/dyads?first=" + encoded(first) + "&second=" + encoded(second);
    }

    /** Why an event of a stored article is coded as it is. */
    public static String why(long article, String report) {
        return "/explain?article=" + article + "&report=" + encoded(report);
    }

    /** The path with a query; values in the order of the map. */
    public static String query(String path, Map<String, List<String>> query) {
        StringJoiner joined = new StringJoiner("&", "?", "").setEmptyValue("");
        query.forEach((name, values) -> values.forEach(value -> joined.add(encoded(name) + "=" + encoded(value))));
        return path + joined;
    }

    /** An address outside, where it is one of the web; anything else (scripts, files) is no link. */
    public static @Nullable String outside(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
