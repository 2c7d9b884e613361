package org.dragoman.app.desk.pages;

import java.util.List;
import org.dragoman.store.Store;
import org.dragoman.store.desk.Corrections;

/** All corrections, those taken back too. */
public final class CorrectionsPage implements Page {
    private static final int MOST = 1000;

    private final Corrections corrections;

    public CorrectionsPage(Store store) {
        corrections = new Corrections(store);
    }

    /** The page. */
    public record Model(List<Corrections.Correction> corrections) {}

    @Override
    public String path() {
        return "/corrections";
    }

    @Override
    public String about() {
        return "The newest corrections, with who made them and when.";
    }

    @Override
    public Class<?> answers() {
        return Model.class;
    }

    @Override
    public Answer answer(Asked asked) {
        List<Corrections.Correction> all = corrections.all(MOST);
        Table table = Table.of(Corrections.Correction.COLUMNS).rows(all, Corrections.Correction::row);
        return new Answer("Corrections", "corrections.jte", new Model(all), table);
    }
}
