package org.dragoman.language;

import java.util.Arrays;

/** The arcs of one sentence: each token's head and relation, and the way down from heads to dependents. Never changed. */
public final class Parse {
    final int[] heads;
    final String[] relations;
    final int[] firstChild;
    final int[] nextSibling;
    final int root;

    /**
     * @param heads the index of each token's head, -1 for the root
     * @param relations UD relation to the head, {@code root} for the root
     */
    public Parse(int[] heads, String[] relations) {
        this.heads = heads;
        this.relations = relations;
        int n = heads.length;
        firstChild = new int[n];
        nextSibling = new int[n];
        Arrays.fill(firstChild, -1);
        int top = -1;
        for (int i = n - 1; i >= 0; i--) {
            if (heads[i] < 0) {
                top = i;
                nextSibling[i] = -1;
            } else {
                nextSibling[i] = firstChild[heads[i]];
                firstChild[heads[i]] = i;
            }
        }
        root = top;
    }
}
