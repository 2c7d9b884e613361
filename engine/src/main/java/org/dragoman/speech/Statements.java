package org.dragoman.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.language.Sentence;
import org.dragoman.speech.Statement.Kind;
import org.dragoman.text.Span;

/** The statements of one article, with look-up by place: who says what stands here, and is this word a cue. */
public final class Statements {
    private final List<Statement> all;
    private final Map<String, Statement> byId = new HashMap<>();
    private final Map<Long, Statement> byCue = new HashMap<>();

    /** From each offset at which the innermost statement changes, that statement. */
    private final TreeMap<Integer, List<Statement>> innermost = new TreeMap<>();

    public Statements(List<Statement> all) {
        this.all = List.copyOf(all);
        for (Statement statement : this.all) {
            byId.put(statement.id(), statement);
            Statement.Cue cue = statement.cue();
            if (cue != null) {
                byCue.put(key(cue.sentence(), cue.head()), statement);
            }
        }
        List<int[]> edges = new ArrayList<>();
        for (int i = 0; i < this.all.size(); i++) {
            for (Span span : this.all.get(i).content()) {
                edges.add(new int[] {span.start(), 1, i});
                edges.add(new int[] {span.end(), 0, i});
            }
        }
        edges.sort((one, other) -> one[0] != other[0] ? one[0] - other[0] : one[1] - other[1]);
        List<Statement> open = new ArrayList<>();
        for (int[] edge : edges) {
            if (edge[1] == 1) {
                open.add(this.all.get(edge[2]));
            } else {
                open.remove(this.all.get(edge[2]));
            }
            innermost.put(edge[0], List.copyOf(open));
        }
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    public List<Statement> all() {
        return all;
    }

    /** The statement of which this token is the cue. */
    public Optional<Statement> cue(Sentence sentence, int token) {
        return Optional.ofNullable(byCue.get(key(sentence.index(), token)));
    }

    /**
     * Who vouches for what stands at the token, outermost first; empty where the article says it in its own voice.
     * Attitudes ("praised", "supports") vouch for nothing and are left out.
     */
    public List<Statement> chain(Sentence sentence, int token) {
        return covering(sentence.start(token)).stream()
                .filter(s -> s.cue() == null || s.cue().kind() != Kind.ATTITUDE)
                .toList();
    }

    /** All statements, of whatever kind, in whose content the offset lies, outermost first. */
    public List<Statement> covering(int offset) {
        Map.Entry<Integer, List<Statement>> entry = innermost.floorEntry(offset);
        if (entry == null) {
            return List.of();
        }
        List<Statement> found = new ArrayList<>(entry.getValue());
        found.sort((one, other) -> Integer.compare(depth(one), depth(other)));
        return Collections.unmodifiableList(found);
    }

    private int depth(Statement statement) {
        int depth = 0;
        String outer = statement.within();
        while (outer != null && depth <= all.size()) {
            depth++;
            Statement next = byId.get(outer);
            outer = next == null ? null : next.within();
        }
        return depth;
    }
}
