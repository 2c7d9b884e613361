package org.dragoman.language;

/**
 * Mends trees whose tags and arcs contradict each other: a finite verb that is no clause of its own, a subject swallowed by a
 * date or place before it, a clause hung on the wrong word. Only arcs and the labels of names change, never words or tags.
 */
final class Mending {
    private Mending() {}

    /** The sentence with what the parser lost in its place, once somebody looks. */
    static Sentence of(Sentence sentence) {
        String[] labels = PersonNames.labels(sentence);
        Sentence labelled = labels == null ? sentence : sentence.labelled(labels);
        return labelled.with(() -> parse(labelled));
    }

    private static Parse parse(Sentence sentence) {
        Arcs arcs = new Arcs(sentence);
        new SwallowedSums(arcs).mend();
        new Measures(arcs).mend();
        new Tallies(arcs).mend();
        new HyphenVerbs(arcs).mend();
        new MissedVerbs(arcs).mend();
        new LostPerfects(arcs).mend();
        new LostVerbs(arcs).mend();
        new Semicolons(arcs).mend();
        new LostExistentials(arcs).mend();
        new SwallowedMain(arcs).mend();
        new PartedSubjects(arcs).mend();
        new LostMainVerb(arcs).mend();
        new GardenPaths(arcs).mend();
        new DatedRelatives(arcs).mend();
        new SwallowedClauses(arcs).mend();
        new LostCoordination(arcs).mend();
        new BareReports(arcs).mend();
        new LostSubordinates(arcs).mend();
        new EmbeddedQuestions(arcs).mend();
        new FrontedParticiples(arcs).mend();
        new InvertedPassives(arcs).mend();
        new Interruptions(arcs).mend();
        new Resultatives(arcs).mend();
        new LostObjects(arcs).mend();
        new Afterthoughts(arcs).mend();
        new LostNominals(arcs).mend();
        new FrontedDays(arcs).mend();
        new LoneDeterminers(arcs).mend();
        new LostSubjects(arcs).mend();
        new LostDependents(arcs).mend();
        new CarriedInto(arcs).mend();
        new LostClauses(arcs).mend();
        new LostInfinitives(arcs).mend();
        new BiddenInfinitives(arcs).mend();
        new LostRelatives(arcs).mend();
        new Judgements(arcs).mend();
        new JoinedRelatives(arcs).mend();
        new JoinedReports(arcs).mend();
        return arcs.parse();
    }
}
