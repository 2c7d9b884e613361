package org.dragoman.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.speech.Statement.Stance;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Turns drafts into statements: ids, actors, and for each the statement inside which it was made. */
final class Nesting {
    /** The most characters between a cue and the date of the saying. */
    private static final int NEAR = 60;

    private Nesting() {}

    /** A stretch of content, or (with no length) the place of a cue. */
    private record Mark(Span span, int draft, boolean cue) {}

    static List<Statement> statements(List<Draft> drafts, Speakers speakers, List<TimeExpression> times) {
        int[] outer = outer(drafts);
        List<@Nullable String> speaker = speakers.of(drafts);
        Map<Integer, List<TimeExpression>> dates =
                times.stream().filter(t -> t.from() != null).collect(Collectors.groupingBy(TimeExpression::sentence));
        List<Statement> statements = new ArrayList<>();
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            List<Actor> addressees = draft.addressees().stream()
                    .flatMap(h -> speakers.at(draft.sentence(), h).stream())
                    .filter(a -> !Speakers.medium(a))
                    .toList();
            TimeExpression said = said(draft, dates.getOrDefault(draft.sentence(), List.of()));
            statements.add(new Statement(
                    "s" + (d + 1),
                    speaker.get(d),
                    draft.source(),
                    ids(addressees),
                    ids(via(draft, outer[d] < 0 ? null : drafts.get(outer[d]), speaker.get(d), speakers)),
                    draft.direct(),
                    stance(draft),
                    new Statement.Cue(draft.cue(), draft.lemma(), draft.rule().kind(), draft.sentence(), draft.head()),
                    draft.content(),
                    said == null ? null : said.from(),
                    said == null ? null : said.to(),
                    outer[d] < 0 ? null : "s" + (outer[d] + 1)));
        }
        return statements;
    }

    /** When it was said: the date in the cue's sentence that is no part of the source or of what is said. */
    private static @Nullable TimeExpression said(Draft draft, List<TimeExpression> dates) {
        Span source = draft.source();
        for (TimeExpression date : dates) {
            boolean outside = draft.content().stream().noneMatch(c -> c.overlaps(date.span()))
                    && (source == null || !source.overlaps(date.span()));
            if (outside && Math.abs(date.span().start() - draft.cue().end()) < NEAR) {
                return date;
            }
        }
        return null;
    }

    private static Stance stance(Draft draft) {
        Stance stance = draft.rule().stance();
        if (!draft.negated()) {
            return stance;
        }
        return switch (stance) {
            case STATES -> draft.rule().kind() == Statement.Kind.THOUGHT ? Stance.DOUBTS : stance;
            case DENIES, DOUBTS -> Stance.STATES;
            case ALLEGES, ACKNOWLEDGES -> Stance.STATES;
        };
    }

    /** Those through whom it came: named as such, a medium in the cue's clause, or the medium in whose words it stands. */
    private static List<Actor> via(Draft draft, @Nullable Draft outer, @Nullable String speaker, Speakers speakers) {
        List<Actor> via = new ArrayList<>();
        draft.via().forEach(h -> via.addAll(speakers.at(draft.sentence(), h)));
        via.addAll(speakers.media(draft));
        if (draft.rule().kind() == Statement.Kind.SPEECH) {
            via.addAll(speakers.carriers(draft.sentence() + 1));
        }
        if (outer != null) {
            speakers.at(outer.sentence(), outer.speaker()).stream()
                    .filter(Speakers::medium)
                    .forEach(via::add);
        }
        via.removeIf(a -> a.id().equals(speaker));
        return via;
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).distinct().toList();
    }

    /** For each draft the smallest one whose content holds its cue, or -1; one sweep over the text. */
    private static int[] outer(List<Draft> drafts) {
        List<Mark> marks = new ArrayList<>();
        for (int d = 0; d < drafts.size(); d++) {
            for (Span span : drafts.get(d).content()) {
                marks.add(new Mark(span, d, false));
            }
            marks.add(new Mark(drafts.get(d).cue(), d, true));
        }
        marks.sort((one, other) -> {
            int start = Integer.compare(one.span().start(), other.span().start());
            return start != 0
                    ? start
                    : Integer.compare(other.span().end(), one.span().end());
        });
        int[] outer = new int[drafts.size()];
        Deque<Mark> open = new ArrayDeque<>();
        for (Mark mark : marks) {
            while (!open.isEmpty() && open.peek().span().end() <= mark.span().start()) {
                open.pop();
            }
            if (mark.cue()) {
                outer[mark.draft()] = -1;
                for (Mark around : open) {
                    if (around.draft() != mark.draft()
                            && around.span().contains(mark.span())
                            && !drafts.get(around.draft()).nobodys()) {
                        outer[mark.draft()] = around.draft();
                        break;
                    }
                }
            } else {
                open.push(mark);
            }
        }
        cutRings(outer);
        return outer;
    }

    /** Two statements that hold each other's cues would be each other's frame: the one met last stands free. */
    private static void cutRings(int[] outer) {
        int[] seen = new int[outer.length];
        for (int d = 0; d < outer.length; d++) {
            int at = d;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = d + 1;
                if (outer[at] >= 0 && seen[outer[at]] == d + 1) {
                    outer[at] = -1;
                }
                at = outer[at];
            }
        }
    }
}
