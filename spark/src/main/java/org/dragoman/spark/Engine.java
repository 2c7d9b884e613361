package org.dragoman.spark;

import org.dragoman.Dragoman;

/** The one engine of a Java machine: models and rules are loaded by the first task that codes, and shared by all. */
final class Engine {
    static final Dragoman DRAGOMAN = Dragoman.load();

    private Engine() {}
}
