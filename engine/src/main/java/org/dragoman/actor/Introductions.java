package org.dragoman.actor;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whom a report opens with by what he is and names only then: "Chad's defence minister accused Togo of arming rebels. Omar Daud
 * said …". A full name that nothing explains, in the sentence after the first or at the head of the second paragraph, is that person's.
 */
final class Introductions {
    private final Antecedents sides;

    /** The opening's person by the name that came after. */
    private final Map<Entity, Entity> named = new IdentityHashMap<>();

    Introductions(Antecedents sides) {
        this.sides = sides;
    }

    /** Notes a person met for the first time, who takes over what the opening says of its own. */
    void meet(Entity person, Sentence sentence, Chunk chunk) {
        Reading reading = chunk.reading();
        boolean second = sentence.index() == 1 || sentence.paragraph() == 1 && isFirst(sentence);
        boolean bare = reading.titles().isEmpty()
                && reading.states().isEmpty()
                && reading.name().contains(" ")
                && sentence.child(chunk.head(), "acl:relcl") < 0
                && chunk.owner() == null
                && chunk.first() == 0;
        boolean acts = sentence.relation(chunk.head()).startsWith("nsubj")
                && sentence.relation(sentence.head(chunk.head())).equals("root");
        Entity opening = second && bare && acts && named.isEmpty() && person.entry == null ? opening() : null;
        if (opening == null
                || opening.gender != null && person.gender != null && !opening.gender.equals(person.gender)) {
            return;
        }
        named.put(opening, person);
        person.countries(opening.countries);
        person.sectors.addAll(opening.sectors);
        person.nouns.addAll(opening.nouns);
        person.role = person.role == null ? opening.role : person.role;
        person.memberOf = opening.memberOf;
        person.gender = person.gender == null ? opening.gender : person.gender;
    }

    private boolean isFirst(Sentence sentence) {
        return sides.in(sentence.index()).isEmpty() && sentence.index() <= 3;
    }

    /** The only person without a name who does something in the first sentence; null where one with a name does. */
    private @Nullable Entity opening() {
        List<Antecedents.Ref> persons = sides.in(0).stream()
                .filter(ref -> ref.subject() && !ref.quoted() && !ref.pronoun())
                .filter(ref -> ref.who().size() == 1 && ref.who().get(0).person())
                .toList();
        List<Entity> acting =
                persons.stream().map(ref -> ref.who().get(0)).distinct().toList();
        return acting.size() == 1 && !acting.get(0).named() ? acting.get(0) : null;
    }

    /** Gives the mentions of an opening's person to the one who has the name. */
    void fold(Map<String, Entity> entities) {
        named.forEach((opening, person) -> {
            for (int i = 0; i < opening.mentions.size(); i++) {
                person.mention(opening.mentions.get(i), opening.reasons.get(i));
            }
            entities.remove(opening.key);
            entities.values().stream().filter(e -> e.memberOf == opening).forEach(e -> e.memberOf = person);
        });
    }
}
