package org.dragoman.language.corenlp;

import org.dragoman.language.LanguageModel;

/** One lean model for all tests of a JVM. */
public final class SharedModel {
    private static final class Holder {
        static final LanguageModel MODEL = LeanModel.load();

        private Holder() {}
    }

    private SharedModel() {}

    public static LanguageModel get() {
        return Holder.MODEL;
    }
}
