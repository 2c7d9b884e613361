package org.dragoman.article;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page to a draft: what it says of itself first, then its main content. */
final class HtmlReader {
    private static final int DEEPEST = 400;

    private HtmlReader() {}

    /** The draft is without blocks where the page has no article. */
    static Draft read(String html, @Nullable String url) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = Jsoup.parse(html, url == null ? "" : url, parser);
        Draft draft = new Draft();
        draft.url = url;
        PageFields fields = PageFields.of(page);
        fields.fill(draft);
        PageMarks.fill(page, draft);
        List<Line> lines = MainContent.of(page);
        if (lines.stream().mapToInt(Line::words).sum() < 30) {
            List<Line> told = fields.body();
            lines = told.isEmpty() ? lines : told;
        }
        Layout.arrange(lines, draft);
        return draft;
    }
}
