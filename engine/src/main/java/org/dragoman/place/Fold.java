package org.dragoman.place;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form under which names are looked up: lower case, without accents and apostrophes, everything that is no letter or
 * digit as one space, "St." and "Mt." written out.
 */
public final class Fold {
    private static final String FROM = "øłđðıəǝ";
    private static final String TO = "olddiaa";

    private Fold() {}

    public static String of(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (silent(c)) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && out.length() > 0) {
                out.append(' ');
            }
            gap = false;
            append(out, c);
        }
        return writtenOut(out.toString());
    }

    private static void append(StringBuilder out, char c) {
        int at = FROM.indexOf(c);
        if (at >= 0) {
            out.append(TO.charAt(at));
        } else if (c == 'ß') {
            out.append("ss");
        } else if (c == 'æ') {
            out.append("ae");
        } else if (c == 'œ') {
            out.append("oe");
        } else {
            out.append(c);
        }
    }

    /** Accents that the normalisation split off, and the signs that transliterations use as apostrophes. */
    private static boolean silent(char c) {
        return c == '\''
                || c == '’'
                || c == '‘'
                || c == '`'
                || c == '.'
                || c == 'ʻ'
                || c == 'ʼ'
                || c == 'ʹ'
                || c == '´'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.MODIFIER_LETTER;
    }

    private static String writtenOut(String name) {
        if (name.startsWith("st ")) {
            return "saint " + name.substring(3);
        }
        if (name.startsWith("mt ")) {
            return "mount " + name.substring(3);
        }
        return name;
    }
}
