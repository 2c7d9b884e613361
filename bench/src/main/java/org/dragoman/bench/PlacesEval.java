package org.dragoman.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dragoman.article.Article;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.corenlp.StockModel;
import org.dragoman.place.Place;
import org.dragoman.place.PlaceFinder;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Places against GeoVirus: {@code PlacesEval GeoVirus.xml.gz CACHE [--errors]}. A place is found where its span overlaps an
 * annotated one (each counts once), exactly found where the spans are the same; it is right within 161 km.
 */
public final class PlacesEval {
    private static final double NEAR = 161;

    private record Gold(Span span, String name, double lat, double lon) {}

    private int gold;
    private int coded;
    private int found;
    private int exact;
    private int near;
    private final List<Double> distances = new ArrayList<>();
    private final boolean errors;

    private PlacesEval(boolean errors) {
        this.errors = errors;
    }

    public static void main(String[] args) throws IOException, SAXException, ParserConfigurationException {
        if (args.length < 2) {
            System.err.println("usage: PlacesEval GeoVirus.xml.gz CACHE [--errors]");
            System.exit(2);
        }
        LanguageModel model = new CachedModel(Path.of(args[1]), StockModel::load);
        PlaceFinder finder = new PlaceFinder();
        PlacesEval eval = new PlacesEval(Arrays.asList(args).contains("--errors"));
        NodeList articles = read(Path.of(args[0])).getElementsByTagName("article");
        for (int i = 0; i < articles.getLength(); i++) {
            Element element = (Element) articles.item(i);
            Article article = Article.ofText("a" + i, text(element, "text"), null);
            eval.article(article, golds(element), finder.find(model.analyse(article)));
        }
        eval.print();
    }

    private static Document read(Path path) throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static String text(Element element, String tag) {
        return element.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static List<Gold> golds(Element article) {
        List<Gold> golds = new ArrayList<>();
        NodeList nodes = article.getElementsByTagName("location");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element e = (Element) nodes.item(i);
            // Offsets of the data count from one.
            Span span = new Span(Integer.parseInt(text(e, "start")) - 1, Integer.parseInt(text(e, "end")) - 1);
            golds.add(new Gold(
                    span, text(e, "name"), Double.parseDouble(text(e, "lat")), Double.parseDouble(text(e, "lon"))));
        }
        return golds;
    }

    private void article(Article article, List<Gold> golds, List<Place> places) {
        String text = article.text();
        gold += golds.size();
        coded += places.size();
        List<Place> left = new ArrayList<>(places);
        for (Gold g : golds) {
            Place match = match(left, g.span());
            if (match == null) {
                say("missed", g.name(), around(text, g.span()));
                continue;
            }
            left.remove(match);
            found++;
            if (match.span().equals(g.span())) {
                exact++;
            } else {
                say("span", g.name(), match.span().of(text));
            }
            Double lat = match.lat();
            Double lon = match.lon();
            double distance = lat == null || lon == null ? 20000 : km(lat, lon, g.lat(), g.lon());
            distances.add(distance);
            if (distance <= NEAR) {
                near++;
            } else {
                say("far", g.name() + " " + g.lat() + "," + g.lon(), match + " " + (int) distance + " km");
            }
        }
        for (Place place : left) {
            say("extra", place.name(), around(text, place.span()));
        }
    }

    private static @Nullable Place match(List<Place> places, Span span) {
        Place match = null;
        for (Place place : places) {
            if (place.span().equals(span)) {
                return place;
            }
            if (match == null && place.span().overlaps(span)) {
                match = place;
            }
        }
        return match;
    }

    private static String around(String text, Span span) {
        int start = Math.max(0, span.start() - 40);
        int end = Math.min(text.length(), span.end() + 40);
        return (text.substring(start, Math.max(start, span.start())) + "[" + span.of(text) + "]"
                        + text.substring(span.end(), end))
                .replace('\n', ' ');
    }

    private void say(String kind, String name, String more) {
        if (errors) {
            System.out.println(kind + "\t" + name + "\t" + more);
        }
    }

    private static double km(double lat1, double lon1, double lat2, double lon2) {
        double dLat = Math.toRadians(lat2 - lat1) / 2;
        double dLon = Math.toRadians(lon2 - lon1) / 2;
        double a = Math.pow(Math.sin(dLat), 2)
                + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * Math.pow(Math.sin(dLon), 2);
        return 2 * 6371 * Math.asin(Math.sqrt(a));
    }

    private void print() {
        Collections.sort(distances);
        System.out.printf(Locale.ROOT, "gold %d, coded %d, found %d (exact span %d)%n", gold, coded, found, exact);
        print("overlap", found);
        print("exact", exact);
        System.out.printf(
                Locale.ROOT,
                "within 161 km: %.3f of found, %.3f of all; median error %.1f km%n",
                near / (double) found,
                near / (double) gold,
                distances.get(distances.size() / 2));
    }

    private void print(String name, int hits) {
        double p = hits / (double) coded;
        double r = hits / (double) gold;
        System.out.printf(Locale.ROOT, "%s: P %.3f  R %.3f  F1 %.3f%n", name, p, r, 2 * p * r / (p + r));
    }
}
