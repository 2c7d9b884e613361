package org.dragoman.store.export;

import java.util.Locale;
import java.util.function.Function;

/** The formats that have a row for each report or event. */
public enum Formats {
    /** the record format, a line an article */
    JSONL(JsonLines::new, false),
    /** POLECAT with {@code Event Intensity} */
    POLECAT(withText -> Polecat.newer(), true),
    /** POLECAT with {@code Intensity}, as its files of 2018 to 2022 */
    POLECAT_2018(withText -> Polecat.older(), true),
    ICEWS(withText -> new Icews(), true),
    PHOENIX(withText -> new Phoenix(), true),
    /** GDELT 2.0 events */
    GDELT(withText -> new GdeltEvents(), true),
    GDELT_MENTIONS(withText -> new GdeltMentions(), true),
    GEOJSON(withText -> new GeoJson(), false),
    /** W3C Web Annotation */
    WEB_ANNOTATION(WebAnnotations::new, false),
    /** schema.org Quotation and Claim */
    SCHEMA_ORG(SchemaOrg::new, false);

    private final Function<Boolean, Format> opened;
    private final boolean isOfWhatHappened;

    Formats(Function<Boolean, Format> opened, boolean isOfWhatHappened) {
        this.opened = opened;
        this.isOfWhatHappened = isOfWhatHappened;
    }

    /** A writer for one export; {@code withText} where the format can hold the articles' own words and they are wanted. */
    public Format open(boolean withText) {
        return opened.apply(withText);
    }

    /** Whether the format cannot say that an event is only planned, supposed, or denied. */
    public boolean isOfWhatHappened() {
        return isOfWhatHappened;
    }

    /** As users write it: {@code gdelt-mentions}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
