package org.dragoman.app.desk.html;

import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param path of the page, to mark its place in the navigation
 * @param json address of the JSON twin; null where there is none
 * @param csv address of the CSV twin; null where there is none
 * @param admitted whether the reader may write
 */
public record Chrome(
        String title,
        Local local,
        String path,
        @Nullable String json,
        @Nullable String csv,
        boolean admitted) {
    /** Whether the page lies in the part of the site that begins with these words. */
    public boolean in(String part) {
        return path.equals(part) || path.startsWith(part + "/");
    }
}
