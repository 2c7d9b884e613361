package org.dragoman.language.lean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Works out what the namer knows of a word, and remembers it. */
final class NamerWords {
    private static final int CACHED = 1 << 15;
    private static final Set<String> TITLES = Set.of("Mr", "Ms", "Mrs", "Dr", "Miss", "Sen", "Judge", "Sir");

    private final NamerModel model;
    private final FeatureTable nodes;
    private final FeatureTable edges;
    private final WordForms forms;
    private final WordCache<NamerWord> cache = new WordCache<>(CACHED);

    /** What stands before and after the sentence. */
    final NamerWord outside;

    NamerWords(NamerModel model, FeatureTable nodes, FeatureTable edges, WordForms forms) {
        this.model = model;
        this.nodes = nodes;
        this.edges = edges;
        this.forms = forms;
        outside = make("", Piece.EMPTY, Piece.EMPTY, "null", "");
    }

    NamerWord get(String word) {
        return cache.get(word, this::make);
    }

    private NamerWord make(String surface) {
        String word = forms.american(surface);
        boolean known = Arrays.binarySearch(
                        model.lowerCase(),
                        Piece.of(word.toLowerCase(Locale.ROOT)).hash())
                >= 0;
        Piece shape = Piece.of(forms.namerShape(word, known));
        int cluster = model.clusters().of(digitsAsNine(word.toLowerCase(Locale.ROOT)));
        String name =
                cluster == Clusters.NONE ? model.noCluster() : model.clusters().names()[cluster];
        return make(word, Piece.of(word), shape, name, name);
    }

    private NamerWord make(String word, Piece name, Piece shape, String nodeCluster, String edgeCluster) {
        Piece onNode = Piece.of(nodeCluster);
        Piece onEdge = Piece.of(edgeCluster);
        double[] own = new double[model.labels().length];
        addOwn(word, name, shape, onNode, own);
        return new NamerWord(
                word.length(),
                name,
                shape,
                onEdge,
                own,
                new int[] {node(name, "-PW|C"), node(onNode, "-PDISTSIM|C"), node(shape, "-PTYPE|C")},
                new int[] {node(name, "-NW|C"), node(onNode, "-NDISTSIM|C"), node(shape, "-NTYPE|C")},
                node(name, "-DISJP|C"),
                node(name, "-DISJN|C"),
                new int[] {
                    edge(name, "-PSEQW|CpC"),
                    edge(onEdge, "-PSEQcDS|CpC"),
                    edge(shape, "-PSEQcS|CpC"),
                    edge(shape, "-TPS2|CpC")
                },
                new int[] {edge(name, "-PSEQpW|CpC"), edge(onEdge, "-PSEQpDS|CpC"), edge(shape, "-PSEQpS|CpC")},
                edge(word.isEmpty() ? Piece.of("null") : shape, "-TNS1|CpC"),
                nameCase(word),
                !word.isEmpty() && word.chars().noneMatch(Character::isUpperCase),
                word.chars().anyMatch(Character::isLetter));
    }

    private void addOwn(String word, Piece name, Piece shape, Piece cluster, double[] own) {
        add(node(name, "-WORD|C"), own);
        add(node(cluster, "-DISTSIM|C"), own);
        add(node(shape, "-TYPE|C"), own);
        add(node(Piece.EMPTY, "###|C"), own);
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (TITLES.contains(bare)) {
            add(node(Piece.EMPTY, "IS_TITLE|C"), own);
        }
        addAffixes('<' + word + '>', own);
    }

    /** Prefixes and suffixes of two characters and more, the whole among them once. */
    private void addAffixes(String word, double[] own) {
        int longest = Math.min(word.length(), model.longestAffix());
        for (int n = 2; n <= longest; n++) {
            add(node(AFFIX.then(Piece.of(word, 0, n)), "#|C"), own);
            if (n < word.length()) {
                add(node(AFFIX.then(Piece.of(word, word.length() - n, word.length())), "#|C"), own);
            }
        }
    }

    private static final Piece AFFIX = Piece.of("#");

    private int node(Piece value, String kind) {
        return nodes.row(value.then(Piece.of(kind)).hash());
    }

    private int edge(Piece value, String kind) {
        return edges.row(value.then(Piece.of(kind)).hash());
    }

    private void add(int row, double[] own) {
        if (row >= 0) {
            for (int l = 0; l < own.length; l++) {
                own[l] += model.nodeWeights()[row * own.length + l];
            }
        }
    }

    private static boolean nameCase(String word) {
        return word.length() >= 2
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private static String digitsAsNine(String word) {
        StringBuilder digits = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                digits.setCharAt(i, '9');
            }
        }
        return digits.toString();
    }
}
