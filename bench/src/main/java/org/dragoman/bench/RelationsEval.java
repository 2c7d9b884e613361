package org.dragoman.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.dragoman.event.Ontology;
import org.dragoman.event.Relater;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.rule.Tsv;

/**
 * The type between marked pairs: {@code RelationsEval CACHE FILE.tsv [--errors]}. Prints macro-F1 over the types of the file
 * (YIELD is CONCEDE or RETREAT) and the share with the right quad class: for all rows, for a third of them that is held out
 * (its errors are never listed, so that nobody writes rules for them), and for the rest.
 */
public final class RelationsEval {
    private RelationsEval() {}

    public static void main(String[] args) throws IOException {
        Relater relater = new Relater(new CachedModel(Path.of(args[0]), LeanModel::load));
        boolean errors = List.of(args).contains("--errors");
        Score all = new Score();
        Score held = new Score();
        Score rest = new Score();
        for (Tsv.Row row : Tsv.parse(args[1], Files.readString(Path.of(args[1])))) {
            String marked = row.get("marked_sentence");
            String gold = row.get("gold_root");
            Relater.Relation found = relater.relate(marked);
            boolean isHeld = isHeld(marked);
            all.add(gold, row.get("gold_penta"), found);
            (isHeld ? held : rest).add(gold, row.get("gold_penta"), found);
            if (errors && !isHeld && !root(found.type()).equals(gold)) {
                System.out.println(gold + " got " + root(found.type()) + " (" + found.rule() + " " + found.confidence()
                        + "): " + marked);
            }
        }
        all.printTypes();
        System.out.println("all      " + all);
        System.out.println("held out " + held);
        System.out.println("the rest " + rest);
    }

    /** A third of the rows, by their text. */
    private static boolean isHeld(String marked) {
        CRC32 crc = new CRC32();
        crc.update(marked.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 3 == 0;
    }

    private static String root(String type) {
        return type.equals("CONCEDE") || type.equals("RETREAT") ? "YIELD" : type;
    }

    /** What was right and wrong, by type. */
    private static final class Score {
        /** Right, wrongly given, missed. */
        private final Map<String, int[]> counts = new TreeMap<>();

        private int pairs;
        private int right;
        private int quads;
        private int fired;

        void add(String gold, String goldQuad, Relater.Relation found) {
            String type = root(found.type());
            pairs++;
            right += type.equals(gold) ? 1 : 0;
            quads += quad(type).equals(goldQuad) ? 1 : 0;
            fired += found.rule().startsWith("nearest:") ? 0 : 1;
            of(gold)[type.equals(gold) ? 0 : 2]++;
            if (!type.equals(gold)) {
                of(type)[1]++;
            }
        }

        /** The file counts yielding as material cooperation, whether by word or by deed. */
        private static String quad(String root) {
            return switch (Ontology.plover().quad(root.equals("YIELD") ? "RETREAT" : root)) {
                case "VERBAL COOPERATION" -> "1";
                case "MATERIAL COOPERATION" -> "2";
                case "VERBAL CONFLICT" -> "3";
                default -> "4";
            };
        }

        private int[] of(String type) {
            return counts.computeIfAbsent(type, t -> new int[3]);
        }

        private static double f1(int[] c) {
            return 2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]);
        }

        void printTypes() {
            counts.forEach((type, c) -> System.out.printf(
                    "%-10s right %3d  wrongly given %3d  missed %3d  F1 %.3f%n", type, c[0], c[1], c[2], f1(c)));
        }

        @Override
        public String toString() {
            double macro =
                    counts.values().stream().mapToDouble(Score::f1).average().orElse(0);
            return String.format(
                    "pairs %d  a frame joined %d  right %.3f  macro-F1 %.3f  quad %.3f",
                    pairs, fired, (double) right / pairs, macro, (double) quads / pairs);
        }
    }
}
