package org.dragoman.language;

/**
 * Sums of money that the parser took for the measure of the day or span behind them: "gave the clinics $20 million last year",
 * "promised $3 billion over two years"; and for what is given: "sold Chad weapons worth $3 million". A sum
 * ends with its figures, unless nouns go on ("a $3 million loan").
 */
final class SwallowedSums {
    private final Arcs arcs;

    SwallowedSums(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int sign = 1; sign + 1 < arcs.size(); sign++) {
            if (arcs.s.tag(sign).equals("$") && arcs.s.tag(sign + 1).equals("CD")) {
                apart(sign);
                worth(sign - 1);
            }
        }
    }

    private void worth(int worth) {
        int noun = worth - 1;
        if (noun > 0
                && arcs.word(worth).equals("worth")
                && arcs.relation(worth).equals("obj")
                && arcs.relation(noun).equals("iobj")
                && arcs.head(noun) == arcs.head(worth)) {
            arcs.hang(noun, arcs.head(noun), "obj");
            arcs.hang(worth, noun, "amod");
        }
    }

    private void apart(int sign) {
        int end = sign + 1;
        while (end + 1 < arcs.size() && arcs.s.tag(end + 1).equals("CD")) {
            end++;
        }
        int other = arcs.head(sign);
        int verb = other <= end || isInsidePhrase(sign) ? -1 : verbAbove(other, sign);
        if (verb < 0 || !endsBefore(other, end)) {
            return;
        }
        for (int figure = sign + 1; figure <= end; figure++) {
            if (arcs.head(figure) == other) {
                arcs.hang(figure, sign, "nummod");
            }
        }
        int preposition = preposition(end, other);
        if (preposition > 0) {
            arcs.hang(preposition, other, "case");
            arcs.hang(other, verb, "obl");
        } else if (arcs.isSpan(other) && arcs.head(other) == verb) {
            arcs.hang(other, verb, "obl:tmod");
        } else if (arcs.word(other).equals("each")) {
            arcs.hang(other, sign, "det");
        }
        arcs.hang(sign, verb, arcs.child(verb, "obj") < 0 ? "obj" : "dep");
    }

    /** "its $5 million a year grant": the sum describes what follows. */
    private boolean isInsidePhrase(int sign) {
        String before = arcs.s.tag(sign - 1);
        return before.equals("DT") || before.equals("PRP$") || before.equals("JJ") || before.equals("POS");
    }

    private int verbAbove(int token, int sign) {
        int above = arcs.head(token);
        while (above >= 0 && !(above < sign && arcs.s.tag(above).startsWith("VB"))) {
            above = arcs.head(above);
        }
        return above;
    }

    /** Whether the phrase of the other word cannot hold the sum: it is a span or day, or small words stand between. */
    private boolean endsBefore(int other, int end) {
        if (arcs.isSpan(other) || arcs.word(other).equals("each")) {
            return true;
        }
        for (int i = end + 1; i <= other; i++) {
            switch (arcs.s.tag(i)) {
                case "IN", "TO", "DT", "WDT", "WP", "PRP", "PRP$", "MD" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** The preposition right behind the sum that opens the other's phrase: "over two years"; -1 where there is none. */
    private int preposition(int end, int other) {
        return arcs.isSpan(other) && other > end + 1 && arcs.s.tag(end + 1).equals("IN") ? end + 1 : -1;
    }
}
