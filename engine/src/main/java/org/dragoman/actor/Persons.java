package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who a person's name means in this text: one named before, a leader in office, or somebody new. */
final class Persons {
    /** For so many years those who headed a state or government are called by their surnames alone. */
    private static final int REMEMBERED = 10;

    private final Cast cast;
    private final Knowledge knowledge;
    private final Focus focus;
    private final @Nullable LocalDate date;
    private final Learner learner;
    private Reason reason = Reason.of("");

    Persons(Cast cast, Learner learner) {
        this.cast = cast;
        this.knowledge = cast.knowledge;
        this.focus = cast.focus;
        this.date = cast.date;
        this.learner = learner;
    }

    /** The person of this name, or of a longer one that holds it, who was named before; null where there is none. */
    @Nullable
    Entity named(String name) {
        Words words = Words.of(name);
        Entity found = null;
        for (Entity entity : words.size() == 0 ? List.<Entity>of() : cast.bearers(words.at(words.size() - 1))) {
            if (entity.kind != Actor.Kind.PERSON || !entity.named()) {
                continue;
            }
            if (sameName(words, Words.of(entity.name)) && (found == null || !isRather(found, entity, words))) {
                found = entity;
            }
        }
        return found;
    }

    /**
     * Whether a name of one word rather means the one met earlier: whose surname it is, while it is the other's given name; who
     * holds an office while the other holds none, unless the text has named the other much more often; else whom it has named
     * more often.
     */
    private static boolean isRather(Entity earlier, Entity later, Words name) {
        if (name.size() > 1) {
            return false;
        }
        boolean surname = isSurname(name, earlier);
        if (surname != isSurname(name, later)) {
            return surname;
        }
        boolean first = earlier.sectors.contains("GOV");
        boolean second = later.sectors.contains("GOV");
        boolean office = first != second && Math.abs(earlier.called - later.called) <= 1;
        return office ? first : earlier.called > later.called;
    }

    private static boolean isSurname(Words name, Entity entity) {
        Words full = Words.of(entity.name);
        return full.at(full.size() - 1).equals(name.at(0));
    }

    private static boolean sameName(Words name, Words full) {
        int n = name.size();
        int m = full.size();
        if (n == 0 || m == 0) {
            return false;
        }
        String last = name.at(n - 1);
        if (n == 1) {
            return full.at(m - 1).equals(last)
                    || m == 3 && full.at(1).equals(last)
                    || m <= 3 && full.at(0).equals(last) && m > 1;
        }
        if (!full.at(m - 1).equals(last) && !full.at(0).equals(name.at(0))) {
            return false;
        }
        Set<String> some = words(name);
        Set<String> more = words(full);
        return more.containsAll(some) || some.containsAll(more);
    }

