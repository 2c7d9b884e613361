package org.dragoman.language;

/** "Peru refused to free a monk; a court did so": behind a semicolon a clause with a subject of its own hangs on no verb inside the clause before. */
final class Semicolons {
    private final Arcs arcs;

    Semicolons(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        int root = arcs.root();
        for (int stop = root + 1; root >= 0 && arcs.isTold(root) && stop + 1 < arcs.size(); stop++) {
            if (arcs.word(stop).equals(";")) {
                behind(stop, root);
            }
        }
    }

    private void behind(int stop, int root) {
        for (int verb = stop + 1; verb < arcs.size(); verb++) {
            int above = arcs.head(verb);
            if (above >= 0 && above < stop && !arcs.s.tag(verb).matches("[,.:]")) {
                boolean apart = above != root
                        && arcs.isTold(verb)
                        && arcs.s.tag(above).startsWith("VB")
                        && !arcs.isTold(above)
                        && arcs.subject(verb) > stop;
                if (apart) {
                    arcs.hang(verb, root, "parataxis");
                }
            }
        }
    }
}
