package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.language.Clause.Kind;
import org.dragoman.language.Clause.Link;
import org.jspecify.annotations.Nullable;

/** The clauses of one sentence: every verb, predicative adjective and common noun with its arguments. */
public final class Clauses {
    private final Sentence sentence;
    private final @Nullable Clause[] byToken;
    private final List<Clause> all;

    Clauses(Sentence sentence, @Nullable Clause[] byToken) {
        this.sentence = sentence;
        this.byToken = byToken;
        List<Clause> found = new ArrayList<>();
        for (Clause clause : byToken) {
            if (clause != null) {
                found.add(clause);
            }
        }
        this.all = List.copyOf(found);
    }

    /** Reads the clauses off the arcs. */
    public static Clauses of(Sentence sentence) {
        return new ClauseBuilder(sentence).build();
    }

    public Sentence sentence() {
        return sentence;
    }

    /** All clauses, by the place of their predicate. */
    public List<Clause> all() {
        return all;
    }

    /** The clause whose predicate is this token, or null. */
    public @Nullable Clause at(int token) {
        return token < 0 ? null : byToken[token];
    }

    /**
     * The clauses that complete this one: that-clauses, infinitives and participles behind a preposition ("agreed to
     * withdraw", "accused of arming", "a promise to pay"), with those coordinated to them.
     */
    public List<Clause> embedded(Clause clause) {
        List<Clause> found = new ArrayList<>();
        for (Clause inner : all) {
            if ((inner.kind() != Kind.NOUN || inner.link() != Link.NOMINAL) && completes(inner, clause)) {
                found.add(inner);
            } else if (inner.link() == Link.COORDINATED && inner.parent() != null && found.contains(inner.parent())) {
                found.add(inner);
            }
        }
        return found;
    }

    /** The clauses that hang on this one by a link: its conditions, its purposes. */
    public Stream<Clause> below(Clause clause, Link link) {
        return all.stream().filter(inner -> inner.parent() == clause && inner.link() == link);
    }

    /** A semicolon begins a sentence of its own: "The band left; its singer promised to return". */
    private boolean isCutOff(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.word(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    private boolean completes(Clause inner, Clause outer) {
        if (outer.link() == Link.PARATACTIC && outer.parent() == inner) {
            // "The union will strike, its leader warned"
            return outer.subject().length > 0
                    && outer.object().length == 0
                    && inner.predicate() < outer.predicate()
                    && !isCutOff(inner.predicate(), outer.predicate());
        }
        if (outer.kind() == Kind.NOUN && outer.link() == Link.NOMINAL) {
            boolean ofNoun = sentence.head(inner.predicate()) == outer.predicate()
                    && (sentence.relation(inner.predicate()).equals("acl")
                            || sentence.child(inner.predicate(), "mark")
                                    == outer.predicate() + 1) // "rumours that it fell"
                    && inner.link() != Link.RELATIVE;
            return ofNoun
                    || (outer.support() != null
                            && inner.parent() == outer.support()
                            && inner.predicate() > outer.predicate()
                            && (inner.link() == Link.PURPOSE || inner.link() == Link.CONTROLLED));
        }
        return inner.parent() == outer
                && (!sentence.relation(inner.predicate()).startsWith("acl")
                        || sentence.head(inner.predicate()) == outer.predicate()) // "is considering expelling him"
                && !Grounds.isOnGround(sentence, inner.predicate())
                && (inner.link() == Link.CONTROLLED
                        || inner.link() == Link.THAT
                        || (inner.link() == Link.PURPOSE
                                && (Grammar.english().is("sending", outer.lemma()) || inner.isGivenTimeFor())));
    }
}
