package org.dragoman.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.event.Frame.Evoke;
import org.dragoman.language.Clause;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/** Under which keys a clause looks up frames: its predicate alone, with a particle or preposition, and in a phrase. */
final class Keys {
    /** A particle makes another verb of it: "call on" says more than "call". */
    private static final int OF_PARTICLE = 6;

    private static final int OF_WORDS = 1;

    private final Frames frames;

    Keys(Frames frames) {
        this.frames = frames;
    }

    /**
     * @param bonus how much more specific it is than the predicate alone
     * @param last the last token of the phrase that goes on behind a verb, or -1
     */
    record Key(String words, int bonus, int last) {}

    static Evoke evoke(Clause clause) {
        return switch (clause.kind()) {
            case VERB -> Evoke.VERB;
            case NOUN -> Evoke.NOUN;
            case ADJECTIVE -> Evoke.ADJECTIVE;
        };
    }

    /** The keys of a clause for this kind of predicate, the plainest first. */
    List<Key> of(Clause clause, Evoke evoke) {
        Sentence s = clause.sentence();
        int predicate = clause.predicate();
        Map<String, Integer> keys = new LinkedHashMap<>();
        if (evoke == Evoke.NOUN || !makesAnother(clause)) {
            keys.put(clause.lemma(), 0);
            keys.put(s.lower(predicate), 0);
        }
        if (evoke != Evoke.NOUN) {
            withParticles(clause, keys);
            hyphenated(clause, keys);
        }
        PhraseKeys phrases = frames.phrases(evoke);
        List<Key> all = new ArrayList<>();
        keys.forEach((words, bonus) -> all.add(new Key(words, bonus, -1)));
        boolean verb = evoke == Evoke.VERB;
        for (PhraseKeys.Found found : verb ? phrases.behind(s, predicate) : phrases.around(s, predicate)) {
            if (!keys.containsKey(found.key())) {
                all.add(new Key(found.key(), OF_WORDS, verb ? found.last() : -1));
            }
        }
        return all;
    }

    /** "force-fed" is another verb than "fed". */
    private static void hyphenated(Clause clause, Map<String, Integer> keys) {
        Sentence s = clause.sentence();
        int part = clause.predicate() - 2;
        if (part >= 0
                && s.tag(part + 1).equals("HYPH")
                && s.head(part) == clause.predicate()
                && s.relation(part).equals("compound")) {
            keys.put(s.lower(part) + "-" + clause.lemma(), OF_PARTICLE);
        }
    }

    private static void withParticles(Clause clause, Map<String, Integer> keys) {
        Sentence s = clause.sentence();
        String lemma = clause.lemma();
        int bonus = clause.particle() >= 0 ? OF_PARTICLE : OF_WORDS;
        String phrasal = lemma;
        if (clause.particle() >= 0 && !isBeforeDate(s, clause.particle())) {
            phrasal = lemma + " " + s.lower(clause.particle());
            keys.put(phrasal, bonus);
        }
        for (int c = s.firstChild(clause.predicate()); c >= 0; c = s.nextSibling(c)) {
            if (c > clause.predicate()
                    && (s.relation(c).equals("advmod") || s.relation(c).equals("xcomp"))) {
                keys.put(lemma + " " + s.lower(c), bonus);
            }
        }
        int next = clause.predicate() + 1;
        if (next < s.size() && Grammar.english().is("key_particle", s.lower(next))) {
            keys.put(lemma + " " + s.lower(next), bonus);
        }
        for (String preposition : clause.obliques().keySet()) {
            int behind = clause.oblique(preposition)[0];
            if (s.isDate(behind) || preposition.equals("off") && isShore(s, behind)) {
                continue; // "fired the minister on Monday" is not "fire on", nor "carrying men off Crete" "carry off"
            }
            keys.put(lemma + " " + preposition, bonus);
            keys.put(phrasal + " " + preposition, bonus);
            int space = preposition.indexOf(' ');
            if (space > 0) {
                keys.put(lemma + " " + preposition.substring(0, space), bonus);
            }
        }
    }

    /** "wound up the mission" wounds nobody. */
    private static boolean makesAnother(Clause clause) {
        return clause.particle() >= 0
                && !clause.sentence().tag(clause.particle()).equals("IN")
                && Grammar.english().is("key_particle", clause.sentence().lower(clause.particle()));
    }

    private static boolean isShore(Sentence s, int noun) {
        return s.ner(noun).equals("LOCATION") || Grammar.english().is("shore", s.lowerLemma(noun));
    }

    private static boolean isBeforeDate(Sentence s, int particle) {
        return particle + 1 < s.size() && s.isDate(particle + 1);
    }
}
