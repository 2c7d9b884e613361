package org.dragoman.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what a phrase says of somebody over to him: countries, sectors, role, gender, for whom he speaks. */
final class Learner {
    /** Whose armed groups fight another country's army. */
    private static final Set<String> WITHOUT_ARMY = Set.of("PSE");

    /** How many sentences back rebels may be named. */
    private static final int NEAR = 2;

    /** Numbers from here on are no count of people whom "the three" could take up. */
    private static final int MANY = 20;

    private final Cast cast;
    private final Focus focus;
    private final @Nullable LocalDate date;

    Learner(Cast cast) {
        this.cast = cast;
        this.focus = cast.focus;
        this.date = cast.date;
    }

    void learn(Entity entity, Reading reading, Context context) {
        if (reading.plural() && reading.count() > 1 && reading.count() < MANY) {
            entity.count = reading.count();
        }
        boolean own = entity.entry != null && entity.entry.type() != Entry.Type.STATE;
        Agent office = reading.office();
        if (!own || entity.countries.isEmpty()) {
            if (entity.countries.isEmpty()) {
                boolean other = office != null && office.isCounterpart();
                entity.countries(other ? context.countriesOf(reading) : context.countries);
                entity.sectors.addAll(context.sectors);
            }
            if (entity.countries.isEmpty() && office != null && ofTheCountry(office, reading) && !ofBody(context)) {
                entity.countries(focus.sure() ? List.of(focus.country()) : countryFoughtOver(office));
            }
        }
        List<String> sectors = reading.sectors();
        boolean former = reading.marks().contains("former");
        boolean elect = entity.person()
                && office != null
                && (reading.marks().contains("elect")
                        || office.word().endsWith(" elect")
                        || office.word().endsWith(" designate"));
        if (own && !former && !sectors.isEmpty() && (elect || stillTitled(entity))) {
            entity.sectors.clear();
            entity.role = reading.role();
        }
        boolean club = own && entity.kind == Actor.Kind.COLLECTIVE;
        if (!own || !club && entity.sectors.isEmpty()) {
            entity.sectors.addAll(sectors);
        }
        if (office != null) {
            entity.nouns.add(office.word());
            String[] words = office.word().split(" ");
            // a police union is no police
            entity.nouns.addAll(entity.person() ? List.of(words) : List.of(words[words.length - 1]));
            if (office.is("female")) {
                entity.gender = "female";
            } else if (office.is("male")) {
                entity.gender = "male";
            } else if (office.word().endsWith("woman")) {
                entity.gender = "female";
            }
            if (office.is("spokes") || office.is("weak") && office.person() && !office.isCounterpart()) {
                Entity master = master(context, reading);
                if (master != null && master != entity && !master.person()) {
                    entity.memberOf = entity.memberOf == null ? master : entity.memberOf;
                    entity.countries(master.countries);
                    boolean ofBody = entity.entry == null
                            && !office.is("spokes")
                            && (master.kind == Actor.Kind.ORGANISATION || master.kind == Actor.Kind.ARMED_GROUP);
                    if (ofBody && !master.sectors.isEmpty() && reading.titles().size() <= 1) {
                        entity.sectors.clear(); // "the head of the union" is no official
                        entity.sectors.addAll(master.sectors);
                    } else if (entity.sectors.isEmpty() || office.is("spokes")) {
                        entity.sectors.addAll(master.sectors);
                    }
                }
            }
        }
        if (entity.role == null && entity.person()) {
            entity.role = reading.role();
        }
        for (Item group : reading.groups()) {
            Entry entry = group.names().get(0).entry();
            Entry.Term term = entry.at(date);
            if (entity.countries.isEmpty() && term != null) {
                entity.countries(term.countries());
            }
        }
    }

    /** Whether somebody was out of office for less than a year by what the knowledge says. */
    private boolean stillTitled(Entity entity) {
        return entity.person()
                && entity.entry != null
                && date != null
                && entity.entry.at(date) == null
                && entity.sectors.equals(Set.of("ELI"))
                && entity.entry.lately(date);
    }

    /** "The federation's president": an office of a body that is of no country. */
    private static boolean ofBody(Context context) {
        return !context.owners.isEmpty()
                && context.owners.get(0).kind == Actor.Kind.ORGANISATION
                && context.owners.get(0).countries.isEmpty();
    }

    /** Whether an office or force without a country is taken to be that of the country in focus. */
    private static boolean ofTheCountry(Agent office, Reading reading) {
        boolean force = office.sectors().stream().anyMatch(Set.of("JUD", "COP", "MIL", "LEG")::contains);
        return !office.is("weak")
                && (office.is("office") || office.is("institution") || force)
                && !reading.marks().contains("unidentified");
    }

    /** The army or police beside rebels is that of the rebels' own country, where they are of one that has them. */
    private List<String> countryFoughtOver(Agent office) {
        if (office.sectors().stream().noneMatch(Set.of("MIL", "COP")::contains)) {
            return List.of();
        }
        Entity rebels = cast.sides.recent(
                NEAR, e -> e.kind == Actor.Kind.ARMED_GROUP && e.sectors.contains("REB") && e.named());
        if (rebels == null || rebels.countries.size() != 1 || rebels.sectors.contains("GOV")) {
            return List.of();
        }
        String code = rebels.countries.iterator().next();
        return cast.knowledge.state(code) == null || WITHOUT_ARMY.contains(code) ? List.of() : List.of(code);
    }

    private @Nullable Entity master(Context context, Reading reading) {
        if (!reading.groups().isEmpty()) {
            Entry entry = cast.choose(reading.groups().get(0).names(), context.countries)
                    .entry();
            return cast.group(entry);
        }
        if (!context.of.isEmpty()) {
            return context.of.get(0);
        }
        return context.owners.isEmpty() ? null : context.owners.get(0);
    }
}
