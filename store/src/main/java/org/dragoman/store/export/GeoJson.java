package org.dragoman.store.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actor.Actor;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.store.export.Told.Counted;
import org.jspecify.annotations.Nullable;

/** GeoJSON (RFC 7946): a point for each event whose place is on the map, longitude first; how exact it is stands beside it. */
final class GeoJson implements Format {
    private final JsonArray features = new JsonArray();

    @Override
    public String header() {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n";
    }

    @Override
    public List<String> rows(Told told) {
        List<String> rows = new ArrayList<>();
        for (Event event : told.withoutRepeats().reports()) {
            Counted counted = told.counted().get(event.id());
            Place place = told.place(event);
            if (place != null && place.lat() != null && place.lon() != null && (counted == null || counted.isFirst())) {
                rows.add(features.next(feature(told, event, counted, place)));
            }
        }
        return rows;
    }

    @Override
    public String footer() {
        return "\n]}\n";
    }

    @Override
    public String file(Told told) {
        return "events.geojson";
    }

    private static Map<String, @Nullable Object> feature(
            Told told, Event event, @Nullable Counted counted, Place place) {
        Map<String, @Nullable Object> point = new LinkedHashMap<>();
        point.put("type", "Point");
        point.put("coordinates", Arrays.asList(place.lon(), place.lat()));
        Event.When date = event.date();
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("event", counted == null ? null : Long.toString(counted.id()));
        properties.put("type", event.type());
        properties.put("modes", event.modes());
        properties.put("status", event.status().name().toLowerCase(Locale.ROOT));
        properties.put("quad", event.quad());
        properties.put("score", event.score());
        properties.put("actors", names(told.actors(event.actors())));
        properties.put("recipients", names(told.actors(event.recipients())));
        properties.put("from", date == null ? null : date.from());
        properties.put("to", date == null ? null : date.to());
        properties.put("place", place.name());
        properties.put("country", place.country());
        properties.put(
                "precision",
                place.precision() == null ? null : place.precision().name().toLowerCase(Locale.ROOT));
        properties.put("articles", counted == null ? 1 : counted.articles());
        properties.put("publisher", told.coded().article().publisher());
        properties.put("published", told.coded().article().published());
        properties.put("url", told.coded().article().url());
        properties.put("hash", told.coded().article().hash());
        Map<String, @Nullable Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("geometry", point);
        feature.put("properties", properties);
        return feature;
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).toList();
    }
}
