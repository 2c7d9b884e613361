package org.dragoman.app.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an evaluation gives.
 *
 * @param strictF1 of events with type, actors, recipients and status all right
 * @param ofMatched share right of the events matched, by part
 * @param ofStatements share right of the statements asked for, by speaker, addressee, via
 * @param fields share of the article fields that are right
 */
public record Figures(
        int goldEvents,
        int codedEvents,
        double precision,
        double recall,
        double f1,
        double strictF1,
        Map<String, Double> ofMatched,
        int goldStatements,
        double statementsFound,
        Map<String, Double> ofStatements,
        double fields) {

    /** Four lines for eyes. */
    public String text() {
        return String.format(
                        Locale.ROOT,
                        "events      gold %d  coded %d  P %.3f  R %.3f  F1 %.3f  strict F1 %.3f\n",
                        goldEvents,
                        codedEvents,
                        precision,
                        recall,
                        f1,
                        strictF1)
                + "of matched  "
                + shares(ofMatched)
                + String.format(Locale.ROOT, "\nstatements  gold %d  found %.3f  ", goldStatements, statementsFound)
                + shares(ofStatements)
                + String.format(Locale.ROOT, "\narticle     fields right %.3f\n", fields);
    }

    private static String shares(Map<String, Double> shares) {
        return shares.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%s %.3f", e.getKey(), e.getValue()))
                .collect(Collectors.joining("  "));
    }

    /** Puts the same into an object. */
    public void addTo(ObjectNode json) {
        json.putObject("events")
                .put("gold", goldEvents)
                .put("coded", codedEvents)
                .put("precision", precision)
                .put("recall", recall)
                .put("f1", f1)
                .put("strict_f1", strictF1);
        ofMatched.forEach(json.putObject("of_matched")::put);
        ObjectNode statements =
                json.putObject("statements").put("gold", goldStatements).put("found", statementsFound);
        ofStatements.forEach(statements::put);
        json.put("article_fields", fields);
    }
}
