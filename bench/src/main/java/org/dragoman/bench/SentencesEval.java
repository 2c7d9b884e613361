package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.Dragoman;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.record.CodedArticle;
import org.dragoman.rule.Tsv;
import org.dragoman.rule.Tsv.Row;
import org.jspecify.annotations.Nullable;

/**
 * Events of single news texts in rare wording, found, missed and too many: {@code SentencesEval CACHE FILE… [--misses]}. Every
 * third text, the first among them, is held out: it counts, and is never listed.
 */
public final class SentencesEval {
    private static final String PUBLISHED = "2024-06-12";

    private final Dragoman dragoman;
    private final boolean listing;
    private final Count read = new Count();
    private final Count held = new Count();

    private SentencesEval(Dragoman dragoman, boolean listing) {
        this.dragoman = dragoman;
        this.listing = listing;
    }

    public static void main(String[] args) throws IOException {
        List<String> all = List.of(args);
        SentencesEval eval = new SentencesEval(
                new Dragoman(new CachedModel(Path.of(args[0]), LeanModel::load)), all.contains("--misses"));
        for (String file : all.subList(1, args.length)) {
            if (!file.startsWith("--")) {
                eval.score(Path.of(file));
            }
        }
        System.out.println("read      " + eval.read);
        System.out.println("held out  " + eval.held);
    }

    private void score(Path file) throws IOException {
        Map<String, List<Row>> byText = new LinkedHashMap<>();
        for (Row row : Tsv.parse(file.toString(), Files.readString(file))) {
            byText.computeIfAbsent(row.get("text"), t -> new ArrayList<>()).add(row);
        }
        int number = 0;
        for (Map.Entry<String, List<Row>> entry : byText.entrySet()) {
            boolean out = number++ % 3 == 0;
            score(entry.getKey(), entry.getValue(), out ? held : read, listing && !out);
        }
    }

    private void score(String text, List<Row> rows, Count count, boolean listing) {
        CodedArticle coded = dragoman.code(Article.ofText("s", text, PUBLISHED));
        List<Event> left = new ArrayList<>(
                coded.events().stream().filter(e -> e.sameAs() == null).toList());
        for (Row row : rows) {
            if (row.get("type").equals("-")) {
                continue;
            }
            boolean optional = row.get("type").endsWith("?");
            Event event = take(left, text, row);
            if (event == null && !optional) {
                count.missed++;
                if (listing) {
                    System.out.println("missed " + row.get("type") + " at " + row.get("trigger") + ": " + text);
                }
            } else if (event != null && !optional) {
                count.found(event, row, coded);
            }
        }
        count.extra += left.size();
        if (listing) {
            left.forEach(e -> System.out.println("extra " + e.type() + " by " + e.rule() + " at "
                    + e.trigger().of(text) + ": " + text));
        }
    }

    /** Takes out the event of the row's type, the one at its trigger first. */
    private static @Nullable Event take(List<Event> left, String text, Row row) {
        List<String> types = choices(row.get("type").replace("?", ""));
        Event found = null;
        for (Event event : left) {
            boolean there = types.contains(event.type());
            if (there && (found == null || event.trigger().of(text).contains(row.get("trigger")))) {
                found = event;
            }
        }
        left.remove(found);
        return found;
    }

    private static List<String> choices(String cell) {
        return Arrays.asList(cell.split("\\|", -1));
    }

    /** What was found, and of it what was right. */
    private static final class Count {
        private int found;
        private int missed;
        private int extra;
        private int status;
        private int mode;
        private int actors;
        private int recipients;

        void found(Event event, Row row, CodedArticle coded) {
            found++;
            status += choices(row.get("status")).contains(event.status().name().toLowerCase(Locale.ROOT)) ? 1 : 0;
            List<String> modes = choices(row.get("mode"));
            boolean none = modes.contains("") && event.modes().isEmpty()
                    || row.get("mode").isEmpty();
            mode += none || modes.stream().anyMatch(event.modes()::contains) ? 1 : 0;
            actors += isSide(row.get("actor"), event.actors(), coded) ? 1 : 0;
            recipients += isSide(row.get("recipient"), event.recipients(), coded) ? 1 : 0;
        }

        /** Whether one of the alternatives names everybody, each by a word of a mention, and hardly more are there. */
        private static boolean isSide(String wanted, List<String> ids, CodedArticle coded) {
            List<String> sides = new ArrayList<>();
            for (Actor actor : coded.actors()) {
                if (ids.contains(actor.id())) {
                    StringBuilder words = new StringBuilder(actor.name());
                    actor.mentions().forEach(m -> words.append(' ')
                            .append(m.span().of(coded.article().text())));
                    sides.add(words.toString().toLowerCase(Locale.ROOT));
                }
            }
            return choices(wanted).stream().anyMatch(choice -> {
                if (choice.equals("-") || choice.isEmpty()) {
                    return sides.isEmpty();
                }
                List<String> names = List.of(choice.toLowerCase(Locale.ROOT).split("\\+"));
                return sides.size() <= names.size() + 1
                        && names.stream().allMatch(name -> sides.stream().anyMatch(side -> side.contains(name)));
            });
        }

        @Override
        public String toString() {
            double precision = (double) found / Math.max(1, found + extra);
            double recall = (double) found / Math.max(1, found + missed);
            double all = Math.max(1, found);
            return String.format(
                    Locale.ROOT,
                    "found %d  missed %d  extra %d  P %.3f  R %.3f  F1 %.3f   of found: status %.3f  mode %.3f  actors %.3f  recipients %.3f",
                    found,
                    missed,
                    extra,
                    precision,
                    recall,
                    2 * precision * recall / Math.max(1e-9, precision + recall),
                    status / all,
                    mode / all,
                    actors / all,
                    recipients / all);
        }
    }
}
