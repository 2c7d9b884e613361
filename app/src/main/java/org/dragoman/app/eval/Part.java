package org.dragoman.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a matched event is judged, in the order in which figures are printed. */
enum Part {
    ACTORS,
    RECIPIENTS,
    STATUS,
    MODE,
    DATE,
    PLACE,
    ATTRIBUTION;

    /** The key in the figures and, but for mode, in the record. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this part of a coded event is as the gold event has it. */
    boolean isRight(Coded coded, JsonNode event, JsonNode gold) {
        return switch (this) {
            case ACTORS, RECIPIENTS -> isSide(coded, event, gold);
            case STATUS ->
                either(gold.path("status").asText("actual"))
                        .anyMatch(status -> status.equals(event.path("status").asText()));
            case MODE -> isMode(event, gold);
            case DATE -> gold.path("date").isMissingNode() || isDate(event.path("date"), gold.get("date"));
            case PLACE -> isPlace(coded.place(event.path("place")), gold.path("place"));
            case ATTRIBUTION -> isAttribution(coded, event.path("attribution"), gold.path("by"));
        };
    }

    /** What the coded event has in this part, for the list of errors. */
    String shown(Coded coded, JsonNode event) {
        return switch (this) {
            case ACTORS, RECIPIENTS ->
                Coded.texts(event.path(key())).stream()
                        .map(coded::name)
                        .toList()
                        .toString();
            case MODE -> event.path("modes").toString();
            case PLACE -> {
                JsonNode place = coded.place(event.path("place"));
                yield place == null
                        ? "none"
                        : place.path("name").asText() + " "
                                + place.path("country").asText();
            }
            case ATTRIBUTION -> {
                List<String> links = new ArrayList<>();
                event.path("attribution")
                        .forEach(l -> links.add(coded.name(l.path("actor").asText()) + " "
                                + l.path("stance").asText()));
                yield links.toString();
            }
            case STATUS, DATE -> event.path(key()).toString();
        };
    }

    private boolean isSide(Coded coded, JsonNode event, JsonNode gold) {
        List<String> coding = Coded.texts(event.path(key()));
        if (coded.isSide(coding, Coded.texts(gold.path(key())))) {
            return true;
        }
        return gold.path("reciprocal").asBoolean() && coded.isSide(both(event), both(gold));
    }

    private static List<String> both(JsonNode event) {
        List<String> both = Coded.texts(event.path("actors"));
        both.addAll(Coded.texts(event.path("recipients")));
        return both;
    }

    private static boolean isMode(JsonNode event, JsonNode gold) {
        if (!gold.has("mode")) {
            return true;
        }
        List<String> modes = Coded.texts(event.path("modes"));
        return either(gold.get("mode").asText()).anyMatch(m -> modes.isEmpty() ? m.isEmpty() : modes.contains(m));
    }

    /** {@code any}, null (none may be coded), a day, or an interval that must hold the coded one; {@code null|…}: either. */
    private static boolean isDate(JsonNode date, JsonNode gold) {
        return gold.isNull() ? isNone(date) : isDate(date, gold.asText());
    }

    private static boolean isDate(JsonNode date, String gold) {
        if (gold.equals("any")) {
            return true;
        }
        if (gold.startsWith("null|")) {
            return isNone(date) || isDate(date, gold.substring("null|".length()));
        }
        String from = day(date.path("from"));
        String to = day(date.path("to"));
        if (isNone(date) || (from.isEmpty() && to.isEmpty())) {
            return false;
        }
        int slash = gold.indexOf('/');
        String first = day(slash < 0 ? gold : gold.substring(0, slash));
        String last = day(slash < 0 ? gold : gold.substring(slash + 1));
        return (first.isEmpty() || from.compareTo(first) >= 0)
                && (last.isEmpty() || (to.isEmpty() ? "9999-12-31" : to).compareTo(last) <= 0);
    }

    private static boolean isNone(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }

    private static String day(JsonNode date) {
        return isNone(date) ? "" : day(date.asText());
    }

    private static String day(String date) {
        return date.substring(0, Math.min(10, date.length()));
    }

    private static boolean isPlace(@Nullable JsonNode place, JsonNode gold) {
        if (gold.isMissingNode() || gold.asText().equals("any")) {
            return true;
        }
        if (gold.isNull() || place == null) {
            return gold.isNull() && place == null;
        }
        String name = place.path("name").asText();
        String country =
                place.path("country").isNull() ? "" : place.path("country").asText();
        return either(gold.asText())
                .anyMatch(wanted ->
                        Folded.within(wanted, name) || Folded.fold(wanted).equals(Folded.fold(country)));
    }

    private static boolean isAttribution(Coded coded, JsonNode chain, JsonNode gold) {
        if (gold.isTextual() && gold.asText().equals("any")) {
            return true;
        }
        if (gold.isMissingNode() || gold.isEmpty()) {
            return chain.isEmpty();
        }
        for (JsonNode wanted : gold) {
            String who = wanted.get(0).asText();
            if (!who.endsWith("?")
                    && !isVouched(coded, chain, who, wanted.get(1).asText())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVouched(Coded coded, JsonNode chain, String who, String stances) {
        for (JsonNode link : chain) {
            JsonNode actor = link.path("actor");
            boolean stance =
                    either(stances).anyMatch(s -> s.equals(link.path("stance").asText()));
            if (stance && actor.isTextual() && coded.is(actor.asText(), who)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> either(String alternatives) {
        return Stream.of(alternatives.split("\\|", -1));
    }
}
