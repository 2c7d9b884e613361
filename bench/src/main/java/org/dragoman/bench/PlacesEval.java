package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.dragoman.app.eval.GoldText;
import org.dragoman.app.eval.PlaceScore;
import org.dragoman.language.corenlp.StockModel;
import org.dragoman.place.PlaceFinder;

/** {@code eval} of annotated places over kept analyses: {@code PlacesEval GeoVirus.xml.gz CACHE [--errors]}. */
public final class PlacesEval {
    private PlacesEval() {}

    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(args);
        CachedModel model = new CachedModel(arguments.path(1), StockModel::load);
        PlaceFinder finder = new PlaceFinder();
        PlaceScore score = new PlaceScore(article -> finder.find(model.analyse(article)));
        Path file = arguments.path(0);
        score.judge(file.toString(), GoldText.of(file));
        if (arguments.has("--errors")) {
            score.errors().forEach(System.out::println);
        }
        System.out.print(score.text());
    }
}
