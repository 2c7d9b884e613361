package org.dragoman.store.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dragoman.event.Event;
import org.dragoman.rule.Tsv;

/** CAMEO for formats that know no PLOVER: one representative code for each type, mode and context. */
final class Cameo {
    private static final Cameo CODES = new Cameo();

    /**
     * A code.
     *
     * @param mirrored the code of the row from the other side where both take part alike; empty otherwise
     */
    record Code(String code, String mirrored) {
        /** The first two digits. */
        String root() {
            return code.substring(0, 2);
        }

        /** The first three digits. */
        String base() {
            return code.substring(0, 3);
        }

        boolean isMutual() {
            return !mirrored.isEmpty();
        }

        /** Whether it says the same of both sides. */
        boolean isSymmetric() {
            return mirrored.equals(code);
        }

        Code seenFromTheOtherSide() {
            return new Code(mirrored, code);
        }
    }

    private record Line(String mode, String context, Code code) {
        boolean fits(Event event) {
            return (mode.isEmpty() || event.modes().contains(mode))
                    && (context.isEmpty() || event.contexts().contains(context));
        }

        int weight() {
            return (mode.isEmpty() ? 0 : 2) + (context.isEmpty() ? 0 : 1);
        }
    }

    private record Meaning(String name, String goldstein) {}

    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, String> gdelt = new HashMap<>();
    private final Map<String, String> phoenix = new HashMap<>();

    private Cameo() {
        for (Tsv.Row row : Tsv.read("exports/cameo.tsv")) {
            meanings.put(row.get("code"), new Meaning(row.get("name"), row.get("goldstein")));
        }
        for (Tsv.Row row : Tsv.read("exports/plover-cameo.tsv")) {
            Code code = new Code(row.get("cameo"), row.get("mirrored"));
            for (String named : List.of(code.code(), code.mirrored())) {
                if (!named.isEmpty() && !meanings.containsKey(named)) {
                    throw row.wrong("cameo", "not in exports/cameo.tsv: " + named);
                }
            }
            lines.computeIfAbsent(row.get("type"), type -> new ArrayList<>())
                    .add(new Line(row.get("mode"), row.get("context"), code));
        }
        for (Tsv.Row row : Tsv.read("exports/cameo-roots.tsv")) {
            gdelt.put(row.get("root"), row.get("gdelt"));
            phoenix.put(row.get("root"), row.get("phoenix"));
        }
    }

    static Cameo codes() {
        return CODES;
    }

    /** The code of the line that says most about the event. */
    Code of(Event event) {
        return best(event, line -> true);
    }

    /** Likewise, of the lines that say the same of both sides: nobody knows who visited whom. */
    Code symmetric(Event event) {
        return best(event, line -> line.code().isSymmetric());
    }

    private Code best(Event event, Predicate<Line> allowed) {
        Line best = null;
        for (Line line : lines.getOrDefault(event.type(), List.of())) {
            if (allowed.test(line) && line.fits(event) && (best == null || line.weight() > best.weight())) {
                best = line;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no CAMEO code for " + event.type());
        }
        return best.code();
    }

    /** As ICEWS words it. */
    String name(Code code) {
        return meaning(code).name();
    }

    String goldstein(Code code) {
        return meaning(code).goldstein();
    }

    /** 1 to 4, as GDELT numbers quad classes. */
    String quad(Code code) {
        return gdelt.getOrDefault(code.root(), "");
    }

    /** 0 to 4, as Phoenix does. */
    String penta(Code code) {
        return phoenix.getOrDefault(code.root(), "");
    }

    private Meaning meaning(Code code) {
        Meaning meaning = meanings.get(code.code());
        if (meaning == null) {
            throw new IllegalArgumentException("no CAMEO code " + code.code());
        }
        return meaning;
    }
}
