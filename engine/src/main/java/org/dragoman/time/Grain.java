package org.dragoman.time;

/** How large a part of the calendar is. */
enum Grain {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY
}
