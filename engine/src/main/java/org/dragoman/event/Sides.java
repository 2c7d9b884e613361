package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Actors;
import org.dragoman.actor.Mention;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Who fills the roles: from head tokens to actors. */
final class Sides implements Fillers {
    private static final Set<String> THEMSELVES = Set.of("@person", "@people", "@civilian", "@politician");

    /** What nobody is: a weapon acts for whoever owns it. */
    private static final Words WEAPONS = WordClasses.load().named("weapon_alone");

    private final Actors actors;
    private final List<Sentence> sentences;

    /** Whom the phrases of the sentence that was asked for last stand for: hundreds of patterns ask for the same few. */
    private @Nullable Sentence last;

    private Map<Integer, List<Actor>> known = new HashMap<>();

    /** For one sentence that stands alone. */
    Sides(Actors actors) {
        this(actors, List.of());
    }

    /** @param sentences the article's, for pronouns that take up what was named in the sentence before */
    Sides(Actors actors, List<Sentence> sentences) {
        this.actors = actors;
        this.sentences = sentences;
    }

    /** The actors that the phrases stand for, each once, in text order. */
    List<Actor> of(Sentence s, int[] heads) {
        Set<Actor> found = new LinkedHashSet<>();
        for (int head : heads) {
            found.addAll(of(s, head));
        }
        return new ArrayList<>(found);
    }

    /** The actors that the phrase stands for. */
    List<Actor> of(Sentence s, int head) {
        if (s != last) {
            last = s;
            known = new HashMap<>();
        }
        List<Actor> found = known.get(head);
        if (found == null) {
            found = resolve(s, head);
            known.put(head, found);
        }
        return found;
    }

    private List<Actor> resolve(Sentence s, int head) {
        List<Actor> one = oneByName(s, head);
        if (!one.isEmpty()) {
            return one;
        }
        List<Actor> counted = counted(s, head);
        if (!counted.isEmpty()) {
            return counted;
        }
        List<Actor> named = actors.at(s.index(), head);
        if (WEAPONS.matchesHead(s, head) && !isSomebodys(named) || isTraded(s, head)) {
            return behind(s, head);
        }
        return named.isEmpty() ? behind(s, head) : better(s, head, named);
    }

    /** Whether the text tells whose it is: "a military drone", but not "Mortar fire", which looks like a name at the head of a sentence. */
    private static boolean isSomebodys(List<Actor> named) {
        return named.stream().anyMatch(a -> !a.countries().isEmpty() || Actor.isArmed(a));
    }

    /** "Agreed to buy Finnish jets": with Finland, not with the jets. */
    private static boolean isTraded(Sentence s, int head) {
        int goods = s.relation(head).equals("conj") ? s.head(head) : head;
        return s.relation(goods).equals("obj")
                && Grammar.english().is("trading", s.lowerLemma(s.head(goods)))
                && Grammar.english().is("lifeless", s.lowerLemma(head));
    }

    /** "One of them, Ana Sol": not all of them, where the name follows. */
    private List<Actor> oneByName(Sentence s, int head) {
        int name = s.lemma(head).equals("one") ? s.child(head, "appos") : -1;
        int of = name < 0 && s.lemma(head).equals("one") ? s.child(head, "nmod") : -1;
        int beside = of < 0 ? -1 : s.child(of, "appos"); // "one of his deputies, Ana Sol"
        name = beside >= 0 && s.ner(beside).equals("PERSON") ? beside : name;
        return name < 0 ? List.of() : actors.at(s.index(), name);
    }

    private List<Actor> themselves(Sentence s, int head) {
        List<Actor> counted = counted(s, head);
        return counted.isEmpty() ? actors.at(s.index(), head) : counted;
    }

