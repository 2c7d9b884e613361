package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.dragoman.app.eval.GoldText;
import org.dragoman.app.eval.TimeScore;
import org.dragoman.language.corenlp.StockModel;
import org.dragoman.rule.Tsv;
import org.dragoman.time.TimeFinder;

/** {@code eval} of bracketed times over kept analyses: {@code TimeEval CACHE FILE… [--errors]}. */
public final class TimeEval {
    private TimeEval() {}

    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(args);
        CachedModel model = new CachedModel(arguments.path(0), StockModel::load);
        TimeFinder finder = new TimeFinder();
        for (String name : arguments.paths().subList(1, arguments.paths().size())) {
            TimeScore score = new TimeScore(article -> finder.find(model.analyse(article)));
            for (Tsv.Row row : Tsv.parse(name, GoldText.of(Path.of(name)))) {
                score.judge(row);
            }
            if (arguments.has("--errors")) {
                score.errors().forEach(System.out::println);
            }
            System.out.print(score.text());
        }
    }
}
