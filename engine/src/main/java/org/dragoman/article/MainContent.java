package org.dragoman.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.article.Paragraph.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page's article: what its markup says is something else goes, then the smallest element that holds most of
 * what reads like prose is taken.
 */
final class MainContent {
    private static final String NEVER =
            "script, style, noscript, template, svg, iframe, object, form, button, input, select, textarea, nav, footer, aside, dialog, menu, canvas, audio, video, [role=navigation], [role=complementary], [role=dialog], [role=contentinfo], [role=banner], [role=search], [role=menu], [style*=display:none], [style*='display: none']";
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption");
    private static final double MOST = 0.75;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private MainContent() {}

    static List<Line> of(Document page) {
        Element body = page.body();
        body.select(NEVER).remove();
        PageParts.removeFrom(body);
        removeHidden(body);
        Element root = root(body);
        MainContent content = new MainContent();
        content.walk(root, null);
        content.flush(null);
        return content.lines;
    }

    /** What is hidden goes, unless it is most of the page: some pages show their text by script. */
    private static void removeHidden(Element body) {
        int all = body.text().length();
        for (Element element : body.select("[hidden]")) {
            if (element.text().length() * 3 < all) {
                element.remove();
            }
        }
    }

    /** Goes down from the body as long as one child holds most of the prose. */
    private static Element root(Element body) {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        for (Element element : body.getAllElements()) {
            int own = prose(element);
            for (Element up = element; own > 0 && up != null; up = up.parent()) {
                prose.merge(up, own, Integer::sum);
            }
        }
        Element root = body;
        boolean down = true;
        while (down) {
            down = false;
            int all = prose.getOrDefault(root, 0);
            for (Element child : root.children()) {
                if (all > 0
                        && BLOCKS.contains(child.normalName())
                        && prose.getOrDefault(child, 0) >= MOST * all
                        && !child.normalName().equals("p")) {
                    root = child;
                    down = true;
                    break;
                }
            }
        }
        return root;
    }

    /** Characters of running text that stand in this element itself, links left out. */
    private static int prose(Element element) {
        boolean paragraph = element.normalName().equals("p")
                || element.normalName().equals("li")
                || element.normalName().equals("blockquote")
                || element.normalName().equals("pre");
        int own = 0;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                own += text.text().strip().length();
            }
        }
        return own >= (paragraph ? 25 : 60) ? own : 0;
    }

    private void walk(Element element, @Nullable Kind kind) {
        Kind inside =
                switch (element.normalName()) {
                    case "figcaption", "caption" -> Kind.CAPTION;
                    case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
                    case "li" -> Kind.BULLET;
                    default -> kind;
                };
        boolean cell = isPlainCell(element);
        boolean block = BLOCKS.contains(element.normalName()) && !cell;
        if (block) {
            flush(kind);
        } else if (cell && line.length() > 0) {
            line.append(" | ");
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(element.normalName().equals("pre") ? text.getWholeText() : text.text());
            } else if (node instanceof Element child) {
                if (child.normalName().equals("br")) {
                    breakLine(child, inside);
                } else {
                    walk(child, inside);
                }
            }
        }
        if (block) {
            flush(inside, isSetAsNext(element));
        }
    }

    /** A paragraph beside another one of the same class; what follows a picture without words may be its caption. */
    private static boolean isSetAsNext(Element element) {
        Element next = element.nextElementSibling();
        Element before = element.previousElementSibling();
        return element.normalName().equals("p")
                && next != null
                && next.normalName().equals("p")
                && next.className().equals(element.className())
                && !hasPicture(element)
                && (before == null || !hasPicture(before) || before.hasText());
    }

    private static boolean hasPicture(Element element) {
        return element.selectFirst("img, picture, figure") != null;
    }

    /** A cell of a table of data: a row of them is one line. */
    private static boolean isPlainCell(Element element) {
        boolean cell = element.normalName().equals("td") || element.normalName().equals("th");
        return cell
                && element.text().length() < 200
                && element.children().stream()
                        .noneMatch(child -> BLOCKS.contains(child.normalName())
                                && !child.normalName().equals("p"));
    }

    /** Two breaks in a row end a paragraph; one alone is a space. */
    private void breakLine(Element br, @Nullable Kind kind) {
        Node next = br.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof Element element && element.normalName().equals("br")) {
            flush(kind);
        } else {
            line.append(' ');
        }
    }

    private void flush(@Nullable Kind kind) {
        flush(kind, false);
    }

    private void flush(@Nullable Kind kind, boolean isSetAsNext) {
        String text = CleanText.line(line.toString());
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(new Line(text, kind == null ? Kind.BODY : kind, isSetAsNext));
        }
    }
}
