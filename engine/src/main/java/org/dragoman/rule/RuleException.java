package org.dragoman.rule;

/** A rule or knowledge file that cannot be used; the message names file, place and value. */
public final class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RuleException(String file, String place, String problem) {
        super(file + (place.isEmpty() ? "" : ":" + place) + ": " + problem);
    }
}
