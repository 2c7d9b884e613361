package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Span;

/** A sentence with marked parts: {@code [source: The minister] [cue: said] [content: the deal was dead].} */
record Marked(String text, List<Part> parts) {
    private static final Pattern MARK = Pattern.compile("\\[(source|cue|content|speaker|addressee|via): ([^\\]]*)\\]");

    /** One marked part. */
    record Part(String role, Span span) {}

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int end = 0;
        while (matcher.find()) {
            text.append(marked, end, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            parts.add(new Part(matcher.group(1), new Span(start, text.length())));
            end = matcher.end();
        }
        text.append(marked.substring(end));
        return new Marked(text.toString(), List.copyOf(parts));
    }

    /** The letters and digits of the parts with this role. */
    String words(String role) {
        return letters(
                text,
                parts.stream()
                        .filter(p -> p.role().equals(role))
                        .map(Part::span)
                        .toList());
    }

    /** The letters and digits of the spans. */
    static String letters(String text, List<Span> spans) {
        StringBuilder letters = new StringBuilder();
        for (Span span : spans) {
            letters.append(span.of(text).replaceAll("[^\\p{L}\\p{N}:]", ""));
        }
        return letters.toString();
    }
}
