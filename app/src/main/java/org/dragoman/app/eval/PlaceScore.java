package org.dragoman.app.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dragoman.article.Article;
import org.dragoman.place.Place;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Places against articles in which they are annotated with coordinates. A place is found where its words overlap annotated
 * ones, each of which counts once, and right within 161 km of them.
 */
public final class PlaceScore {
    private static final double NEAR = 161;
    private static final double FAR = 20_000;
    private static final double EARTH = 6371;

    private record Gold(Span span, double lat, double lon) {}

    private final Function<Article, List<Place>> finder;
    private final List<Double> distances = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private int gold;
    private int coded;
    private int near;

    public PlaceScore(Function<Article, List<Place>> finder) {
        this.finder = finder;
    }

    /**
     * Finds the places of each article of a file and judges them.
     *
     * @param xml {@code articles/article} with {@code text} and {@code locations/location}, whose {@code start} and {@code end}
     *     count from one
     * @throws IOException naming file and place where it is not well-formed or lacks a part
     */
    public void judge(String file, String xml) throws IOException {
        NodeList articles = read(file, xml).getElementsByTagName("article");
        for (int i = 0; i < articles.getLength(); i++) {
            Element element = (Element) articles.item(i);
            try {
                Article article = Article.ofText(file + ":article " + (i + 1), text(element, "text"), null);
                judge(article, golds(element), finder.apply(article));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ": article " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
    }

    private static Element read(String file, String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static String text(Element element, String tag) {
        NodeList nodes = element.getElementsByTagName(tag);
        if (nodes.getLength() == 0) {
            throw new IllegalArgumentException("no " + tag);
        }
        return nodes.item(0).getTextContent();
    }

    private static List<Gold> golds(Element article) {
        List<Gold> golds = new ArrayList<>();
        NodeList nodes = article.getElementsByTagName("location");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element e = (Element) nodes.item(i);
            Span span = new Span(Integer.parseInt(text(e, "start")) - 1, Integer.parseInt(text(e, "end")) - 1);
            golds.add(new Gold(span, Double.parseDouble(text(e, "lat")), Double.parseDouble(text(e, "lon"))));
        }
        return golds;
    }

    private void judge(Article article, List<Gold> golds, List<Place> places) {
        String text = article.text();
        gold += golds.size();
        coded += places.size();
        List<Place> left = new ArrayList<>(places);
        for (Gold wanted : golds) {
            Place match = match(left, wanted.span());
            if (match == null) {
                error(article, "missed", text, wanted.span(), "");
                continue;
            }
            left.remove(match);
            Double lat = match.lat();
            Double lon = match.lon();
            double distance = lat == null || lon == null ? FAR : km(lat, lon, wanted.lat(), wanted.lon());
            distances.add(distance);
            if (distance <= NEAR) {
                near++;
            } else {
                error(
                        article,
                        "wrong",
                        text,
                        wanted.span(),
                        " wanted " + wanted.lat() + ", " + wanted.lon() + ", got "
                                + (lat == null ? "none" : lat + ", " + lon + " (" + match.name() + ")"));
            }
        }
        left.forEach(extra -> error(article, "extra", text, extra.span(), ""));
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

    private void error(Article article, String kind, String text, Span span, String more) {
        int start = Math.max(0, span.start() - 40);
        int end = Math.min(text.length(), span.end() + 40);
        String around =
                text.substring(start, span.start()) + "[" + span.of(text) + "]" + text.substring(span.end(), end);
        errors.add(article.source() + ": " + kind + more + ": " + around.replace('\n', ' '));
    }

    private static double km(double lat1, double lon1, double lat2, double lon2) {
        double dLat = Math.toRadians(lat2 - lat1) / 2;
        double dLon = Math.toRadians(lon2 - lon1) / 2;
        double a = Math.pow(Math.sin(dLat), 2)
                + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * Math.pow(Math.sin(dLon), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(a));
    }

    /** What was wrong, a line each, in the order of the articles. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    private double found() {
        return gold + coded == 0 ? 1 : 2.0 * distances.size() / (gold + coded);
    }

    private double median() {
        List<Double> sorted = new ArrayList<>(distances);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** One line. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "places      %d  found F1 %.3f  within 161 km %.3f of found, %.3f of all  median error %.1f km\n",
                gold,
                found(),
                share(near, distances.size()),
                share(near, gold),
                median());
    }

    /** Puts the same under {@code places}. */
    public void addTo(ObjectNode json) {
        json.putObject("places")
                .put("gold", gold)
                .put("coded", coded)
                .put("found_f1", found())
                .put("near_of_found", share(near, distances.size()))
                .put("near_of_all", share(near, gold))
                .put("median_km", median());
    }
}
