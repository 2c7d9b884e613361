package org.dragoman.store.ingest;

import org.dragoman.record.CodedArticle;
import org.dragoman.store.StoreWriter.Coding;
import org.jspecify.annotations.Nullable;

/**
 * Work that has been done and is to be stored.
 *
 * @param coded the record, where there is one
 * @param note why there is none
 */
public record Done(
        Work work,
        Coding coding,
        @Nullable CodedArticle coded,
        @Nullable String note) {}
