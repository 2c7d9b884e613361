package org.dragoman.language;

import java.util.Set;

/**
 * "drove a car packed with explosives into a convoy", "pushed a boat carrying migrants back into the sea": where something is moved
 * to was hung on what describes it.
 */
final class CarriedInto {
    private static final Set<String> WHERE = Set.of("into", "onto", "towards", "toward");

    private final Arcs arcs;

    CarriedInto(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int goal = 4; goal < arcs.size(); goal++) {
            int hung =
                    arcs.relation(goal).startsWith("obl") || arcs.relation(goal).startsWith("nmod") ? goal : -1;
            boolean back = hung >= 0
                    && arcs.head(goal) >= 0
                    && arcs.word(arcs.head(goal)).equals("back");
            hung = back ? arcs.head(goal) : hung;
            int description = hung < 0 ? -1 : arcs.head(hung);
            int thing = description < 0 || !arcs.relation(description).equals("acl") ? -1 : arcs.head(description);
            int verb = thing < 0 || !arcs.relation(thing).equals("obj") ? -1 : arcs.head(thing);
            int preposition = arcs.child(goal, "case");
            if (verb >= 0
                    && verb < thing
                    && preposition >= 0
                    && WHERE.contains(arcs.word(preposition))
                    && arcs.is("carrying", verb)
                    && !arcs.is("carrying", description)) {
                arcs.hang(hung, verb, back ? "advmod" : "obl");
            }
        }
    }
}
