package org.dragoman.language.corenlp;

import org.dragoman.language.LanguageModel;

/** One stock model for all tests of a JVM: loading it costs seconds. */
public final class SharedModel {
    private static final class Holder {
        static final LanguageModel MODEL = StockModel.load();

        private Holder() {}
    }

    private SharedModel() {}

    public static LanguageModel get() {
        return Holder.MODEL;
    }
}
