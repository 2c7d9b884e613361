package org.dragoman.app.eval;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.text.CodePoints;
import org.dragoman.text.Span;

/** Where words quoted in a gold file stand in the text. */
final class Snippet {
    private Snippet() {}

    /**
     * The place of the part within {@code {braces}}, or of all of the snippet where it has none; white space of any length
     * counts as one. In code points.
     */
    static Optional<Span> find(String text, CodePoints codePoints, String snippet) {
        int open = snippet.indexOf('{');
        String before = open < 0 ? "" : snippet.substring(0, open);
        String rest = open < 0 ? snippet : snippet.substring(open + 1);
        int close = open < 0 ? -1 : rest.indexOf('}');
        String inner = close < 0 ? rest : rest.substring(0, close);
        String after = close < 0 ? "" : rest.substring(close + 1);
        String gapBefore = endsInSpace(before) ? "\\s*" : "";
        String gapAfter = !after.isEmpty() && Character.isWhitespace(after.charAt(0)) ? "\\s*" : "";
        Pattern pattern = Pattern.compile(
                words(before) + gapBefore + "(" + words(inner) + ")" + gapAfter + words(after),
                Pattern.UNICODE_CHARACTER_CLASS);
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new Span(codePoints.at(matcher.start(1)), codePoints.at(matcher.end(1))))
                : Optional.empty();
    }

    private static boolean endsInSpace(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static String words(String text) {
        return text.isBlank()
                ? ""
                : Stream.of(text.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }
}