    /** Whom a word of quantity counts: "dozens of soldiers"; empty where it counts nobody. */
    private List<Actor> counted(Sentence s, int head) {
        List<Actor> counted = new ArrayList<>();
        if (Words.isQuantity(s, head)) {
            for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
                if (s.relation(c).startsWith("nmod") && c > head && isOf(s, c)) {
                    conjuncts(s, c).forEach(each -> counted.addAll(of(s, each)));
                }
            }
        }
        return counted;
    }

    /**
     * The actor that says most: the name beside a role ("the candidate, Ana Sol"), and for a role without a country those to
     * whom it belongs ("their forces", "warships from Japan", "the leaders of the two countries").
     */
    private List<Actor> better(Sentence s, int head, List<Actor> named) {
        if (named.size() != 1 || actors.form(named.get(0), s.index(), head) != Mention.Form.NOMINAL) {
            return named;
        }
        Actor role = named.get(0);
        for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals("appos")) {
                List<Actor> beside = actors.at(s.index(), c);
                if (beside.size() == 1
                        && isName(beside.get(0), s, c)
                        && beside.get(0).kind() == role.kind()) {
                    return beside;
                }
            }
        }
        if (s.relation(head).equals("appos")) {
            List<Actor> beside = actors.at(s.index(), s.head(head));
            if (beside.size() == 1 && isName(beside.get(0), s, s.head(head))) {
                return beside;
            }
        }
        if (!role.countries().isEmpty()
                || role.kind() == Actor.Kind.PERSON && !s.tag(head).equals("NNS")) {
            return named;
        }
        List<Actor> owners = new ArrayList<>();
        for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
            int preposition = s.child(c, "case");
            boolean of = s.relation(c).equals("nmod")
                    && preposition >= 0
                    && (s.lemma(preposition).equals("of")
                            || s.lemma(preposition).equals("from"));
            if (s.relation(c).equals("nmod:poss")
                    && Actor.isArmed(role)
                    && !s.lower(c + 1).equals("own")) {
                owners.addAll(actors.at(s.index(), c));
            } else if (of) {
                for (int each : conjuncts(s, c)) {
                    List<Actor> whose = actors.at(s.index(), each);
                    whose.stream()
                            .filter(a -> a.kind() == Actor.Kind.STATE || whose.size() > 1)
                            .forEach(owners::add);
                }
            }
        }
        return owners.isEmpty() ? named : owners;
    }

    /** The phrase and all that are joined to it. */
    static List<Integer> conjuncts(Sentence s, int head) {
        List<Integer> heads = new ArrayList<>(List.of(head));
        for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals("conj")) {
                heads.addAll(conjuncts(s, c));
            }
        }
        return heads;
    }

    private boolean isName(Actor actor, Sentence s, int head) {
        return actors.form(actor, s.index(), head) == Mention.Form.NAME;
    }

    /** Whose the thing is: "Ukrainian appeals", "RSF positions", "the government's plan", "the offices of a firm". */
    private List<Actor> behind(Sentence s, int head) {
        List<Actor> found = new ArrayList<>();
        if (isMade(s, head)) {
            return makers(s, head);
        }
        if (Deeds.isSuffered(s, head)) {
            int doer = Deeds.doer(s, head);
            found.addAll(doer < 0 ? List.of() : of(s, doer));
        }
        if (!found.isEmpty()) {
            return found;
        }
        for (String relation : new String[] {"nmod:poss", "compound", "amod", "appos", "nmod"}) {
            for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
                boolean of = !relation.equals("nmod")
                        || isResolve(s, head) && isBehind(s, c, "by") // "a decision by Ottawa"
                        || isOf(s, c) && !Deeds.isSuffered(s, head);
                if (s.relation(c).equals(relation) && of) {
                    List<Actor> named = actors.at(s.index(), c);
                    // "the group's founder's house", "a Cambodian ammunition depot"
                    boolean further = relation.equals("nmod:poss") || relation.equals("compound");
                    found.addAll(named.isEmpty() && further ? behind(s, c) : named);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return WEAPONS.matchesHead(s, head) ? wielders(s, head) : found;
    }

    /** "Shells fired by the army": whose weapons they are. */
    private List<Actor> wielders(Sentence s, int weapon) {
        List<Actor> found = new ArrayList<>();
        for (int used = s.firstChild(weapon); used >= 0; used = s.nextSibling(used)) {
            boolean participle = s.relation(used).equals("acl") && s.tag(used).startsWith("VB");
            for (int c = s.firstChild(used); participle && c >= 0; c = s.nextSibling(c)) {
                if (isBehind(s, c, "by")) {
                    found.addAll(of(s, c));
                }
            }
        }
        return found;
    }

    /** An offer or a plea, which is of those who make it and not of what is offered or asked for. */
    private static boolean isMade(Sentence s, int noun) {
        Grammar grammar = Grammar.english();
        return grammar.is("offering", s.lemma(noun)) || grammar.is("asking", s.lemma(noun));
    }

    /** "Her proposal", "the French plan", "an offer of troops from Chad". */
    private List<Actor> makers(Sentence s, int noun) {
        List<Actor> found = new ArrayList<>();
        for (int c = s.firstChild(noun); c >= 0; c = s.nextSibling(c)) {
            String relation = s.relation(c);
            int preposition = s.child(c, "case");
            boolean by = preposition >= 0
                    && (Grammar.english().is("maker", s.lemma(preposition))
                            || isOf(s, c) && Grammar.english().is("asking", s.lemma(noun)));
            if (relation.equals("nmod:poss")
                    || relation.equals("compound")
                    || relation.equals("amod")
                    || relation.startsWith("nmod") && by) {
                found.addAll(actors.at(s.index(), c));
            }
        }
        return found;
    }

    /** A decision or refusal, which is of those who take it, though it may be about others. */
    private static boolean isResolve(Sentence s, int noun) {
        return Grammar.english().is("proposing", s.lemma(noun))
                || Grammar.english().is("failing", s.lemma(noun));
    }

    static boolean isOf(Sentence s, int noun) {
        return isBehind(s, noun, "of");
    }

    private static boolean isBehind(Sentence s, int noun, String word) {
        int preposition = s.child(noun, "case");
        return preposition >= 0 && s.lemma(preposition).equals(word);
    }

    @Override
    public boolean isActor(Sentence s, int head) {
        return !of(s, head).isEmpty();
    }

    @Override
    public boolean is(Sentence s, int head, String actorClass) {
        // "burned his passport" burns nobody: people are met by the phrase itself, not by its owner
        List<Actor> found = THEMSELVES.contains(actorClass) ? themselves(s, head) : of(s, head);
        if (found.isEmpty() && actorClass.equals("@people") && s.isBareCount(head)) {
            return true;
        }
        return actorClass.equals("@place") ? s.ner(head).equals("LOCATION") : ActorClasses.isAny(found, actorClass);
    }

    @Override
    public boolean takesUp(Sentence s, int pronoun, Words words) {
        String word = s.lower(pronoun);
        boolean it = word.equals("it");
        if (!words.hasWords() || !it && !Grammar.english().is("third_plural", word)) {
            return false;
        }
        List<Actor> who = actors.at(s.index(), pronoun);
        return names(s, pronoun, it, words, who)
                || s.index() > 0
                        && s.index() <= sentences.size()
                        && names(sentences.get(s.index() - 1), Integer.MAX_VALUE, it, words, who);
    }

    /**
     * Whether a noun before the token that heads a phrase, singular or plural as asked for, is one of the words.
     *
     * @param who whom the pronoun stands for, if anybody; it takes up nobody else
     */
    private boolean names(Sentence s, int until, boolean singular, Words words, List<Actor> who) {
        for (int i = 0; i < Math.min(until, s.size()); i++) {
            boolean number = singular
                    ? s.tag(i).equals("NN") || s.tag(i).equals("NNP")
                    : s.tag(i).equals("NNS");
            if (number && !s.relation(i).equals("compound") && words.matchesHead(s, i)) {
                List<Actor> named = actors.at(s.index(), i);
                if (who.isEmpty() || named.isEmpty() || named.stream().anyMatch(who::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The actor with this id. */
    Actor get(String id) {
        return actors.get(id);
    }

    /** Whether the phrase stands for an actor that is named inside the span. */
    boolean sameActor(Sentence s, int head, Span named) {
        List<Actor> found = of(s, head);
        for (int i = 0; i < s.size() && !found.isEmpty(); i++) {
            if (named.overlaps(s.span(i, i)) && actors.at(s.index(), i).stream().anyMatch(found::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase itself names somebody. */
    boolean isNamed(Sentence s, int head) {
        return !actors.at(s.index(), head).isEmpty();
    }

    /** Whether the phrase names people, a body or a country, and not only arms that act for somebody ("kamikaze drones"). */
    boolean isSomebody(Sentence s, int head) {
        return actors.at(s.index(), head).stream().anyMatch(a -> a.kind() != Actor.Kind.UNKNOWN);
    }

    /** The actor of this id. */
    Actor actor(String id) {
        return actors.get(id);
    }

    /** Whether the speaker is one of the others, belongs to one, or is of the same country. */
    boolean sameSide(String speaker, List<Actor> others) {
        Actor one = actors.get(speaker);
        return others.stream()
                .anyMatch(other -> other.id().equals(one.id())
                        || other.id().equals(one.memberOf())
                        || one.id().equals(other.memberOf())
                        || (!one.countries().isEmpty()
                                && other.countries().stream().anyMatch(one.countries()::contains)));
    }

    /** Whether the head is a word that may do things without being named: a pronoun. */
    static boolean isPronoun(Sentence s, int head) {
        return s.tag(head).startsWith("PRP")
                || s.tag(head).startsWith("W")
                || s.tag(head).equals("DT");
    }
}
