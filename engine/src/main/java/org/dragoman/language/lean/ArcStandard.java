package org.dragoman.language.lean;

import java.util.Arrays;

/**
 * The state of an arc-standard parse (Nivre 2004): a stack, the words still to come, and the arcs so far. Node 0 is the
 * root, node {@code i} the {@code i}-th word. Each node remembers its two outermost children on either side, which are the
 * last two attached there.
 */
final class ArcStandard {
    static final int NONE = -1;

    private final int size;
    private final int[] stack;
    private int depth;
    private int next = 1;

    final int[] head;
    final int[] relation;
    private final int[] left;
    private final int[] left2;
    private final int[] right;
    private final int[] right2;

    ArcStandard(int size) {
        this.size = size;
        stack = new int[size + 1];
        depth = 1;
        head = new int[size + 1];
        relation = new int[size + 1];
        left = none(size + 1);
        left2 = none(size + 1);
        right = none(size + 1);
        right2 = none(size + 1);
    }

    private static int[] none(int n) {
        int[] array = new int[n];
        Arrays.fill(array, NONE);
        return array;
    }

    boolean finished() {
        return depth == 1 && next > size;
    }

    boolean canShift() {
        return next <= size;
    }

    /** Whether an arc between two words is allowed; otherwise the only move is to shift, or to end under the root. */
    boolean canAttach() {
        return depth > 2;
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** The second word of the stack becomes a child of the first. */
    void attachLeft(int r) {
        int parent = stack[depth - 1];
        int child = stack[depth - 2];
        stack[depth - 2] = parent;
        depth--;
        left2[parent] = left[parent];
        left[parent] = child;
        head[child] = parent;
        relation[child] = r;
    }

    /** The first word of the stack becomes a child of the second. */
    void attachRight(int r) {
        int child = stack[--depth];
        int parent = stack[depth - 1];
        right2[parent] = right[parent];
        right[parent] = child;
        head[child] = parent;
        relation[child] = r;
    }

    /**
     * The 18 nodes that the next decision looks at, {@link #NONE} where there is none: three of the stack (deepest first),
     * three of the buffer, and for the first and second of the stack each the outermost and next children left and right, in
     * the model's order, and the outermost child's outermost child.
     */
    void look(int[] nodes) {
        nodes[0] = depth > 2 ? stack[depth - 3] : NONE;
        nodes[1] = depth > 1 ? stack[depth - 2] : NONE;
        nodes[2] = stack[depth - 1];
        nodes[3] = next <= size ? next : NONE;
        nodes[4] = next + 1 <= size ? next + 1 : NONE;
        nodes[5] = next + 2 <= size ? next + 2 : NONE;
        family(nodes[2], nodes, 6);
        family(nodes[1], nodes, 12);
    }

    private void family(int node, int[] nodes, int at) {
        int l = node == NONE ? NONE : left[node];
        int r = node == NONE ? NONE : right[node];
        nodes[at] = l;
        nodes[at + 1] = r;
        nodes[at + 2] = node == NONE ? NONE : left2[node];
        nodes[at + 3] = node == NONE ? NONE : right2[node];
        nodes[at + 4] = l == NONE ? NONE : left[l];
        nodes[at + 5] = r == NONE ? NONE : right[r];
    }
}
