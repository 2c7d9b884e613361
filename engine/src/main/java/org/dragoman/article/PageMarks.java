package org.dragoman.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Bylines and dates that a page shows to its readers, for pages whose head keeps silent: short words in elements called
 * author, byline, date and the like, the nearer to the main heading the better.
 */
final class PageMarks {
    private static final int LONGEST = 120;
    private static final int NEAR = 60;
    private static final int ENOUGH = 3;
    private static final int BARE = 50;
    private static final List<String> MACHINE =
            List.of("datetime", "publishdate", "data-published", "data-date", "content");
    private static final Pattern AUTHOR = Pattern.compile("(?i)author|byline|by-line|writer|contributor|creator");
    private static final Pattern AUTHOR_NAME =
            Pattern.compile("(?i)(?:author|byline)s?[-_]*(?:name|link)|(?:^|\\s)(?:author|byline)(?:\\s|$)");
    private static final Pattern DATE = Pattern.compile("(?i)date|time|publish|posted|meta|byline|info");
    private static final Pattern LABEL = Pattern.compile("(?i)\\b(?:publi|posted|created|written|first)");
    private static final Pattern UPDATE = Pattern.compile("(?i)updat|modif|revis|reviewed|edited");
    private static final Pattern BY = Pattern.compile("(?i)^\\W*(?:(?:written|posted|story|words) )?by\\b|^author\\b");
    private static final Pattern PROFILE =
            Pattern.compile("(?i)/(?:authors?|by|contributors?|writers?|profile|people|staff|team)/");
    private static final Pattern WORD = Pattern.compile("[-_\\s]+|(?<=[a-z])(?=[A-Z])");
    private static final Set<String> ELSEWHERE = Set.of(
            "comment",
            "comments",
            "commentlist",
            "related",
            "recommended",
            "popular",
            "sidebar",
            "footer",
            "card",
            "cards",
            "carousel",
            "latest",
            "trending",
            "recent",
            "replies");
    private static final double LARGEST = 0.3;

    private final List<Element> elements;
    private final Set<Element> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int heading;

