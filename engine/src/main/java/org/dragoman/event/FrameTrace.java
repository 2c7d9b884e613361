package org.dragoman.event;

/**
 * A frame that a clause's words evoke, and what became of it.
 *
 * @param frame id of the frame
 * @param type its PLOVER type, or NONE
 * @param predicate the word that evokes it
 * @param why the condition that failed; empty where it fired
 */
public record FrameTrace(String frame, String type, String predicate, boolean fired, String why) {}
