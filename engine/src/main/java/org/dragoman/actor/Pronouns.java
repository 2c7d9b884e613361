package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/** Whom a pronoun of the third person stands for: nearest sentence first, subjects before others, number and gender held. */
final class Pronouns {
    private static final Map<String, String> SORTS = Map.ofEntries(
            Map.entry("he", "male"),
            Map.entry("him", "male"),
            Map.entry("his", "male"),
            Map.entry("himself", "male"),
            Map.entry("she", "female"),
            Map.entry("her", "female"),
            Map.entry("hers", "female"),
            Map.entry("herself", "female"),
            Map.entry("it", "thing"),
            Map.entry("its", "thing"),
            Map.entry("itself", "thing"),
            Map.entry("they", "many"),
            Map.entry("them", "many"),
            Map.entry("their", "many"),
            Map.entry("theirs", "many"),
            Map.entry("themselves", "many"),
            Map.entry("whose", "owner"),
            Map.entry("whom", "owner"),
            Map.entry("all", "many"),
            Map.entry("former", "former"),
            Map.entry("latter", "latter"),
            Map.entry("first", "first"),
            Map.entry("second", "second"),
            Map.entry("third", "third"),
            Map.entry("last", "last"),
            Map.entry("both", "both"),
            Map.entry("each", "both"),
            Map.entry("neither", "both"));

    private static final Set<String> WHERE = Set.of("in", "at", "near", "across", "throughout", "outside");

    private final Antecedents sides;
    private final Sayers sayers;
    private final Coarguments coarguments;

    Pronouns(Antecedents sides, Sayers sayers) {
        this.sides = sides;
        this.sayers = sayers;
        this.coarguments = new Coarguments(sides);
    }

    /**
     * Whom the pronoun stands for.
     *
     * @param talking those between whom the quotation passes that it stands in, who are not meant by it; empty elsewhere
     */
    List<Entity> resolve(Sentence sentence, Chunk chunk, Collectives collectives, List<Entity> talking) {
        String word = sentence.lower(chunk.head());
        String sort = SORTS.get(word);
        if (sort == null) {
            int many = PhraseReader.number(word);
            return many < 2 ? List.of() : collectives.counted(sentence.index(), many);
        }
        List<Entity> blamed = blamed(sentence, chunk, sort);
        if (!blamed.isEmpty()) {
            return blamed;
        }
        switch (sort) {
            case "owner":
                return before(sentence, chunk);
            case "former", "latter":
                return collectives.ofPair(sentence.index(), sort.equals("former"));
            case "first", "second", "third", "last":
                return collectives.ofList(sentence.index(), sort);
            case "both":
                return collectives.both(sentence.index());
            case "male", "female":
                int teller = Coarguments.teller(sentence, chunk.head());
                List<Entity> tellers = teller < 0 ? List.of() : sides.at(sentence.index(), teller);
                boolean somebody = teller >= 0 && Grammar.english().is("somebody", sentence.lower(teller));
                if (somebody
                        || tellers.size() == 1 && isOf(sort, tellers.get(0)) && !talking.contains(tellers.get(0))) {
                    return somebody ? List.of() : told(sentence, chunk, sort, tellers);
                }
                return one(sentence, chunk, e -> isOf(sort, e) && !talking.contains(e), sort);
            case "thing":
                if (sentence.relation(chunk.head()).equals("expl")
                        || new It(sentence, chunk.head(), sides).isNobody()) {
                    return List.of();
                }
                int whose = Coarguments.subjectOfSaid(sentence, chunk.head());
                List<Entity> theirs = whose < 0 ? List.of() : sides.at(sentence.index(), whose);
                if (theirs.size() == 1 && thing(theirs.get(0))) {
                    return theirs;
                }
                return one(sentence, chunk, e -> thing(e) && !talking.contains(e), sort);
            default:
                return many(sentence, chunk, talking);
        }
    }

    /** "sued Italy over its seizure of a yacht": who is blamed, where the pronoun can stand for them. */
    private List<Entity> blamed(Sentence sentence, Chunk chunk, String sort) {
        int party = sentence.tag(chunk.head()).equals("PRP$")
                ? Reproaches.blamed(sentence, chunk.head())
                : Reproaches.accused(sentence, chunk.head());
        List<Entity> who = party < 0 ? List.of() : sides.at(sentence.index(), party);
        if (who.isEmpty()) {
            return who;
        }
        Entity one = who.get(0);
        boolean fits =
                switch (sort) {
                    case "thing" -> who.size() == 1 && thing(one);
                    case "many" -> who.size() > 1 || plural(one) || one.nouns.contains("police");
                    default -> who.size() == 1 && isOf(sort, one);
                };
        return fits ? who : List.of();
    }

