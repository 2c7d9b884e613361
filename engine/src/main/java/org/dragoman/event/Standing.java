package org.dragoman.event;

import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.event.Composer.Composed;
import org.dragoman.event.Event.Status;
import org.dragoman.language.Clause;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Whether what a frame found names those without whom it is no event. */
final class Standing {
    /** What nobody does alone. */
    private static final Set<String> TOGETHER = Set.of("CONSULT", "COOPERATE", "ASSAULT");

    private final Words instruments;

    /** @param instruments what does as its master wants: drones, bombs */
    Standing(Words instruments) {
        this.instruments = instruments;
    }

    /** Why it is no event, for people to read; null where it is one. */
    @Nullable
    String obstacle(Composed composed, List<Actor> actor, List<Actor> recipient) {
        if (!stands(composed, actor, recipient)) {
            return "nobody known does it or has it done to them";
        }
        if (isName(composed.match().clause())) {
            return "only what something is called";
        }
        if (isAlone(composed.match(), actor, recipient)) {
            return "one person alone does it with nobody";
        }
        if (isOccasion(composed.match(), actor, recipient)) {
            return "only where or when something else is done";
        }
        return isMereTopic(composed) ? "only what is asked for, planned or turned down" : null;
    }

    /** "The opposition called it a coup": no coup of the opposition's. */
    private static boolean isName(Clause clause) {
        Sentence s = clause.sentence();
        int verb = s.head(clause.predicate());
        if (clause.kind() == Clause.Kind.NOUN && clause.marker().equals("as") && verb >= 0) {
            return Grammar.english().is("naming_as", s.lowerLemma(verb)); // "condemned it as an act of war"
        }
        return clause.kind() == Clause.Kind.NOUN
                && verb >= 0
                && verb < clause.predicate()
                && s.relation(clause.predicate()).equals("xcomp")
                && s.tag(verb).startsWith("VB")
                && Grammar.english().is("naming", s.lowerLemma(verb));
    }

    /**
     * Whether the roles hold: somebody is named; and a subject that is there is somebody, a weapon, or a pronoun: storms and
     * share prices do nothing here.
     */
    private boolean stands(Composed composed, List<Actor> actor, List<Actor> recipient) {
        FrameMatch match = composed.match();
        Clause clause = match.clause();
        Sentence s = clause.sentence();
        boolean subject = match.pattern().actor().contains("subject");
        int[] heads = clause.support() != null && clause.kind() == Clause.Kind.NOUN
                ? clause.support().subject()
                : clause.subject();
        if (subject && heads.length > 0 && actor.isEmpty() && clause.kind() != Clause.Kind.NOUN) {
            boolean may = false;
            for (int head : heads) {
                may |= Sides.isPronoun(s, head)
                        || Grammar.english().is("indefinite", s.lowerLemma(head))
                        || instruments.matchesHead(s, head);
            }
            if (!may) {
                return false;
            }
        }
        return !actor.isEmpty()
                || !recipient.isEmpty()
                || match.pattern().bare() && !(composed.embedded() && composed.status() == Status.HYPOTHETICAL)
                || nobody(match)
                || tellsItself(composed)
                || composed.type().equals("ASSAULT") && strikesPlace(match);
    }

    /** "The village came under fire": where people live is hit, though a place is nobody. */
    private static boolean strikesPlace(FrameMatch match) {
        Sentence s = match.clause().sentence();
        for (int head : match.recipient()) {
            if (s.ner(head).equals("LOCATION") || Grammar.english().is("settlement", s.lowerLemma(head))) {
                return true;
            }
        }
        return false;
    }

    /** "A curfew was imposed", "they began a hunger strike": the words are enough where the clause tells it as done. */
    private static boolean tellsItself(Composed composed) {
        FrameMatch match = composed.match();
        Clause clause = match.clause();
        Sentence s = clause.sentence();
        boolean unnamed = clause.passive() && clause.subject().length == 0;
        for (int head : clause.subject()) {
            unnamed |= Sides.isPronoun(s, head);
        }
        return clause.kind() == Clause.Kind.VERB
                && unnamed
                && !match.pattern().where().isEmpty()
                && !composed.embedded()
                && composed.status() != Status.HYPOTHETICAL;
    }

    /** "No shots were fired", "no one was detained": an act that did not happen has nobody to name. */
    private static boolean nobody(FrameMatch match) {
        Clause clause = match.clause();
        boolean material = Ontology.plover().isType(match.frame().type())
                && Ontology.plover().quad(match.frame().type()).equals("MATERIAL CONFLICT");
        return material && clause.reality().negated() && (clause.passive() || clause.kind() == Clause.Kind.NOUN);
    }

    /** One person alone meets nobody: "she discussed the weather". */
    private static boolean isAlone(FrameMatch match, List<Actor> actor, List<Actor> recipient) {
        if (!match.pattern().reciprocal()
                || !TOGETHER.contains(match.frame().type())
                || actor.size() != 1
                || !recipient.isEmpty()
                || match.recipient().length > 0) {
            return false;
        }
        boolean plural = false;
        Sentence s = match.clause().sentence();
        for (int head : match.actor()) {
            String tag = s.tag(head);
            plural |= tag.equals("NNS")
                    || tag.equals("NNPS")
                    || s.lemma(head).equals("they")
                    || s.lemma(head).equals("we");
        }
        return !plural && actor.get(0).kind() == Actor.Kind.PERSON;
    }

    /** "Met her at the G20 summit": of a meeting that one body alone holds only the place or time is told. */
    private static boolean isOccasion(FrameMatch match, List<Actor> actor, List<Actor> recipient) {
        Clause clause = match.clause();
        return clause.kind() == Clause.Kind.NOUN
                && clause.support() == null
                && match.frame().type().equals("CONSULT")
                && Grammar.english().is("occasional", clause.marker())
                && actor.size() == 1
                && recipient.isEmpty()
                && (actor.get(0).kind() == Actor.Kind.ORGANISATION
                        || actor.get(0).kind() == Actor.Kind.COLLECTIVE);
    }

    /** A noun that only says what is asked for or turned down ("calls for his resignation") tells no act. */
    private static boolean isMereTopic(Composed composed) {
        return composed.embedded()
                && composed.match().clause().kind() == Clause.Kind.NOUN
                && (composed.status() == Status.HYPOTHETICAL || composed.status() == Status.NEGATED);
    }
}
