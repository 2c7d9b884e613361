package org.dragoman.time;

/** All rules and words of times, read once. */
final class Rules {
    static final Lexicon LEXICON = Lexicon.load();
    static final Grammar GRAMMAR = new Grammar(RuleLoader.load());
    static final Direction DIRECTION = Direction.load();
    static final KnownEvents EVENTS = KnownEvents.load();
    static final Signals SIGNALS = Signals.load();
    static final Plausible PLAUSIBLE = Plausible.load();

    private Rules() {}
}
