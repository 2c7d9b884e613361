package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Actors;
import org.dragoman.event.Composer.Composed;
import org.dragoman.language.Clause;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/**
 * To whom an act is done where its own arguments do not say: those whom the object concerns, the parties of the act inside
 * ("threatened to expel the envoy"), or who made the offer that is turned down.
 */
final class Recipients {
    private static final Set<String> SPEECH_ACTS = Set.of("ACCUSE", "REQUEST", "AGREE", "THREATEN");
    private static final Set<String> UTTERED = Set.of("ACCUSE", "REQUEST", "AGREE", "THREATEN", "SUPPORT", "CONCEDE");
    private static final List<String> DESPITE = List.of("despite", "amid", "under");
    private static final String[] DEEDS = {"object", "over", "about"};

    private static final List<String> FUNCTIONS = List.of("object", "with", "to", "against", "on", "from");

    /** These are for or against whoever does a deed, not those to whom it is done. */
    private static final Set<String> JUDGES_DEEDS = Set.of("ACCUSE", "SUPPORT", "PROTEST", "REJECT");

    private final String text;
    private final Sides sides;
    private final Actors actors;
    private final Affected affected;
    private final Concerned concerned;

    /** @param text the article's */
    Recipients(Sides sides, Actors actors, String text) {
        this.text = text;
        this.sides = sides;
        this.actors = actors;
        this.affected = new Affected(sides);
        this.concerned = new Concerned(sides);
    }

    /** @param earlier the article's events so far */
    List<Actor> of(Composed composed, List<Actor> actor, List<Event> earlier) {
        FrameMatch match = composed.match();
        Sentence s = match.clause().sentence();
        if (match.pattern().recipient().isEmpty()) {
            return List.of();
        }
        int[] heads = Arrays.stream(match.recipient())
                .filter(head -> !s.lemma(head).endsWith("self") && !s.word(head).endsWith("selves"))
                .filter(head -> !Grammar.english().is("settlement", s.lemma(head)) || isHeld(s, head))
                .filter(head -> !Roles.isOnJourney(s, head))
                .filter(head -> !composed.type().equals("REQUEST") || !suffers(match, head))
                .filter(head -> !JUDGES_DEEDS.contains(composed.type())
                        || s.head(head) == match.clause().predicate()
                        || !Deeds.isVictim(s, head))
                .toArray();
        List<Actor> found = without(actor, sides.of(s, heads));
        if (found.isEmpty()) {
            found = affected.of(match, composed.type(), actor);
        }
        if (found.isEmpty()) {
            found = without(actor, reached(match, composed.type()));
        }
        if (found.isEmpty() && !match.pattern().reciprocal()) {
            found = others(actor, without(actor, concerned.of(s, heads, !JUDGES_DEEDS.contains(composed.type()))));
        }
        boolean embeds = match.pattern().inner() != null && composed.type().equals("SANCTION");
        if (found.isEmpty() && (Affected.isOutward(composed.type()) || embeds) && !deniesReport(match)) {
            found = inside(composed, actor);
        }
        if (found.isEmpty() && answers(composed)) {
            found = whoseOffer(match, actor, earlier);
        }
        if (found.isEmpty() && Set.of("ACCUSE", "REQUEST", "THREATEN").contains(composed.type())) {
            found = without(actor, whoseDespite(match));
        }
        if (found.isEmpty()
                && Grammar.english().is("answering_back", match.clause().phrasal())) {
            found = whoHit(actor, earlier, 3);
        }
        if (found.isEmpty() && composed.type().equals("ACCUSE")) {
            found = whoseDeed(match, actor, earlier);
            found = found.isEmpty() ? whoseNamedDeed(match, actor, earlier) : found;
        }
        return found;
    }

    /** "rejected reports that police had beaten detainees": towards whoever says so, not towards the detainees. */
    private static boolean deniesReport(FrameMatch match) {
        return match.frame().type().equals("REJECT")
                && Arrays.stream(match.clause().object())
                        .mapToObj(match.clause().sentence()::lowerLemma)
                        .anyMatch(noun -> Grammar.english().is("reported", noun));
    }

    /** "raided a bandit camp": no settlement, but those who hold it. */
    private boolean isHeld(Sentence s, int head) {
        return sides.of(s, head).stream()
                .anyMatch(a -> a.sectors().stream().anyMatch(sector -> !sector.equals("CVL") && !sector.equals("REF")));
    }

