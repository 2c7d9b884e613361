package org.dragoman.app.desk.pages;

import java.util.List;

/** Something that a form asks to be done. Safe on any number of threads. */
public interface Action {
    /** The path that the form is sent to. */
    String path();

    /** In one line, for the description of the API. */
    String about();

    /** What its form may hold. */
    List<Page.Parameter> parameters();

    /** Whether it changes what is stored: then it wants the token. */
    boolean writes();

    /** Does it, or throws a {@link Refusal}. */
    Reply act(Asked asked);

    /** What the one who asked sees then. */
    sealed interface Reply {
        /** An answer of its own. */
        record Show(Answer answer) implements Reply {}

        /** Another page. */
        record GoTo(String path) implements Reply {}
    }
}
