package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ReadResult;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.corenlp.StockModel;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.TimeFinder;
import org.dragoman.time.TimeIndex;

/**
 * For each gold event whose date is judged: is there, in its sentence or before it in the paragraph or the one before, a time
 * whose days lie inside the gold interval? An upper bound for the dates of events.
 *
 * <p>Arguments: a cache folder, gold files ({@code .json}, beside their articles).
 */
public final class TimeGoldEval {
    private TimeGoldEval() {}

    public static void main(String[] args) throws IOException {
        CachedModel model = new CachedModel(Path.of(args[0]), StockModel::load);
        int judged = 0;
        int own = 0;
        int sentence = 0;
        int before = 0;
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            JsonNode gold = new ObjectMapper().readTree(Path.of(file).toFile());
            Path text = Path.of(file).resolveSibling(gold.get("file").asText());
            Article article = read(text);
            Analysis analysis = model.analyse(article);
            List<TimeExpression> times = new TimeFinder().find(analysis);
            TimeIndex index = TimeIndex.of(analysis, times);
            for (JsonNode event : gold.get("events")) {
                String date = event.path("date").asText("");
                if (date.isEmpty() || date.equals("any")) {
                    continue;
                }
                judged++;
                int at = article.text().indexOf(event.get("at").asText().replaceAll("[{}]", ""));
                int offset = at + event.get("at").asText().indexOf('{');
                Sentence where = at < 0 ? null : sentenceAt(analysis, offset);
                if (where == null) {
                    System.out.println(file + ": not found: " + event.get("at").asText());
                    continue;
                }
                boolean clause = index.of(where.index(), Math.max(0, where.tokenAt(offset))).stream()
                        .anyMatch(t -> inside(t, date));
                own += clause ? 1 : 0;
                int distance = clause ? 0 : distance(times, where, analysis, date);
                if (distance == 0) {
                    sentence++;
                } else if (distance > 0) {
                    before++;
                } else {
                    System.out.println(article.published() + " wanted " + date + ": "
                            + event.get("at").asText());
                    System.out.println("   " + where);
                    for (TimeExpression time : times) {
                        if (time.sentence() == where.index() || time.sentence() == where.index() - 1) {
                            System.out.println("   [" + time.span().of(article.text()) + "] " + time.value() + " "
                                    + time.from() + ".." + time.to());
                        }
                    }
                }
            }
        }
        System.out.println("judged " + judged + "  at the trigger " + own + "  in the sentence " + sentence
                + "  before it " + before + "  none " + (judged - sentence - before));
    }

    private static Article read(Path file) throws IOException {
        ReadResult result = new ArticleReader()
                .read(Files.readAllBytes(file), file.toString())
                .get(0);
        if (result instanceof ReadResult.Read read) {
            return read.article();
        }
        throw new IOException(result.toString());
    }

    private static Sentence sentenceAt(Analysis analysis, int offset) {
        return analysis.sentences().stream()
                .filter(s -> offset <= s.end(s.size() - 1))
                .findFirst()
                .orElseThrow();
    }

    private static boolean inside(TimeExpression time, String date) {
        String from = date.contains("/") ? date.substring(0, date.indexOf('/')) : date;
        String to = date.contains("/") ? date.substring(date.indexOf('/') + 1) : date;
        String first = time.from() == null ? "0000" : time.from();
        String last = time.to() == null ? "9999" : time.to();
        return first.compareTo(from) >= 0 && last.compareTo(to.isEmpty() ? "9999" : to) <= 0;
    }

    private static int distance(List<TimeExpression> times, Sentence where, Analysis analysis, String date) {
        int best = -1;
        for (TimeExpression time : times) {
            int back = where.index() - time.sentence();
            if (back >= 0
                    && where.paragraph()
                                    - analysis.sentences().get(time.sentence()).paragraph()
                            <= 1
                    && inside(time, date)) {
                best = best < 0 ? back : Math.min(best, back);
            }
        }
        return best;
    }
}
