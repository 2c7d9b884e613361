package org.dragoman.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.bench.AttributionsEval.Attribution;

/** Counts of the attributions run; {@link AttributionsEval} says what is counted as equal. */
final class AttributionScore {
    /** Right, coded and gold of one figure. */
    private static final class Count {
        private long right;
        private long coded;
        private long gold;

        void add(long right, long coded, long gold) {
            this.right += right;
            this.coded += coded;
            this.gold += gold;
        }

        @Override
        public String toString() {
            double precision = coded == 0 ? 0 : (double) right / coded;
            double recall = gold == 0 ? 0 : (double) right / gold;
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return String.format(
                    Locale.ROOT, "P %.3f  R %.3f  F1 %.3f  (%d of %d, %d)", precision, recall, f1, right, coded, gold);
        }
    }

    private record Pair(int gold, int coded, int cue, int content) {}

    private final Count cue = new Count();
    private final Count source = new Count();
    private final Count content = new Count();
    private final Count letters = new Count();
    private final Count whole = new Count();
    private final Count sourceGiven = new Count();
    private final Count contentGiven = new Count();
    private final Count lettersGiven = new Count();
    private final Count wholeGiven = new Count();
    private final boolean errors;

    AttributionScore(boolean errors) {
        this.errors = errors;
    }

    void add(String article, List<Attribution> gold, List<Attribution> coded) {
        List<Pair> pairs = pairs(gold, coded);
        cue.add(pairs.size(), coded.size(), gold.size());
        Set<Integer> goldLeft = new HashSet<>();
        Set<Integer> codedLeft = new HashSet<>();
        for (int i = 0; i < gold.size(); i++) {
            goldLeft.add(i);
            source.add(0, 0, any(gold.get(i).source()));
            content.add(0, 0, any(gold.get(i).content()));
            letters.add(0, 0, gold.get(i).content().cardinality());
        }
        for (int i = 0; i < coded.size(); i++) {
            codedLeft.add(i);
            source.add(0, any(coded.get(i).source()), 0);
            content.add(0, any(coded.get(i).content()), 0);
            letters.add(0, coded.get(i).content().cardinality(), 0);
        }
        whole.add(0, coded.size(), gold.size());
        for (Pair pair : pairs) {
            score(gold.get(pair.gold()), coded.get(pair.coded()));
            goldLeft.remove(pair.gold());
            codedLeft.remove(pair.coded());
        }
        if (errors) {
            goldLeft.stream().sorted().forEach(i -> show("MISS", article, gold.get(i)));
            codedLeft.stream().sorted().forEach(i -> show("EXTRA", article, coded.get(i)));
        }
    }

    private void score(Attribution gold, Attribution coded) {
        boolean sameSource = gold.source().equals(coded.source());
        boolean sameContent = gold.content().equals(coded.content());
        int shared = overlap(gold.content(), coded.content());
        int rightSource = sameSource ? any(gold.source()) : 0;
        int rightContent = sameContent ? any(gold.content()) : 0;
        int rightWhole = sameSource && sameContent ? 1 : 0;
        source.add(rightSource, 0, 0);
        content.add(rightContent, 0, 0);
        letters.add(shared, 0, 0);
        whole.add(rightWhole, 0, 0);
        sourceGiven.add(rightSource, any(coded.source()), any(gold.source()));
        contentGiven.add(rightContent, any(coded.content()), any(gold.content()));
        lettersGiven.add(shared, coded.content().cardinality(), gold.content().cardinality());
        wholeGiven.add(rightWhole, 1, 1);
        if (errors && rightWhole == 0) {
            System.out.println((sameSource ? "" : "SOURCE ") + (sameContent ? "" : "CONTENT ") + "\n   gold  "
                    + gold.shown() + "\n   coded " + coded.shown());
        }
    }

    private static void show(String what, String article, Attribution attribution) {
        System.out.println(what + " " + article + "\n   " + attribution.shown());
    }

    private static List<Pair> pairs(List<Attribution> gold, List<Attribution> coded) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int c = 0; c < coded.size(); c++) {
                Attribution one = gold.get(g);
                Attribution other = coded.get(c);
                int cues = overlap(one.cue(), other.cue());
                int contents = overlap(one.content(), other.content());
                boolean bare = one.cue().isEmpty() && other.cue().isEmpty() && contents > 0;
                if (cues > 0 || bare) {
                    candidates.add(new Pair(g, c, cues, contents));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Pair::content)
                .thenComparingInt(Pair::cue)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::coded));
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> codedTaken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!goldTaken.contains(pair.gold()) && !codedTaken.contains(pair.coded())) {
                goldTaken.add(pair.gold());
                codedTaken.add(pair.coded());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static int any(BitSet set) {
        return set.isEmpty() ? 0 : 1;
    }

    private static int overlap(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    void print(PrintStream out) {
        out.println("cue                     " + cue);
        out.println("source exact            " + source);
        out.println("content exact           " + content);
        out.println("content letters         " + letters);
        out.println("whole exact             " + whole);
        out.println("given the cue: source   " + sourceGiven);
        out.println("               content  " + contentGiven);
        out.println("               letters  " + lettersGiven);
        out.println("               whole    " + wholeGiven);
    }
}
