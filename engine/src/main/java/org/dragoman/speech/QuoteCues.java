package org.dragoman.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotes to the cues beside them: after the quote ("…," she said), before it (she said: "…"), or, for a quote that
 * stands by itself, to the statement before it.
 */
final class QuoteCues {
    /** The most characters between a cue and the quote that it opens. */
    private static final int REACH = 160;

    private final String text;
    private final List<Sentence> sentences;
    private final List<Draft> drafts;
    private final TreeMap<Integer, Integer> cueAt = new TreeMap<>();
    private final TreeMap<Integer, Integer> clauseAt = new TreeMap<>();
    private final TreeMap<Integer, Integer> sentenceAt = new TreeMap<>();
    private final TreeMap<Integer, Integer> spokenUntil = new TreeMap<>();

    /** The quotes given to each draft, in text order; joined to its content at the end, all at once. */
    private final Map<Integer, List<Span>> given = new HashMap<>();

    private QuoteCues(Analysis analysis, List<Draft> drafts) {
        this.text = analysis.article().text();
        this.sentences = analysis.sentences();
        this.drafts = new ArrayList<>(drafts);
        for (Sentence sentence : sentences) {
            if (sentence.size() > 0) {
                sentenceAt.put(sentence.span().start(), sentence.index());
            }
        }
    }

    /** The drafts with their quotes. */
    static List<Draft> attach(Analysis analysis, List<Draft> drafts, List<Quote> quotes) {
        QuoteCues cues = new QuoteCues(analysis, drafts);
        TreeMap<Integer, Quote> byStart = new TreeMap<>();
        quotes.stream()
                .filter(q -> q.depth() == 0)
                .forEach(q -> byStart.put(q.span().start(), q));
        cues.attach(byStart);
        Map<Quote, Boolean> spoken = new HashMap<>();
        cues.drafts.forEach(d -> d.content().forEach(c -> {
            Quote quote = within(byStart, c.start());
            if (quote != null && !quote.span().contains(d.cue())) {
                spoken.put(quote, true);
            }
            byStart.subMap(c.start(), c.end()).values().forEach(q -> spoken.put(q, true));
        }));
        return cues.drafts.stream()
                .filter(d -> told(d, within(byStart, d.cue().start()), spoken))
                .toList();
    }

    /** Whether it is told by the article or by somebody known: what a quote of nobody praises or wants is nobody's. */
    private static boolean told(Draft draft, @Nullable Quote around, Map<Quote, Boolean> spoken) {
        return draft.rule().kind() != Statement.Kind.ATTITUDE || around == null || spoken.containsKey(around);
    }

