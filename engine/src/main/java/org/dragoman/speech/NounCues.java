package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.speech.CueRule.Shape;
import org.jspecify.annotations.Nullable;

/** Nouns of saying and thinking with their content: "Iran's claim that …", "plans to …", "criticism of …". */
final class NounCues {
    private final CueRules rules;

    NounCues(CueRules rules) {
        this.rules = rules;
    }

    List<Draft> find(Tree tree) {
        List<Draft> drafts = new ArrayList<>();
        Sentence sentence = tree.sentence();
        for (int n = 0; n < tree.size(); n++) {
            if (!tree.noun(n) && !sentence.tag(n).startsWith("JJ")) {
                continue;
            }
            List<CueRule> found = tree.noun(n) ? rules.noun(sentence.lemma(n)) : rules.adjective(sentence.lemma(n));
            for (CueRule rule : found) {
                if (rule.affects()) {
                    Draft received = received(tree, n, rule);
                    if (received != null) {
                        drafts.add(received);
                        break;
                    }
                    continue;
                }
                int[] content = rule.takes().isEmpty() ? directed(tree, n, rule) : content(tree, n, rule);
                if (content.length > 0) {
                    Draft draft = draft(tree, n, rule, content);
                    if (tree.noun(n) || draft.source() != null || rule.raises()) {
                        drafts.add(draft); // a feeling is somebody's
                    }
                    break;
                }
            }
        }
        return drafts;
    }

    /** "Ruiz won the backing of the union": the union's, and what it is about is the verb's subject; null where it is not so. */
    private static @Nullable Draft received(Tree tree, int n, CueRule rule) {
        int verb = tree.head(n);
        boolean gets = verb >= 0
                && verb < n
                && tree.verb(verb)
                && tree.is(n, "obj")
                && rule.carriers().contains(tree.sentence().lemma(verb))
                && !tree.passive(verb);
        Subject about = gets ? Subject.of(tree, verb) : Subject.NONE;
        if (about.head() < 0 || about.last() >= verb) {
            return null;
        }
        List<Integer> judges = new ArrayList<>(tree.children(n));
        judges.addAll(tree.children(verb));
        for (int c : judges) {
            if (c > n
                    && tree.left(c) <= tree.right(n) + 1
                    && tree.is(c, "nmod", "obl")
                    && rule.prepositions().contains(tree.marker(c))
                    && tree.nominal(c)) {
                return draft(
                        tree,
                        n,
                        rule,
                        new int[] {about.first(), about.last()},
                        phrase(tree, c, tree.child(c, "case") + 1),
                        verb);
            }
        }
        return null;
    }

    /** "Criticism from the West was directed at Norway for …": whom it is directed at, and for what; empty where it is not so. */
    private static int[] directed(Tree tree, int n, CueRule rule) {
        int verb = tree.head(n);
        boolean carried = verb > n
                && tree.is(n, "nsubj:pass")
                && tree.passive(verb)
                && rule.carriers().contains(tree.sentence().lemma(verb));
        int whom = carried ? behind(tree, verb, rule.prepositions()) : -1;
        int what = whom < 0 ? -1 : Math.max(behind(tree, verb, rule.with()), behind(tree, whom, rule.with()));
        return what <= whom ? new int[0] : trimmed(tree, n, rule, tree.child(whom, "case") + 1, tree.right(what));
    }

    /** The head of the phrase with one of the prepositions behind the token that governs it, or -1. */
    private static int behind(Tree tree, int governor, Set<String> prepositions) {
        for (int c : tree.children(governor)) {
            if (c > governor && tree.is(c, "obl", "nmod", "advcl") && prepositions.contains(tree.marker(c))) {
                return c;
            }
        }
        return -1;
    }

    /** First and last token of the content; empty where there is none. */
    private static int[] content(Tree tree, int n, CueRule rule) {
        List<Integer> candidates = tree.children(n);
        if (tree.head(n) >= 0 && tree.verb(tree.head(n)) && tree.is(n, "obj")) {
            candidates = new ArrayList<>(candidates);
            for (int c : tree.children(tree.head(n))) {
                if (tree.left(c) == tree.right(n) + 1) {
                    candidates.add(c); // the tree often hangs the noun's clause on the verb
                }
            }
        }
        for (int c : candidates) {
            if (c < n) {
                continue;
            }
            String marker = tree.marker(c);
            boolean that = tree.is(c, "ccomp", "acl", "acl:relcl") && marker.equals("that") && rule.takes(Shape.CLAUSE);
            boolean to = tree.is(c, "acl", "xcomp", "ccomp", "advcl") && marker.equals("to") && rule.takes(Shape.TO);
            if (that || to || tree.is(c, "ccomp") && rule.takes(Shape.CLAUSE)) {
                return trimmed(tree, n, rule, tree.left(c), tree.right(c));
            }
            if (tree.is(c, "nmod", "acl", "obl", "advcl")
                    && rule.prepositions().contains(marker)
                    && rule.takes(Shape.PREPOSITION)
                    && !tree.sentence().isDate(c)) {
                return trimmed(tree, n, rule, tree.child(c, "case", "mark") + 1, tree.right(c));
            }
        }
        return new int[0];
    }

