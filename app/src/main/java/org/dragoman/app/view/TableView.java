package org.dragoman.app.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.app.view.Style.Ink;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.record.CodedArticle;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;

/**
 * One coded article as a table in text order: who does or says what to whom, when, where, and who says so, each row with
 * the words that it rests on.
 */
public final class TableView {
    private static final List<String> TITLES = List.of("WHO", "DOES WHAT", "TO WHOM", "WHEN", "WHERE", "WHO SAYS SO");
    /** Of a hundred columns, how many each cell gets; the gaps take the rest. A day and the dash behind it stand on one line. */
    private static final int[] SHARES = {18, 17, 18, 12, 11, 14};

    /** Stands for who does what to whom where a row gives another's position on the event above. */
    private static final String SAME = "↳ the same";

    private static final int GAP = 2;
    private static final int NARROWEST = 72;
    private static final int WIDEST = 140;
    private static final int QUOTE_LINES = 2;

    private final int[] widths = new int[SHARES.length];
    private final int columns;
    private final Style style;

    /** @param columns how wide the table may be, brought between 72 and 140 */
    public TableView(int columns, Style style) {
        this.columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
        this.style = style;
        int room = this.columns - GAP * (SHARES.length - 1);
        int total = Arrays.stream(SHARES).sum();
        int left = room;
        for (int i = 0; i < SHARES.length; i++) {
            widths[i] = room * SHARES[i] / total;
            left -= widths[i];
        }
        widths[0] += left;
    }

    /** A row: six cells, the colour of the second, and the words that it rests on. */
    private record Row(int at, List<String> cells, Ink ink, Quote quote) {}

    /** Words of the text, with the part that is to stand out. */
    private record Quote(String before, String marked, String after) {}

    public String show(CodedArticle coded) {
        StringBuilder out = new StringBuilder();
        heading(out, coded.article());
        List<Row> rows = rows(coded);
        if (rows.isEmpty()) {
            out.append("No political events or statements.\n");
            return out.toString();
        }
        line(out, TITLES, Ink.DIM, Ink.DIM);
        out.append(style.paint("─".repeat(columns), Ink.DIM)).append('\n');
        for (Row row : rows) {
            row(out, row);
        }
        out.append(style.paint(summary(coded), Ink.DIM)).append('\n');
        return out.toString();
    }

    private void heading(StringBuilder out, Article article) {
        String source = source(article);
        String title = article.title() == null ? source : article.title();
        for (String line : Cells.wrap(Cells.clean(title), columns)) {
            out.append(style.paint(line, Ink.BOLD)).append('\n');
        }
        String published = article.published();
        String facts = Stream.of(
                        article.publisher(),
                        article.authors().isEmpty() ? null : "by " + String.join(", ", article.authors()),
                        published == null ? "undated" : published.substring(0, Math.min(10, published.length())),
                        article.title() == null ? null : source)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        for (String line : Cells.wrap(Cells.clean(facts), columns)) {
            out.append(style.paint(line, Ink.DIM)).append('\n');
        }
        out.append('\n');
    }

    /** Where it comes from; of a corpus in one file, which of its articles it is. */
    private static String source(Article article) {
        String source = article.source().equals("-") ? "standard input" : article.source();
        boolean named = article.id().equals(article.hash()) || article.id().equals(article.source());
        return named ? source : source + ", id " + article.id();
    }

    private static List<Row> rows(CodedArticle coded) {
        Names names = new Names(coded);
        String text = coded.article().text();
        List<Row> rows = new ArrayList<>();
        for (Event event : coded.events()) {
            if (event.sameAs() == null) {
                Row row = row(event, names, text);
                rows.add(row);
                rows.addAll(positions(event, row.at(), coded.events(), names, text));
            }
        }
        for (Statement statement : coded.statements()) {
            if (!statement.content().isEmpty() && !isFragment(statement, text) && !isTold(statement, coded.events())) {
                rows.add(row(statement, names, text));
            }
        }
        rows.sort(Comparator.comparingInt(Row::at));
        return rows;
    }

    /** What others say of the same event, or the same with another stance, each with its words; below the event's own row. */
    private static List<Row> positions(Event event, int at, List<Event> events, Names names, String text) {
        Set<String> voices = new HashSet<>();
        voices.add(names.vouching(event.attribution()));
        List<Row> rows = new ArrayList<>();
        for (Event other : events) {
            String voice = names.vouching(other.attribution());
            if (event.id().equals(other.sameAs()) && !voice.isEmpty() && voices.add(voice)) {
                Row row = row(other, names, text);
                List<String> cells = new ArrayList<>(row.cells());
                cells.set(0, SAME);
                cells.set(1, status(other));
                cells.set(2, "");
                rows.add(new Row(at, cells, row.ink(), row.quote()));
            }
        }
        return rows;
    }

    /** A reported phrase of a few words says nothing to a reader by itself; records keep it. */
    private static boolean isFragment(Statement statement, String text) {
        int words = 0;
        for (Span content : statement.content()) {
            words += content.of(text).trim().split("\\s+").length;
        }
        return !statement.direct() && words < 5;
    }

    /** Whether the rows of events tell of a reported statement already: as an act of its own, or as who says so. */
    private static boolean isTold(Statement statement, List<Event> events) {
        Statement.Cue cue = statement.cue();
        return !statement.direct()
                && events.stream()
                        .anyMatch(event -> (cue != null && cue.span().overlaps(event.trigger()))
                                || event.attribution().stream()
                                        .anyMatch(link -> statement.id().equals(link.statement())));
    }