    /** Whom "whose", or the "whom" of "three of whom", takes up: the one named last before it, no name being inside another phrase. */
    private List<Entity> before(Sentence sentence, Chunk relative) {
        List<Entity> last = List.of();
        int near = sentence.tag(relative.head()).equals("WP$") ? 4 : 7;
        for (Antecedents.Ref ref : sides.in(sentence.index())) {
            if (ref.token() < relative.head() && ref.token() >= relative.head() - near) {
                last = ref.who();
            }
        }
        return last;
    }

    private static boolean isOf(String sex, Entity e) {
        return e.person() && e.mayBe(sex);
    }

    private static boolean thing(Entity e) {
        return !e.plural && e.kind != Actor.Kind.PERSON && e.kind != Actor.Kind.POPULATION;
    }

    /**
     * The nearest that fits: of those joined by "and" ("China and Russia sent aid; India sent it …") none is meant by "it", and
     * of a person and a judge or spokesman met in passing the person, where there are others.
     */
    private List<Entity> one(Sentence sentence, Chunk chunk, Predicate<Entity> fits, String sort) {
        boolean thing = sort.equals("thing");
        if (thing && sentence.relation(chunk.head()).equals("obj")) {
            return one(sentence, chunk, fits, ref -> !ref.joined() && !isWhere(sentence, ref), sort, 3);
        }
        boolean quoted = sayers.isQuoted(sentence, chunk.head());
        Predicate<Antecedents.Ref> rather = ref -> thing
                ? !ref.joined()
                : (!ref.who().get(0).inPassing || coarguments.isTeller(sentence, chunk.head(), ref))
                        && (quoted || !ref.quoted())
                        && !(ref.vague() && (ref.quoted() ? !quoted : ref.sentence() < sentence.index()));
        List<Entity> likely = one(sentence, chunk, fits, rather, sort, thing ? 0 : 3);
        return likely.isEmpty() ? one(sentence, chunk, fits, ref -> true, sort, 3) : likely;
    }

    /** "Stormed a base in Mali and burned it": where it was is not what was burned. */
    private static boolean isWhere(Sentence sentence, Antecedents.Ref ref) {
        int preposition = ref.sentence() == sentence.index() ? sentence.child(ref.token(), "case") : -1;
        return preposition >= 0 && WHERE.contains(sentence.lower(preposition));
    }

    private List<Entity> one(
            Sentence sentence,
            Chunk chunk,
            Predicate<Entity> fits,
            Predicate<Antecedents.Ref> likely,
            String sort,
            int reach) {
        List<Entity> doers = coarguments.doers(sentence, chunk.head());
        boolean says = !sort.equals("thing") && sayers.subject(sentence) == chunk.head();
        for (int s = sentence.index(); s >= Math.max(0, sentence.index() - reach); s--) {
            List<Antecedents.Ref> refs = new ArrayList<>();
            for (Antecedents.Ref several : sides.in(s)) {
                Antecedents.Ref ref = several.only(fits); // "the two leaders … she"
                boolean apart = ref.sentence() != sentence.index()
                        || !Coarguments.clash(sentence, chunk.head(), ref.token())
                                && !(says && ref.quoted()); // "“Kamau was at school with me,” he said"
                boolean other =
                        ref.who().size() == 1 && !doers.contains(ref.who().get(0));
                if (ref.sentence() == s && other && fits.test(ref.who().get(0)) && likely.test(ref) && apart) {
                    refs.add(ref);
                }
            }
            Antecedents.Ref best = best(sentence, chunk, refs, s == sentence.index());
            boolean undecided = (best == null || !best.subject()) && together(s, sentence, chunk, fits);
            if (undecided
                    || best != null
                            && (best.joined() && oneOfSeveral(best, refs)
                                    || suffers(sentence, chunk.head(), best, refs))) {
                return List.of();
            }
            if (best != null) {
                return told(sentence, chunk, sort, best.who());
            }
        }
        return List.of();
    }

    /** Those meant, of whom the pronoun now tells the sex, unless somebody else talks. */
    private List<Entity> told(Sentence sentence, Chunk chunk, String sort, List<Entity> who) {
        Entity entity = who.get(0);
        if (entity.gender == null && !sort.equals("thing") && !sayers.isQuoted(sentence, chunk.head())) {
            entity.gender = sort;
        }
        return who;
    }

    /** "The two presidents met. He …": a subject that stands for several, each of whom fits, so that nothing decides. */
    private boolean together(int s, Sentence sentence, Chunk chunk, Predicate<Entity> fits) {
        return sides.in(s).stream()
                .anyMatch(ref -> ref.subject()
                        && (s < sentence.index() || ref.token() < chunk.head())
                        && ref.who().stream().filter(fits).distinct().count() > 1);
    }

    /** "Peru and Chile signed. It …": nothing decides between those that "and" joins, where each of them fits. */
    private static boolean oneOfSeveral(Antecedents.Ref best, List<Antecedents.Ref> refs) {
        return refs.stream().anyMatch(ref -> ref.joined() && !ref.who().equals(best.who()));
    }

