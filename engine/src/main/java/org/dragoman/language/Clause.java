package org.dragoman.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with its arguments: a verb, an event noun or a predicative adjective. Passives, relatives, control, raising
 * and coordination are undone: {@code subject} is who does it, {@code object} to whom or what it is done, whatever the
 * grammar of the sentence. Arguments are head tokens, all conjuncts of a coordination listed.
 *
 * @param predicate the token of the predicate
 * @param lemma its lemma, in lower case
 * @param particle token of a verb particle ("pull <b>out</b>"), or -1
 * @param subject heads of the logical subject; empty where the text names none
 * @param object heads of the logical object
 * @param indirect heads of the indirect object
 * @param obliques heads by preposition; {@code poss} a possessor, {@code mod} a compound or adjective before a noun,
 *     {@code appos} an apposition
 * @param parent the clause that this one depends on, or null
 * @param link how it depends
 * @param marker the word that introduces the clause ({@code that}, {@code to}, {@code of}, {@code if}), or empty
 * @param support the verb clause that carries an event noun ("hold talks"), or null
 */
public record Clause(
        Sentence sentence,
        int predicate,
        Kind kind,
        String lemma,
        int particle,
        boolean passive,
        int[] subject,
        int[] object,
        int[] indirect,
        Map<String, int[]> obliques,
        @Nullable Clause parent,
        Link link,
        String marker,
        @Nullable Clause support,
        Reality reality) {

    /** What sort of word the predicate is. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** How a clause hangs on its parent. */
    public enum Link {
        /** The main clause. */
        ROOT,
        /** A finite complement: said (that) … */
        THAT,
        /** An infinitive or participle whose subject is controlled: agreed to …, accused of …ing */
        CONTROLLED,
        /** A coordinated clause. */
        COORDINATED,
        /** If, unless, should …, provided that. */
        CONDITION,
        /** An infinitive of purpose: to …, in order to … */
        PURPOSE,
        /** After, before, when, because, while, and participles. */
        ADVERBIAL,
        /** Relative and reduced relative clauses. */
        RELATIVE,
        /** A clause set beside another: "…, he said". */
        PARATACTIC,
        /** A noun inside a verb's arguments. */
        NOMINAL
    }

    /** Polarity, tense and modality as the clause itself shows them. */
    public record Reality(boolean negated, Tense tense, Mood mood) {}

    /** Time by the grammar of the verb. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        NONE
    }

    /** What a modal verb, question or adverb makes of the clause. */
    public enum Mood {
        FACT,
        /** could, may, might, possibly. */
        POSSIBLE,
        /** would. */
        WOULD,
        /** should, must, have to, imperative. */
        OBLIGED,
        QUESTION
    }

    private static final int[] NONE = {};

    /** A clause is itself alone: it is made once, and its parts lead to its parents, their sentence and so on. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** What those are to do whom its parent sends: "sent an envoy to negotiate". */
    public boolean isSentFor() {
        return parent != null
                && marker.equals("to")
                && (link == Link.CONTROLLED || link == Link.PURPOSE)
                && parent.object().length > 0
                && Grammar.english().is("dispatching", parent.lemma());
    }

    /** What those are to do by a day whom its parent gives so long: "gave the officers until Friday to step down". */
    public boolean isGivenTimeFor() {
        return parent != null && marker.equals("to") && parent.givesTime();
    }

    private boolean givesTime() {
        boolean span = indirect.length > 0
                && object.length == 1
                && Grammar.english().is("spell", sentence.lowerLemma(object[0]));
        return (span || oblique("until").length > 0) && Grammar.english().is("giving_time", lemma);
    }

    /** Whom it gives so long, empty where it gives no time: "gave the officers until Friday", "gave the consul two days". */
    int[] givenTime() {
        return !givesTime() ? NONE : indirect.length > 0 ? indirect : object;
    }

    /** What befalls those who do not do as they are told: "pay up or we burn your houses". */
    public boolean isOrElse() {
        int or = sentence.child(predicate, "cc");
        return link == Link.COORDINATED
                && parent != null
                && or >= 0
                && sentence.lower(or).equals("or")
                && sentence.child(predicate, "nsubj") > or
                && sentence.tag(parent.predicate()).equals("VB")
                && parent.subject().length == 0;
    }

    /** Heads of an oblique with this preposition, empty where there are none. */
    public int[] oblique(String preposition) {
        return obliques.getOrDefault(preposition, NONE);
    }

    /** Who stands as grammatical subject: the object of a passive, or to whom ("was given tea"); else the subject. */
    public int[] surfaceSubject() {
        boolean given = indirect.length > 0 && indirect[0] < predicate;
        return !passive ? subject : given ? indirect : object;
    }

    /** How many clauses stand above this one. */
    public int depth() {
        int depth = 0;
        for (Clause at = parent; at != null; at = at.parent) {
            depth++;
        }
        return depth;
    }

    /** Heads by the name of the grammatical function: subject, object, indirect, or a preposition. */
    public int[] function(String name) {
        return switch (name) {
            case "subject" -> subject;
            case "object" -> object;
            case "indirect" -> indirect;
            default -> oblique(name);
        };
    }

    /** Whether a noun with this lemma is a deed that somebody else does: "cannot accept the bombing of our villages". */
    public boolean endures(String noun) {
        return Grammar.english().is("enduring", phrasal()) && Grammar.english().is("suffering", noun);
    }

    /** The lemma with its particle, as lists of verbs name it: "call off". */
    public String phrasal() {
        return particle < 0 ? lemma() : lemma() + " " + sentence.lower(particle);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(sentence.word(predicate)).append('(');
        out.append("subject=").append(words(subject)).append(" object=").append(words(object));
        if (indirect.length > 0) {
            out.append(" indirect=").append(words(indirect));
        }
        obliques.forEach((p, heads) -> out.append(' ').append(p).append('=').append(words(heads)));
        out.append(' ').append(link.name().toLowerCase(java.util.Locale.ROOT));
        if (parent != null) {
            out.append(" of ").append(sentence.word(parent.predicate));
        }
        if (support != null) {
            out.append(" by ").append(sentence.word(support.predicate));
        }
        return out.append(reality.negated ? " not" : "")
                .append(' ')
                .append(reality.tense)
                .append(' ')
                .append(reality.mood)
                .append(')')
                .toString();
    }

    private List<String> words(int[] heads) {
        return Arrays.stream(heads).mapToObj(sentence::word).toList();
    }
}
