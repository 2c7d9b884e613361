package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.speech.CueRule.Shape;
import org.jspecify.annotations.Nullable;

/** One verb read by one rule: who is the source, which words are the content. */
final class VerbFrame {
    private final Tree tree;
    private final Sentence sentence;
    private final int verb;
    private final CueRule rule;
    private final boolean passive;
    private Subject subject;
    private final List<int[]> content = new ArrayList<>();
    private final int relay;
    private int preposition = -1;
    private final Extent extent;
    private @Nullable Subject felt;

    VerbFrame(Tree tree, int verb, CueRule rule, int relay) {
        this.relay = relay;
        this.tree = tree;
        this.sentence = tree.sentence();
        this.verb = verb;
        this.rule = rule;
        this.passive = tree.passive(verb) || Fronted.asked(tree, verb);
        this.extent = new Extent(tree, verb, rule.kind());
        this.subject = rule.takes(Shape.QUOTE) ? Subject.ofSaying(tree, verb) : Subject.of(tree, verb);
    }

    /**
     * Who says it.
     *
     * @param speaker the head of the phrase, or -1
     * @param start where the draft begins
     * @param via the heads of those through whom it came
     */
    private record Source(int speaker, int first, int last, int start, List<Integer> via) {}

    /** The verb with content of this shape; without content where the sentence has none. */
    Draft draft(Shape shape, boolean quotable) {
        findContent(shape);
        if (shape != Shape.OBJECT && tree.child(verb, "nsubj") == subject.head() && subject.head() >= 0) {
            relative();
        }
        Source source = relay >= 0 ? relayed() : source();
        int speaker = source.speaker;
        return new Draft(
                sentence.index(),
                verb,
                relay >= 0
                        ? sentence.span(relay, relay)
                        : sentence.span(verb, preposition == verb + 1 ? preposition : verb),
                sentence.lemma(verb),
                speaker,
                speaker < 0 ? null : tree.source(source.first, speaker, source.last),
                sentence.start(source.start),
                tree.negated(verb),
                rule,
                shape,
                quotable,
                false,
                VerbCues.spans(tree, content),
                addressees(),
                source.via,
                null);
    }

    /** By the tree, and for verbs of saying by word order and commas, where the tree is least sure. */
    private void findContent(Shape shape) {
        if (shape != Shape.OBJECT && Answered.by(tree, verb, subject) >= 0) {
            return; // what stands before "…, a charge Moscow denies" is not its content
        }
        boolean says = rule.takes(Shape.QUOTE) && !passive;
        if (says && shape == Shape.CLAUSE) {
            take(Surface.between(tree, verb));
        }
        if (content.isEmpty()) {
            fill(shape);
        }
        if (says && shape == Shape.ASIDE && content.isEmpty()) {
            int told = rule.addressee().contains("object") ? tree.child(verb, "obj") : -1;
            take(Surface.last(tree, verb, told));
            if (content.isEmpty()) {
                take(Surface.closing(tree, verb, told));
            }
            if (content.isEmpty() && subject.head() > verb) {
                take(Surface.inverted(tree, verb, subject));
            }
        }
        boolean tells = rule.addressee().contains("object");
        if (content.isEmpty() && says && shape == Shape.CLAUSE && (tells || tree.child(verb, "obj") < 0)) {
            take(Surface.that(tree, verb, subject, tells));
        }
        if (!content.isEmpty()) {
            content.set(0, extent.withoutDay(content.get(0)));
        }
    }

    private Source source() {
        boolean raised = rule.raises() && !passive;
        int speaker = passive ? Agent.of(tree, verb) : raised ? -1 : subject.head();
        boolean byAgent = passive && speaker >= 0;
        int first = byAgent ? tree.left(speaker) + 1 : subject.first();
        int last = byAgent ? tree.right(speaker) : subject.last();
        if (passive && !byAgent && subject.own() && Grammar.english().is("convincing", sentence.lemma(verb))) {
            speaker = subject.head(); // "is convinced that"
        }
        Subject feeling = felt;
        if (feeling != null) {
            speaker = feeling.head();
            first = feeling.first();
            last = feeling.last();
        }
        if (speaker >= 0 && sentence.tag(speaker).equals("WRB")) {
            speaker = -1; // "when asked"
        }
        return new Source(speaker, first, last, speaker >= 0 ? Math.min(first, verb) : verb, List.of());
    }

    /** "The agency quoted him as saying": he speaks, and it came through the agency. */
    private Source relayed() {
        Subject outlet = Subject.of(tree, relay);
        boolean told = tree.passive(relay);
        Subject quoted = told ? outlet : phrase(tree.child(relay, "obj"), true);
        int teller = told ? Agent.of(tree, relay) : outlet.head();
        int start = Math.min(relay, outlet.head() >= 0 ? outlet.first() : relay);
        return new Source(
                quoted.head(), quoted.first(), quoted.last(), start, teller >= 0 ? List.of(teller) : List.of());
    }

