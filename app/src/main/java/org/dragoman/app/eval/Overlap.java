package org.dragoman.app.eval;

/** How much of what was coded is right, and how much of what was wanted is coded. */
final class Overlap {
    private int right;
    private int coded;
    private int gold;

    void add(int right, int coded, int gold) {
        this.right += right;
        this.coded += coded;
        this.gold += gold;
    }

    double precision() {
        return Tally.share(right, coded);
    }

    double recall() {
        return Tally.share(right, gold);
    }

    double f1() {
        return Tally.f1(right, coded, gold);
    }
}
