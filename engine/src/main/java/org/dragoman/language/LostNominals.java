package org.dragoman.language;

import java.util.Set;

/** Noun phrases that the parser headed by the wrong word, or hung on the wrong one. */
final class LostNominals {
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "obl", "nmod");

    private final Arcs arcs;

    LostNominals(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int token = 0; token < arcs.size(); token++) {
            String relation = arcs.relation(token);
            if (ARGUMENTS.contains(relation)) {
                headedByDeterminer(token);
                headedByArticle(token);
            }
            switch (relation) {
                case "iobj" -> onlyObject(token);
                case "obl" -> {
                    counted(token);
                    withoutPreposition(token);
                }
                case "nsubj", "nsubj:pass" -> {
                    nameOfPlace(token);
                    fighter(token);
                }
                case "conj" -> {
                    joined(token);
                    behindShortName(token);
                }
                case "acl" -> {
                    with(token);
                    amount(token);
                }
                case "advmod" -> amount(token);
                case "amod" -> held(token);
                case "acl:relcl" -> {
                    inOnslaught(token);
                    ofOtherNumber(token);
                }
                default -> {}
            }
        }
    }

    /** "an additional $2 million in aid", "several left-wing and liberal groups": the word before the noun was taken for its head. */
    private void headedByDeterminer(int word) {
        String tag = arcs.s.tag(word);
        boolean determiner = tag.equals("DT") || tag.equals("JJ") && arcs.is("quantifying", word);
        int noun = (determiner || tag.equals("JJ")) && arcs.child(word, "nmod") < 0 ? nounUnder(word) : -1;
        if (noun < word || !(arcs.isNoun(noun) || arcs.s.tag(noun).equals("$"))) {
            return;
        }
        boolean title = arcs.s.tag(noun).equals("NNP") && firstOfName(noun) == word + 1; // "his rival Ana Sol"
        if (!determiner && !title) {
            return;
        }
        int joined = arcs.child(noun, "conj");
        if (arcs.child(noun, "punct") == noun - 1
                && joined > noun
                && arcs.s.tag(joined).equals("NNS")) {
            arcs.hang(joined, word, "dep"); // "left-wing and liberal groups"
            arcs.hang(noun, joined, "amod");
            noun = joined;
        }
        arcs.takePlace(noun, word);
        arcs.hang(word, noun, determiner ? "det" : "amod");
    }

    private int nounUnder(int word) {
        int noun = arcs.child(word, "dep");
        int adjective = arcs.child(word, "amod");
        return noun < 0 && adjective > word ? arcs.child(adjective, "dep") : noun;
    }

    /** "jailed an Iranian and two Afghans": an adjective that stands for a person was taken for a word before nobody. */
    private void headedByArticle(int article) {
        int adjective = article + 1;
        if ((arcs.word(article).equals("a") || arcs.word(article).equals("an"))
                && adjective < arcs.size()
                && arcs.head(adjective) == article
                && arcs.relation(adjective).equals("amod")
                && Character.isUpperCase(arcs.s.word(adjective).charAt(0))) {
            arcs.takePlace(adjective, article);
            arcs.hang(article, adjective, "det");
            for (int i = arcs.dependent(adjective); i >= 0; ) {
                int next = arcs.next(i);
                if (arcs.relation(i).startsWith("obl")) {
                    arcs.hang(i, arcs.head(adjective), arcs.relation(i));
                }
                i = next;
            }
        }
    }

    /** "outlawed the congress (ANC)": to whom something is given was taken from what is not there. */
    private void onlyObject(int noun) {
        int verb = arcs.head(noun);
        if (verb >= 0
                && verb < noun
                && arcs.isNoun(noun)
                && arcs.child(verb, "obj") < 0
                && arcs.child(verb, "ccomp") < 0
                && arcs.child(verb, "xcomp") < 0
                && !arcs.is("ditransitive", verb)
                && !arcs.is("telling", verb)) {
            arcs.hang(noun, verb, "obj");
        }
    }

    /** "Around 77,000 Nigerians have sought refuge": a word that says how exact the number is was taken for a preposition. */
    private void counted(int noun) {
        int verb = arcs.head(noun);
        int word = arcs.child(noun, "case");
        if (word >= 0
                && verb > noun
                && arcs.is("approximating", word)
                && arcs.child(noun, "nummod") == word + 1
                && arcs.s.tag(noun).endsWith("S")
                && !arcs.isDate(noun)
                && (word == 0
                        || arcs.relation(word - 1).equals("punct")
                        || arcs.relation(word - 1).equals("mark"))
                && (arcs.last(noun) == arcs.first(verb) - 1
                        || arcs.last(noun) < verb - 1
                                && arcs.word(arcs.last(noun) + 1).equals(","))
                && arcs.isTold(verb)
                && !arcs.hasSubject(verb)) {
            arcs.hangSubject(noun, verb);
            arcs.hang(word, noun, "advmod");
        }
    }

    /** "a court in the Turkish capital Ankara ordered": of two subjects the second names the place right before it. */
    private void nameOfPlace(int name) {
        int verb = arcs.head(name);
        int place = firstOfName(name) - 1;
        int subject = verb < 0 ? -1 : arcs.subject(verb);
        if (subject >= 0
                && subject < place
                && place > 0
                && name < verb
                && arcs.s.tag(name).equals("NNP")
                && arcs.s.tag(place).equals("NN")
                && arcs.relation(place).equals("nmod")
                && arcs.isUnder(place, subject)) {
            arcs.hang(name, place, "appos");
        }
    }

    /** "the coalition fighting Houthi rebels has declared": what tells whom it fights was taken for words before them. */
    private void fighter(int subject) {
        int verb = arcs.head(subject);
        int gerund = arcs.s.tag(subject).equals("NNS") ? lastGerundBefore(subject) : -1;
        int noun = gerund - 1;
        if (noun > 0
                && arcs.head(noun) == subject
                && arcs.relation(noun).equals("compound")
                && arcs.s.tag(noun).equals("NN")
                && arcs.child(subject, "det") >= 0
                && arcs.child(subject, "det") < noun
                && arcs.isSingular(verb)) {
            arcs.takeBefore(noun, subject);
            arcs.hangSubject(noun, verb);
            arcs.hang(gerund, noun, "acl");
            arcs.hang(subject, gerund, "obj");
        }
    }

    private int lastGerundBefore(int noun) {
        for (int i = noun - 1; i > 0 && arcs.isUnder(i, noun); i--) {
            if (arcs.relation(i).equals("compound") && arcs.word(i).endsWith("ing")) {
                return i;
            }
        }
        return -1;
    }

    /** "lift sanctions imposed on India and Pakistan": a name joined to a verb is joined to the name before "and". */
    private void joined(int name) {
        int verb = arcs.head(name);
        int and = firstOfName(name) - 1;
        int other = and - 1;
        if (other > verb
                && arcs.s.tag(verb).startsWith("VB")
                && arcs.s.tag(name).equals("NNP")
                && arcs.s.tag(other).equals("NNP")
                && arcs.word(and).equals("and")
                && arcs.isUnder(other, verb)
                && arcs.relation(other).matches("obl|nmod|obj|conj")) {
            arcs.hang(name, other, "conj");
        }
    }

    /**
     * "an agreement with the state to disarm": whom it was made with was taken for who shall disarm; "support for their effort to
     * end the war": so was what is supported.
     */
    private void with(int verb) {
        int with = arcs.child(verb, "mark");
        int party = arcs.child(verb, "nsubj");
        if (with != arcs.head(verb) + 1
                || !arcs.isNoun(arcs.head(verb))
                || !arcs.s.tag(verb).equals("VB")
                || party < with
                || party > verb) {
            return;
        }
        boolean effort = arcs.word(with).equals("for") && arcs.is("proposing", party);
        if (effort || arcs.word(with).equals("with")) {
            arcs.hang(party, arcs.head(verb), "nmod");
            arcs.hang(with, party, "case");
        }
        if (effort) {
            arcs.hang(verb, party, "acl");
        }
    }

    /** "a loan of $2 million", "tariffs on $9 billion": a preposition taken for an adverb or clause, the amount hung on it. */
    private void amount(int preposition) {
        int amount = arcs.s.tag(preposition).equals("IN") ? arcs.child(preposition, "dep") : -1;
        int above = arcs.head(preposition);
        if (amount > preposition
                && above >= 0
                && above < preposition
                && arcs.s.tag(amount).equals("$")) {
            int noun = arcs.isNoun(preposition - 1) ? preposition - 1 : above;
            arcs.hang(amount, noun, arcs.isNoun(noun) ? "nmod" : "obl");
            arcs.hang(preposition, amount, "case");
        }
    }

    /** "two medics held captive": what they are held as was taken for a word before nobody. */
    private void held(int captive) {
        int participle = captive - 1;
        int noun = arcs.head(captive);
        if (noun >= 0
                && noun < participle
                && arcs.is("captive", captive)
                && arcs.head(participle) == captive
                && arcs.s.tag(participle).equals("VBN")) {
            arcs.hang(participle, noun, "acl");
            arcs.takeBehind(participle, captive);
            arcs.hang(captive, participle, "xcomp");
        }
    }

    /** "killed another ethnic Chechen", "expressed its total rejection": a phrase without a preposition right behind its verb is the object. */
    private void withoutPreposition(int noun) {
        int verb = arcs.head(noun);
        if (verb >= 0
                && verb < noun
                && arcs.isNoun(noun)
                && arcs.s.tag(verb).startsWith("VB")
                && arcs.dependent(noun) == verb + 1
                && arcs.child(noun, "case") < 0
                && !arcs.isDate(noun)
                && arcs.child(verb, "obj") < 0
                && arcs.child(verb, "aux:pass") < 0
                && !arcs.is("intransitive", verb)) {
            arcs.hang(noun, verb, "obj");
        }
    }

    /** "the Union of Ports (UP), Chile and Peru": what stands behind the short name joins the whole name. */
    private void behindShortName(int noun) {
        int inner = arcs.head(noun);
        int outer = inner < 0 ? -1 : arcs.head(inner);
        int name = inner < 0 ? -1 : arcs.child(inner, "dep");
        name = name < 0 && inner >= 0 ? arcs.child(inner, "appos") : name;
        if (outer >= 0
                && name > inner
                && name + 1 < noun
                && arcs.relation(inner).equals("nmod")
                && arcs.isNoun(outer)
                && arcs.isNoun(noun)
                && arcs.word(name + 1).matches("\\)|-rrb-")) {
            arcs.hang(noun, outer, "conj");
        }
    }

    /** "an attack on the parliament and the shrine that killed 17": the attack did, not what it hit. */
    private void inOnslaught(int verb) {
        int pronoun = arcs.child(verb, "nsubj");
        if (pronoun < 0
                || !arcs.is("suffered", verb)
                || !(arcs.word(pronoun).equals("that") || arcs.word(pronoun).equals("which"))) {
            return;
        }
        int noun = arcs.head(verb);
        int outer = noun;
        while (outer >= 0
                && !arcs.is("onslaught", outer)
                && !isBehind(outer, "by")
                && (arcs.relation(outer).equals("nmod") || arcs.relation(outer).equals("conj"))) {
            outer = arcs.head(outer);
        }
        if (outer >= 0 && outer != noun && arcs.is("onslaught", outer)) {
            arcs.hang(verb, outer, "acl:relcl");
        }
    }

    /** "followers of a rebel leader who were jailed": of two nouns the one that agrees with the verb. */
    private void ofOtherNumber(int verb) {
        int noun = arcs.head(verb);
        int pronoun = arcs.subject(verb);
        if (pronoun < 1
                || !Grammar.english().is("relative_pronoun", arcs.word(pronoun))
                || arcs.word(pronoun - 1).equals(",")
                || !arcs.s.tag(noun).startsWith("NN")
                || arcs.child(noun, "conj") >= 0
                || arcs.relation(noun).equals("conj")) {
            return;
        }
        boolean plural = arcs.isPlural(verb);
        if (plural == arcs.isSingular(verb)
                || plural == arcs.s.tag(noun).endsWith("S")
                || !arcs.relation(noun).equals("nmod")) {
            return;
        }
        int outer = arcs.head(noun);
        while (arcs.relation(outer).equals("nmod")
                && plural != arcs.s.tag(outer).endsWith("S")) {
            outer = arcs.head(outer);
        }
        if (arcs.isNoun(outer) && plural == arcs.s.tag(outer).endsWith("S") && (!plural || isNamed(noun))) {
            arcs.hang(verb, outer, "acl:relcl");
        }
    }

    private int firstOfName(int name) {
        int first = name;
        while (first > 0
                && arcs.head(first - 1) == name
                && arcs.relation(first - 1).equals("compound")) {
            first--;
        }
        return first;
    }

    /** Not "the crew", who are several. */
    private boolean isNamed(int noun) {
        return arcs.s.tag(noun).equals("NNP") || arcs.child(noun, "dep") > noun || arcs.child(noun, "appos") > noun;
    }

    private boolean isBehind(int noun, String preposition) {
        int word = arcs.child(noun, "case");
        return word >= 0 && arcs.word(word).equals(preposition);
    }
}
