package org.dragoman.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        return start.replace("\uFEFF", "").stripLeading().startsWith("<")
                && !start.contains("<html")
                && (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf"));
    }

    /** @param address where the feed comes from, which its links may be relative to; null where nobody knows */
    static List<ReadResult> read(String xml, String source, @Nullable String address) {
        Document feed = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(200));
        Element channel = feed.selectFirst("channel, feed");
        Told told = new Told(
                channel == null ? null : child(channel, "title"),
                channel == null ? null : author(channel),
                source,
                address == null ? source : address);
        List<ReadResult> results = new ArrayList<>();
        for (Element item : feed.select("item, entry")) {
            results.add(item(item, told, "item " + (results.size() + 1)));
        }
        return results.isEmpty() ? List.of(new Problem(Kind.EMPTY, source, "", "a feed without items")) : results;
    }

    /** What a feed says of all its items. */
    private record Told(
            @Nullable String publisher, @Nullable String author, String source, String address) {}

    private static ReadResult item(Element item, Told told, String place) {
        Draft draft = new Draft();
        draft.publisher(told.publisher());
        String title = child(item, "title");
        draft.title(title == null ? null : Jsoup.parse(title).text());
        draft.url = link(item, told.address());
        draft.id = first(item, "guid", "id");
        draft.published = draft.date("published", first(item, "pubDate", "published", "dc:date", "date"));
        draft.updated = draft.date("updated", first(item, "updated", "atom:updated"));
        draft.published = draft.published == null ? draft.updated : draft.published; // Atom requires this one alone
        String own = author(item);
        String named = own == null ? first(item, "dc:creator", "author") : own;
        String name = named == null && !Objects.equals(told.author(), told.publisher()) ? told.author() : named;
        draft.authors(name == null ? List.of() : Names.of(name));
        Element marked = item.selectFirst("> content[type=xhtml]");
        String body =
                marked == null ? first(item, "content:encoded", "content", "description", "summary") : marked.html();
        if (body != null) {
            Layout.arrange(MainContent.of(Jsoup.parse(body)), draft);
        }
        return draft.blocks.isEmpty()
                ? new Problem(Kind.NO_TEXT, told.source(), place, "no article text in it")
                : new ReadResult.Read(draft.toArticle(told.source()), place, draft.notes);
    }

    /** In Atom those of the feed are those of an item that names none. */
    private static @Nullable String author(Element parent) {
        Element name = parent.selectFirst("> author > name");
        return name == null || name.text().isBlank() ? null : name.text();
    }

    /** The page of an item, not its enclosures nor the feed itself; whole where the feed tells only its path. */
    private static @Nullable String link(Element item, String address) {
        Element link = item.selectFirst("> link[href]:not([rel]), > link[href][rel=alternate]");
        String told = link == null ? child(item, "link") : link.attr("href").strip();
        if (told == null || told.isEmpty()) {
            return null;
        }
        try {
            return base(link == null ? item : link, address).resolve(told).toString();
        } catch (IllegalArgumentException e) {
            return told;
        }
    }

    private static URI base(Element element, String address) {
        Element parent = element.parent();
        URI outer = parent == null ? URI.create(address) : base(parent, address);
        return element.hasAttr("xml:base")
                ? outer.resolve(element.attr("xml:base").strip())
                : outer;
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
