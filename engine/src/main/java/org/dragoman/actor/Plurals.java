package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;

/** The plurals that a noun phrase may have: "attorney general", "chief of staff" and "man" have theirs. */
final class Plurals {
    private Plurals() {}

    static List<String> of(String phrase) {
        List<String> forms = new ArrayList<>();
        int of = phrase.indexOf(" of ");
        if (of > 0) {
            forms.add(noun(phrase.substring(0, of)) + phrase.substring(of));
        } else if (phrase.endsWith(" general")) {
            forms.add(noun(phrase.substring(0, phrase.length() - 8)) + " general");
            forms.add(phrase + "s");
        } else if (phrase.contains(" - in - ")) {
            forms.add(noun(phrase.substring(0, phrase.indexOf(" - in - ")))
                    + phrase.substring(phrase.indexOf(" - in - ")));
        } else {
            forms.add(noun(phrase));
        }
        return forms;
    }

    private static String noun(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.endsWith("person") && !noun.equals("person")) {
            return noun.substring(0, noun.length() - 6) + "people";
        }
        if (noun.endsWith("child")) {
            return noun + "ren";
        }
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        if (noun.endsWith("wife")) {
            return noun.substring(0, noun.length() - 2) + "ves";
        }
        if (noun.equals("thief")) {
            return "thieves";
        }
        return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
    }
}