    /** "telephoned the envoy to ask for restraint", "met the king and asked for help": who was reached is asked. */
    private List<Actor> reached(FrameMatch match, String type) {
        Clause clause = match.clause().support() == null
                ? match.clause()
                : match.clause().support();
        Clause around = clause.parent();
        if (around == null
                || around.object().length == 0
                || !Grammar.english().is("contact", around.lemma())
                || !UTTERED.contains(type)) {
            return List.of();
        }
        boolean purpose = clause.link() == Clause.Link.CONTROLLED || clause.link() == Clause.Link.PURPOSE;
        boolean next = clause.link() == Clause.Link.COORDINATED
                && !clause.passive()
                && clause.surfaceSubject().length > 0
                && sides.of(clause.sentence(), clause.surfaceSubject())
                        .equals(sides.of(clause.sentence(), around.surfaceSubject()));
        boolean hostile = type.equals("ACCUSE") || type.equals("THREATEN");
        boolean called = Grammar.english().is("summoning", around.lemma());
        return purpose || next && (called || !hostile) ? sides.of(clause.sentence(), around.object()) : List.of();
    }

    /** "condemned the attack", "voiced concern over the agreement": who did what the words name again, unless that is one's own side. */
    private List<Actor> whoseNamedDeed(FrameMatch match, List<Actor> actor, List<Event> earlier) {
        Sentence s = match.clause().sentence();
        for (String function : DEEDS) {
            for (int head : Roles.heads(match.clause(), function)) {
                int determiner = s.child(head, "det");
                if (determiner < 0 || !Grammar.english().is("pointing", s.lemma(determiner))) {
                    continue;
                }
                for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - 8); i--) {
                    Event event = earlier.get(i);
                    if (tells(event, s.lemma(head))
                            || event.type().equals("ASSAULT")
                                    && event.status() == Event.Status.ACTUAL
                                    && Grammar.english().is("force", s.lemma(head))) {
                        return otherSide(event, actor);
                    }
                }
            }
        }
        return List.of();
    }

    /** "went to Minsk despite criticism from Rome", "was hanged despite appeals": who did what drew it. */
    private List<Actor> whoseDespite(FrameMatch match) {
        Clause around = match.clause().parent();
        if (around == null
                || around.kind() != Clause.Kind.VERB
                || match.clause().kind() != Clause.Kind.NOUN
                || !Roles.isBehind(around, DESPITE, match.clause().predicate())) {
            return List.of();
        }
        return sides.of(match.clause().sentence(), around.subject());
    }

    private List<Actor> inside(Composed composed, List<Actor> actor) {
        FrameMatch inner = composed.inside();
        Sentence s = composed.match().clause().sentence();
        boolean request = composed.type().equals("REQUEST");
        if (inner != null) {
            List<Actor> first = without(
                    actor,
                    request ? sides.of(s, inner.actor()) : concerned.of(s, inner.recipient(), !judgesDeeds(inner)));
            if (!first.isEmpty() || request) {
                return first;
            }
        }
        for (Clause clause : composed.match().embedded()) {
            if (request) {
                List<Actor> subject = clause.passive() ? List.of() : without(actor, sides.of(s, clause.subject()));
                if (!subject.isEmpty()) {
                    return subject;
                }
                continue;
            }
            for (String function : functions(clause)) {
                List<Actor> there =
                        without(actor, concerned.of(s, Affected.notOwn(s, clause.function(function)), !judges(clause)));
                if (!there.isEmpty()) {
                    return there;
                }
            }
        }
        return List.of();
    }

    /** "wants the monks to be freed", "demanded that he be tried": whoever shall do it is asked, not those to whom it is done. */
    private static boolean suffers(FrameMatch match, int head) {
        return match.embedded().stream()
                .anyMatch(clause -> clause.passive()
                        && Arrays.stream(clause.surfaceSubject()).anyMatch(patient -> patient == head));
    }

    private static boolean judges(Clause clause) {
        return Grammar.english().is("reproaching", clause.lemma());
    }

    private static boolean judgesDeeds(FrameMatch match) {
        return JUDGES_DEEDS.contains(match.frame().type());
    }

    /** "offered to send troops to Chad", "agreed to set up a commission": those who are sent or set up are offered nothing. */
    private static List<String> functions(Clause clause) {
        Grammar grammar = Grammar.english();
        boolean thing = grammar.is("dispatching", clause.lemma()) || grammar.is("creating", clause.phrasal());
        return thing ? FUNCTIONS.subList(1, FUNCTIONS.size()) : FUNCTIONS;
    }

    /** Refusals, and consent that does not say to what. */
    private static boolean answers(Composed composed) {
        FrameMatch match = composed.match();
        return composed.type().equals("REJECT")
                || (composed.type().equals("AGREE")
                        && match.frame().type().equals("AGREE") // and no meeting to come
                        && match.embedded().isEmpty()
                        && match.clause().object().length == 0);
    }

    /** "denounced the tariffs": who did that to their side last. */
    private List<Actor> whoseDeed(FrameMatch match, List<Actor> actor, List<Event> earlier) {
        return isDefinite(match) ? whoHit(actor, earlier, 6) : List.of();
    }

    /** Who did something to that side, within so many events. */
    private List<Actor> whoHit(List<Actor> actor, List<Event> earlier, int reach) {
        for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - reach); i--) {
            Event event = earlier.get(i);
            boolean deed = Ontology.plover().quad(event.type()).equals("MATERIAL CONFLICT");
            List<Actor> suffered = event.recipients().stream().map(actors::get).toList();
            boolean own = actor.stream().anyMatch(a -> sides.sameSide(a.id(), suffered));
            if (deed && own && !event.actors().isEmpty()) {
                return event.actors().stream().map(actors::get).toList();
            }
        }
        return List.of();
    }

    /** Whether the object points back: "the offer", "it". */
    private static boolean isDefinite(FrameMatch match) {
        Sentence s = match.clause().sentence();
        for (int head : match.clause().object()) {
            int determiner = s.child(head, "det");
            if (s.tag(head).startsWith("PRP")
                    || (determiner >= 0 && s.lemma(determiner).equals("the"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "rejected the offer": who made it, if an earlier event's words say so ("offered"); else the last to offer, ask or accuse,
     * unless they are of the same side.
     */
    private List<Actor> whoseOffer(FrameMatch match, List<Actor> actor, List<Event> earlier) {
        boolean toldWhat =
                match.clause().object().length > 0 || !match.embedded().isEmpty();
        if (!isDefinite(match) && toldWhat) {
            return List.of();
        }
        Sentence s = match.clause().sentence();
        for (int head : match.clause().object()) {
            for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - 15); i--) {
                List<Actor> others = otherSide(earlier.get(i), actor);
                if (!others.isEmpty() && tells(earlier.get(i), s.lemma(head))) {
                    return others;
                }
            }
        }
        for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - 6); i--) {
            String type = earlier.get(i).type();
            List<Actor> others =
                    SPEECH_ACTS.contains(type) && answered(match, type) ? otherSide(earlier.get(i), actor) : List.of();
            if (!others.isEmpty()) {
                return others;
            }
        }
        return List.of();
    }

    /** "dismissed the accusation" answers whoever accused; what the object does not tell may answer any act of speech. */
    private static boolean answered(FrameMatch match, String type) {
        Sentence s = match.clause().sentence();
        for (int head : match.clause().object()) {
            if (Grammar.english().is("accusing", s.lemma(head))) {
                return type.equals("ACCUSE");
            }
            if (Grammar.english().is("asking", s.lemma(head))) {
                return type.equals("REQUEST") || type.equals("THREATEN");
            }
            if (Grammar.english().is("offering", s.lemma(head))) {
                return type.equals("AGREE") || type.equals("REQUEST");
            }
            if (s.tag(head).startsWith("N") && !Grammar.english().is("told_again", s.lemma(head))) {
                return false; // "would not attend the talks" answers nothing that was said
            }
        }
        return true;
    }

    private List<Actor> otherSide(Event event, List<Actor> actor) {
        List<Actor> others = event.actors().stream().map(actors::get).toList();
        return actor.stream().anyMatch(a -> sides.sameSide(a.id(), others)) ? List.of() : others;
    }

    /** Whether a word of what told the event begins as the noun does: "raided" tells of a raid and of no aid. */
    private boolean tells(Event event, String lemma) {
        String stem = stem(lemma);
        for (String word : event.trigger().of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (stem.length() > 2 && word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    /** What "offer", "offered" and "offering" share. */
    private static String stem(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        return lower.length() <= 5 ? lower : lower.substring(0, Math.max(5, lower.length() - 4));
    }

    /** "praised the ties between the two countries": of those whom it concerns, not one's own side, where there are others. */
    private List<Actor> others(List<Actor> actor, List<Actor> found) {
        List<Actor> foreign =
                found.stream().filter(f -> !sides.sameSide(f.id(), actor)).toList();
        return foreign.isEmpty() ? found : foreign;
    }

    private static List<Actor> without(List<Actor> actor, List<Actor> others) {
        List<Actor> left = new ArrayList<>(others);
        left.removeAll(actor);
        return left;
    }
}
