package org.dragoman.event;

/**
 * A frame that a clause's words evoke, and what became of it.
 *
 * @param frame id of the frame
 * @param type its PLOVER type, or NONE
 * @param predicate the word that evokes it
 * @param why the condition that failed, or why it fired and gave no event; empty where it gave one
 */
public record FrameTrace(String frame, String type, String predicate, boolean fired, String why) {}
