package org.dragoman.app.eval;

/** How many were asked for, and how many of them are right. */
final class Tally {
    private int asked;
    private int right;

    void add(boolean isRight) {
        asked++;
        right += isRight ? 1 : 0;
    }

    int asked() {
        return asked;
    }

    double share() {
        return share(right, asked);
    }

    static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    /** The harmonic mean of precision and recall. */
    static double f1(int hits, int coded, int gold) {
        double precision = share(hits, coded);
        double recall = share(hits, gold);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
