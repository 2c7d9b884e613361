package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.text.Span;

/**
 * Keeps the statements of one sentence apart: a clause with a cue of its own that stands loosely behind another's content is
 * no part of that content ("backed the deal, saying it was fair"; "wants to leave, the minister said").
 */
final class Scope {
    /** With more cues than this a sentence is none, and its statements are left as they are. */
    private static final int MOST_CUES = 100;

    private final Tree tree;
    private final Sentence sentence;

    private Scope(Tree tree) {
        this.tree = tree;
        this.sentence = tree.sentence();
    }

    /** The drafts, in the same order, without cues that are only part of another cue, and with content cut where another statement of the article begins. */
    static List<Draft> apart(Tree tree, List<Draft> drafts) {
        if (drafts.size() > MOST_CUES) {
            return drafts;
        }
        Scope scope = new Scope(tree);
        List<Draft> result = new ArrayList<>();
        for (Draft draft : drafts) {
            if (drafts.stream().anyMatch(d -> d != draft && (within(draft, d, drafts) || scope.carries(draft, d)))) {
                continue; // "voiced" in "voiced fear"
            }
            int cut = scope.fronted(draft);
            for (Draft other : drafts) {
                if (other != draft && holds(draft, other)) {
                    cut = Math.min(cut, scope.cut(draft, other));
                }
            }
            Draft kept = cut < tree.size() ? draft.withContent(scope.before(draft.content(), cut), false) : draft;
            result.add(cut < tree.size() ? kept : scope.joined(kept, drafts));
        }
        return result;
    }

    /**
     * With the verb that is joined to what is said, where the tree joined it to the cue ("said he had left and was safe"): it is
     * the speaker's own act only where it is a cue itself ("said he had left and accused them").
     */
    private Draft joined(Draft draft, List<Draft> drafts) {
        int last = draft.content().isEmpty()
                ? -1
                : token(draft.content().get(draft.content().size() - 1).end() - 1);
        boolean clause = speech(draft) && draft.shape() == CueRule.Shape.CLAUSE && last > draft.head();
        if (!clause || last + 2 >= tree.size() || !sentence.tag(last + 1).equals("CC")) {
            return draft;
        }
        for (int c : tree.children(draft.head())) {
            boolean own = tree.is(c, "conj") && tree.verb(c) && tree.child(c, "nsubj", "nsubj:pass") < 0;
            if (own
                    && c > last
                    && !past(draft.head(), last, c)
                    && tree.left(c) <= last + 2
                    && drafts.stream().noneMatch(d -> d.head() == c)) {
                Span more = tree.words(
                        token(draft.content().get(draft.content().size() - 1).start()), tree.right(c));
                List<Span> content = new ArrayList<>(draft.content());
                content.set(content.size() - 1, more);
                return draft.withContent(content, draft.direct());
            }
        }
        return draft;
    }

    /** Whether the verb cannot go on with a clause in the pluperfect: "said the talks had failed and left". */
    private boolean past(int cue, int last, int verb) {
        for (int i = cue + 1; i <= last; i++) {
            if (tree.lower(i).equals("had") && tree.is(i, "aux")) {
                return !sentence.word(verb).endsWith("ed");
            }
        }
        return false;
    }

    /** Whether the cue is only part of the other's, or the same and comes later. */
    private static boolean within(Draft draft, Draft other, List<Draft> drafts) {
        return other.cue().contains(draft.cue())
                && (other.cue().length() > draft.cue().length() || drafts.indexOf(other) < drafts.indexOf(draft));
    }

    /** Whether the cue only leads to the other one: "issued a statement saying that …", "wants to know whether …". */
    private boolean carries(Draft draft, Draft other) {
        int said = other.head();
        int above = tree.head(said);
        boolean attitude = draft.rule().kind() == Statement.Kind.ATTITUDE
                && !other.content().isEmpty();
        boolean statement = sentence.tag(said).equals("VBG")
                && tree.is(said, "acl")
                && said == above + 1
                && tree.is(above, "obj")
                && tree.head(above) == draft.head()
                && speech(other);
        boolean knowing = draft.shape() == CueRule.Shape.TO
                && above == draft.head()
                && tree.is(said, "xcomp")
                && (other.rule().kind() == Statement.Kind.THOUGHT
                        || speech(other)
                                && Grammar.english().is("contact", draft.lemma())); // "called the agency to say"
        return attitude && (statement || knowing);
    }

    /** Where the main clause begins that the draft's clause only fronts; past the end for none. */
    private int fronted(Draft draft) {
        return draft.content().isEmpty()
                ? tree.size()
                : Fronted.end(tree, draft.head(), token(draft.content().get(0).start()));
    }

