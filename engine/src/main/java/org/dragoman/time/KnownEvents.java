package org.dragoman.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.rule.Tsv;
import org.jspecify.annotations.Nullable;

/** The calendar of well-known events, and the nouns by which a text names events that it dates itself. */
final class KnownEvents {
    /** The key of edges over words that name a dated event. */
    static final String KEY = "EVENT";

    private static final Set<String> INSIDE =
            Set.of("det", "amod", "compound", "nmod:poss", "nummod", "case", "punct", "nmod", "flat");

    private record Known(List<String> head, Set<String> needs, Set<String> anywhere, DatedEvent dated) {}

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
            for (String head : row.all("heads")) {
                List<String> words = List.of(head.split(" "));
                Known known = new Known(words, Set.copyOf(row.all("needs")), Set.copyOf(row.all("anywhere")), dated);
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

    /** The words of a text, for telling which war "the war" is. */
    static Set<String> words(Analysis analysis) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : analysis.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                words.add(sentence.lower(i));
            }
        }
        return words;
    }

    /**
     * The dated event that the noun at this token names, or null.
     *
     * @param words of the whole text
     * @param told events that the text has dated so far, by the noun's lemma
     */
    @Nullable
    DatedEvent at(Sentence s, int token, Set<String> words, Map<String, DatedEvent> told) {
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
                    && (meets(phrase, known.anywhere) || meets(words, known.anywhere))) {
                if (found != null && !found.equals(known.dated)) {
                    return null;
                }
                found = known.dated;
            }
        }
        if (found != null) {
            return found;
        }
        boolean definite = token > 0
                && (cues.is(s.lower(first), "definite") || cues.is(s.lower(token - 1), "definite"))
                && plain(s, token);
        return definite ? told.get(s.lemma(token)) : null;
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
