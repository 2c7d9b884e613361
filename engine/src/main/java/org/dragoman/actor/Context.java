package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.dragoman.language.Sentence;

/** What stands around a noun phrase and tells whose or of which country it is. */
final class Context {
    private static final Set<String> OF = Set.of("of", "for", "from", "in", "at", "with");

    final Set<String> countries = new LinkedHashSet<>();
    final Set<String> later = new LinkedHashSet<>();

    /** Those of the countries that only tell where it is: "the group in northern Iraq". */
    final Set<String> where = new LinkedHashSet<>();

    final Set<String> sectors = new LinkedHashSet<>();
    final List<Entity> owners = new ArrayList<>();
    final List<Entity> of = new ArrayList<>();

    /** What stands around phrase {@code k}: its owner and what follows it; what follows is resolved first. */
    static Context of(
            int k,
            List<Chunk> chunks,
            Sentence sentence,
            Map<Chunk, List<Entity>> done,
            IntFunction<List<Entity>> resolve) {
        Chunk chunk = chunks.get(k);
        Context context = new Context();
        for (Item state : chunk.reading().states()) {
            context.countries.addAll(state.names().get(0).entry().terms().get(0).countries());
            context.sectors.addAll(state.names().get(0).entry().terms().get(0).sectors());
        }
        Chunk owner = chunk.owner();
        if (owner != null) {
            for (Entity entity : done.getOrDefault(owner, List.of())) {
                context.owners.add(entity);
                context.countries.addAll(entity.countries);
            }
            if (context.owners.isEmpty()) {
                context.countries.addAll(placeOf(owner));
            }
        }
        int next = k + 1;
        if (next < chunks.size()) {
            Chunk after = chunks.get(next);
            int gap = after.first() - chunk.last();
            if (gap == 2 && Set.of("IN", "TO").contains(sentence.tag(chunk.last() + 1))) {
                String word = sentence.lower(chunk.last() + 1);
                boolean of = word.equals("of") || word.equals("for");
                if (OF.contains(word)) {
                    if (of && chunk.reading().agent() != null) {
                        // owners first: they tell whose it is
                        List<Entity> whole = resolve.apply(next);
                        for (int n = next + 1; n <= owned(next, chunks); n++) {
                            whole = resolve.apply(n);
                        }
                        for (Entity entity : whole) {
                            context.of.add(entity);
                            if (context.countries.isEmpty() || context.owners.isEmpty()) {
                                context.later.addAll(entity.countries);
                            }
                        }
                    }
                    boolean bearer = after.namesState() && context.of.stream().anyMatch(Entity::person);
                    boolean namesake =
                            next + 1 < chunks.size() && Standing.isNamesake(sentence, after, chunks.get(next + 1));
                    if (namesake) {
                        context.later.addAll(placeOf(chunks.get(next + 1)));
                    } else if (!of && plural(after)) {
                        resolve.apply(next).forEach(state -> context.later.addAll(state.countries));
                    } else if (!bearer
                            && (context.later.isEmpty() || chunk.reading().plural())) {
                        context.later.addAll(placeOf(after));
                        alsoAfter(next, chunks, sentence, context);
                        if (word.equals("in") || word.equals("at")) {
                            context.where.addAll(context.later);
                        }
                    }
                }
            }
        }
        if (context.countries.isEmpty()) {
            context.countries.addAll(context.later);
        }
        return context;
    }

    /** "The head of the country's largest union": the phrase at the end of a row of owners. */
    private static int owned(int k, List<Chunk> chunks) {
        int at = k;
        while (at + 1 < chunks.size() && chunks.get(at + 1).owner() == chunks.get(at)) {
            at++;
        }
        return at;
    }

    /** "From both countries", "from three states". */
    private static boolean plural(Chunk chunk) {
        Agent agent = chunk.reading().agent();
        return agent != null
                && agent.is("state")
                && chunk.reading().plural()
                && chunk.reading().known().isEmpty();
    }

    /** "From the United States, Japan and Australia": the others of the list. */
    private static void alsoAfter(int k, List<Chunk> chunks, Sentence sentence, Context context) {
        int last = chunks.get(k).last();
        for (int n = k + 1; n < chunks.size() && !context.later.isEmpty(); n++) {
            Chunk next = chunks.get(n);
            Reading reading = next.reading();
            boolean state =
                    !reading.known().isEmpty() && reading.known().get(0).entry().type() == Entry.Type.STATE;
            int from = last + 1;
            if (!state
                    || next.first() - from > 2
                    || next.first() == from
                    || !Set.of(",", "and").contains(sentence.word(from))) {
                return;
            }
            context.later.addAll(placeOf(next));
            last = next.last();
        }
    }

    /** The countries that a phrase names as places. */
    static Collection<String> placeOf(Chunk chunk) {
        Set<String> countries = new LinkedHashSet<>();
        for (Name name : chunk.reading().known()) {
            if (name.entry().type() == Entry.Type.STATE) {
                countries.addAll(name.entry().terms().get(0).countries());
                break;
            }
        }
        if (countries.isEmpty() && !chunk.reading().nothing()) {
            for (Item state : chunk.reading().states()) {
                countries.addAll(state.names().get(0).entry().terms().get(0).countries());
            }
        }
        return countries;
    }

    /** The countries named by adjectives of the phrase itself. */
    static List<String> countriesOf(Reading reading) {
        List<String> codes = new ArrayList<>();
        for (Item state : reading.states()) {
            codes.addAll(state.names().get(0).entry().terms().get(0).countries());
        }
        return codes;
    }
}
