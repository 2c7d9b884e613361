package org.dragoman.app.desk.pages;

import java.util.List;

/** The form that takes a text or an address. */
public final class PastePage implements Page {
    @Override
    public String path() {
        return "/paste";
    }

    @Override
    public String about() {
        return "The form that takes a text or an address to be coded.";
    }

    @Override
    public Class<?> answers() {
        return Pasted.class;
    }

    @Override
    public Answer answer(Asked asked) {
        return new Answer("Paste", "paste.jte", Pasted.NOTHING, Table.of(List.of()));
    }
}
