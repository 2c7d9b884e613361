package org.dragoman.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/**
 * Whom a thing concerns that is no actor itself: "a ban on the app's maker", "imports of Danish butter", "a bid by Kosovo". Looser
 * than {@link Sides#of}: good for who is affected, not for who acts.
 */
record Concerned(Sides sides) {
    /** @param victims whether those to whom a deed is done are among them
     */
    List<Actor> of(Sentence s, int[] heads, boolean victims) {
        Set<Actor> found = new LinkedHashSet<>();
        for (int head : heads) {
            add(s, head, victims, found, 0);
        }
        return new ArrayList<>(found);
    }

    private void add(Sentence s, int head, boolean victims, Set<Actor> found, int depth) {
        List<Actor> own = sides.of(s, head);
        found.addAll(own);
        int doer = victims ? -1 : Deeds.doer(s, head);
        if (own.isEmpty() && doer >= 0) {
            found.addAll(sides.of(s, doer)); // "the attacks on Chad by Libya"
        }
        if (!own.isEmpty() || doer >= 0 || depth > 3) {
            return;
        }
        for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
            String relation = s.relation(c);
            int preposition = s.child(c, "case");
            if ((relation.startsWith("nmod") || relation.startsWith("obl"))
                    && preposition >= 0
                    && !(Sides.isOf(s, c)
                            && (Grammar.english().is("offering", s.lemma(head)) || Deeds.isSuffered(s, head)))
                    && !(s.lemma(preposition).equals("on") && Grammar.english().is("topical", s.lemma(head)))
                    && (victims || !Deeds.isVictim(s, c))
                    && !isOwn(s, c)
                    && Grammar.english().is("concern", s.lemma(preposition))) {
                for (int each : Sides.conjuncts(s, c)) {
                    add(s, each, victims, found, depth + 1); // "praised the ties between Chad and Oman"
                }
            } else if (relation.equals("acl")) {
                // "arrangements to buy Russian jets"
                for (int d = s.firstChild(c); d >= 0; d = s.nextSibling(d)) {
                    if (s.relation(d).equals("obj") || s.relation(d).startsWith("obl")) {
                        add(s, d, victims, found, depth + 2);
                    }
                }
            }
        }
    }

    /** "Agreed to share data from their banks"; "criticism of its record" is of another, as often as not. */
    private static boolean isOwn(Sentence s, int noun) {
        int owner = s.child(noun, "nmod:poss");
        return owner >= 0 && s.lower(owner).equals("their");
    }
}
