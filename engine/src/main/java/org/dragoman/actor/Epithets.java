package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whom a phrase takes up that tells something new of a person met before: "the 61-year-old", "the father of two", "the Swede".
 * Nobody where several can be meant.
 */
record Epithets(Antecedents sides, Sentence sentence) {
    private static final int NEAR = 3;
    private static final int FAR = 6;
    private static final String AGE = "year old";
    private static final List<String> PARENTS = List.of("father", "mother");

    /** Peoples whose name in the plural has the form of the singular: "the French said". */
    private static final Pattern PLURAL = Pattern.compile(".*(s|ese|sh|ch|men)");

    /** The person just named, for an age or a number of children; null for other phrases, and where nothing decides. */
    @Nullable
    Entity person(Chunk chunk, Reading reading, Agent agent) {
        if (!reading.marks().contains("the") || reading.plural()) {
            return null;
        }
        String sex = agent.is("female") ? "female" : agent.is("male") ? "male" : null;
        boolean parent = PARENTS.contains(agent.word()) && ofSoMany(chunk.head());
        return agent.word().equals(AGE) || parent ? justNamed(chunk, e -> sex == null || e.mayBe(sex)) : null;
    }

    private boolean ofSoMany(int noun) {
        int number = sentence.child(noun, "nmod");
        return number >= 0 && sentence.tag(number).equals("CD");
    }

    /**
     * The only person of a country met lately, for "the Swede"; else the only one just named of whom no country is known, who is
     * now told to be of this one.
     */
    @Nullable
    Entity countryman(Chunk chunk, Reading reading, List<String> country) {
        boolean one = reading.marks().contains("the")
                && chunk.last() == chunk.first() + 1
                && !PLURAL.matcher(sentence.lower(chunk.last())).matches();
        if (!one || many(chunk.head())) {
            return null;
        }
        List<Entity> known = persons(FAR, e -> e.countries.equals(Set.copyOf(country)));
        if (!known.isEmpty()) {
            List<Entity> named = known.stream().filter(Entity::named).toList();
            List<Entity> rather = named.isEmpty() ? known : named;
            return rather.size() == 1 ? rather.get(0) : null;
        }
        List<Entity> strangers = persons(NEAR, e -> e.named() && e.countries.isEmpty());
        if (strangers.size() != 1) {
            return null;
        }
        strangers.get(0).countries(country);
        return strangers.get(0);
    }

    /** Whether the verb that the noun is the subject of has the form for several: "the Iraqi are". */
    private boolean many(int noun) {
        int verb = sentence.relation(noun).startsWith("nsubj") ? sentence.head(noun) : -1;
        int helper = verb < 0 ? -1 : sentence.child(verb, "aux");
        return verb >= 0
                && (sentence.tag(verb).equals("VBP")
                        || helper >= 0 && sentence.tag(helper).equals("VBP"));
    }

    private List<Entity> persons(int reach, Predicate<Entity> fits) {
        List<Entity> found = new ArrayList<>();
        for (int s = Math.max(0, sentence.index() - reach); s < sentence.index(); s++) {
            for (Antecedents.Ref ref : sides.in(s)) {
                ref.who().stream()
                        .filter(e -> e.person() && !ref.quoted() && fits.test(e) && !found.contains(e))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The only person of the last sentence that has any, or the only one called there by name. */
    private @Nullable Entity justNamed(Chunk chunk, Predicate<Entity> fits) {
        List<Entity> acting = acting(chunk);
        for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - NEAR); s--) {
            List<Entity> persons = new ArrayList<>();
            List<Entity> named = new ArrayList<>();
            for (Antecedents.Ref ref : sides.in(s)) {
                Entity one = ref.who().size() == 1 ? ref.who().get(0) : null;
                boolean person = one != null
                        && one.person()
                        && !one.inPassing
                        && !ref.quoted()
                        && fits.test(one)
                        && !acting.contains(one);
                if (person && !persons.contains(one)) {
                    persons.add(one);
                }
                if (person && ref.named() && !named.contains(one)) {
                    named.add(one);
                }
            }
            List<Entity> rather = persons.size() == 1 ? persons : named;
            if (!persons.isEmpty()) {
                return rather.size() == 1 ? rather.get(0) : null;
            }
        }
        return null;
    }

    /** "Judge Babic said the 61-year-old": who does something in the same sentence is another. */
    private List<Entity> acting(Chunk chunk) {
        return sides.in(sentence.index()).stream()
                .filter(ref -> ref.subject() && ref.token() < chunk.head())
                .flatMap(ref -> ref.who().stream())
                .toList();
    }
}
