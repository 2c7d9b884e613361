package org.dragoman.language;

/**
 * Mends trees whose tags and arcs contradict each other: a finite verb that is no clause of its own, a subject swallowed by a
 * date or place before it, a clause hung on the wrong word. Only arcs change, never words or tags.
 */
final class Mending {
    private Mending() {}

    /** The sentence with what the parser lost in its place, once somebody looks. */
    static Sentence of(Sentence sentence) {
        return sentence.with(() -> parse(sentence));
    }

    private static Parse parse(Sentence sentence) {
        Arcs arcs = new Arcs(sentence);
        new LostVerbs(arcs).mend();
        new LostMainVerb(arcs).mend();
        new LostSubordinates(arcs).mend();
        new FrontedParticiples(arcs).mend();
        new LostObjects(arcs).mend();
        new LostSubjects(arcs).mend();
        new LostDependents(arcs).mend();
        new LostClauses(arcs).mend();
        new LostInfinitives(arcs).mend();
        return arcs.parse();
    }
}
