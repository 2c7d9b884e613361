package org.dragoman.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.rule.Tsv;
import org.jspecify.annotations.Nullable;

/** The calendar of well-known events, and the nouns by which a text names events that it dates itself. */
final class KnownEvents {
    /** The key of edges over words that name a dated event. */
    static final String KEY = "EVENT";

    private static final Set<String> INSIDE =
            Set.of("det", "amod", "compound", "nmod:poss", "nummod", "case", "punct", "nmod", "flat");

    /** @param until the last day on which an article may call it by a noun of {@code bare} alone; null: always */
    private record Known(
            List<String> head,
            Set<String> needs,
            Set<String> anywhere,
            DatedEvent dated,
            Set<String> bare,
            Set<String> near,
            @Nullable LocalDate until) {
        /** Whether "the war" in this sentence is this one. */
        boolean alone(String noun, int sentence, Setting setting) {
            LocalDate published = setting.published();
            return bare.contains(noun)
                    && published != null
                    && !published.isBefore(dated.from())
                    && (until == null || !published.isAfter(until))
                    && (near.isEmpty() || setting.near(sentence, near));
        }

        /** As it was on the day of the article: what was still going on then has no end. */
        DatedEvent then(Setting setting) {
            LocalDate published = setting.published();
            LocalDate to = dated.to();
            boolean open = published != null && to != null && to.isAfter(published);
            return open ? new DatedEvent(dated.grain(), dated.from(), null) : dated;
        }
    }

    private final Map<String, List<Known>> byHead = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();
    private final Cues cues;

    private KnownEvents(Cues cues) {
        this.cues = cues;
    }

    static KnownEvents load(Cues cues) {
        KnownEvents events = new KnownEvents(cues);
        for (Tsv.Row row : Tsv.read("en/times/calendar.tsv")) {
            LocalDate to = row.get("to").isEmpty() ? null : LocalDate.parse(row.get("to"));
            DatedEvent dated = new DatedEvent(Grain.DAY.name(), LocalDate.parse(row.get("from")), to);
            Set<String> bare = Set.copyOf(row.all("bare"));
            Set<String> near = Set.copyOf(row.all("near"));
            LocalDate until = row.get("until").isEmpty() ? null : LocalDate.parse(row.get("until"));
            for (String head : row.all("heads")) {
                List<String> words = List.of(head.split(" "));
                Known known = new Known(
                        words, Set.copyOf(row.all("needs")), Set.copyOf(row.all("anywhere")), dated, bare, near, until);
                events.byHead
                        .computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>())
                        .add(known);
            }
        }
        for (Tsv.Row row : Tsv.read("en/times/event-nouns.tsv")) {
            events.nouns.add(row.get("lemma"));
        }
        return events;
    }

    boolean isEventNoun(String lemma) {
        return nouns.contains(lemma);
    }

    /**
     * The dated event that the noun at this token names, or null.
     *
     * @param setting what the text speaks of, and when it was published
     * @param told events that the text has dated so far, by the noun's lemma
     */
    @Nullable
    DatedEvent at(Sentence s, int token, Setting setting, Map<String, DatedEvent> told) {
        String word = s.lower(token);
        List<Known> candidates = byHead.getOrDefault(word, List.of());
        boolean noun = s.tag(token).startsWith("NN");
        if (!noun || candidates.isEmpty() && !told.containsKey(s.lemma(token))) {
            return null;
        }
        int first = first(s, token);
        int last = last(s, token);
        Set<String> phrase = new HashSet<>();
        for (int i = first; i <= last; i++) {
            phrase.add(s.lower(i));
        }
        DatedEvent found = null;
        for (Known known : candidates) {
            if (ends(s, token, known.head)
                    && meets(phrase, known.needs)
                    && (meets(phrase, known.anywhere) || meets(setting.words(), known.anywhere))) {
                if (found != null && !found.equals(known.then(setting))) {
                    return null;
                }
                found = known.then(setting);
            }
        }
        if (found != null) {
            return found;
        }
        boolean definite = token > 0
                && (cues.is(s.lower(first), "definite") || cues.is(s.lower(token - 1), "definite"))
                && plain(s, token);
        DatedEvent before = definite ? told.get(s.lemma(token)) : null;
        return before != null || !definite ? before : alone(s, token, candidates, setting);
    }

    /** The one event of the calendar that "the war" can mean among those of whom the sentences around speak, or null. */
    private static @Nullable DatedEvent alone(Sentence s, int token, List<Known> candidates, Setting setting) {
        DatedEvent found = null;
        for (Known known : candidates) {
            if (ends(s, token, known.head) && known.alone(String.join(" ", known.head), s.index(), setting)) {
                if (found != null && !found.equals(known.then(setting))) {
                    return null;
                }
                found = known.then(setting);
            }
        }
        return found;
    }

    /** The first token of the noun phrase, without what stands before it such as a preposition. */
    static int first(Sentence s, int noun) {
        int first = noun;
        for (int c = s.firstChild(noun); c >= 0 && c < noun; c = s.nextSibling(c)) {
            if (!s.relation(c).equals("case") && INSIDE.contains(s.relation(c))) {
                int left = s.relation(c).equals("nmod:poss") ? s.left(c) : c;
                first = Math.min(first, left);
            }
        }
        return first;
    }

    /** The last token of the noun phrase: with "of Ukraine", "on Israel" after the noun. */
    int last(Sentence s, int noun) {
        int last = noun;
        for (int c = s.firstChild(noun); c >= 0; c = s.nextSibling(c)) {
            if (c > noun && (s.relation(c).equals("nmod") || s.relation(c).equals("nmod:of"))) {
                int preposition = s.child(c, "case");
                if (preposition >= 0 && preposition == last + 1 && cues.is(s.word(preposition), "joins")) {
                    last = c;
                }
            }
        }
        return last;
    }

    private static boolean plain(Sentence s, int noun) {
        for (int c = s.firstChild(noun); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals("compound")
                    || s.relation(c).equals("nmod:poss") && s.word(c).length() > 5
                    || s.relation(c).equals("nmod")) {
                return false;
            }
        }
        return true;
    }

    private static boolean ends(Sentence s, int token, List<String> head) {
        int from = token - head.size() + 1;
        for (int k = 0; k < head.size(); k++) {
            if (from + k < 0 || !s.lower(from + k).equals(head.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(Set<String> words, Set<String> wanted) {
        for (String word : wanted) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
