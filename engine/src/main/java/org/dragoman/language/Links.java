package org.dragoman.language;

import java.util.Set;
import org.dragoman.language.Clause.Link;

/** How a clause hangs on the one above it: by its relation, what opens it, and what is known of the verb above. */
final class Links {
    private static final Set<String> COMPLEMENT_MARKERS =
            Set.of("of", "from", "for", "against", "in", "with", "to", "over", "about", "at", "into", "on");

    private Links() {}

    /**
     * The link of the clause of this predicate.
     *
     * @param marker the word that opens it, or empty
     */
    static Link of(Sentence s, int token, String marker) {
        String relation = s.relation(token);
        if (isGerundObject(s, token)) {
            return Link.CONTROLLED;
        }
        switch (relation) {
            case "root":
                return Link.ROOT;
            case "xcomp":
                return marker.equals("to") && isSent(s, s.head(token)) ? Link.PURPOSE : Link.CONTROLLED;
            case "csubj":
                return Link.CONTROLLED;
            case "ccomp":
                return marker.equals("to") ? Link.CONTROLLED : Link.THAT;
            case "conj":
                return Link.COORDINATED;
            case "acl:relcl":
                return Link.RELATIVE;
            case "parataxis":
                return bareParticiple(s, token) ? Link.ADVERBIAL : Link.PARATACTIC;
            case "acl":
                return marker.equals("that") ? Link.THAT : marker.isEmpty() ? Link.RELATIVE : Link.CONTROLLED;
            case "advcl":
                if (isAsked(s, token)) {
                    return Link.CONTROLLED;
                }
                if (Grammar.english().is("conditional", marker)) {
                    return Link.CONDITION;
                }
                if (marker.equals("to")) {
                    if (isForSomeTime(s, token)) {
                        return Link.CONTROLLED;
                    }
                    return s.tag(token).equals("VB") && !isResolved(s, token) ? Link.PURPOSE : Link.CONTROLLED;
                }
                if (marker.isEmpty()
                        && s.child(token, "nsubj") >= 0
                        && !s.tag(token).equals("VBG")) {
                    // "Gunmen killed a guard, the mayor said": parsers take the first clause for an adverbial one
                    return Link.THAT;
                }
                // "with each side rejecting the plan" stands beside the main clause
                boolean absolute = marker.equals("with") && s.child(token, "nsubj") >= 0;
                return COMPLEMENT_MARKERS.contains(marker) && isGerund(s, token) && !absolute
                        ? Link.CONTROLLED
                        : Link.ADVERBIAL;
            default:
                return COMPLEMENT_MARKERS.contains(marker) && isGerund(s, token)
                        ? Link.CONTROLLED
                        : s.tag(token).startsWith("N")
                                ? Link.NOMINAL
                                : bareParticiple(s, token) ? Link.ADVERBIAL : Link.PARATACTIC;
        }
    }

    /** "called on the army to leave", "pleaded with them to go": parsers take "on the army to leave" for one clause. */
    static boolean isAsked(Sentence s, int token) {
        int first = s.child(token, "mark");
        if (first < 1
                || first != s.head(token) + 1
                || !s.tag(token).equals("VB")
                || !s.relation(token).equals("advcl")) {
            return false;
        }
        int subject = s.child(token, "nsubj");
        return Grammar.english().is("asked_of", askedBy(s, token)) && subject > first && subject < token;
    }

    /** "pressed Nigeria for years to free its prices": parsers take "for years to free" for one clause. */
    static boolean isForSomeTime(Sentence s, int token) {
        int subject = s.child(token, "nsubj");
        return askedBy(s, token).equals("for")
                && subject >= 0
                && s.relation(token).equals("advcl")
                && Grammar.english().is("temporal", s.lowerLemma(subject));
    }

    /** The preposition before whom one asks to do something: "on", "with". */
    static String askedBy(Sentence s, int token) {
        int first = s.child(token, "mark");
        return first < 0 ? "" : s.lower(first);
    }

    /** "vowed to avenge the killing": what is vowed, though parsers take it for a purpose. */
    private static boolean isResolved(Sentence s, int token) {
        int verb = s.head(token);
        return verb >= 0
                && verb < token
                && Grammar.english().is("resolving", s.lowerLemma(verb))
                && s.lower(verb + 1).equals("to");
    }

    /** "troops were sent to hunt them": what they are sent for, though parsers take it for a complement. */
    private static boolean isSent(Sentence s, int verb) {
        return s.child(verb, "nsubj:pass") >= 0 && Grammar.english().is("dispatching", s.lowerLemma(verb));
    }

    /** "ruled out sending troops", "suspended issuing visas": right behind a verb that takes a gerund. */
    private static boolean isGerundObject(Sentence s, int token) {
        int verb = s.head(token);
        int last = token - 1;
        if (verb < 0
                || last < 0
                || !bareParticiple(s, token)
                || !(verb == last || s.head(last) == verb && verb == last - 1)) {
            return false;
        }
        String lemma = s.lowerLemma(verb);
        return Grammar.english().is("gerund_object", verb == last ? lemma : lemma + " " + s.lowerLemma(last));
    }

    /** "of arming", "of having armed", "for being late". */
    private static boolean isGerund(Sentence s, int token) {
        if (s.tag(token).equals("VBG")) {
            return true;
        }
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).startsWith("aux") || s.relation(c).equals("cop")) {
                return s.tag(c).equals("VBG");
            }
        }
        return false;
    }

    private static boolean bareParticiple(Sentence s, int token) {
        return s.tag(token).equals("VBG")
                && s.child(token, "nsubj") < 0
                && s.child(token, "nsubj:pass") < 0
                && s.child(token, "aux") < 0;
    }
}
