package org.dragoman.article;

/** Text as every later stage may rely on it: no control characters, one kind of space and line end, no broken surrogates. */
final class CleanText {
    private CleanText() {}

    static String of(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                if (i + 1 >= raw.length() || raw.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (c == '\n' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                out.append('\n');
            } else if (c == '\t') {
                out.append('\t');
            } else if (c == '\u00A0' || (Character.getType(c) == Character.SPACE_SEPARATOR)) {
                out.append(' ');
            } else if (isDropped(c)) {
                continue;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1))) {
                out.append(c).append(raw.charAt(++i));
            } else {
                out.append(Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }

    /** The same length of text, what could harm later stages put right in its place. */
    static String inPlace(String raw) {
        StringBuilder out = new StringBuilder(raw);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                out.setCharAt(i, '\uFFFD');
            } else if (Character.isISOControl(c) && c != '\n') {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    /** One line: every run of white space is one space. */
    static String line(String raw) {
        return of(raw).strip().replaceAll("\\s+", " ");
    }

    private static boolean isDropped(char c) {
        return Character.isISOControl(c) || c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