    /**
     * "Iran seized a tanker. It was released": to whom something is done may be who did the last thing, or to whom it was done;
     * the place in the sentence does not decide where there are both. A person who has a name stays the one spoken of beside
     * another who has none.
     */
    private static boolean suffers(Sentence sentence, int pronoun, Antecedents.Ref best, List<Antecedents.Ref> refs) {
        return sentence.relation(pronoun).equals("nsubj:pass")
                && best.sentence() < sentence.index()
                && best.subject()
                && refs.stream()
                        .anyMatch(ref -> !ref.subject()
                                && !ref.who().equals(best.who())
                                && (!best.who().get(0).person() || ref.named() || !best.named()));
    }

    private static Antecedents.@org.jspecify.annotations.Nullable Ref best(
            Sentence sentence, Chunk chunk, List<Antecedents.Ref> refs, boolean same) {
        Antecedents.Ref best = null;
        for (Antecedents.Ref ref : refs) {
            if (same && ref.token() >= chunk.head()) {
                continue;
            }
            if (best == null || ref.subject() && (!best.subject() || same)) {
                best = ref;
            } else if (!best.subject() && !ref.subject() && (same || !best.pronoun() || ref.pronoun())) {
                best = ref; // "…, for which the minister apologised. He": whom a pronoun kept in view stays so
            }
        }
        return best;
    }

    private List<Entity> many(Sentence sentence, Chunk chunk, List<Entity> talking) {
        List<Entity> police = coarguments.sayers(sentence, chunk.head());
        if (!police.isEmpty()) {
            return police;
        }
        List<Entity> single = List.of();
        int verb = sentence.head(chunk.head());
        boolean ofPeople = verb >= 0 && Grammar.english().is("done_to_people", sentence.lowerLemma(verb));
        List<Entity> doers = ofPeople ? coarguments.doers(sentence, chunk.head()) : List.of();
        for (int s = sentence.index(); s >= Math.max(0, sentence.index() - 3); s--) {
            List<Antecedents.Ref> refs = new ArrayList<>();
            for (Antecedents.Ref ref : sides.in(s)) {
                boolean before = ref.sentence() == s
                        && (s < sentence.index() || ref.token() < chunk.head())
                        && ref.who().stream().noneMatch(talking::contains)
                        && (doers.isEmpty() || !ref.who().equals(doers)); // "bombed it, accusing them of"
                if (before && (s != sentence.index() || !Coarguments.clash(sentence, chunk.head(), ref.token()))) {
                    refs.add(ref);
                }
            }
            Antecedents.Ref best = bestOf(refs, s == sentence.index(), Pronouns::plural);
            best = best == null ? bestOf(refs, s == sentence.index(), e -> e.nouns.contains("police")) : best;
            List<Entity> joined = joinedSubjects(refs);
            if (joined.size() > 1 && (best == null || !best.subject())) {
                return joined;
            }
            if (best != null) {
                return best.who();
            }
            for (Antecedents.Ref ref : refs) {
                if (single.isEmpty()
                        && ref.named()
                        && ref.subject()
                        && ref.who().get(0).kind == Actor.Kind.ORGANISATION) {
                    single = ref.who();
                }
            }
        }
        return single;
    }

    /** "Chad and Mali recalled the envoys after they traded blows": those who do it together, where each is one. */
    private static List<Entity> joinedSubjects(List<Antecedents.Ref> refs) {
        Set<Integer> leads = new HashSet<>();
        Set<Entity> joined = new LinkedHashSet<>();
        for (Antecedents.Ref ref : refs) {
            boolean alone = ref.joined() && ref.who().stream().noneMatch(Pronouns::plural);
            if (alone && ref.subject() && joined.isEmpty()) {
                leads.add(ref.lead());
            }
            if (alone && leads.contains(ref.lead())) {
                joined.addAll(ref.who());
            }
        }
        return List.copyOf(joined);
    }

    /** The subject that fits, the last in the pronoun's own sentence, else the first that fits at all. */
    private static Antecedents.@org.jspecify.annotations.Nullable Ref bestOf(
            List<Antecedents.Ref> refs, boolean same, Predicate<Entity> fits) {
        Antecedents.Ref best = null;
        for (Antecedents.Ref ref : refs) {
            boolean several = ref.who().size() > 1 || fits.test(ref.who().get(0));
            if (several && (best == null || ref.subject() && (!best.subject() || same))) {
                best = ref;
            }
        }
        return best;
    }

    /** Plural by form, armed groups and collectives; "police", whose form does not tell, only where nobody else can be meant. */
    private static boolean plural(Entity e) {
        return e.plural
                || e.kind == Actor.Kind.ARMED_GROUP
                || e.kind == Actor.Kind.COLLECTIVE
                || e.kind == Actor.Kind.POPULATION;
    }
}
