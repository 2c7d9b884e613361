package org.dragoman.app.desk.evidence;

/**
 * A stretch of text and the part of the record that rests on it.
 *
 * @param start offset of the first code point
 * @param end offset after the last
 * @param id of the actor, time, place, statement or event in the record
 */
public record Mark(int start, int end, Layer layer, String id) {}
