package org.dragoman.language;

import java.util.Arrays;

/** Who does what an infinitive or gerund says that completes a clause, or that tells what it was done for. */
record Control(Sentence s, Arguments arguments) {
    private static final int[] NONE = {};

    /** "urged Chad to sign": Chad; "promised Chad to sign": who promised. */
    int[] of(int token, Clause parent, String marker) {
        if (s.relation(token).startsWith("acl")
                && !marker.equals("to")
                && Grammar.english().is("gerund_oblique", parent.lemma())
                && Arrays.stream(parent.object()).anyMatch(object -> object == s.head(token))) {
            return parent.object(); // "accused pirates of abducting two men"
        }
        if (s.relation(token).startsWith("acl")) {
            return arguments.controllerOfNoun(s.head(token), token, parent);
        }
        if (Grammar.english().is("subject_control", parent.lemma())
                || Grammar.english().reachesTo(parent.lemma(), s.lemma(token))) {
            return parent.surfaceSubject();
        }
        if (parent.lemma().equals("join") && marker.equals("in")) {
            return Arguments.joined(parent.subject(), parent.object()); // "joined Chad in urging restraint"
        }
        int[] given = parent.givenTime();
        if (given.length > 0) {
            return given;
        }
        if (parent.object().length > 0 && isByObject(parent, marker)) {
            return parent.object();
        }
        return parent.indirect().length > 0 ? parent.indirect() : arguments.controllingOblique(parent, token, marker);
    }

    /** "sent troops to guard it": the troops; "gave them a day to leave": they; "flew to Oman to sign": who flew. */
    static int[] ofPurpose(Clause parent) {
        int[] given = parent.givenTime();
        if (given.length > 0) {
            return given;
        }
        return Grammar.english().is("sending", parent.lemma()) && parent.object().length > 0
                ? parent.object()
                : parent.subject().length > 0 || !parent.passive() ? parent.subject() : NONE;
    }

    private static boolean isByObject(Clause verb, String marker) {
        boolean infinitive = marker.equals("to") || marker.isEmpty();
        return verb.passive() || !infinitive || Grammar.english().is("object_control", verb.lemma());
    }
}
