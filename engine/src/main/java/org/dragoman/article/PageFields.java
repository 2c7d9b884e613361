package org.dragoman.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article: JSON-LD, then meta tags, then elements marked as title, byline or date. */
final class PageFields {
    private static final List<String> TITLE = List.of(
            "og:title", "twitter:title", "dc.title", "citation_title", "parsely-title", "sailthru.title", "headline");
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued",
            "publishdate",
            "publish-date",
            "publish_date",
            "pubdate",
            "published_at",
            "published-date",
            "cxenseparse:recs:publishtime",
            "displaydate",
            "originalpublicationdate",
            "date",
            "article.published",
            "article.created");
    private static final List<String> UPDATED = List.of(
            "article:modified_time",
            "article:modified",
            "og:updated_time",
            "og:modified_time",
            "datemodified",
            "dcterms.modified",
            "lastmod",
            "last-modified",
            "revised",
            "article.updated");
    private static final List<String> AUTHOR = List.of(
            "citation_author",
            "author",
            "article:author",
            "article:author_name",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "byline",
            "og:article:author",
            "twitter:data1");
    private static final List<String> PUBLISHER = List.of(
            "og:site_name",
            "citation_journal_title",
            "application-name",
            "dc.publisher",
            "dcterms.publisher",
            "publisher");

    private final Document page;
    private final LinkedData data;
    private final Map<String, List<String>> metas;

    private PageFields(Document page) {
        this.page = page;
        this.data = LinkedData.of(page);
        this.metas = metas(page);
    }

    static PageFields of(Document page) {
        return new PageFields(page);
    }

    /** What the head of the page says. */
    void fill(Draft draft) {
        data.publisher().or(() -> meta(PUBLISHER)).ifPresent(draft::publisher);
        String headline = data.ofArticle("headline").or(() -> meta(TITLE)).orElse(page.title());
        draft.title(new PageTitle(page, headline, draft.publisher).find());
        data.ofArticle("datePublished").flatMap(Dates::value).ifPresent(draft::published);
        PUBLISHED.stream()
                .flatMap(name -> metas(name).stream())
                .flatMap(value -> Dates.value(value).stream())
                .limit(1)
                .forEach(draft::published);
        data.value("datePublished").flatMap(Dates::value).ifPresent(draft::published);
        if (draft.published == null) {
            page.select("meta[name*=publish], meta[property*=publish], meta[itemprop=datePublished]").stream()
                    .flatMap(meta -> Dates.value(meta.attr("content")).stream())
                    .limit(1)
                    .forEach(draft::published);
        }
        data.ofArticle("dateModified").flatMap(Dates::value).ifPresent(draft::updated);
        UPDATED.stream()
                .flatMap(name -> metas(name).stream())
                .flatMap(value -> Dates.value(value).stream())
                .limit(1)
                .forEach(draft::updated);
        data.value("dateModified").flatMap(Dates::value).ifPresent(draft::updated);
        draft.authors(people(data.authors()));
        for (String name : AUTHOR) {
            List<String> told = new ArrayList<>(metas(name));
            told.removeIf(value -> value.equalsIgnoreCase(draft.publisher));
            draft.authors(people(told));
        }
        for (int i = 1; i <= 3; i++) {
            boolean by = meta(List.of("twitter:label" + i))
                    .filter(label -> label.matches("(?i).*\\bby\\b.*|author"))
                    .isPresent();
            draft.authors(by ? people(metas("twitter:data" + i)) : List.of());
        }
        String language = page.select("html").attr("lang");
        draft.language = language.isBlank() ? null : language;
        if (draft.url == null) {
            String canonical = page.select("link[rel=canonical]").attr("href");
            draft.url = canonical.startsWith("http") ? canonical : null;
        }
    }

    /** The body as JSON-LD tells it, for pages that show none without their scripts. */
    List<Line> body() {
        String body = data.ofArticle("articleBody").orElse("");
        return Line.of(CleanText.of(body.contains("<") ? Jsoup.parse(body).wholeText() : body));
    }

    private static List<String> people(List<String> told) {
        List<String> names = new ArrayList<>();
        for (String value : told) {
            if (value.contains("://") || value.length() > 300) {
                continue;
            }
            List<String> found = Names.of(value);
            if (found.isEmpty() && Names.mayBeName(CleanText.line(value))) {
                found = List.of(CleanText.line(value));
            }
            names.addAll(found);
        }
        return names;
    }

    private Optional<String> meta(List<String> names) {
        return names.stream().flatMap(name -> metas(name).stream()).findFirst();
    }

    private List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    private static Map<String, List<String>> metas(Document page) {
        Map<String, List<String>> metas = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            for (String key : List.of("name", "property", "itemprop", "http-equiv")) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !meta.attr("content").isBlank()) {
                    metas.computeIfAbsent(name, n -> new ArrayList<>()).add(meta.attr("content"));
                }
            }
        }
        return metas;
    }
}
