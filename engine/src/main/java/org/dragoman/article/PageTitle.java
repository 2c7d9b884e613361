package org.dragoman.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page's article, of what its headings and its head say: the main heading, unless it is the site's or the
 * head tells of another. What the head says more than a heading counts only where both of its titles say it.
 */
final class PageTitle {
    private static final Pattern SITE = Pattern.compile("\\s+[|–—:·»-]\\s+|\\s*\\|\\s*");
    private static final Pattern MARKS_AT_END = Pattern.compile("[\\s|–—:·»-]+$");
    private static final Pattern MARKS_AT_START = Pattern.compile("^[\\s|–—:·»-]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 250;
    private static final int FEWEST_WORDS = 4;

    private final Document page;
    private final String told;
    private final @Nullable String publisher;

    /**
     * Looks at a page.
     *
     * @param told the title in its head
     * @param publisher the name of its site, where it tells one
     */
    PageTitle(Document page, String told, @Nullable String publisher) {
        this.page = page;
        this.told = told;
        this.publisher = publisher;
    }

    /** The title; null where the page has none. */
    @Nullable
    String find() {
        List<String> headings = headings("h1");
        String known = (told + " " + page.title()).toLowerCase(Locale.ROOT);
        for (String heading : headings) {
            if (heading.length() > 8 && shared(heading, known) >= 0.6 && !isSiteIn(heading)) {
                return inFull(heading);
            }
        }
        String title = withoutSite(CleanText.line(Jsoup.parse(told).text()));
        if (headings.isEmpty()) {
            title = inAddress(title);
        }
        boolean only = headings.size() == 1 && headings.get(0).split(" ").length >= FEWEST_WORDS;
        return title.isBlank() || only || title.split(" ").length == 1
                ? headings.stream().findFirst().orElse(title.isBlank() ? null : title)
                : title;
    }

    private List<String> headings(String which) {
        List<String> headings = new ArrayList<>();
        page.select(which)
                .forEach(heading -> headings.add(
                        CleanText.line(heading.text().length() > LONGEST ? heading.ownText() : heading.text())));
        headings.removeIf(heading -> heading.isBlank() || heading.equalsIgnoreCase(publisher));
        return headings;
    }

    /** A heading with what both titles of the head say after it, for it is often a short form of them; no name of a site. */
    private String inFull(String heading) {
        String full = withoutSite(CleanText.line(Jsoup.parse(told).text()));
        String tab = withoutSite(CleanText.line(page.title()));
        boolean begins = full.regionMatches(true, 0, heading, 0, heading.length());
        if (!begins || !full.equalsIgnoreCase(tab)) {
            return heading;
        }
        String more = full.substring(heading.length());
        boolean word = more.isBlank() || Character.isLetterOrDigit(more.charAt(0));
        return word || MARKS_AT_START.matcher(more.strip()).find() ? heading : full;
    }

    /** Of a page without a main heading the lower one that its address spells, else what was told. */
    private String inAddress(String title) {
        String last = lastOfPath();
        if (last.split(" ").length >= FEWEST_WORDS) {
            for (String heading : headings("h2, h3")) {
                if (words(heading).equals(last)) {
                    return heading;
                }
            }
        }
        return title;
    }

    private String lastOfPath() {
        try {
            String path = URI.create(page.location()).getPath();
            String[] parts = path == null ? new String[0] : path.split("/");
            return parts.length == 0 ? "" : words(parts[parts.length - 1].replaceFirst("\\.\\w{2,5}$", ""));
        } catch (IllegalArgumentException e) {
            // An address with characters that may not stand in one says nothing.
            return "";
        }
    }

    private static String words(String text) {
        return BETWEEN_WORDS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Whether the heading is what the title has after its last mark: the name of the site. */
    private boolean isSiteIn(String heading) {
        String[] parts = SITE.split(page.title());
        return parts.length > 1 && parts[parts.length - 1].equalsIgnoreCase(heading) && !told.equalsIgnoreCase(heading);
    }

    private static double shared(String heading, String known) {
        String[] words = BETWEEN_WORDS.split(heading.toLowerCase(Locale.ROOT));
        int hits = 0;
        for (String word : words) {
            hits += known.contains(word) ? 1 : 0;
        }
        return (double) hits / words.length;
    }

    /** "Title | Site" and "Site - Title" without the site. */
    private String withoutSite(String title) {
        String[] parts = SITE.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        int cut = title.lastIndexOf(last);
        String squeezed = BETWEEN_WORDS.matcher(last.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean host = squeezed.length() > 3
                && page.location().toLowerCase(Locale.ROOT).contains(squeezed);
        if (host
                || last.equalsIgnoreCase(publisher)
                || title.substring(0, cut).strip().endsWith("|")) {
            return MARKS_AT_END.matcher(title.substring(0, cut)).replaceAll("");
        }
        if (parts[0].equalsIgnoreCase(publisher)) {
            return MARKS_AT_START.matcher(title.substring(parts[0].length())).replaceAll("");
        }
        return title;
    }
}