    /** Adds the "which" of "which he says will fail": it belongs to what is said. */
    private void relative() {
        int which = tree.left(verb);
        boolean word = List.of("who", "whom", "which", "that", "what").contains(tree.lower(which))
                && sentence.tag(which).startsWith("W");
        boolean before = subject.head() >= 0 && which < subject.first() && subject.first() < verb;
        int first = content.isEmpty() ? -1 : content.get(0)[0];
        boolean open = first > verb
                && !sentence.tag(first).startsWith("W")
                && (!tree.is(first, "mark") || tree.lower(first).equals("to"));
        if (word && before && open) {
            content.add(0, new int[] {which, which});
        }
    }

    private Subject phrase(int head, boolean own) {
        return head < 0 ? Subject.NONE : new Subject(head, tree.left(head), Math.min(tree.right(head), verb - 1), own);
    }

    private List<Integer> addressees() {
        List<Integer> heads = new ArrayList<>();
        if (rule.addressee().contains("object")) {
            int object = passive ? subject.head() : tree.child(verb, "iobj", "obj");
            if (object >= 0) {
                heads.add(object);
            }
        }
        for (int c : tree.children(verb)) {
            if (c > verb && tree.is(c, "obl") && rule.addressee().contains(tree.marker(c))) {
                heads.add(c);
            }
        }
        return heads;
    }

    private void fill(Shape shape) {
        if (!rule.mayBe(subject.head() < 0 ? "" : sentence.lemma(subject.head()))) {
            return;
        }
        switch (shape) {
            case CLAUSE -> content.addAll(new SaidClause(tree, verb, rule, extent).content(passive));
            case ASIDE -> {
                boolean told = rule.addressee().contains("object");
                content.addAll(new CueAside(tree, verb, subject).content(passive, told));
            }
            case TO, ING, SMALL ->
                content.addAll(new SaidAct(tree, verb, rule, extent, subject).content(shape, passive));
            case OBJECT -> {
                if (rule.affects()) {
                    affected();
                } else {
                    content.addAll(new SaidObject(tree, verb, rule, extent, subject).content(passive));
                }
            }
            case PREPOSITION -> about();
            case REST -> rest();
            case QUOTE -> {
                // quotes are found in the text, not in the tree
            }
        }
    }

    /** "The ruling angered farmers": what the subject is or does, as felt by the object, who becomes the source. */
    private void affected() {
        int feels = passive ? subject.head() : tree.child(verb, "obj");
        if (feels < 0 || !subject.own() || !passive && subject.first() > verb) {
            return;
        }
        if (passive) {
            about();
            felt = content.isEmpty() ? null : subject;
        } else {
            content.add(new int[] {subject.first(), subject.last()});
            felt = new Subject(feels, tree.left(feels), tree.right(feels), true);
        }
    }

    private void about() {
        SaidAbout about = SaidAbout.of(tree, verb, rule, extent, subject);
        preposition = about.preposition();
        content.addAll(about.content());
    }

    private void take(Surface surface) {
        if (!surface.content().isEmpty()) {
            subject = surface.subject();
            for (int[] range : surface.content()) {
                boolean behind = range[0] > verb;
                content.add(behind ? new int[] {range[0], extent.said(range[0], range[1])} : range);
            }
        }
    }

    private void rest() {
        if (!passive) {
            int told = rule.addressee().contains("object") ? tree.child(verb, "obj", "iobj") : -1;
            take(Surface.rest(
                    tree,
                    verb,
                    told == verb + 1 || told > verb && tree.left(told) == verb + 1 ? tree.right(told) : verb,
                    subject));
            beforeDeeds();
        }
    }

    /**
     * "declared a curfew after rebels had shelled the town", "declared a curfew, closed the border": where no clause is said, what
     * happened before, or was done besides, is the article's.
     */
    private void beforeDeeds() {
        int object = tree.child(verb, "obj");
        if (object < verb || content.isEmpty()) {
            return;
        }
        int[] last = content.get(content.size() - 1);
        for (int c : tree.children(verb)) {
            boolean occasion = c > object
                    && tree.is(c, "advcl")
                    && Grammar.english().is("beginning_when", tree.marker(c))
                    && tree.child(c, "nsubj", "nsubj:pass") >= 0;
            boolean besides =
                    c > object && tree.is(c, "conj") && sentence.tag(c).startsWith("VB");
            if ((occasion || besides) && tree.left(c) > last[0]) {
                last[1] = Math.min(last[1], tree.left(c) - 1);
            }
        }
    }
}
