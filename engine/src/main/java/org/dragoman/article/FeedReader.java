package org.dragoman.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The articles of an RSS or Atom feed, as far as the feed itself tells them. */
final class FeedReader {
    private FeedReader() {}

    static boolean looksLike(byte[] head) {
        String start =
                new String(head, 0, Math.min(head.length, 1000), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return start.stripLeading().startsWith("<")
                && !start.contains("<html")
                && (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf"));
    }

    static List<ReadResult> read(String xml, String source) {
        Document feed = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(200));
        Element channel = feed.selectFirst("channel, feed");
        String publisher = channel == null ? null : child(channel, "title");
        List<ReadResult> results = new ArrayList<>();
        for (Element item : feed.select("item, entry")) {
            results.add(item(item, publisher, source, "item " + (results.size() + 1)));
        }
        return results.isEmpty() ? List.of(new Problem(Kind.EMPTY, source, "", "a feed without items")) : results;
    }

    private static ReadResult item(Element item, @Nullable String publisher, String source, String place) {
        Draft draft = new Draft();
        draft.publisher(publisher);
        String title = child(item, "title");
        draft.title(title == null ? null : Jsoup.parse(title).text());
        Element link = item.selectFirst("> link[href]");
        draft.url = link == null ? child(item, "link") : link.attr("href");
        draft.id = first(item, "guid", "id");
        String published = first(item, "pubDate", "published", "dc:date", "date");
        draft.published = published == null ? null : Dates.value(published).orElse(null);
        String updated = first(item, "updated", "atom:updated");
        draft.updated = updated == null ? null : Dates.value(updated).orElse(null);
        Element author = item.selectFirst("> author > name");
        String name = author == null ? first(item, "dc:creator", "author") : author.text();
        draft.authors(name == null ? List.of() : Names.of(name));
        String body = first(item, "content:encoded", "content", "description", "summary");
        if (body != null) {
            Layout.arrange(MainContent.of(Jsoup.parse(body)), draft);
        }
        return draft.blocks.isEmpty()
                ? new Problem(Kind.NO_TEXT, source, place, "no article text in it")
                : new ReadResult.Read(draft.toArticle(source), place, draft.notes);
    }

    private static @Nullable String first(Element item, String... names) {
        for (String name : names) {
            String value = child(item, name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String child(Element parent, String name) {
        for (Element child : parent.children()) {
            if (child.tagName().equalsIgnoreCase(name) && !child.wholeText().isBlank()) {
                return child.wholeText().strip();
            }
        }
        return null;
    }
}