    private PageMarks(Document page) {
        elements = page.body().getAllElements();
        int all = page.body().text().length();
        int found = 0;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            boolean title = element.normalName().equals("h1") && !element.text().isBlank();
            found = found == 0 && title ? i : found;
            if (elsewhere.contains(element.parent())
                    || (isElsewhere(element) && element.text().length() < LARGEST * all)) {
                elsewhere.add(element);
            }
        }
        heading = found;
    }

    private static boolean isElsewhere(Element element) {
        if (element.normalName().equals("footer")) {
            return element.parents().stream().noneMatch(up -> up.normalName().equals("article"));
        }
        for (String word : WORD.split(element.className() + " " + element.id())) {
            if (ELSEWHERE.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Fills authors and dates that the draft has not got. To be called before parts of the page are removed. */
    static void fill(Document page, Draft draft) {
        PageMarks marks = new PageMarks(page);
        if (draft.authors.isEmpty()) {
            marks.authors(draft);
        }
        if (draft.published == null) {
            marks.published(draft);
        }
    }

    private void authors(Draft draft) {
        List<String> best = List.of();
        int most = ENOUGH - 1;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            int score = isBare(element) ? 0 : authorScore(element);
            if (score == 0 || score + 4 <= most) {
                continue;
            }
            String text = element.text();
            if (text.isBlank() || text.length() > LONGEST) {
                continue;
            }
            score += near(i) - (elsewhere.contains(element) ? 4 : 0);
            if (score > most) {
                List<String> names = names(element, score);
                if (!names.isEmpty()) {
                    most = score;
                    best = names;
                }
            }
        }
        draft.authors(best);
    }

    /** Neither words nor attributes of its own. */
    private static boolean isBare(Element element) {
        return element.attributesSize() == 0
                && element.childNodes().stream().noneMatch(node -> node instanceof TextNode text && !text.isBlank());
    }

    private static int authorScore(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("data-testid");
        int score = AUTHOR.matcher(names).find() ? 2 : 0;
        score += AUTHOR_NAME.matcher(names).find() ? 1 : 0;
        score +=
                element.attr("itemprop").equals("author") || element.attr("rel").contains("author") ? 3 : 0;
        score += element.normalName().equals("a")
                        && PROFILE.matcher(element.attr("href")).find()
                ? 2
                : 0;
        String own = element.ownText();
        if (own.length() < LONGEST && BY.matcher(own).find()) {
            score += HeaderLine.read(element.text(), new Draft()) == HeaderLine.Found.SURE ? 3 : 1;
        }
        return score;
    }

    private static List<String> names(Element element, int score) {
        List<String> names = names(element.text(), score);
        for (Element inner : element.getAllElements()) {
            if (!names.isEmpty()) {
                break;
            }
            names = inner == element ? names : Names.of(inner.ownText());
        }
        return names;
    }

    private static List<String> names(String text, int score) {
        String words = text.replaceAll("(?i)^.{0,40}?\\b(?:by|author)\\b:?\\s+(?=\\p{Lu})", "");
        List<Dates.Found> dates = Dates.find(words);
        String before =
                dates.isEmpty() ? words : words.substring(0, dates.get(0).span().start());
        String[] parts = before.split("\\s[|•·]\\s|(?i)\\b(?:published|updated|posted|last)\\b");
        String first = parts.length == 0 ? "" : parts[0].strip();
        List<String> names = Names.of(first);
        boolean one = names.isEmpty() && score > ENOUGH && Names.mayBeName(first);
        return one ? List.of(first) : names;
    }

    private void published(Draft draft) {
        String best = null;
        int most = ENOUGH - 1;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (isBare(element)) {
                continue;
            }
            String own = element.ownText();
            String date = date(element, own);
            if (date == null) {
                continue;
            }
            String names = element.className() + " " + element.id() + " " + element.attr("itemprop");
            Element parent = element.parent();
            String around = parent == null ? "" : parent.className() + " " + parent.id();
            String label = parent == null || parent.text().length() > LONGEST ? own : parent.text();
            int score = near(i)
                    - (elsewhere.contains(element) ? 4 : 0)
                    + (element.normalName().equals("time") ? 2 : 0);
            score += DATE.matcher(names).find() ? 2 : DATE.matcher(around).find() ? 1 : 0;
            score += element.attr("itemprop").equals("datePublished") ? 4 : 0;
            score += own.length() < BARE && HeaderLine.read(own, new Draft()) == HeaderLine.Found.SURE ? 1 : 0;
            score += LABEL.matcher(names + " " + label).find() ? 1 : 0;
            String before = own.isBlank() ? label : own.split("\\d", 2)[0];
            if (UPDATE.matcher(names + " " + before).find()
                    || (before.isBlank() && UPDATE.matcher(label).lookingAt())) {
                draft.updated(score > ENOUGH ? date : null);
                score -= 2;
            }
            if (score > most) {
                most = score;
                best = date;
            }
        }
        draft.published(best);
    }

    /** The day that the reader is shown goes before the machine's, which may be of another time zone. */
    private static @Nullable String date(Element element, String own) {
        boolean brief = own.length() >= 8 && own.length() <= LONGEST;
        Optional<String> shown = brief ? Dates.first(own).map(Dates.Found::iso) : Optional.empty();
        for (String name : MACHINE) {
            String value = element.attr(name);
            Optional<String> told = value.isEmpty() || value.length() > 40 ? Optional.empty() : Dates.value(value);
            if (told.isPresent()) {
                return shown.filter(day -> !told.get().startsWith(day)).orElse(told.get());
            }
        }
        return shown.orElse(null);
    }

    /** More the nearer to the heading, most just after it. */
    private int near(int i) {
        int gap = i - heading;
        return gap < -NEAR / 2 || gap > 4 * NEAR ? 0 : gap < 0 ? 2 : gap <= NEAR ? 3 : 1;
    }
}
