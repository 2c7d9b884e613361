package org.dragoman.place;

/**
 * A candidate for a name and what speaks for it; the highest sum wins.
 *
 * @param prominence how much the place is in the news anyway
 * @param held more than 0 where the area named right behind the name holds it, or it holds the town named right before it
 * @param country for its country being spoken of in the article
 * @param province for its province being spoken of
 * @param peers for other places of its kind in its country ("Texas" for the state of New York)
 */
public record Weighed(
        Candidate candidate, double prominence, double held, double country, double province, double peers) {
    public double score() {
        return prominence + held + country + province + peers;
    }
}
