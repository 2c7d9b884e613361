package org.dragoman.app.desk.pages;

/**
 * What a page answers.
 *
 * @param title of the page, shown in the browser's tab
 * @param template that shows the model as HTML
 * @param model for the template
 * @param json for the JSON twin
 * @param table the rows of the CSV twin
 */
public record Answer(String title, String template, Object model, Object json, Table table) {
    /** An answer whose model is its JSON twin. */
    public Answer(String title, String template, Object model, Table table) {
        this(title, template, model, model, table);
    }
}
