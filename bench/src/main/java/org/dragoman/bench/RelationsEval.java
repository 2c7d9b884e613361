package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.event.Ontology;
import org.dragoman.event.Relater;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.rule.Tsv;

/**
 * The type between marked pairs: {@code RelationsEval CACHE FILE.tsv [--errors]}. Prints macro-F1 over the types of the file
 * (YIELD is CONCEDE or RETREAT) and the share with the right quad class.
 */
public final class RelationsEval {
    private RelationsEval() {}

    public static void main(String[] args) throws IOException {
        Relater relater = new Relater(new CachedModel(Path.of(args[0]), LeanModel::load));
        boolean errors = List.of(args).contains("--errors");
        Map<String, int[]> counts = new TreeMap<>();
        int quad = 0;
        int right = 0;
        int fired = 0;
        List<Tsv.Row> rows = Tsv.parse(args[1], Files.readString(Path.of(args[1])));
        for (Tsv.Row row : rows) {
            String gold = row.get("gold_root");
            Relater.Relation found = relater.relate(row.get("marked_sentence"));
            String type = found.type().equals("CONCEDE") || found.type().equals("RETREAT") ? "YIELD" : found.type();
            // the file's classes of quad: 1 and 2 cooperation, 3 and 4 conflict, as PLOVER numbers them
            String got =
                    switch (Ontology.plover().quad(found.type())) {
                        case "VERBAL COOPERATION" -> type.equals("YIELD") ? "2" : "1";
                        case "MATERIAL COOPERATION" -> "2";
                        case "VERBAL CONFLICT" -> "3";
                        default -> "4";
                    };
            quad += got.equals(row.get("gold_penta")) ? 1 : 0;
            right += type.equals(gold) ? 1 : 0;
            fired += found.rule().startsWith("nearest:") ? 0 : 1;
            count(counts, gold)[type.equals(gold) ? 0 : 2]++;
            if (!type.equals(gold)) {
                count(counts, type)[1]++;
                if (errors) {
                    System.out.println(gold + " got " + type + " (" + found.rule() + " " + found.confidence() + "): "
                            + row.get("marked_sentence"));
                }
            }
        }
        double sum = 0;
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int[] c = entry.getValue();
            double f1 = 2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]);
            sum += f1;
            System.out.printf(
                    "%-10s right %3d  wrongly given %3d  missed %3d  F1 %.3f%n", entry.getKey(), c[0], c[1], c[2], f1);
        }
        System.out.printf(
                "pairs %d  a frame joined %d  right %.3f  macro-F1 %.3f  quad %.3f%n",
                rows.size(), fired, (double) right / rows.size(), sum / counts.size(), (double) quad / rows.size());
    }

    private static int[] count(Map<String, int[]> counts, String type) {
        return counts.computeIfAbsent(type, t -> new int[3]);
    }
}
