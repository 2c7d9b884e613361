package org.dragoman.app.desk.pages;

import java.time.Clock;
import java.util.List;
import org.dragoman.app.desk.html.Links;
import org.dragoman.store.Store;
import org.dragoman.store.desk.Corrections;

/** Takes a correction back. */
public final class UndoAction implements Action {
    private final Corrections corrections;
    private final Clock clock;

    public UndoAction(Store store, Clock clock) {
        corrections = new Corrections(store);
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/corrections/undo";
    }

    @Override
    public String about() {
        return "Takes a correction back.";
    }

    @Override
    public List<Page.Parameter> parameters() {
        return List.of(
                new Page.Parameter("correction", "its number"),
                new Page.Parameter("event", "the event whose page to show then"));
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public Reply act(Asked asked) {
        corrections.undo(asked.longNumber("correction"), clock.instant());
        return new Reply.GoTo(
                asked.text("event").map(event -> Links.to("events", event)).orElse("/corrections"));
    }
}
