package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Span;

/**
 * A sentence with words marked by role: {@code [actor: The mayor] [trigger: condemned] [recipient: the ministry].}
 *
 * @param text the sentence without the marks
 */
record Example(String text, List<Mark> marks) {
    private static final Pattern MARK = Pattern.compile("\\[([a-z]+): ([^\\[\\]]*)\\]");
    private static final Set<String> ROLES = Set.of("actor", "trigger", "recipient");

    /** Words and the role that they must have. */
    record Mark(String role, Span span) {}

    Example {
        marks = List.copyOf(marks);
    }

    static Example parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int end = 0;
        while (matcher.find()) {
            text.append(marked, end, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            marks.add(new Mark(matcher.group(1), new Span(start, text.length())));
            end = matcher.end();
        }
        text.append(marked, end, marked.length());
        return new Example(text.toString(), marks);
    }

    /** The sentence with its actor and recipient as a marked pair. */
    MarkedPair pair() {
        Span nowhere = new Span(text.length(), text.length());
        return new MarkedPair(text, first("actor", nowhere), first("recipient", nowhere));
    }

    private Span first(String role, Span otherwise) {
        return of(role).stream().map(Mark::span).findFirst().orElse(otherwise);
    }

    /** What is wrong with the marks: roles that there are not, brackets that make no mark; empty where all is well. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Mark mark : marks) {
            if (!ROLES.contains(mark.role())) {
                problems.add("no role [" + mark.role() + ": …]; there are actor, trigger and recipient");
            }
        }
        if (text.indexOf('[') >= 0 || text.indexOf(']') >= 0) {
            problems.add("a bracket that makes no mark such as [actor: …]");
        }
        return problems;
    }

    /** The marks of a role. */
    List<Mark> of(String role) {
        return marks.stream().filter(mark -> mark.role().equals(role)).toList();
    }
}
