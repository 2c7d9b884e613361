package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.speech.CueRule.Shape;
import org.jspecify.annotations.Nullable;

/** One verb read by one rule: who is the source, which words are the content. */
final class VerbFrame {
    private static final int NEAR_AGENT = 6;

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
        int speaker = passive ? agent(verb) : raised ? -1 : subject.head();
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
        int teller = told ? agent(relay) : outlet.head();
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

    private int agent(int of) {
        for (int c : tree.children(of)) {
            if (c > of && tree.is(c, "obl", "nmod") && tree.marker(c).equals("by")) {
                return c;
            }
        }
        for (int i = of + 1; i < tree.size() && i <= of + NEAR_AGENT && !tree.punctuation(i); i++) {
            int who = tree.lower(i).equals("by") && tree.is(i, "case") ? tree.head(i) : -1;
            if (who > i && tree.nominal(who) && !sentence.isDate(who)) {
                return who; // hung on a word between: "recommended for the job by Ruiz"
            }
        }
        return -1;
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
            case TO -> complement("TO");
            case ING -> complement("VBG");
            case OBJECT -> {
                if (rule.affects()) {
                    affected();
                } else {
                    object();
                }
            }
            case SMALL -> small();
            case PREPOSITION -> prepositional();
            case REST -> rest();
            case QUOTE -> {
                // quotes are found in the text, not in the tree
            }
        }
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

    private void phrase(int head) {
        content.add(new int[] {tree.left(head), tree.right(head)});
    }

    /** "called him divisive", "seemed irritated": an object, or the subject, with what is said of it. */
    private void small() {
        for (int c : tree.children(verb)) {
            if (c > verb && tree.is(c, "xcomp") && !tree.marker(c).equals("to")) {
                int object = tree.child(verb, "obj");
                boolean whole = object < 0 && !passive && !rule.raises() && rule.takes(Shape.OBJECT);
                boolean own = tree.child(c, "nsubj") > verb || object > verb && object < c || whole;
                if (own != rule.raises()) {
                    int first = own && object > verb ? tree.left(object) : tree.left(c);
                    content.add(new int[] {first, extent.trimmed(first, extent.end(c))});
                }
                if (rule.raises() && !own && subject.own()) {
                    content.add(new int[] {subject.first(), subject.last()});
                    content.add(new int[] {tree.left(c), extent.trimmed(tree.left(c), extent.end(c))});
                }
                return;
            }
        }
    }

    private void complement(String tag) {
        int c = tree.childBehind(verb, "xcomp", "ccomp", "advcl", "dep");
        if (c < 0) {
            return;
        }
        boolean infinitive = tree.marker(c).equals("to");
        int after = tree.right(c) + 1;
        boolean next = c == verb + 1 // "supports closing the road", not "said closing the road would help"
                && tree.child(c, "nsubj") < 0
                && (after >= tree.size() || !tree.finite(after));
        boolean gerund = sentence.tag(c).equals("VBG") && !infinitive && (tree.is(c, "xcomp", "ccomp") || next);
        if (tag.equals("TO") ? infinitive : gerund) {
            if ((passive || rule.raises()) && subject.own()) {
                content.add(new int[] {subject.first(), subject.last()});
            }
            int object = tree.child(verb, "obj");
            boolean whole = tag.equals("TO") && object > verb && object < c;
            int called = tag.equals("TO") ? called(c) : -1;
            int first = whole ? tree.left(object) : called > 0 ? called : tree.left(c);
            content.add(new int[] {first, extent.trimmed(first, extent.end(c))});
        }
    }

    /** The first word of those who are to do it ("called on the rebels to leave"), or -1. */
    private int called(int act) {
        int next = verb + 1;
        boolean on = next < tree.size() && List.of("on", "upon", "for").contains(tree.lower(next));
        int who = on && tree.is(next, "case", "mark", "compound:prt") ? tree.head(next) : -1;
        int last = who == verb ? tree.left(act) - 1 : who < 0 ? -1 : tree.right(who);
        return last > next && last == tree.left(act) - 1 ? next + 1 : -1;
    }

