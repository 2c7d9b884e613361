package org.dragoman.store.export;

import java.util.List;
import org.dragoman.record.RecordJson;

/** The record of each article that tells something asked for, whole: docs/reference/record-format.md. */
final class JsonLines implements Format {
    private final boolean withText;

    JsonLines(boolean withText) {
        this.withText = withText;
    }

    @Override
    public List<String> rows(Told told) {
        return List.of((withText ? RecordJson.line(told.coded()) : RecordJson.lineWithoutText(told.coded())) + "\n");
    }

    @Override
    public String file(Told told) {
        return "records.jsonl";
    }
}