    private static boolean holds(Draft draft, Draft other) {
        return draft.content().stream().anyMatch(c -> c.contains(other.cue()));
    }

    /** The first token that is no longer the draft's content but belongs to the other statement; past the end for none. */
    private int cut(Draft draft, Draft other) {
        if (holds(other, draft)) {
            boolean behind = other.content().get(0).start() < other.cue().start()
                    && draft.cue().start() < other.cue().start();
            return behind ? token(other.start()) : tree.size();
        }
        int head = other.head();
        boolean says = !other.content().isEmpty() || other.quotable();
        if (!says || draft.cue().start() > other.cue().start()) {
            return tree.size();
        }
        if (alongside(draft, other)) {
            return token(other.start()) - 1;
        }
        boolean coordinated = coordinated(draft, other);
        int left = coordinated ? tree.child(tree.head(head), "cc") : tree.left(head);
        int before = Tree.quotationMark(left < 1 ? "" : sentence.word(left - 1)) ? left - 2 : left - 1;
        if (left <= draft.head() + 1 || !comma(before) || quoted(draft, left)) {
            return tree.size();
        }
        boolean loose = participle(head) || tree.is(head, "acl:relcl") || markedAside(head) || coordinated;
        return loose || mainClause(draft, head) ? left : tree.size();
    }

    private boolean participle(int head) {
        return sentence.tag(head).equals("VBG") && tree.child(head, "nsubj", "aux") < 0 && !tree.is(head, "conj");
    }

    private boolean markedAside(int head) {
        return tree.is(head, "advcl") && Grammar.english().is("beginning_aside", tree.marker(head));
    }

    /** "…, and others said …", where the second clause has a clause of its own or both are said in the same tense. */
    private boolean coordinated(Draft draft, Draft other) {
        int head = other.head();
        boolean alike = speech(draft)
                && speech(other)
                && sentence.tag(head).equals(sentence.tag(draft.head()))
                && !other.content().isEmpty();
        return tree.is(head, "conj")
                && tree.verb(head)
                && tree.child(head, "nsubj") >= 0
                && tree.child(tree.head(head), "cc") >= 0
                && (tree.child(head, "ccomp") >= 0 || alike);
    }

    /** "A third say they may leave, and one in five say they will", wherever the tree hung the second clause. */
    private boolean alongside(Draft draft, Draft other) {
        int start = token(other.start());
        int speaker = other.speaker();
        boolean named = speaker > start - 1
                && speaker < other.head()
                && (tree.noun(speaker) || sentence.tag(speaker).equals("CD"));
        return named
                && speech(draft)
                && speech(other)
                && start > draft.head() + 2
                && sentence.tag(start - 1).equals("CC")
                && sentence.tag(other.head()).equals(sentence.tag(draft.head()))
                && (comma(start - 2) || other.lemma().equals(draft.lemma()))
                && !quoted(draft, start);
    }

    private static boolean speech(Draft draft) {
        return draft.rule().kind() == Statement.Kind.SPEECH;
    }

    /** "While some say …, others say …", where the tree put the second clause into the first. */
    private boolean mainClause(Draft draft, int head) {
        int subordinate = draft.head();
        return Grammar.english().is("beginning_aside", tree.marker(subordinate))
                && tree.child(head, "nsubj") >= 0
                && tree.child(head, "mark") < 0
                && tree.head(head) > subordinate
                && tree.child(subordinate, "mark") < 2;
    }

    private boolean comma(int token) {
        String word = token < 0 ? "" : sentence.word(token);
        return word.equals(",") || word.equals("--") || word.equals("—") || word.equals("–");
    }

    /** Whether a quotation is open where the other clause begins. */
    private boolean quoted(Draft draft, int left) {
        int marks = 0;
        for (int i = token(draft.content().get(0).start()); i < left; i++) {
            if (Tree.quotationMark(sentence.word(i)) && !sentence.tag(i).equals("POS")) {
                marks++;
            }
        }
        return marks % 2 == 1;
    }

    private List<Span> before(List<Span> content, int cut) {
        List<Span> kept = new ArrayList<>();
        for (Span span : content) {
            int first = token(span.start());
            Span part = span.end() <= sentence.start(cut) ? span : first < cut ? tree.words(first, cut - 1) : null;
            if (part != null) {
                kept.add(part);
            }
        }
        return kept;
    }

    private int token(int offset) {
        int i = 0;
        while (i + 1 < tree.size() && sentence.start(i + 1) <= offset) {
            i++;
        }
        return i;
    }
}