    private static int[] trimmed(Tree tree, int n, CueRule rule, int first, int last) {
        return new int[] {first, new Extent(tree, n, rule.kind()).trimmed(first, last)};
    }

    private Draft draft(Tree tree, int n, CueRule rule, int[] content) {
        int carrier = carrier(tree, n, rule);
        Subject whose = carrier < 0 ? source(tree, n, rule) : Subject.of(tree, carrier);
        return draft(tree, n, rule, content, whose, carrier);
    }

    private static Draft draft(Tree tree, int n, CueRule rule, int[] content, Subject whose, int carrier) {
        Sentence sentence = tree.sentence();
        List<int[]> ranges = new ArrayList<>();
        ranges.add(content);
        boolean owned = whose.head() >= 0
                && whose.first() <= whose.last()
                && (whose.last() < content[0] || whose.first() > content[1]);
        int first = carrier < 0 ? n : carrier;
        return new Draft(
                sentence.index(),
                n,
                sentence.span(first, content[0] == n + 2 && rule.takes(Shape.PREPOSITION) ? n + 1 : n),
                sentence.lemma(n),
                owned ? whose.head() : -1,
                owned ? tree.source(whose.first(), whose.head(), whose.last()) : null,
                sentence.start(first),
                carrier >= 0 && tree.negated(carrier),
                rule,
                CueRule.Shape.CLAUSE,
                false,
                false,
                VerbCues.spans(tree, ranges),
                List.of(),
                List.of(),
                null);
    }

    /** The verb that only carries the noun ("voiced fear that …"), before it; or -1. */
    private static int carrier(Tree tree, int n, CueRule rule) {
        int verb = tree.head(n);
        boolean carried = verb >= 0 && verb < n && tree.verb(verb) && tree.is(n, "obj") && !tree.passive(verb);
        String lemma = carried ? tree.sentence().lemma(verb) : "";
        return carried && (rule.carriers().contains(lemma) || Grammar.english().is("light", lemma)) ? verb : -1;
    }

    /** Whose it is: "Iran's claim", "a claim by Iran", "Iran made the claim", "Iran is afraid". */
    private Subject source(Tree tree, int n, CueRule rule) {
        int owner = tree.child(n, "nmod:poss");
        if (owner >= 0) {
            return phrase(tree, owner, tree.left(owner));
        }
        for (int c : tree.children(n)) {
            String marker = tree.marker(c);
            if (tree.is(c, "nmod") && (marker.equals("by") || marker.equals("from") || marker.equals("among"))) {
                return phrase(tree, c, tree.child(c, "case") + 1);
            }
        }
        int verb = tree.head(n);
        if (!tree.noun(n) || tree.child(n, "cop") >= 0) {
            Subject subject = Subject.of(tree, n);
            if (subject.head() < 0 || !tree.lower(subject.head()).equals("it")) {
                return subject;
            }
            return verb >= 0 && tree.verb(verb) && tree.child(n, "cop") < 0
                    ? Subject.of(tree, verb) // "made it clear"
                    : Subject.NONE; // "it is clear"
        }
        int maker = maker(tree, n, rule);
        if (maker >= 0) {
            return phrase(tree, maker, tree.child(maker, "case") + 1);
        }
        boolean object = verb >= 0 && tree.verb(verb) && tree.is(n, "obj") && !tree.passive(verb);
        boolean adverbial = verb >= 0
                && verb < n
                && tree.verb(verb)
                && tree.is(n, "obl")
                && !(rule.kind() == Statement.Kind.SPEECH && Grammar.english().is("others_words", tree.marker(n)))
                && !tree.passive(verb)
                && tree.subjectBefore(verb) >= 0; // "roused the crowd with criticism of the tax"
        return (object && !isOthers(tree, verb, rule)) || adverbial ? Subject.of(tree, verb) : Subject.NONE;
    }

    /** "denied accusations that it had armed the rebels", "is investigating reports": what is denied or looked into others have said. */
    private boolean isOthers(Tree tree, int verb, CueRule rule) {
        String lemma = tree.sentence().lemma(verb);
        return rule.kind() == Statement.Kind.SPEECH
                && (Grammar.english().is("taking_up", lemma)
                        || rules.verb(lemma).stream()
                                .anyMatch(r -> r.stance() == Statement.Stance.DENIES
                                        || r.stance() == Statement.Stance.DOUBTS));
    }

    /** Who is named behind the verb that only carries the noun: "the claim was made by a witness"; or -1. */
    private static int maker(Tree tree, int n, CueRule rule) {
        int verb = tree.head(n);
        String lemma = verb > n && tree.is(n, "nsubj:pass") ? tree.sentence().lemma(verb) : "";
        boolean carried = rule.carriers().contains(lemma) || Grammar.english().is("light", lemma);
        return carried && tree.passive(verb) ? behind(tree, verb, Set.of("by")) : -1;
    }

    private static Subject phrase(Tree tree, int head, int first) {
        return new Subject(head, first, tree.right(head), true);
    }
}