    private static Row row(Event event, Names names, String text) {
        Event.When date = event.date();
        Place place = names.place(event.place());
        String what =
                Stream.concat(Stream.of(event.type()), event.modes().stream()).collect(Collectors.joining(" "));
        String status = status(event);
        List<String> cells = List.of(
                names.who(event.actors()),
                status.isEmpty() ? what : what + " " + status,
                names.who(event.recipients()),
                date == null ? "" : Dates.show(date.from(), date.to()),
                place == null ? "" : Cells.clean(place.name()),
                names.vouching(event.attribution()));
        Span sentence = event.sentence();
        Span trigger = event.trigger();
        Quote quote = new Quote(
                text.substring(Math.min(sentence.start(), trigger.start()), trigger.start()),
                trigger.of(text),
                text.substring(trigger.end(), Math.max(sentence.end(), trigger.end())));
        return new Row(trigger.start(), cells, Ink.ofQuad(event.quad()), quote);
    }

    private static String status(Event event) {
        return event.status() == Event.Status.ACTUAL
                ? ""
                : "(" + event.status().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static Row row(Statement statement, Names names, String text) {
        String verb = statement.stance() == Statement.Stance.STATES ? "says" : Names.stance(statement.stance());
        List<String> cells = List.of(
                speaker(statement, names, text),
                verb,
                names.who(statement.addressees()),
                Dates.show(statement.from(), statement.to()),
                "",
                statement.via().isEmpty() ? "" : "via " + names.who(statement.via()));
        String words = statement.content().stream().map(c -> c.of(text)).collect(Collectors.joining(" … "));
        return new Row(statement.content().get(0).start(), cells, Ink.SPEECH, new Quote(words, "", ""));
    }

    /** The speaker's name, or the words that stand for an unknown one. */
    private static String speaker(Statement statement, Names names, String text) {
        String speaker = statement.speaker();
        Span source = statement.source();
        if (speaker != null) {
            return names.who(List.of(speaker));
        }
        return source == null ? "(unnamed)" : Cells.clean(source.of(text));
    }

    private void row(StringBuilder out, Row row) {
        line(out, row.cells(), Ink.BOLD, row.ink());
        Quote quote = fit(row.quote());
        boolean plain = style == Style.PLAIN && !quote.marked().isEmpty();
        String marked = plain ? "[" + quote.marked() + "]" : quote.marked();
        String whole = Cells.clean(quote.before() + marked + quote.after());
        int from = quote.marked().isEmpty()
                ? -1
                : Cells.clean(quote.before() + "|").length() - 1;
        int to = from < 0 ? -1 : from + Cells.clean(marked).length();
        int at = 0;
        for (String line : Cells.wrap(whole, columns - 2)) {
            out.append("  ").append(painted(line, from - at, to - at)).append('\n');
            at += line.length();
            if (at < whole.length() && whole.charAt(at) == ' ') {
                at++;
            }
        }
    }

    /** The line, dim, with the part from {@code from} to {@code to} (where it lies on this line) standing out. */
    private String painted(String line, int from, int to) {
        int first = Math.max(0, Math.min(line.length(), from));
        int last = Math.max(first, Math.min(line.length(), to));
        if (style == Style.PLAIN || first == last) {
            return style.paint(line, Ink.DIM);
        }
        return style.paint(line.substring(0, first), Ink.DIM)
                + style.paint(line.substring(first, last), Ink.TRIGGER)
                + style.paint(line.substring(last), Ink.DIM);
    }

    /** So much of the words around the marked ones that two lines hold them. */
    private Quote fit(Quote quote) {
        int room = QUOTE_LINES * (columns - 2) - 6;
        int marked = Math.min(quote.marked().length(), room);
        int around = room - marked;
        int before = quote.before().length();
        int after = quote.after().length();
        if (before + after <= around) {
            return quote;
        }
        int keepBefore = Math.min(before, Math.max(around / 2, around - after));
        int keepAfter = Math.min(after, around - keepBefore);
        if (quote.marked().isEmpty()) {
            keepBefore = Math.min(before, around);
            return new Quote(cutEnd(quote.before(), keepBefore), "", "");
        }
        return new Quote(
                cutStart(quote.before(), keepBefore),
                quote.marked().substring(0, marked),
                cutEnd(quote.after(), keepAfter));
    }

    private static String cutStart(String text, int keep) {
        if (text.length() <= keep) {
            return text;
        }
        int at = text.indexOf(' ', text.length() - keep);
        return "… " + (at < 0 ? "" : text.substring(at + 1));
    }

    private static String cutEnd(String text, int keep) {
        if (text.length() <= keep) {
            return text;
        }
        int at = text.lastIndexOf(' ', keep);
        return (at < 0 ? "" : text.substring(0, at)) + " …";
    }

    private void line(StringBuilder out, List<String> cells, Ink first, Ink second) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = Cells.wrap(cells.get(i), widths[i]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < wrapped.size(); i++) {
                String cell = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
                Ink ink = i == 0 ? first : i == 1 ? second : first == Ink.DIM ? Ink.DIM : Ink.NONE;
                String padded = i == wrapped.size() - 1 ? cell : Cells.pad(cell, widths[i] + GAP);
                line.append(padded.isBlank() ? padded : style.paint(cell, ink) + padded.substring(cell.length()));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static String summary(CodedArticle coded) {
        long repeated = coded.events().stream().filter(e -> e.sameAs() != null).count();
        long events = coded.events().size() - repeated;
        return count(events, "event")
                + (repeated == 0 ? "" : " (and " + count(repeated, "repeated mention") + ")")
                + ", "
                + count(coded.statements().size(), "statement");
    }

    private static String count(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
