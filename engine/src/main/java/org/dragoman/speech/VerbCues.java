package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Grammar;
import org.dragoman.speech.CueRule.Shape;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds verbs of saying, thinking and judging in a sentence, with source and content. */
final class VerbCues {
    /** The most words between "quoted" and "as saying". */
    private static final int FARTHEST = 30;

    private static final Set<String> AUXILIARY =
            Set.of("be", "have", "do", "get", "go", "let", "keep", "need", "help", "become", "make");

    private final CueRules rules;

    VerbCues(CueRules rules) {
        this.rules = rules;
    }

    /** A draft for each cue verb; those without content may still get a quote. */
    List<Draft> find(Tree tree) {
        List<Draft> drafts = new ArrayList<>();
        for (int v = 0; v < tree.size(); v++) {
            if (tree.verb(v) && rules.mayBeVerb(lemma(tree, v)) && !auxiliary(tree, v)) {
                Draft draft = draft(tree, v);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    /** Whether the verb only helps another one; "said" never does, whatever the tree takes it for. */
    private static boolean auxiliary(Tree tree, int v) {
        return tree.is(v, "aux:pass")
                || tree.is(v, "aux", "cop") && (!tree.finite(v) || AUXILIARY.contains(lemma(tree, v)));
    }

    /** The first shape, in the order of {@link Shape}, that one of the verb's rules takes and the sentence fills. */
    private @Nullable Draft draft(Tree tree, int v) {
        List<CueRule> found = rules(tree, v);
        int relay = relay(tree, v);
        if (carried(tree, v)) {
            return null; // "said in a statement posted on Monday that": the speaker says it, not the statement
        }
        if (relays(tree, v)) {
            return null; // the verb that hangs on it is the cue: "quoted him as saying"
        }
        Draft bare = null;
        boolean quotable = found.stream().anyMatch(r -> r.takes(Shape.QUOTE));
        for (Shape shape : Shape.values()) {
            for (CueRule rule : found) {
                if (rule.takes(shape) && told(tree, v, rule, shape) && stands(tree, v, rule)) {
                    Draft draft = new VerbFrame(tree, v, rule, relay).draft(shape, quotable);
                    if (!draft.content().isEmpty() && !anybody(tree, v, draft)) {
                        return quotable ? draft.withSpare(quoting(tree, v, found, relay)) : draft;
                    }
                    bare = shape == Shape.QUOTE && bare == null ? draft : bare;
                }
            }
        }
        return bare;
    }

    /** Whether the participle only tells how the words came out by which somebody says something. */
    private boolean carried(Tree tree, int v) {
        int words = tree.head(v);
        String tag = tree.sentence().tag(v);
        boolean participle = words >= 0
                && words < v
                && tree.is(v, "acl")
                && (tag.equals("VBN") || tag.equals("VBD"))
                && tree.child(v, "nsubj", "obj", "ccomp") < 0;
        int says = participle && tree.is(words, "obl") && tree.marker(words).equals("in") ? tree.head(words) : -1;
        return says >= 0
                && says < words
                && Grammar.english().is("occasion", tree.sentence().lowerLemma(words))
                && rules(tree, says).stream().anyMatch(r -> r.takes(Shape.QUOTE));
    }

    /**
     * Whether the attitude is told of somebody: not what could or should be or only will be done, nor what the writer ("I"), the
     * reader ("you") or a thing feels, nor what only seems so.
     */
    private boolean told(Tree tree, int v, CueRule rule, Shape shape) {
        int subject = tree.child(v, "nsubj");
        String who = subject < 0 || subject > v ? "" : tree.lower(subject);
        if (rule.kind() == Statement.Kind.THOUGHT) {
            return !who.equals("you");
        }
        if (rule.kind() != Statement.Kind.ATTITUDE || shape == Shape.CLAUSE) {
            return true;
        }
        int auxiliary = tree.child(v, "aux");
        String modal = auxiliary < 0 || auxiliary > v ? "" : tree.lower(auxiliary);
        int passive = tree.child(v, "aux:pass");
        boolean open = passive >= 0 && tree.lower(passive).equals("be") && !rule.raises();
        boolean infinitive =
                tree.marker(v).equals("to") && tree.sentence().tag(v).equals("VB");
        return !List.of("could", "should", "must").contains(modal)
                && !List.of("i", "what", "which").contains(who)
                && !(who.equals("you") && shape != Shape.TO)
                && !open
                && !(infinitive && (tree.is(v, "dep", "root") || seeming(tree, tree.head(v))));
    }

    private boolean seeming(Tree tree, int governor) {
        return governor >= 0
                && tree.verb(governor)
                && rules(tree, governor).stream().anyMatch(r -> r.raises() && r.takes(Shape.TO));
    }

    /** Whether it is an infinitive of what anybody might think or do ("to dismiss them is easy"). */
    private static boolean anybody(Tree tree, int v, Draft draft) {
        return draft.rule().kind() == Statement.Kind.ATTITUDE
                && draft.speaker() < 0
                && draft.shape() == Shape.OBJECT
                && tree.sentence().tag(v).equals("VB");
    }

    /** Whether the word is a verb here, and no attribute ("the asking price"). */
    private static boolean stands(Tree tree, int v, CueRule rule) {
        if (!tree.is(v, "amod", "compound", "case") || tree.misread(v)) {
            return true;
        }
        boolean attribute = tree.is(v, "amod")
                && tree.head(v) == v + 1
                && v > 0
                && (tree.sentence().tag(v - 1).equals("DT")
                        || tree.sentence().tag(v - 1).equals("PRP$"));
        return rule.takes(Shape.REST) && !attribute;
    }

    /** The verb read as one that has a quotation for its object. */
    private static @Nullable Draft quoting(Tree tree, int v, List<CueRule> found, int relay) {
        return found.stream()
                .filter(r -> r.takes(Shape.QUOTE))
                .findFirst()
                .map(r -> new VerbFrame(tree, v, r, relay).draft(Shape.QUOTE, true))
                .orElse(null);
    }

    /** The verb that passes on what another says: "quoted" for "saying" in "quoted him as saying"; -1 where there is none. */
    private int relay(Tree tree, int v) {
        boolean as = tree.marker(v).equals("as") || v > 0 && tree.lower(v - 1).equals("as");
        int head = as ? tree.head(v) : -1;
        if (head > v && tree.is(v, "discourse", "aux", "cop", "advmod", "amod")) {
            int said = tree.is(head, "nsubj", "nsubj:pass") ? tree.head(head) : head;
            head = tree.head(said); // the tree hung "saying" on the verb of what is said, or on its subject
        }
        return head >= 0 && head < v && rules(tree, head).stream().anyMatch(CueRule::relays) ? head : -1;
    }

    private boolean relays(Tree tree, int v) {
        for (int i = v + 1; i < tree.size() && i <= v + FARTHEST; i++) {
            if (tree.sentence().tag(i).equals("VBG") && relay(tree, i) == v) {
                return true;
            }
        }
        return false;
    }

    private List<CueRule> rules(Tree tree, int v) {
        String lemma = lemma(tree, v);
        int particle = tree.child(v, "compound:prt");
        if (particle < 0) {
            return rules.verb(lemma);
        }
        String phrasal = lemma + " " + tree.lower(particle);
        List<CueRule> found = rules.verb(phrasal);
        return found.isEmpty() && !Grammar.english().is("phrasal", phrasal) ? rules.verb(lemma) : found;
    }

    private static String lemma(Tree tree, int v) {
        return tree.sentence().lowerLemma(v);
    }

    /** Words to spans: the content's token ranges without punctuation at the ends, quotation marks added. */
    static List<Span> spans(Tree tree, List<int[]> ranges) {
        List<Span> spans = new ArrayList<>();
        for (int[] range : ranges) {
            Span span = tree.words(range[0], range[1]);
            if (span != null) {
                spans.add(span);
            }
        }
        spans.sort(Span::compareTo);
        return spans;
    }
}