    /** "The ruling angered farmers": what the subject is or does, as felt by the object, who becomes the source. */
    private void affected() {
        int feels = passive ? subject.head() : tree.child(verb, "obj");
        if (feels < 0 || !subject.own() || !passive && subject.first() > verb) {
            return;
        }
        Subject source = passive ? subject : new Subject(feels, tree.left(feels), tree.right(feels), true);
        if (passive) {
            prepositional();
            felt = content.isEmpty() ? null : source;
        } else {
            content.add(new int[] {subject.first(), subject.last()});
            felt = source;
        }
    }

    /** The verb's object, or the clause or noun that the tree took for another part of it; -1 where there is none. */
    private int acted() {
        int object = tree.child(verb, "obj");
        if (object < 0 && tree.misread(verb)) {
            return tree.head(verb);
        }
        int clause = object < 0 ? tree.child(verb, "ccomp", "xcomp") : -1;
        boolean thing = clause > verb
                && tree.left(clause) > verb
                && !tree.marker(clause).equals("to");
        return thing && !sentence.tag(clause).startsWith("JJ") ? clause : object;
    }

    private void object() {
        boolean participle = passive && tree.is(verb, "acl") && rule.kind() != Statement.Kind.ATTITUDE;
        int object = passive ? subject.head() : acted();
        if (object < 0 || passive && !subject.own() && !participle) {
            return;
        }
        int called = rule.takes(Shape.SMALL) ? tree.child(verb, "iobj") : -1; // "called him a liar"
        int start = called > verb && called < object ? tree.left(called) : tree.left(object);
        int first = object > verb ? Math.max(verb + 1, start) : start;
        int last = tree.right(object);
        if (passive) {
            content.add(new int[] {subject.first(), subject.last()});
            first = -1;
        }
        boolean followed = false;
        for (int c : tree.children(verb)) {
            boolean more = c > Math.max(verb, object)
                    && (tree.is(c, "obl", "advcl", "nmod", "acl")
                                    && rule.with().contains(tree.marker(c))
                                    && !occasion(c)
                            || tree.is(c, "xcomp")
                            || tree.is(c, "dep")
                                    && tree.right(c) > c
                                    && rule.with().contains(tree.lower(c)));
            followed |= more;
            if (more && passive) {
                phrase(c);
            } else if (more) {
                last = Math.max(last, extent.end(c));
            }
        }
        if (rule.needs() && !followed || participle && !followed && agent(verb) < 0) {
            content.clear();
        } else {
            int named = rule.takes(Shape.SMALL) ? new Epithet(tree, extent).behind(Math.max(verb, last)) : -1;
            if (named >= 0 && first >= 0 && object < verb) {
                content.add(new int[] {first, last}); // "which he called a trap"
                content.add(new int[] {verb + 1, named});
            } else if (first >= 0) {
                content.add(
                        new int[] {first, Math.max(named, extent.trimmed(first, extent.more(extent.clause(last))))});
            } else if (named >= 0) {
                content.add(new int[] {verb + 1, named});
            }
        }
    }

    /** Whether the phrase says when or where something was said ("in an interview"), not what it is about. */
    private boolean occasion(int c) {
        return sentence.isDate(c) || tree.noun(c) && Grammar.english().is("occasion", sentence.lowerLemma(c));
    }

    private void prepositional() {
        int c = topic();
        if (c < 0) {
            return;
        }
        preposition = tree.child(c, "case", "mark");
        if (rule.raises() && subject.head() >= 0 && subject.last() < verb) {
            int first = subject.first();
            first += sentence.tag(first).equals("IN") && first < subject.last() ? 1 : 0;
            content.add(new int[] {first, subject.last()});
        }
        int last = rule.with().contains("as") ? Epithet.withAs(tree, tree.right(c)) : tree.right(c);
        content.add(new int[] {preposition + 1, extent.trimmed(preposition + 1, last)});
    }

    /** The head of the phrase that says what it is about, rather than to whom or when; or -1. */
    private int topic() {
        int topic = -1;
        for (int c : tree.children(verb)) {
            boolean phrase = c > verb
                    && (tree.is(c, "obl", "nmod", "advcl")
                            || tree.is(c, "xcomp") && !tree.marker(c).equals("to"))
                    && rule.prepositions().contains(tree.marker(c));
            if (!phrase) {
                continue;
            }
            if (tree.marker(c).equals("about")) {
                return c;
            }
            boolean day = sentence.isDate(c) && tree.noun(c);
            topic = topic < 0 && !day ? c : topic;
        }
        return topic;
    }
}
