package org.dragoman.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Boilerplate.Scope;
import org.dragoman.article.Draft.Block;
import org.dragoman.article.Paragraph.Kind;

/**
 * Lines to an article: what stands over the body becomes fields, what stands round it goes, the rest becomes blocks. Text
 * files and pages take the same way.
 */
final class Layout {
    private static final Pattern BULLET = Pattern.compile("^(?:[•*▪‣●◦■►]\\s*|[-–—]\\s+)(?=\\S)");
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)^[\\[(]?(?:(?:file |ap |afp |reuters )?photo(?:graph)?s?|image|picture|pictured|caption|illustration|graphic|map|file)\\b[^.:]{0,40}[:/].*|.{0,300}[(\\[/|](?:photo|image|picture|courtesy|file photo|getty images|ap photo|credit)\\b[^.]{0,60}$");
    private static final Pattern CREDIT = Pattern.compile("(?i)^[(\\[\\s]*reporting by\\s+([^;.]*)");
    private static final Pattern UNQUOTED = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int HEADER_LINES = 30;
    private static final int HEADING_WORDS = 12;
    private static final int REPEAT_WORDS = 4;

    private final Draft draft;
    private final List<Line> lines;

    private Layout(List<Line> lines, Draft draft) {
        this.draft = draft;
        this.lines = lines;
    }

    /** Fills the draft's missing fields and its blocks. */
    static void arrange(List<Line> lines, Draft draft) {
        List<String> credited = new ArrayList<>();
        Layout layout = new Layout(withoutBoilerplate(lines, credited), draft);
        int body = layout.header();
        layout.body(body);
        draft.authors(credited);
    }

    private static List<Line> withoutBoilerplate(List<Line> lines, List<String> credited) {
        List<Line> kept = new ArrayList<>();
        boolean listing = false;
        int sentences = 0;
        for (Line line : lines) {
            boolean sentence = line.ends() && line.words() > 8;
            Optional<Scope> scope = Boilerplate.scope(line.text());
            if (scope.isPresent() && !isDate(line.text())) {
                Matcher credit = CREDIT.matcher(line.text());
                if (credit.find()) {
                    credited.addAll(Names.of(credit.group(1)));
                }
                if (scope.get() == Scope.REST && sentences >= 2) {
                    break;
                }
                listing = scope.get() == Scope.LIST;
            } else if (!listing || sentence) {
                listing = false;
                kept.add(line);
                sentences += sentence ? 1 : 0;
            }
        }
        return kept;
    }

    /** "2024-04-04": a line of digits, and no count of comments. */
    private static boolean isDate(String line) {
        return Dates.first(line)
                .filter(date -> date.span().length() == line.strip().length())
                .isPresent();
    }

    /** Reads the header and gives the first line of the body; captions and bullets before it are kept. */
    private int header() {
        int end = Math.min(lines.size(), HEADER_LINES);
        int i = 0;
        for (; i < end; i++) {
            Line line = lines.get(i);
            if (line.kind() == Kind.CAPTION || isCaption(line)) {
                draft.blocks.add(new Block(Kind.CAPTION, line.text()));
            } else if (isHeaderLine(i) || isTitleAgain(line)) {
                continue;
            } else if (draft.title == null && isOverTitle(i)) {
                draft.publisher(Names.isAgency(line.text()) ? line.text() : null);
            } else if (draft.title == null && isTitle(i)) {
                draft.title(line.text());
            } else if (isBullet(line)) {
                draft.blocks.add(bullet(line));
            } else if (!isStandfirst(i)) {
                break;
            }
        }
        return i;
    }

    /** A sure header line, or a doubtful one ("A. Doe" alone) that leads to a sure one under a title. */
    private boolean isHeaderLine(int i) {
        HeaderLine.Found found = HeaderLine.read(lines.get(i).text(), draft);
        if (found != HeaderLine.Found.PERHAPS || draft.title == null) {
            return found == HeaderLine.Found.SURE;
        }
        boolean beside = isSure(i - 1);
        for (int j = i + 1; j <= i + 3 && !beside; j++) {
            beside = isSure(j);
            if (!beside && (j >= lines.size() || read(j) == HeaderLine.Found.NOTHING)) {
                break;
            }
        }
        if (beside) {
            HeaderLine.readDoubtful(lines.get(i).text(), draft);
        }
        return beside;
    }

    private HeaderLine.Found read(int i) {
        return HeaderLine.read(lines.get(i).text(), new Draft());
    }

    private boolean isSure(int i) {
        return i >= 0 && i < lines.size() && read(i) == HeaderLine.Found.SURE;
    }

    private boolean isTitleAgain(Line line) {
        return draft.title != null && fold(line.text()).equals(fold(draft.title));
    }

    private boolean isTitle(int i) {
        Line line = lines.get(i);
        boolean sentence = line.text().endsWith(".") && !line.text().endsWith("..");
        if (line.words() > 40
                || i + 1 >= lines.size()
                || line.text().endsWith(":")
                || isBullet(line)
                || Datelines.of(line.text(), true).isPresent()
                || (sentence && (line.words() > 20 || !headerFollows(i)))) {
            return false;
        }
        return true;
    }

    /** "World", "The Harbour Times": a few words over what looks more like a title. */
    private boolean isOverTitle(int i) {
        Line line = lines.get(i);
        boolean label = line.isUpper() || Names.isAgency(line.text());
        int last = line.words() <= 3 ? i + 3 : i;
        for (int j = i + 1; j <= last && j + 1 < lines.size(); j++) {
            Line next = lines.get(j);
            if (isSure(j)) {
                if (!label) {
                    return false;
                }
            } else if (next.words() >= 5) {
                return next.words() <= 30 && !next.ends();
            }
        }
        return false;
    }

    /** Whether a byline or date stands in the next few lines. */
    private boolean headerFollows(int i) {
        return isSure(i + 1) || isSure(i + 2) || isSure(i + 3);
    }

    /** What stands under the title and is none of the body: repeated in it, over the byline, or no sentence and set apart. */
    private boolean isStandfirst(int i) {
        Line line = lines.get(i);
        if (draft.title == null || line.kind() == Kind.HEADING || line.words() > 60) {
            return false;
        }
        for (int j = i + 1; j < Math.min(lines.size(), i + 15); j++) {
            if (lines.get(j).text().equals(line.text())) {
                return true;
            }
        }
        boolean headline =
                !line.ends() && !line.isSetAsNext() && !line.isUpper() && line.words() >= 6 && i + 1 < lines.size();
        return headerFollows(i) || headline;
    }

    private void body(int from) {
        Map<String, Integer> seen = new HashMap<>();
        int bodies = 0;
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            String folded = fold(line.text());
            boolean repeated = line.words() >= REPEAT_WORDS && seen.putIfAbsent(folded, i) != null;
            if (repeated || isLateHeader(line) || isTitleAgain(line)) {
                continue;
            }
            if (isCaption(line)) {
                draft.blocks.add(new Block(Kind.CAPTION, line.text()));
            } else if (isBullet(line)) {
                draft.blocks.add(bullet(line));
            } else if (isHeading(i)) {
                draft.blocks.add(new Block(Kind.HEADING, line.text()));
            } else {
                draft.blocks.add(paragraph(line.text(), bodies < 2));
                bodies++;
            }
        }
    }

    private boolean isLateHeader(Line line) {
        return line.kind() == null
                && !line.ends()
                && line.words() <= 20
                && HeaderLine.read(line.text(), draft) == HeaderLine.Found.SURE;
    }

    private Block paragraph(String text, boolean first) {
        Optional<Datelines.Dateline> dateline = Datelines.of(text, first);
        if (dateline.isEmpty()) {
            return new Block(Kind.BODY, text, first ? Datelines.bare(text) : 0);
        }
        Dates.Found date = dateline.get().date();
        if (date != null && draft.published == null) {
            String iso = date.inYearOf(draft.updated);
            draft.published(iso.startsWith("-") ? null : iso);
        }
        draft.publisher(dateline.get().agency());
        return new Block(Kind.BODY, text, dateline.get().end());
    }

    private static boolean isCaption(Line line) {
        return line.kind() == Kind.CAPTION
                || (line.kind() == null
                        && line.text().length() < 500
                        && CAPTION.matcher(line.text()).find());
    }

    private static boolean isBullet(Line line) {
        return line.kind() == Kind.BULLET
                || (line.kind() == null
                        && line.words() <= 50
                        && BULLET.matcher(line.text()).find());
    }

    private static Block bullet(Line line) {
        Matcher marker = BULLET.matcher(line.text());
        return new Block(Kind.BULLET, line.text(), line.kind() == null && marker.find() ? marker.end() : 0);
    }

    private boolean isHeading(int i) {
        Line line = lines.get(i);
        if (line.kind() != null) {
            return line.kind() == Kind.HEADING;
        }
        boolean followed = i + 1 < lines.size() && lines.get(i + 1).words() > line.words();
        return followed && line.words() <= HEADING_WORDS && (!line.ends() || line.isUpper());
    }

    private static String fold(String text) {
        return UNQUOTED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
