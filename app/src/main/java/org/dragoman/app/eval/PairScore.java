package org.dragoman.app.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.event.Ontology;
import org.dragoman.event.Relater;
import org.dragoman.event.Relater.Relation;
import org.dragoman.rule.Tsv;

/**
 * The type between marked pairs against the wanted one. A file's YIELD is CONCEDE or RETREAT, which it counts as material
 * cooperation whether by word or by deed.
 */
public final class PairScore {
    /** The columns of a file of pairs; that of the quad class may be missing. */
    static final String SENTENCE = "marked_sentence";

    static final String TYPE = "gold_root";
    private static final String QUAD = "gold_penta";

    private final Relater relater;
    private final TypeTally types = new TypeTally();
    private final Tally right = new Tally();
    private final Tally quads = new Tally();
    private final Tally joined = new Tally();
    private final List<String> errors = new ArrayList<>();

    public PairScore(Relater relater) {
        this.relater = relater;
    }

    /**
     * Relates one pair and judges the answer.
     *
     * @throws IllegalArgumentException where the sentence has no marks
     */
    public void judge(Tsv.Row row) {
        String wanted = row.get(TYPE);
        String marked = row.get(SENTENCE);
        Relation found = relater.relate(marked);
        String given = root(found.type());
        types.add(wanted, given);
        right.add(given.equals(wanted));
        joined.add(!found.rule().startsWith("nearest:"));
        String quad = row.getOr(QUAD, "");
        if (!quad.isEmpty()) {
            quads.add(quad(given).equals(quad));
        }
        if (!given.equals(wanted)) {
            errors.add(row.file() + ":" + row.line() + ": wanted " + wanted + ", got " + given + " (" + found.rule()
                    + ", " + found.confidence() + "): " + marked);
        }
    }

    private static String root(String type) {
        return type.equals("CONCEDE") || type.equals("RETREAT") ? "YIELD" : type;
    }

    private static String quad(String root) {
        return switch (Ontology.plover().quad(root.equals("YIELD") ? "RETREAT" : root)) {
            case "VERBAL COOPERATION" -> "1";
            case "MATERIAL COOPERATION" -> "2";
            case "VERBAL CONFLICT" -> "3";
            default -> "4";
        };
    }

    /** What was wrong, a line each, in the order of the rows. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** One line, without the types. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "pairs       %d  a frame joined %.3f  right %.3f  macro-F1 %.3f  quad %.3f\n",
                right.asked(),
                joined.share(),
                right.share(),
                types.macroF1(),
                quads.share());
    }

    /** The summary and a line a type. */
    public String text() {
        return summary() + types.text();
    }

    /** Puts the same under {@code pairs}. */
    public void addTo(ObjectNode json) {
        ObjectNode pairs = json.putObject("pairs")
                .put("asked", right.asked())
                .put("joined", joined.share())
                .put("right", right.share())
                .put("macro_f1", types.macroF1())
                .put("quad", quads.share());
        types.addTo(pairs.putObject("types"));
    }
}
