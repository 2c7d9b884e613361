package org.dragoman.time;

/** All rules and words of times, read once. */
final class Rules {
    static final Cues CUES = Cues.load();
    static final Lexicon LEXICON = Lexicon.load();
    static final Grammar GRAMMAR = new Grammar(RuleLoader.load());
    static final Signals SIGNALS = Signals.load();
    static final KnownEvents EVENTS = KnownEvents.load(CUES);
    static final Direction DIRECTION = new Direction(CUES);
    static final Plausible PLAUSIBLE = new Plausible(CUES, EVENTS);

    private Rules() {}
}
