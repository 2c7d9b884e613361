package org.dragoman.language.lean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.lean.TaggerModel.Kind;

/** Works out what the tagger knows of a word, and remembers it. */
final class TaggerWords {
    private static final int CACHED = 1 << 15;
    private static final Piece YES = Piece.of("1");
    private static final Set<String> COMPANY_ENDS = Set.of(
            "Company",
            "COMPANY",
            "Co.",
            "Co",
            "Cos.",
            "CO.",
            "COS.",
            "Corporation",
            "CORPORATION",
            "Corp.",
            "Corp",
            "CORP.",
            "Incorporated",
            "INCORPORATED",
            "Inc.",
            "Inc",
            "INC.",
            "Association",
            "ASSOCIATION",
            "Assn",
            "ASSN",
            "Limited",
            "LIMITED",
            "Ltd.",
            "LTD.",
            "L.P.");

    private final TaggerModel model;
    private final TaggerWeights weights;
    private final WordForms forms;
    private final int[] openTags;
    private final WordCache<TaggerWord> cache = new WordCache<>(CACHED);

    TaggerWords(TaggerModel model, TaggerWeights weights, WordForms forms) {
        this.model = model;
        this.weights = weights;
        this.forms = forms;
        openTags = expanded(model.openTags());
    }

    TaggerWord get(String word) {
        return cache.get(word, this::make);
    }

    private TaggerWord make(String surface) {
        String word = forms.american(surface);
        int known = Arrays.binarySearch(model.words(), Piece.of(word).hash());
        int count = known < 0 ? 0 : model.counts()[known];
        boolean rare = count < model.rareBelow();
        Piece name = Piece.of(word);
        Piece shape = Piece.of(forms.taggerShape(word));
        int cluster = model.clusters().of(word.toLowerCase(Locale.ROOT));
        Piece clusterName = Piece.of(
                cluster == Clusters.NONE ? model.noCluster() : model.clusters().names()[cluster]);
        double[] own = new double[model.tags().length];
        weights.add(row(Kind.WORD, name), own);
        int[] first = {};
        int[] later = {};
        if (rare) {
            addRare(word, shape, clusterName, own);
            int asFirst = lowerCaseTag(Kind.FIRST_CAPITALISED, word);
            int asUpper = hasUpper(word) ? row(Kind.FIRST_UPPER, YES) : FeatureTable.NONE;
            first = new int[] {asFirst, asUpper};
            later = new int[] {lowerCaseTag(Kind.LATER_CAPITALISED, word)};
        }
        return new TaggerWord(
                count == 0 ? openTags : expanded(widened(model.wordTags()[known])),
                rare,
                raised(own),
                first,
                later,
                row(Kind.WORD_BEFORE, name),
                row(Kind.WORD_AFTER, name),
                new int[] {row(Kind.SHAPE_BEFORE, shape), row(Kind.CLUSTER_BEFORE, clusterName)},
                new int[] {row(Kind.SHAPE_AFTER, shape), row(Kind.CLUSTER_AFTER, clusterName)},
                clusterName,
                startsUpper(word),
                COMPANY_ENDS.contains(word));
    }

    private void addRare(String word, Piece shape, Piece cluster, double[] own) {
        weights.add(row(Kind.SHAPE, shape), own);
        weights.add(row(Kind.CLUSTER, cluster), own);
        boolean upper = hasUpper(word);
        boolean digit = word.chars().anyMatch(Character::isDigit);
        boolean letter = word.chars().anyMatch(Character::isLetter);
        boolean dash = word.indexOf('-') >= 0;
        addIf(upper, Kind.UPPER, own);
        addIf(digit, Kind.DIGIT, own);
        addIf(dash, Kind.DASH, own);
        addIf(letter && dash && digit, Kind.LETTER_DIGIT_DASH, own);
        addIf(word.chars().allMatch(Character::isUpperCase), Kind.ALL_CAPITALS, own);
        addIf(upper && dash && digit, Kind.UPPER_DIGIT_DASH, own);
        for (int n = 1; n <= TaggerModel.AFFIXES; n++) {
            boolean fits = word.length() >= n;
            Piece prefix = fits ? Piece.of(word, 0, n) : Piece.of(TaggerModel.TOO_SHORT);
            Piece suffix = fits ? Piece.of(word, word.length() - n, word.length()) : Piece.of(TaggerModel.TOO_SHORT);
            weights.add(weights.row(TaggerModel.feature(Kind.PREFIX, n, prefix)), own);
            weights.add(weights.row(TaggerModel.feature(Kind.SUFFIX, n, suffix)), own);
        }
        weights.add(row(Kind.UNICODE_SHAPE, Piece.of(forms.taggerUnicodeShape(word))), own);
        addIf(!letter && !digit, Kind.NO_LETTER_OR_DIGIT, own);
    }

    private void addIf(boolean holds, Kind kind, double[] own) {
        if (holds) {
            weights.add(row(kind, YES), own);
        }
    }

    /** The row for a capitalised word whose lower-case form has this most frequent tag. */
    private int lowerCaseTag(Kind kind, String word) {
        if (!startsUpper(word)) {
            return FeatureTable.NONE;
        }
        int known = Arrays.binarySearch(
                model.words(), Piece.of(word.toLowerCase(Locale.ROOT)).hash());
        return known < 0 ? FeatureTable.NONE : row(kind, Piece.of(model.tags()[model.firstTag()[known]]));
    }

    private int row(Kind kind, Piece value) {
        return weights.row(TaggerModel.feature(kind, 0, value));
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean hasUpper(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private static int[] widened(byte[] tags) {
        int[] wide = new int[tags.length];
        for (int i = 0; i < tags.length; i++) {
            wide[i] = tags[i];
        }
        return wide;
    }

    private static double[] raised(double[] logs) {
        double[] raised = new double[logs.length];
        for (int t = 0; t < logs.length; t++) {
            raised[t] = Math.exp(logs[t]);
        }
        return raised;
    }

    /** English past tense and past participle go together, and so do base form and present. */
    private int[] expanded(int[] tags) {
        int[] wider = Arrays.copyOf(tags, tags.length + 2);
        int n = tags.length;
        n = expand(tags, "VBN", "VBD", wider, n);
        n = expand(tags, "VB", "VBP", wider, n);
        return Arrays.copyOf(wider, n);
    }

    private int expand(int[] tags, String one, String other, int[] wider, int n) {
        int a = Arrays.asList(model.tags()).indexOf(one);
        int b = Arrays.asList(model.tags()).indexOf(other);
        boolean hasOne = Arrays.stream(tags).anyMatch(t -> t == a);
        boolean hasOther = Arrays.stream(tags).anyMatch(t -> t == b);
        if (hasOne != hasOther) {
            wider[n] = hasOne ? b : a;
            return n + 1;
        }
        return n;
    }
}
