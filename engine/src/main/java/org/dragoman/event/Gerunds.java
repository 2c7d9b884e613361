package org.dragoman.event;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Clause;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Deeds told by a gerund: "the sealing of the port by Togo" says what "Togo sealed the port" says. */
final class Gerunds {
    private static final List<String> DOERS = List.of("by", "poss");

    private final Map<String, String> verbs = new HashMap<>();

    /** Has the gerunds of this verb read as the verb. */
    void add(String verb) {
        int last = verb.length() - 1;
        if (last < 1) {
            return;
        }
        boolean silent = verb.charAt(last) == 'e' && "eoy".indexOf(verb.charAt(last - 1)) < 0;
        verbs.putIfAbsent((silent ? verb.substring(0, last) : verb) + "ing", verb);
        verbs.putIfAbsent(verb + verb.charAt(last) + "ing", verb); // gag, gagging
    }

    boolean holds(String word) {
        return verbs.containsKey(word);
    }

    /**
     * The clause of a gerund as the clause of its verb, who does it as subject and what is behind "of" as object; null where it
     * is no gerund, or either is not told.
     */
    @Nullable
    Clause told(Clause noun) {
        Sentence s = noun.sentence();
        String verb = verbs.get(s.lower(noun.predicate()));
        int particle = s.child(noun.predicate(), "compound:prt");
        int[] object = noun.oblique("of");
        if (verb == null || noun.kind() != Clause.Kind.NOUN || object.length == 0) {
            return null;
        }
        for (String function : DOERS) {
            int[] subject = noun.oblique(function);
            subject = subject.length == 0 && function.equals("by") ? Roles.behind(s, object, function) : subject;
            if (subject.length > 0) {
                Map<String, int[]> others = new LinkedHashMap<>(noun.obliques());
                others.keySet().removeAll(List.of("of", function));
                return new Clause(
                        s,
                        noun.predicate(),
                        noun.kind(),
                        verb,
                        particle,
                        false,
                        subject,
                        object,
                        new int[0],
                        others,
                        noun.parent(),
                        noun.link(),
                        noun.marker(),
                        noun.support(),
                        noun.reality());
            }
        }
        return null;
    }
}
