package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * "I" and "we" within quotation marks and in what somebody is said to have said: the speaker, and those for whom the speaker
 * speaks. "We" elsewhere is in whose name the article is written, where that is known.
 */
final class FirstPerson {
    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");

    private final Knowledge knowledge;
    private final Analysis analysis;
    private final Quotes quotes;
    private final BiFunction<Integer, Integer, List<Entity>> at;
    private final UnaryOperator<Entity> institution;
    private final Voice voice;
    private final @Nullable Entity[] speakers;

    /** Whom verbs of saying stand beside, by sentence; found once, for each of its quotations asks. */
    private final Map<Integer, List<Said>> said = new HashMap<>();

    /** A verb of saying outside quotations and the one beside it. */
    private record Said(Span verb, Entity who) {}

    FirstPerson(
            Knowledge knowledge,
            Analysis analysis,
            Quotes quotes,
            BiFunction<Integer, Integer, List<Entity>> at,
            UnaryOperator<Entity> institution,
            Voice voice) {
        this.knowledge = knowledge;
        this.analysis = analysis;
        this.quotes = quotes;
        this.at = at;
        this.institution = institution;
        this.voice = voice;
        this.speakers = new Entity[quotes.spans().size()];
    }

    /** Gives every first person of the chunks its mention. */
    void resolve(List<List<Chunk>> chunks) {
        for (int q = 0; q < speakers.length; q++) {
            Entity speaker = speaker(quotes.spans().get(q));
            speakers[q] = speaker == null && q > 0 ? speakers[q - 1] : speaker;
        }
        for (List<Chunk> sentence : chunks) {
            for (Chunk chunk : sentence) {
                if (chunk.pronoun()) {
                    pronoun(chunk);
                }
            }
        }
    }

    private void pronoun(Chunk chunk) {
        Sentence sentence = analysis.sentences().get(chunk.sentence());
        int token = chunk.head();
        String word = sentence.lower(token);
        boolean one = SINGULAR.contains(word);
        int quote = one || PLURAL.contains(word) ? quotes.at(sentence.start(token)) : -1;
        Entity speaker = quote < 0 ? null : speakers[quote];
        if ((one || PLURAL.contains(word)) && !quotes.contains(sentence.start(token))) {
            speaker = above(sentence, token);
            if (speaker == null && !one) {
                of(voice.who(), chunk, "in whose name the article is written");
                return;
            }
        }
        if (speaker != null) {
            Entity who = one ? speaker : institution.apply(speaker);
            of(who, chunk, one ? "the speaker of these words" : "for whom the speaker of these words speaks");
        }
    }

    private void of(@Nullable Entity who, Chunk chunk, String why) {
        if (who != null) {
            int token = chunk.head();
            Span span = analysis.sentences().get(chunk.sentence()).span(token, token);
            who.mention(new Mention(chunk.sentence(), token, token, token, span, Mention.Form.PRONOUN), Reason.of(why));
        }
    }

    /** "We will not yield, the president said": the one who says the clause that the pronoun stands in, or null. */
    private @Nullable Entity above(Sentence sentence, int token) {
        int below = token;
        for (int i = sentence.head(token); i >= 0; i = sentence.head(i)) {
            boolean told = Set.of("ccomp", "parataxis").contains(sentence.relation(below)) && says(sentence, i);
            int saying = told ? i : sentence.child(i, "parataxis");
            if (saying >= 0 && says(sentence, saying)) {
                return sayer(sentence, saying, token);
            }
            below = i;
        }
        int aside = aside(sentence, token);
        return aside < 0 ? null : sayer(sentence, aside, token);
    }

    /** "We stand with Israel, the palace said": a verb of saying behind a comma that the parser hung somewhere in the clause, or -1. */
    private int aside(Sentence sentence, int token) {
        for (int i = token + 1; i < sentence.size(); i++) {
            int subject = sentence.child(i, "nsubj");
            boolean apart = subject > token && sentence.relation(i).equals("dep") && sentence.child(i, "ccomp") < 0;
            int first = Math.min(subject, i);
            while (apart && first > token && !sentence.word(first).equals(",")) {
                first--;
            }
            if (apart && first > token && says(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean says(Sentence sentence, int verb) {
        return "subject".equals(knowledge.speakerOf(sentence.lemma(verb)));
    }

    private @Nullable Entity sayer(Sentence sentence, int saying, int token) {
        int subject = sentence.child(saying, "nsubj");
        List<Entity> who = subject < 0 || subject == token ? List.of() : at.apply(sentence.index(), subject);
        return who.size() == 1 ? who.get(0) : null;
    }

    /** The one beside the verb of saying next to the quotation, or null. */
    private @Nullable Entity speaker(Span quote) {
        Entity best = null;
        int nearest = Integer.MAX_VALUE;
        for (int n = firstAfter(quote.start()); n < analysis.sentences().size(); n++) {
            Sentence sentence = analysis.sentences().get(n);
            if (!sentence.span().overlaps(quote)) {
                break;
            }
            for (Said near : said.computeIfAbsent(n, this::saidIn)) {
                int away = near.verb().start() < quote.start()
                        ? quote.start() - near.verb().end()
                        : near.verb().start() - quote.end();
                if (away < nearest) {
                    best = near.who();
                    nearest = away;
                }
            }
        }
        return best;
    }

    private List<Said> saidIn(int n) {
        Sentence sentence = analysis.sentences().get(n);
        List<Said> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String place = knowledge.speakerOf(sentence.lemma(i));
            boolean says = place != null && (place.equals("subject") || place.equals("object"));
            if (place != null && says && !quotes.contains(sentence.start(i))) {
                Entity who = beside(sentence, i, place);
                if (who != null) {
                    found.add(new Said(sentence.span(i, i), who));
                }
            }
        }
        return found;
    }

    /** The index of the first sentence that ends after an offset. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = analysis.sentences().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (analysis.sentences().get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private @Nullable Entity beside(Sentence sentence, int verb, String place) {
        boolean subject = place.equals("subject");
        int before = verb - 1;
        while (subject && before >= 0 && sentence.tag(before).matches("RB|MD|VB.?")) {
            before--;
        }
        int[] near =
                subject ? new int[] {before, verb + 1, verb + 2, verb + 3} : new int[] {verb + 1, verb + 2, verb + 3};
        for (int token : near) {
            if (token < 0 || token >= sentence.size()) {
                continue;
            }
            if (sentence.word(token).matches("[,;:.”“\"]") || quotes.contains(sentence.start(token))) {
                if (token > verb) {
                    break;
                }
                continue;
            }
            List<Entity> who = at.apply(sentence.index(), token);
            if (!who.isEmpty() && (token > verb || sentence.relation(token).matches("nsubj.*|dep|root|appos|obl"))) {
                return who.get(0);
            }
        }
        for (int c = sentence.firstChild(verb); c >= 0; c = sentence.nextSibling(c)) {
            String relation = sentence.relation(c);
            if (relation.equals("nsubj:pass") || relation.equals(subject ? "nsubj" : "obj")) {
                List<Entity> who = at.apply(sentence.index(), c);
                if (!who.isEmpty() && !quotes.contains(sentence.start(c))) {
                    return who.get(0);
                }
            }
        }
        return null;
    }
}
