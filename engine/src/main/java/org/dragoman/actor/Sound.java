package org.dragoman.actor;

/** How a name sounds, roughly: what the ways of writing an Arabic, Slavic or French name in English have in common. */
final class Sound {
    private Sound() {}

    /** The consonants of the words, letters for one sound made one, doubles dropped. */
    static String of(String name) {
        StringBuilder key = new StringBuilder();
        Words words = Words.of(name);
        for (int i = 0; i < words.size(); i++) {
            String word = words.at(i);
            if (word.equals("al") || word.equals("el")) {
                continue;
            }
            consonants(word, key);
        }
        return key.toString();
    }

    /** How many letters one would add, drop or change to make one word of the other (Levenshtein 1966). */
    static int letters(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    /**
     * "Bence Radnai" is not Ben Cardin, although all their sounds in a row are the same; and of the letters of the last word about half are the
     * same, as in Khadafy and Gaddafi: "Joseph Okoth" is not Joseph Yakété; nor is "Tim Barrock" Tammy Bruce.
     */
    static boolean sameBorders(String one, String other) {
        String name = one.substring(one.lastIndexOf(' ') + 1);
        String known = other.substring(other.lastIndexOf(' ') + 1);
        String last = of(name);
        String others = of(known);
        if (last.equals(others)) {
            int letters = letters(Words.fold(name), Words.fold(known));
            String given = one.split(" ")[0];
            String first = other.split(" ")[0];
            int all = letters + letters(Words.fold(given), Words.fold(first));
            int longest = Math.max(name.length(), known.length());
            return 2 * letters <= longest + 1 && 2 * all <= longest + Math.max(given.length(), first.length());
        }
        boolean begin = of(one.split(" ")[0]).equals(of(other.split(" ")[0]));
        return begin && (last.endsWith(others) || others.endsWith(last));
    }

    private static void consonants(String word, StringBuilder key) {
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char sound =
                    switch (c) {
                        case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w' -> 0;
                        case 'q', 'c', 'g' -> 'k';
                        case 'p' -> i + 1 < word.length() && word.charAt(i + 1) == 'h' ? 'f' : 'p';
                        case 'z' -> 's';
                        default -> c;
                    };
            if (i == 0 && sound == 0 && key.length() == 0) {
                key.append('a');
            } else if (sound != 0 && sound != last) {
                key.append(sound);
            }
            last = sound == 0 ? last : sound;
        }
    }
}
