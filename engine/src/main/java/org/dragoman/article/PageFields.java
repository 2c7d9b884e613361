package org.dragoman.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
    private static final Pattern SITE = Pattern.compile("\\s+[|–—:·»-]\\s+|\\s*\\|\\s*");

    private static final int LONGEST = 250;

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
        draft.title(title(draft.publisher));
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

    /** The main heading of the page, unless it is the site's or the head tells of another. */
    private @Nullable String title(@Nullable String publisher) {
        String told = data.ofArticle("headline").or(() -> meta(TITLE)).orElse(page.title());
        List<String> headings = new ArrayList<>();
        page.select("h1")
                .forEach(h1 -> headings.add(CleanText.line(h1.text().length() > LONGEST ? h1.ownText() : h1.text())));
        headings.removeIf(h1 -> h1.isBlank() || h1.equalsIgnoreCase(publisher));
        String known = (told + " " + page.title()).toLowerCase(Locale.ROOT);
        for (String heading : headings) {
            if (heading.length() > 8 && shared(heading, known) >= 0.6 && !isSiteIn(heading, told)) {
                return heading;
            }
        }
        String title = withoutSite(CleanText.line(Jsoup.parse(told).text()), publisher);
        boolean only = headings.size() == 1 && headings.get(0).split(" ").length >= 4;
        return title.isBlank() || only || title.split(" ").length == 1
                ? headings.stream().findFirst().orElse(title.isBlank() ? null : title)
                : title;
    }

    /** Whether the heading is what the title has after its last mark: the name of the site. */
    private boolean isSiteIn(String heading, String told) {
        String[] parts = SITE.split(page.title());
        return parts.length > 1 && parts[parts.length - 1].equalsIgnoreCase(heading) && !told.equalsIgnoreCase(heading);
    }

    private static double shared(String heading, String known) {
        String[] words = heading.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        int hits = 0;
        for (String word : words) {
            hits += known.contains(word) ? 1 : 0;
        }
        return (double) hits / words.length;
    }

    /** "Title | Site" and "Site - Title" without the site. */
    private String withoutSite(String title, @Nullable String publisher) {
        String[] parts = SITE.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        int cut = title.lastIndexOf(last);
        String squeezed = last.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        boolean host = squeezed.length() > 3
                && page.location().toLowerCase(Locale.ROOT).contains(squeezed);
        if (host
                || last.equalsIgnoreCase(publisher)
                || title.substring(0, cut).strip().endsWith("|")) {
            return title.substring(0, cut).replaceAll("[\\s|–—:·»-]+$", "");
        }
        if (parts[0].equalsIgnoreCase(publisher)) {
            return title.substring(parts[0].length()).replaceAll("^[\\s|–—:·»-]+", "");
        }
        return title;
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