    private void attach(TreeMap<Integer, Quote> byStart) {
        for (int d = 0; d < drafts.size(); d++) {
            drafts.set(d, grown(drafts.get(d), byStart));
        }
        Map<Quote, Boolean> taken = new HashMap<>();
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (within(byStart, draft.cue().start()) == null) {
                for (Span span : draft.content()) {
                    Quote first = within(byStart, span.start());
                    for (Quote q : byStart.subMap(
                                    first == null ? span.start() : first.span().start(), span.end())
                            .values()) {
                        taken.put(q, true);
                    }
                    if (draft.quotable()) {
                        spokenUntil.merge(span.end(), d, (one, other) -> one);
                    }
                }
                cueAt.put(draft.cue().start(), d);
                if (draft.quotable()) {
                    clauseAt.merge(draft.bare().start(), d, Math::min);
                }
            }
        }
        for (Quote quote : byStart.values()) {
            if (!taken.containsKey(quote)) {
                place(quote);
            }
        }
        given.forEach((d, spans) -> drafts.set(d, drafts.get(d).bare().withQuotes(spans)));
    }

    /** Content that runs into a quote takes all of it; what is said inside a quote stays inside. */
    private static Draft grown(Draft draft, TreeMap<Integer, Quote> quotes) {
        List<Span> content = new ArrayList<>();
        boolean quoted = false;
        Quote around = within(quotes, draft.cue().start());
        for (Span span : draft.content()) {
            if (around != null && !span.overlaps(around.span())) {
                continue;
            }
            int start = around == null
                    ? span.start()
                    : Math.max(span.start(), around.span().start());
            int end = around == null
                    ? span.end()
                    : Math.min(span.end(), around.span().end());
            for (int edge : new int[] {start - 1, start, end - 1}) {
                Quote quote = within(quotes, edge);
                if (quote != null && !quote.span().contains(draft.cue())) {
                    start = Math.min(start, quote.span().start());
                    end = Math.max(end, quote.span().end());
                    quoted |= edge != end - 1;
                }
            }
            content.add(new Span(start, end));
        }
        boolean direct = quoted && content.stream().anyMatch(c -> within(quotes, c.start()) != null);
        return draft.withContent(Draft.joined(content), direct);
    }

    private static @Nullable Quote within(TreeMap<Integer, Quote> quotes, int offset) {
        Map.Entry<Integer, Quote> entry = quotes.floorEntry(offset);
        return entry != null && entry.getValue().span().contains(offset) ? entry.getValue() : null;
    }

    private void place(Quote quote) {
        Integer d = after(quote.span());
        if (d == null) {
            d = before(quote.span());
        }
        if (d == null && alone(quote.span())) {
            d = previous(quote.span());
        }
        if (d != null) {
            given.computeIfAbsent(d, x -> new ArrayList<>()).add(quote.span());
            spokenUntil.put(quote.span().end(), d);
        }
    }

    /** The cue whose clause begins right behind the quote. */
    private @Nullable Integer after(Span quote) {
        Map.Entry<Integer, Integer> clause = clauseAt.ceilingEntry(quote.end());
        if (clause != null && ended(quote) && Character.isUpperCase(text.charAt(clause.getKey()))) {
            return null; // the quote ends its sentence; another begins behind it
        }
        return clause != null
                        && !wordsBetween(quote.end(), clause.getKey())
                        && !newParagraph(quote.end(), clause.getKey())
                ? clause.getValue()
                : null;
    }

    /** Whether a full stop closes the quote. */
    private boolean ended(Span quote) {
        for (int i = quote.end() - 1; i > quote.start(); i--) {
            char c = text.charAt(i);
            if (c == '.' || Character.isLetterOrDigit(c) || c == ',') {
                return c == '.';
            }
        }
        return false;
    }

    /** The cue that opens the quote: in the same sentence, or with a colon in the one before. */
    private @Nullable Integer before(Span quote) {
        Map.Entry<Integer, Integer> cue = cueAt.lowerEntry(quote.start());
        if (cue == null || quote.start() - cue.getKey() > REACH) {
            return null;
        }
        Draft draft = drafts.get(cue.getValue());
        char mark = markBefore(quote.start());
        boolean near = sentenceOf(quote.start()) == draft.sentence() && mark != '.' || mark == ':';
        boolean opened = mark == ':' || mark == ',' || !wordsBetween(draft.cue().end(), quote.start());
        List<Span> quotes = given.getOrDefault(cue.getValue(), List.of());
        Span last = last(cue.getValue());
        boolean split = mark == ','
                && (draft.direct() || !quotes.isEmpty() || draft.shape() == CueRule.Shape.ASIDE)
                && last != null
                && last.end() <= draft.cue().start();
        return draft.quotable() && near && opened && (last == null || split) ? cue.getValue() : null;
    }

    /** The last of what the draft has as its content so far. */
    private @Nullable Span last(int draft) {
        List<Span> quotes = given.getOrDefault(draft, drafts.get(draft).bare().content());
        return quotes.isEmpty() ? null : quotes.get(quotes.size() - 1);
    }

    /** The statement that a quote standing by itself goes on with: in this paragraph, or at the end of the last. */
    private @Nullable Integer previous(Span quote) {
        Map.Entry<Integer, Integer> spoken = spokenUntil.lowerEntry(quote.start() + 1);
        Map.Entry<Integer, Integer> cue = cueAt.lowerEntry(quote.start());
        if (spoken == null) {
            return null;
        }
        int paragraph = paragraphOf(quote.start());
        int said = Math.max(spoken.getKey() - 1, cue == null ? 0 : cue.getKey());
        int apart = paragraph - paragraphOf(said);
        Span last = last(spoken.getValue());
        boolean heading = single(quote) && (last == null || !single(last));
        if (apart != 0 && (apart != 1 || !opensParagraph(quote) || heading)) {
            return null;
        }
        Integer other = apart == 1 && fillsParagraph(quote) ? otherVoice(spoken, quote) : null;
        return other == null ? speaking(spoken) : other;
    }

    /**
     * The other one of two who talk in turn, where the last one asked, the one before asked and asks again, or the two took
     * turns before: “Will you sign?” she asked. “No,” said Ruiz. “Why not?” “It is a trap.” Null where it is no dialogue.
     */
    private @Nullable Integer otherVoice(Map.Entry<Integer, Integer> spoken, Span quote) {
        Map.Entry<Integer, Integer> before = spokenUntil.lowerEntry(spoken.getKey());
        if (before == null || !turn(before, spoken)) {
            return null;
        }
        Map.Entry<Integer, Integer> first = spokenUntil.lowerEntry(before.getKey());
        boolean asked = endsWith(spoken.getKey(), '?') || endsWith(before.getKey(), '?') && endsWith(quote.end(), '?');
        boolean again = first != null && turn(first, before) && voice(first).equals(voice(spoken));
        return asked || again ? before.getValue() : null;
    }

    /** Whether two quotations of different people stand in paragraphs that follow each other. */
    private boolean turn(Map.Entry<Integer, Integer> one, Map.Entry<Integer, Integer> next) {
        String voice = voice(next);
        return direct(one.getValue())
                && direct(next.getValue())
                && !voice.isEmpty()
                && !voice(one).isEmpty()
                && !voice.equals(voice(one))
                && paragraphOf(next.getKey() - 1) == paragraphOf(one.getKey() - 1) + 1;
    }

    /** The words that name who speaks; empty for a pronoun, which may be either of two. */
    private String voice(Map.Entry<Integer, Integer> spoken) {
        Draft draft = drafts.get(spoken.getValue());
        Span source = draft.source();
        boolean pronoun = draft.speaker() < 0
                || sentences.get(draft.sentence()).tag(draft.speaker()).startsWith("PRP");
        return source == null || pronoun ? "" : source.of(text);
    }

    /** Whether what is said up to the offset ends with the mark, whatever quotation marks stand behind it. */
    private boolean endsWith(int end, char mark) {
        int i = end - 1;
        while (i > 0 && "”\"’'".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && text.charAt(i) == mark;
    }

    /** Whether nothing else stands in its line. */
    private boolean fillsParagraph(Span quote) {
        int line = text.indexOf('\n', quote.end());
        return opensParagraph(quote) && !wordsBetween(quote.end(), line < 0 ? text.length() : line);
    }

    /** The statement itself, or that whose quotation it follows in its sentence: "“…,” said Ruiz, who thinks that …. “…”". */
    private int speaking(Map.Entry<Integer, Integer> spoken) {
        Draft draft = drafts.get(spoken.getValue());
        Map.Entry<Integer, Integer> before = spokenUntil.lowerEntry(spoken.getKey());
        if (before == null || direct(spoken.getValue()) || !direct(before.getValue())) {
            return spoken.getValue();
        }
        Draft quoting = drafts.get(before.getValue());
        boolean beside = quoting.sentence() == draft.sentence()
                && quoting.cue().start() < draft.cue().start();
        return beside ? before.getValue() : spoken.getValue();
    }

    private boolean direct(int draft) {
        return drafts.get(draft).direct() || given.containsKey(draft);
    }

    /** Whether it begins with a single quotation mark, as headings do where quotations have double ones. */
    private boolean single(Span span) {
        String marks = text.substring(span.start(), Math.min(span.start() + 2, span.end()));
        return marks.startsWith("‘") || marks.startsWith("'") && !marks.equals("''");
    }

    /** Whether only a quotation mark stands before it in its line. */
    private boolean opensParagraph(Span quote) {
        int line = quote.start() == 0 ? -1 : text.lastIndexOf('\n', quote.start() - 1);
        return !wordsBetween(line + 1, quote.start());
    }

    /** Whether the quote is one or more whole sentences. */
    private boolean alone(Span quote) {
        int before = quote.start() - 1;
        while (before >= 0 && Character.isSpaceChar(text.charAt(before))) {
            before--;
        }
        boolean starts = before < 0 || ".!?\n”\"’:…".indexOf(text.charAt(before)) >= 0;
        int last = quote.end() - 1;
        while (last > quote.start()
                && !Character.isLetterOrDigit(text.charAt(last))
                && ".!?…—-,".indexOf(text.charAt(last)) < 0) {
            last--;
        }
        boolean ends = ".!?…—-".indexOf(text.charAt(last)) >= 0
                || quote.end() >= text.length()
                || ".\n".indexOf(text.charAt(quote.end())) >= 0;
        return starts && ends && Character.isUpperCase(firstLetter(quote));
    }

    private char firstLetter(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    private char markBefore(int offset) {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private boolean wordsBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean newParagraph(int from, int to) {
        return paragraphOf(from - 1) != paragraphOf(to);
    }

    private int sentenceOf(int offset) {
        Map.Entry<Integer, Integer> entry = sentenceAt.floorEntry(offset);
        return entry == null ? 0 : entry.getValue();
    }

    private int paragraphOf(int offset) {
        return sentences.isEmpty() ? 0 : sentences.get(sentenceOf(offset)).paragraph();
    }
}
