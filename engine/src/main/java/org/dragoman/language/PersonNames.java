package org.dragoman.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dragoman.rule.Tsv;
import org.jspecify.annotations.Nullable;

/**
 * Two capital words that are a person although the tagger takes them for a place or body: a given name that is a place too with
 * an unknown surname ("Jordan Peterson"), or a given name before what is a place too ("Denzel Washington"). Whatever stands where
 * places stand, or may be the name of something else ("Jordan Valley"), stays what the tagger says.
 */
final class PersonNames {
    private static final Set<String> GIVEN = given();

    private PersonNames() {}

    private static Set<String> given() {
        Set<String> names = new HashSet<>();
        for (Tsv.Row row : Tsv.read("actors/given-names.tsv")) {
            row.all("names").forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        }
        return Set.copyOf(names);
    }

    /** The sentence's labels with such persons among them; null where there are none. */
    static String @Nullable [] labels(Sentence s) {
        String[] labels = null;
        for (int i = 0; i + 1 < s.size(); i++) {
            if (!s.ner(i).equals("PERSON") && name(s, i) && name(s, i + 1) && alone(s, i) && person(s, i)) {
                labels = labels == null ? all(s) : labels;
                labels[i] = "PERSON";
                labels[i + 1] = "PERSON";
            }
        }
        return labels;
    }

    private static boolean person(Sentence s, int i) {
        Grammar names = Grammar.names();
        boolean place = s.ner(i + 1).equals("LOCATION") || s.ner(i + 1).equals("ORGANIZATION");
        boolean plural = place && s.word(i + 1).endsWith("s");
        boolean given = names.is("given_and_place", s.lower(i))
                || place && GIVEN.contains(s.lower(i)) && !names.is("no_given", s.lower(i));
        return given && !plural && !names.is("no_surname", s.lower(i + 1));
    }

    /** Whether no other word of a name, and none that leads to a place, stands beside the two. */
    private static boolean alone(Sentence s, int i) {
        boolean more = i + 2 < s.size()
                && (s.tag(i + 2).startsWith("NNP")
                        || s.tag(i + 2).equals("NN")
                        || s.word(i + 2).equals("-"));
        boolean less = i > 0
                && (s.tag(i - 1).startsWith("NNP")
                        || Grammar.names().is("where", s.lower(i - 1))
                        || s.word(i - 1).equals("-"));
        return !more && !less;
    }

    private static boolean name(Sentence s, int i) {
        String word = s.word(i);
        return s.tag(i).equals("NNP")
                        && word.length() > 2
                        && Character.isUpperCase(word.charAt(0))
                        && word.substring(1).chars().allMatch(c -> Character.isLowerCase(c) || c == '\'' || c == '’')
                || mixed(s, i);
    }

    /** "McCarthy", "O'Neill". */
    private static boolean mixed(Sentence s, int i) {
        return s.tag(i).equals("NNP") && s.word(i).matches("(Mc|Mac|O['’]|De|Di|Van)\\p{Lu}\\p{Ll}+");
    }

    private static String[] all(Sentence s) {
        String[] labels = new String[s.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = s.ner(i);
        }
        return labels;
    }
}
