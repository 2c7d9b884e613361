package org.dragoman.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Argument heads of a predicate by function, coordination resolved. */
final class Arguments {
    private static final int[] NONE = {};

    private final Sentence s;

    Arguments(Sentence sentence) {
        this.s = sentence;
    }

    /** Heads of all dependents with the relation, each with its conjuncts. */
    int[] coordinated(int token, String relation) {
        int[] heads = NONE;
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals(relation) && !misplaced(token, c, relation)) {
                heads = joined(heads, withConjuncts(c));
            }
        }
        return heads;
    }

    /** Days taken for subjects ("on Friday to see the king"), adjectives for objects ("was shot dead"). */
    private boolean misplaced(int token, int child, String relation) {
        String lemma = s.lowerLemma(child);
        return relation.equals("nsubj")
                ? Grammar.english().is("temporal", lemma) && child < token
                : relation.equals("obj") && s.tag(child).equals("JJ") && s.child(child, "det") < 0;
    }

    /** A head and the heads coordinated with it, not those with a preposition of their own. */
    int[] withConjuncts(int head) {
        int[] heads = {head};
        for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals("conj")
                    && s.child(c, "case") < 0
                    && !isWhose(c)
                    && !s.tag(c).startsWith("VB")) {
                heads = joined(heads, withConjuncts(c));
            }
        }
        return heads;
    }

    /** "Guyana, whose borders …": what opens a relative clause joins nothing. */
    private boolean isWhose(int noun) {
        int possessor = s.child(noun, "nmod:poss");
        return possessor >= 0 && s.tag(possessor).equals("WP$");
    }

    /** Prepositional dependents, possessors ({@code poss}), and compounds and adjectives ({@code mod}). */
    Map<String, int[]> obliques(int token) {
        Map<String, int[]> found = new LinkedHashMap<>();
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            String relation = s.relation(c);
            if (relation.equals("nmod:poss")) {
                add(found, "poss", withConjuncts(c));
            } else if (relation.equals("compound") || relation.equals("amod")) {
                add(found, "mod", withConjuncts(c));
            } else if (Links.isAsked(s, c)) {
                add(found, Links.askedBy(s, c), withConjuncts(s.child(c, "nsubj")));
            } else if (isParticle(c, token)) {
                behindParticle(c, found);
            } else if (relation.equals("appos")) {
                add(found, "appos", withConjuncts(c));
            } else if (relation.startsWith("obl") || relation.startsWith("nmod")) {
                add(found, nameOf(c, relation), withConjuncts(c));
                if (isOutOf(c)) {
                    add(found, "out of", withConjuncts(c));
                }
                conjunctsWithPreposition(c, found);
            }
        }
        return found;
    }

    /** "pulling out of Russia, where it sells cars": the adverb was hung on the noun. */
    private boolean isOutOf(int noun) {
        int of = s.child(noun, "case");
        return of > 0
                && s.lower(of).equals("of")
                && s.head(of - 1) == noun
                && s.relation(of - 1).equals("advmod")
                && s.lower(of - 1).equals("out");
    }

    /** "pulled out of talks", "sent troops back to Mali": parsers may hang the phrase on the adverb. */
    private boolean isParticle(int child, int verb) {
        return s.relation(child).equals("advmod")
                && child > verb
                && Grammar.english().is("particle", s.lower(child));
    }

    private void behindParticle(int particle, Map<String, int[]> found) {
        for (int c = s.firstChild(particle); c >= 0; c = s.nextSibling(c)) {
            String preposition =
                    s.relation(c).startsWith("obl") || s.relation(c).startsWith("nmod") ? preposition(c) : "";
            if (preposition.isEmpty()) {
                continue;
            }
            add(found, preposition, withConjuncts(c));
            if (preposition.equals("of")) {
                add(found, s.lower(particle) + " of", withConjuncts(c));
            }
        }
    }

    /** "burned down 23 houses": the object taken for a measure of the adverb; empty where there is none. */
    int[] objectOfParticle(int verb) {
        for (int c = s.firstChild(verb); c >= 0; c = s.nextSibling(c)) {
            int noun = isParticle(c, verb) ? s.child(c, "obl:npmod") : -1;
            if (noun > c) {
                return withConjuncts(noun);
            }
        }
        return NONE;
    }

    /** "beat and arrested monks": the object behind both verbs hangs on the first; empty where none does. */
    int[] sharedObject(int verb) {
        int first = s.relation(verb).equals("conj") ? s.head(verb) : -1;
        int object = first < 0 || first > verb || !s.tag(verb).startsWith("VB") ? -1 : s.child(first, "obj");
        boolean takesNone = s.child(verb, "ccomp") >= 0 || s.child(verb, "xcomp") >= 0;
        return object > verb && !takesNone ? withConjuncts(object) : NONE;
    }

    private void conjunctsWithPreposition(int head, Map<String, int[]> found) {
        for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals("conj") && s.child(c, "case") >= 0) {
                add(found, preposition(c), withConjuncts(c));
                conjunctsWithPreposition(c, found);
            }
        }
    }

    private String nameOf(int child, String relation) {
        String preposition = preposition(child);
        if (!preposition.isEmpty()) {
            return preposition;
        }
        return relation.endsWith("tmod") ? "time" : relation.equals("obl:agent") ? "by" : "bare";
    }

    /** The preposition of a noun phrase, "out of" and "because of" as one; empty where there is none. */
    String preposition(int noun) {
        StringBuilder words = new StringBuilder();
        for (int c = s.firstChild(noun); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals("case") && c < noun && !s.tag(c).equals("POS")) {
                words.append(words.length() == 0 ? "" : " ").append(s.lower(c));
                for (int f = s.firstChild(c); f >= 0; f = s.nextSibling(f)) {
                    if (s.relation(f).equals("fixed") || s.relation(f).equals("mwe")) {
                        words.append(' ').append(s.lower(f));
                    }
                }
            }
        }
        return words.toString();
    }

    /** Takes the agent of a passive out of the obliques; before it the verb's own preposition may stand: "were fired upon by police". */
    int[] agent(Map<String, int[]> obliques, int[] promoted) {
        String preposition = obliques.keySet().stream()
                .filter(name -> name.equals("by") || name.endsWith(" by"))
                .findFirst()
                .orElse("by");
        int[] by = obliques.get(preposition);
        if (by == null || s.isDate(by[0]) || Grammar.english().is("no_doer", s.lowerLemma(by[0]))) {
            return NONE; // "hung by his wrists", "left by the road"
        }
        obliques.remove(preposition);
        int space = preposition.lastIndexOf(' ');
        if (space > 0 && promoted.length > 0) {
            obliques.put(preposition.substring(0, space), promoted);
        }
        return by;
    }

    /** Puts the antecedent where the relative pronoun stands. */
    int[] antecedent(int[] heads, int antecedent) {
        for (int i = 0; i < heads.length; i++) {
            if (s.tag(heads[i]).startsWith("W")
                    || (heads.length == 1 && s.lemma(heads[i]).equals("that"))) {
                return withConjuncts(antecedent);
            }
        }
        return heads;
    }

    void antecedents(Map<String, int[]> obliques, int antecedent) {
        obliques.replaceAll((preposition, heads) -> antecedent(heads, antecedent));
    }

    /**
     * Who does what an infinitive behind a noun says: the noun's possessor, whoever is given leave to, or the subject of the verb
     * around it; nobody known where the verb counters what another means to do.
     */
    int[] controllerOfNoun(int noun, int infinitive, Clause verb) {
        if (isAskedOfOthers(noun, infinitive, verb)) {
            return asked(noun, infinitive, verb);
        }
        int possessor = s.child(noun, "nmod:poss");
        if (possessor >= 0) {
            return withConjuncts(possessor);
        }
        for (int c = s.firstChild(noun); c >= 0; c = s.nextSibling(c)) {
            String preposition = s.relation(c).startsWith("nmod") ? preposition(c) : "";
            if (preposition.equals("by") || preposition.equals("of") || preposition.equals("for")) {
                return withConjuncts(c);
            }
        }
        if (verb.indirect().length > 0 && Grammar.english().is("permitting", s.lowerLemma(noun))) {
            return verb.indirect();
        }
        if (Grammar.english().is("countering", verb.lemma())
                && Grammar.english().is("proposing", s.lowerLemma(noun))) {
            return new int[0];
        }
        return verb.predicate() == noun || verb.subject().length == 0 ? verb.surfaceSubject() : verb.subject();
    }

    /**
     * Whether others than who asks shall do what the infinitive says: "ignored Chad's order to fire", "rejected Chad's request to
     * free the monks", but not "rejected Chad's request to join".
     */
    private boolean isAskedOfOthers(int noun, int infinitive, Clause verb) {
        Grammar grammar = Grammar.english();
        String asked = s.lowerLemma(noun);
        return grammar.is("commanding", asked)
                || grammar.is("pleading", asked)
                        && grammar.is("answering", verb.lemma())
                        && !grammar.is("sought", s.lowerLemma(infinitive));
    }

    /** Who is told to: behind "to", "on" or "for", or whoever answers. */
    private int[] asked(int noun, int infinitive, Clause verb) {
        for (int c = noun + 1; c < infinitive; c++) {
            boolean argument = s.head(c) == noun && s.relation(c).startsWith("nmod")
                    || s.head(c) == verb.predicate() && s.relation(c).startsWith("obl");
            if (argument && Grammar.english().is("addressing", preposition(c))) {
                return withConjuncts(c);
            }
        }
        if (verb.indirect().length > 0) {
            return verb.indirect();
        }
        return Grammar.english().is("answering", verb.lemma()) ? verb.subject() : NONE;
    }

    /** "called on X to …", "appealed to X to …": the oblique is in control where the verb takes one; else the subject. */
    int[] controllingOblique(Clause verb, int token, String marker) {
        if (marker.equals("to") && Grammar.english().is("oblique_control", verb.lemma())) {
            for (String preposition : new String[] {"on", "upon", "to", "with", "for"}) {
                int[] heads = Arrays.stream(verb.oblique(preposition))
                        .filter(head -> !s.isDate(head)) // "called on Friday for Mali to …"
                        .toArray();
                if (heads.length > 0 && heads[0] < token) {
                    return heads;
                }
            }
        }
        return verb.surfaceSubject();
    }

    static int[] joined(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static void add(Map<String, int[]> found, String name, int[] heads) {
        found.merge(name, heads, Arguments::joined);
    }
}
