package org.dragoman.time;

import java.util.List;

/**
 * One rule of {@code rules/en/times/rules.tsv}: which rows of words make which kind of edge, and what they mean.
 *
 * @param makes the key of the edge: POINT, DURATION, SET, QTY, TIMEOFDAY or NOTHING (words that are no time)
 * @param meaning how {@link Meanings} reads it
 * @param level rules of a level see what earlier levels made
 * @param order place among all rules; of two that make the same edge of the same words the earlier wins
 * @param stands whether it is a time on its own, or only as part of another
 * @param patterns rows of items, as written
 */
record Rule(String id, String makes, String meaning, int level, int order, boolean stands, List<String> patterns) {}
