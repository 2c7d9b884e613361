package org.dragoman.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.event.Event.Attribution;
import org.dragoman.event.Event.Status;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.speech.Statement;
import org.dragoman.speech.Statement.Stance;
import org.dragoman.text.Span;

/**
 * What is denied, admitted or doubted by a word that only points back: "India accused Pakistan of shelling a village. Pakistan denied
 * it", "…, a charge that Islamabad rejected". Each event that the other side had told is mentioned once more, with who answers and how.
 */
final class Answers {
    /** An answer takes up what was said in its own sentence or in so many before it. */
    private static final int NEAR = 2;

    /** Words of "the charge", "these allegations", "its claims". */
    private static final int LONGEST = 2;

    private static final Set<Stance> ANSWERING = Set.of(Stance.DENIES, Stance.ACKNOWLEDGES, Stance.DOUBTS);

    /** What somebody answers, and the words that point back. */
    private record Answer(Statement statement, String speaker, Span words) {}

    private final Map<Integer, List<Answer>> bySentence = new HashMap<>();
    private final List<Sentence> sentences;
    private final Parties parties;

    Answers(List<Statement> statements, List<Sentence> sentences, Parties parties, String text) {
        this.sentences = sentences;
        this.parties = parties;
        for (Statement s : statements) {
            if (ANSWERING.contains(s.stance())
                    && s.speaker() != null
                    && s.cue() != null
                    && s.content().size() == 1
                    && pointsBack(s.content().get(0).of(text))) {
                bySentence
                        .computeIfAbsent(s.cue().sentence(), n -> new ArrayList<>())
                        .add(new Answer(s, s.speaker(), s.content().get(0)));
            }
        }
    }

    /**
     * The mentions that the answers of a sentence make.
     *
     * @param told the article's events up to the end of this sentence
     */
    List<Event> in(Sentence s, List<Event> told) {
        List<Event> mentions = new ArrayList<>();
        for (Answer answer : bySentence.getOrDefault(s.index(), List.of())) {
            for (Event event : answered(answer, s, told)) {
                mentions.add(mention(event, answer, s, told.size() + mentions.size() + 1));
            }
        }
        return mentions;
    }

    private static boolean pointsBack(String words) {
        String[] each = words.toLowerCase(Locale.ROOT).split("\\s+", -1);
        return each.length <= LONGEST && Grammar.english().is("told_again", each[each.length - 1]);
    }

    /** The events of the last statement before it that somebody else made of the one who answers. */
    private List<Event> answered(Answer answer, Sentence s, List<Event> told) {
        Set<String> own = parties.answeringFor(List.of(answer.speaker()));
        int oldest = sentences.get(Math.max(0, s.index() - NEAR)).span().start();
        String statement = null;
        List<Event> events = new ArrayList<>();
        for (int i = told.size() - 1; i >= 0 && told.get(i).trigger().start() >= oldest; i--) {
            Event event = told.get(i);
            if (event.attribution().isEmpty()
                    || event.trigger().end() > answer.words().start()) {
                continue;
            }
            Attribution by = event.attribution().get(event.attribution().size() - 1);
            boolean other =
                    by.actor() != null && !by.actor().equals(answer.speaker()) && !ANSWERING.contains(by.stance());
            boolean his = !Collections.disjoint(own, parties.answeringFor(event.actors()));
            if (other && his && (statement == null || statement.equals(by.statement()))) {
                statement = by.statement();
                events.add(0, event);
            }
        }
        return events;
    }

    private static Event mention(Event event, Answer answer, Sentence s, int number) {
        Statement statement = answer.statement();
        return new Event(
                "e" + number,
                event.type(),
                event.modes(),
                event.contexts(),
                event.quad(),
                event.score(),
                event.actors(),
                event.recipients(),
                statement.stance() == Stance.DENIES ? Status.NEGATED : event.status(),
                event.date(),
                event.place(),
                event.items(),
                answer.words(),
                s.span(),
                List.of(new Attribution(answer.speaker(), statement.stance(), statement.id())),
                event.rule(),
                Objects.requireNonNullElse(event.sameAs(), event.id()),
                event.confidence(),
                event.contextEvidence());
    }
}
