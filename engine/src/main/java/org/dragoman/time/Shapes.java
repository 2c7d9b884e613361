package org.dragoman.time;

import java.util.ArrayList;
import java.util.List;

/** Classes of single words that are told by their digits: {@code 2023-12-09}, {@code 1990s}, {@code 9th}, {@code Q3}. */
final class Shapes {
    private Shapes() {}

    /** {@code 2023-12-09}: four, two and two digits. */
    static boolean isDate(String word) {
        return word.length() == 10 && mask(word).equals("0000-00-00");
    }

    /** The classes of a word with their values. */
    static List<String[]> of(String word) {
        List<String[]> found = new ArrayList<>(0);
        int n = word.length();
        if (n == 0 || n > 14 || !hasDigit(word)) {
            return found;
        }
        String mask = mask(word);
        String digits = leadingDigits(word);
        switch (mask) {
            case "0", "00" -> {
                int number = Integer.parseInt(word);
                if (number >= 1 && number <= 31) {
                    add(found, "DAY", number);
                }
                add(found, "NUM", number);
            }
            case "0000" -> {
                int number = Integer.parseInt(word);
                if (number >= 1000 && number <= 2100) {
                    add(found, "YEAR", number);
                }
                add(found, "NUM", number);
            }
            case "000", "00000", "000000", "0,000", "00,000" ->
                add(found, "NUM", Integer.parseInt(word.replace(",", "")));
            case "0.0", "00.0" -> found.add(new String[] {"NUM", word});
            case "0:00", "00:00" -> found.add(new String[] {"HHMM", n == 4 ? "0" + word : word});
            case "0:00am", "00:00am", "0:00pm", "00:00pm", "0am", "00am", "0pm", "00pm" ->
                found.add(new String[] {"HHMMAMPM", word});
            case "0.00", "00.00" -> found.add(new String[] {"HHMM", (n == 4 ? "0" : "") + word.replace('.', ':')});
            case "0000-00-00" -> found.add(new String[] {"ISODATE", word});
            case "0/0/0000",
                    "00/0/0000",
                    "0/00/0000",
                    "00/00/0000",
                    "00.00.0000",
                    "0.0.0000",
                    "0.00.0000",
                    "00.0.0000" -> found.add(new String[] {"SLASHDATE", word.replace('.', '/')});
            case "0000/00", "0000/0000" -> found.add(new String[] {"YEARPAIR", word});
            case "0000s", "0000's" -> {
                int number = Integer.parseInt(digits);
                if (number % 10 == 0 && number >= 1000 && number <= 2100) {
                    add(found, "DECADE", number);
                }
            }
            case "00s", "'00s", "’00s" -> {
                int number = Integer.parseInt(mask.charAt(0) == '0' ? digits : word.substring(1, 3));
                if (number % 10 == 0 && number >= 20) {
                    add(found, "SHORTDECADE", 1900 + number);
                }
            }
            case "0st", "0nd", "0rd", "0th", "00st", "00nd", "00rd", "00th" ->
                add(found, "ORD", Integer.parseInt(digits));
            case "q0" -> add(found, "QUARTERN", word.charAt(1) - '0');
            case "h0" -> add(found, "HALFN", word.charAt(1) - '0');
            case "fy00" -> add(found, "FYN", 2000 + Integer.parseInt(word.substring(2)));
            case "fy0000" -> add(found, "FYN", Integer.parseInt(word.substring(2)));
            default -> {
                // no shape of a time
            }
        }
        return found;
    }

    private static void add(List<String[]> found, String key, int number) {
        found.add(new String[] {key, String.valueOf(number)});
    }

    /** Every shape has one. */
    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static String mask(String word) {
        StringBuilder mask = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            mask.append(c >= '0' && c <= '9' ? '0' : Character.toLowerCase(c));
        }
        return mask.toString();
    }

    private static String leadingDigits(String word) {
        int i = 0;
        while (i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
            i++;
        }
        return word.substring(0, i);
    }
}