    private static Set<String> words(Words words) {
        Set<String> set = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            set.add(words.at(i));
        }
        return set;
    }

    /** Why the last person asked for was chosen. */
    Reason reason() {
        return reason;
    }

    /** The person whom a name, perhaps with title, means. */
    Entity person(Reading reading, Context context) {
        Entity before = named(reading.name());
        if (before != null) {
            reason = Reason.of("named before: " + before.name);
            if (Words.of(reading.name()).size() > Words.of(before.name).size() && before.entry == null) {
                before.name = reading.name();
                cast.bearer(reading.name(), before);
            }
            learner.learn(before, reading, context);
            return before;
        }
        Entry entry = leader(reading, context);
        if (entry != null) {
            reason = new Reason(
                    "known, and in office or of a country at hand",
                    knowledge
                            .surnames
                            .get(Words.of(reading.name())
                                    .key(0, Words.of(reading.name()).size()))
                            .stream()
                            .map(e -> new Name(e, Name.Sort.NAME, false, false, true, true))
                            .toList());
            Entity entity = cast.group(entry);
            learner.learn(entity, reading, context);
            return entity;
        }
        reason = Reason.of("nobody known of that name: what the phrase says");
        String key = "person:" + Words.fold(reading.name());
        Entity entity = cast.entities.computeIfAbsent(key, k -> new Entity(k, reading.name(), Actor.Kind.PERSON));
        entity.gender = knowledge.gender(reading.name().split(" ")[0]);
        cast.bearer(reading.name(), entity);
        learner.learn(entity, reading, context);
        return entity;
    }

    /** Whether the name is one of several words that begins with a given name: "Anna Velde", not "Penguin Press". */
    boolean isCalled(Reading reading) {
        int given = reading.name().indexOf(' ');
        return reading.person() && given > 0 && knowledge.gender(reading.name().substring(0, given)) != null;
    }

    private boolean heads(Entry.Term term) {
        Words role = Words.of(term.role() == null ? "" : term.role());
        return knowledge.agents.get(role.key(0, role.size())).stream().anyMatch(agent -> agent.is("head"));
    }

    /** "President Vega" is not the prime minister of that name. */
    private boolean isOtherHead(Reading reading, Entry.Term term) {
        Agent title = reading.office();
        return title != null && title.is("head") && !title.word().equalsIgnoreCase(term.role());
    }

    /**
     * A known person called by the surname alone: only one who fits the country beside the name, or is in office now, or was
     * lately, and heads a state or government, or is of a country that the article names.
     */
    @Nullable
    Entry leader(Reading reading, Context context) {
        Words words = Words.of(reading.name());
        boolean givenName =
                knowledge.gender(reading.name()) != null && reading.titles().isEmpty();
        if (words.size() >= 2) {
            Entry alike = knowledge.soundsLike(reading.name());
            // "Carlos Vega" in Lima is not Carlos Veiga, who led Cape Verde once
            Predicate<String> atHand = context.countries.isEmpty() ? focus::names : context.countries::contains;
            if (alike != null
                    && (context.countries.isEmpty() && date != null && alike.at(date) != null
                            || alike.terms().stream()
                                    .anyMatch(t -> t.countries().stream().anyMatch(atHand)))) {
                return alike;
            }
        }
        if (words.size() > 2 || givenName) {
            return null;
        }
        List<Entry> found = new ArrayList<>();
        for (Entry entry : knowledge.surnames.get(words.key(0, words.size()))) {
            Entry.Term term = entry.at(date);
            boolean country =
                    entry.terms().stream().anyMatch(t -> t.countries().stream().anyMatch(context.countries::contains));
            if (country
                    || context.countries.isEmpty()
                            && term != null
                            && term.sectors().contains("GOV")
                            && (heads(term) && !isOtherHead(reading, term)
                                    || term.countries().stream().anyMatch(focus::names))) {
                found.add(entry);
            }
        }
        if (found.isEmpty() && reading.titles().isEmpty() && context.countries.isEmpty() && date != null) {
            for (Entry entry : knowledge.surnames.get(words.key(0, words.size()))) {
                Entry.Term last = entry.before(date);
                if (last != null && heads(last) && date.minusYears(REMEMBERED).isBefore(last.to())) {
                    found.add(entry);
                }
            }
        }
        if (found.isEmpty() && !reading.titles().isEmpty()) {
            String role = reading.titles().get(reading.titles().size() - 1).word();
            for (Entry entry : knowledge.surnames.get(words.key(0, words.size()))) {
                if (entry.terms().stream().anyMatch(t -> role.equalsIgnoreCase(t.role()))) {
                    found.add(entry);
                }
            }
        }
        found = new ArrayList<>(Entry.highest(found));
        if (found.size() > 1
                && found.stream()
                                .map(e -> e.terms().get(0).countries())
                                .distinct()
                                .count()
                        == 1) {
            return found.get(0);
        }
        if (found.size() > 1) {
            found.removeIf(e -> e.terms().stream().noneMatch(t -> t.countries().contains(focus.country())));
        }
        return found.size() == 1 ? found.get(0) : null;
    }
}
