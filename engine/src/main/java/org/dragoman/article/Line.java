package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a source before it is known what it is to the article: one line of a text file, one block of a page.
 *
 * @param kind what the source's markup says it is, null where nothing says so
 * @param isSetAsNext whether the markup sets it as it sets the paragraph that follows, as it does within a body
 */
record Line(String text, Paragraph.@Nullable Kind kind, boolean isSetAsNext) {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;

    Line(String text) {
        this(text, null);
    }

    Line(String text, Paragraph.@Nullable Kind kind) {
        this(text, kind, false);
    }

    /** The lines of a text file; hard-wrapped paragraphs are put together again. */
    static List<Line> of(String text) {
        List<List<String>> blocks = blocks(text);
        boolean wrapped = isWrapped(blocks);
        List<Line> lines = new ArrayList<>();
        for (List<String> block : blocks) {
            StringBuilder joined = new StringBuilder();
            for (int i = 0; i < block.size(); i++) {
                joined.append(joined.length() == 0 ? "" : " ").append(block.get(i));
                boolean goesOn = wrapped && i + 1 < block.size() && continues(block.get(i), block.get(i + 1));
                if (!goesOn) {
                    lines.add(new Line(joined.toString()));
                    joined.setLength(0);
                }
            }
        }
        return lines;
    }

    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String raw : text.split("\n", -1)) {
            String line = raw.strip();
            if (line.isEmpty()) {
                if (!block.isEmpty()) {
                    blocks.add(block);
                    block = new ArrayList<>();
                }
            } else {
                block.add(line.contains("\t") ? line.replaceAll("\t+", "   ") : line);
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** A file is hard-wrapped when its lines end in mid-sentence, all before the same column. */
    private static boolean isWrapped(List<List<String>> blocks) {
        int inner = 0;
        int midSentence = 0;
        int longest = 0;
        for (List<String> block : blocks) {
            for (int i = 0; i < block.size(); i++) {
                longest = Math.max(longest, block.get(i).length());
                if (i + 1 < block.size()) {
                    inner++;
                    midSentence += block.get(i).length() >= NARROWEST && !ends(block.get(i)) ? 1 : 0;
                }
            }
        }
        return longest <= WIDEST && inner >= 3 && midSentence * 2 > inner;
    }

    private static boolean continues(String line, String next) {
        int room = line.length() + 1 + (next + " ").indexOf(' ');
        return room > NARROWEST && line.length() >= NARROWEST / 2 && (!ends(line) || line.length() >= NARROWEST);
    }

    /** Whether the words end as a sentence does. */
    static boolean ends(String line) {
        int last = line.length() - 1;
        while (last > 0 && "\"”’')]»".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?…:;".indexOf(line.charAt(last)) >= 0;
    }

    boolean ends() {
        return ends(text);
    }

    int words() {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ') ? 1 : 0;
        }
        return words;
    }

    boolean isUpper() {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }
}
