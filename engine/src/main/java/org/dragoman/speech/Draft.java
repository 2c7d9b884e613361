package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Sentence;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the making: what the sentence alone says of it, before actors are looked up.
 *
 * @param sentence index of the sentence with the cue
 * @param head the cue's main token
 * @param cue the cue's words
 * @param speaker head token of the source, or -1
 * @param source the source's words
 * @param start first token of the clause made of cue and source
 * @param quotable whether the verb may have a quotation as its object
 * @param shape of the content; QUOTE as long as there is none but quotes
 * @param negated whether the cue is denied ("did not say")
 * @param content so far; spans do not overlap
 * @param addressees head tokens
 * @param via head tokens of those through whom it came
 * @param spare the same cue read as one that has a quotation for its object; null where it cannot or is so already
 */
record Draft(
        int sentence,
        int head,
        Span cue,
        String lemma,
        int speaker,
        @Nullable Span source,
        int start,
        boolean negated,
        CueRule rule,
        CueRule.Shape shape,
        boolean quotable,
        boolean direct,
        List<Span> content,
        List<Integer> addressees,
        List<Integer> via,
        @Nullable Draft spare) {
    Draft {
        content = List.copyOf(content);
        addressees = List.copyOf(addressees);
        via = List.copyOf(via);
    }

    /**
     * A statement that is told beside its cue, which belongs to no verb: "according to Ruiz, …", "Ruiz: …".
     *
     * @param first the cue's first token, its main one
     * @param last the cue's last token
     * @param lemma the cue as rules know it
     * @param from first token of cue and source
     * @param content token ranges
     */
    static Draft aside(
            Tree tree,
            CueRule rule,
            int first,
            int last,
            String lemma,
            int speaker,
            @Nullable Span source,
            int from,
            List<int[]> content) {
        Sentence sentence = tree.sentence();
        return new Draft(
                sentence.index(),
                first,
                sentence.span(first, last),
                lemma,
                speaker,
                source,
                sentence.start(from),
                false,
                rule,
                CueRule.Shape.ASIDE,
                false,
                false,
                VerbCues.spans(tree, content),
                List.of(),
                List.of(),
                null);
    }

    /** What a quote beside the cue leaves of the content: objects and the like are not what is said. */
    Draft bare() {
        boolean loose =
                shape == CueRule.Shape.OBJECT || shape == CueRule.Shape.REST || shape == CueRule.Shape.PREPOSITION;
        if (!loose || direct) {
            return this;
        }
        return spare == null ? withContent(List.of(), false) : spare;
    }

    /** Whether nobody makes it, so that nothing is said within it: "seems to", "reportedly". */
    boolean nobodys() {
        return source == null && rule.raises();
    }

    /** With quotes as further content. */
    Draft withQuotes(List<Span> quotes) {
        List<Span> all = new ArrayList<>(content);
        all.addAll(quotes);
        return withContent(joined(all), true);
    }

    /** The spans in text order; what overlaps is joined. */
    static List<Span> joined(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Span::compareTo);
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.overlaps(span)) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** As the words of somebody whom the speaker only quotes: "state TV said, citing the ministry, that". */
    Draft citing(int cited, @Nullable Span words) {
        List<Integer> through = new ArrayList<>(via);
        through.add(speaker);
        return new Draft(
                sentence,
                head,
                cue,
                lemma,
                cited,
                words,
                start,
                negated,
                rule,
                shape,
                quotable,
                direct,
                content,
                addressees,
                through,
                spare);
    }

    Draft withSpare(@Nullable Draft other) {
        return new Draft(
                sentence,
                head,
                cue,
                lemma,
                speaker,
                source,
                start,
                negated,
                rule,
                shape,
                quotable,
                direct,
                content,
                addressees,
                via,
                other);
    }

    Draft withContent(List<Span> spans, boolean quoted) {
        return new Draft(
                sentence,
                head,
                cue,
                lemma,
                speaker,
                source,
                start,
                negated,
                rule,
                shape,
                quotable,
                quoted,
                spans,
                addressees,
                via,
                spare);
    }
}
