package org.dragoman.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is read against.
 *
 * @param published the day of publication, null where not known
 * @param narrated the last time told before this expression, null at the start of a text
 * @param narratedDay the last day told, or the longer time that the sentence has told since; null where none was
 * @param day the day that the sentence told last, for hours without a day
 * @param told which way the governing verb looks
 */
record Scene(
        @Nullable LocalDate published,
        @Nullable Period narrated,
        @Nullable Period narratedDay,
        @Nullable Period day,
        Direction.Told told) {
    boolean ahead() {
        return told.way() == Direction.Way.FUTURE;
    }

    @Nullable
    Period publishedDay() {
        return published == null ? null : new Period(Grain.DAY, published);
    }

    /** What is under way: told in the past it ended by publication, told ahead it begins with it. */
    Reading cut(Reading reading) {
        LocalDate from = reading.from();
        LocalDate to = reading.to();
        if (published == null || from == null || to == null || !from.isBefore(published) || !to.isAfter(published)) {
            return reading;
        }
        return switch (told.way()) {
            case PAST -> reading.within(from, published);
            case FUTURE -> reading.within(published, to);
            case UNTOLD -> reading;
        };
    }

    /** What "two days earlier", "the following week" count from: the last such time told, else, where allowed, publication. */
    @Nullable
    Period anchor(Grain grain, boolean orPublished) {
        if (grain == Grain.DAY && narratedDay != null) {
            return narratedDay;
        }
        if (narrated != null && grain != Grain.DAY) {
            return narrated;
        }
        return orPublished && published != null ? new Period(Grain.DAY, published) : null;
    }
}
