package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a phrase that stands alone, without a parse: "Taiwan's deputy foreign minister", "president of the Riigikogu". Its
 * parts are cut at 's, commas and prepositions; the head part says what it is, the others of which country.
 */
final class PhraseResolver {
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "from", "in", "at", "to", "with", "by", "on", "near", "against", "based", "who", "that",
            "which");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "him", "her", "them", "it", "we", "i", "you", "who", "someone", "somebody");

    private final Knowledge knowledge;

    PhraseResolver(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A part of the phrase: what leads to it from the part before, and what it says. */
    private record Part(String link, Reading reading) {}

    Resolved resolve(String phrase, String context, @Nullable LocalDate date) {
        Set<String> hint = new LinkedHashSet<>();
        for (Part part : parts(context, Item.Veto.NONE)) {
            addStates(part.reading(), hint);
        }
        Set<String> around = new LinkedHashSet<>(hint);
        for (Part part : parts(phrase, Item.Veto.NONE)) {
            addStates(part.reading(), around);
        }
        List<Part> parts = parts(phrase, new ForeignVeto(around));
        int main = 0;
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).link().equals("'s")) {
                main = i;
            }
        }
        while (main + 1 < parts.size()
                && parts.get(main + 1).link().equals("of")
                && partitive(parts.get(main).reading())
                && !parts.get(main + 1).reading().nothing()) {
            main++;
        }
        Resolved result = part(parts, main, hint, date);
        for (int i = main + 1; i < parts.size(); i++) {
            Reading reading = parts.get(i).reading();
            boolean apposition = parts.get(i).link().equals(",");
            if (apposition && (result.sectors().isEmpty() || result.countries().isEmpty()) && reading.agent() != null) {
                Resolved more = part(parts, i, hint, date);
                result = new Resolved(
                        result.name(),
                        result.kind(),
                        result.countries().isEmpty() ? more.countries() : result.countries(),
                        result.sectors().isEmpty() ? more.sectors() : result.sectors(),
                        more.role(),
                        result.knownAs());
            }
        }
        if (PRONOUNS.contains(phrase.strip().toLowerCase(Locale.ROOT))) {
            return new Resolved(phrase, null, List.of(), List.of("UNK"), null, null);
        }
        return result;
    }

    private static boolean partitive(Reading reading) {
        return reading.agent() != null ? reading.agent().is("partitive") : reading.nothing();
    }

    private Resolved part(List<Part> parts, int main, Set<String> hint, @Nullable LocalDate date) {
        Reading reading = parts.get(main).reading();
        Set<String> countries = new LinkedHashSet<>();
        Set<String> extra = new LinkedHashSet<>();
        Set<String> around = new LinkedHashSet<>();
        for (Item state : reading.states()) {
            Entry.Term term = state.names().get(0).entry().terms().get(0);
            countries.addAll(term.countries());
            extra.addAll(term.sectors());
        }
        List<String> inherited = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean owner = i < main;
            boolean complement =
                    i > main && !part.link().equals(",") && !part.link().equals("to");
            if (owner || complement) {
                around.addAll(countriesOf(part.reading(), date, hint));
                inherited.addAll(sectorsOf(part.reading(), date));
            }
        }
        Set<String> context = new LinkedHashSet<>(countries);
        context.addAll(around);
        context.addAll(hint);
        Name known =
                reading.known().isEmpty() ? surname(reading, date, context) : choose(reading.known(), context, date);
        if (known != null) {
            return known(known, reading, countries, date);
        }
        List<String> sectors = new ArrayList<>(reading.sectors());
        Agent office = reading.office();
        if (!reading.groups().isEmpty()) {
            Entry.Term term =
                    term(choose(reading.groups().get(0).names(), context, date).entry(), date);
            around.addAll(term.countries());
            if (office == null || office.is("weak") && reading.titles().isEmpty()) {
                sectors = new ArrayList<>(term.sectors());
            }
        }
        boolean takes = office == null
                || office.is("weak")
                || reading.role() != null && office.sectors().contains("GOV");
        if (takes
                && (office == null
                        || !inherited.isEmpty()
                                && !inherited.contains("GOV")
                                && !reading.marks().contains("former"))
                && !inherited.isEmpty()) {
            sectors = new ArrayList<>(inherited);
        }
        if (countries.isEmpty()) {
            countries.addAll(around);
        }
        if (countries.isEmpty()) {
            countries.addAll(hint);
        }
        extra.forEach(sectors::add);
        return new Resolved(
                reading.name(),
                office == null ? null : office.kind(),
                List.copyOf(countries),
                sectors,
                reading.role(),
                null);
    }

    private Resolved known(Name known, Reading reading, Set<String> countries, @Nullable LocalDate date) {
        Entry entry = known.entry();
        Entry.Term term = term(entry, date);
        List<String> sectors = new ArrayList<>();
        switch (known.sort()) {
            case CAPITAL, SEAT -> sectors.add("GOV");
            case TOWN -> sectors.add("CVL");
            default -> {}
        }
        List<String> titled = reading.sectors();
        boolean person = entry.type() == Entry.Type.PERSON;
        if (person && reading.marks().contains("former")) {
            sectors.add("ELI");
        } else if (person && !titled.isEmpty() && (date == null || entry.at(date) == null && entry.lately(date))) {
            sectors.addAll(titled);
        } else if (entry.type() == Entry.Type.STATE && reading.agent() == null && !titled.isEmpty()) {
            sectors.addAll(titled);
        } else if (person && date != null && entry.at(date) == null && entry.before(date) != null) {
            sectors.add("ELI");
        } else {
            sectors.addAll(term.sectors());
        }
        return new Resolved(
                entry.name(),
                entry.kind(),
                term.countries().isEmpty() ? List.copyOf(countries) : term.countries(),
                sectors,
                term.role(),
                entry.key());
    }

    private static Entry.Term term(Entry entry, @Nullable LocalDate date) {
        Entry.Term term = entry.at(date);
        if (term == null && date != null) {
            term = entry.before(date);
        }
        return term == null ? entry.terms().get(0) : term;
    }

    private @Nullable Name alike(Reading reading) {
        Entry alike = knowledge.soundsLike(reading.name());
        return alike == null ? null : new Name(alike, Name.Sort.NAME, false, false, true, true);
    }

    private @Nullable Name surname(Reading reading, @Nullable LocalDate date, Set<String> context) {
        if (reading.name().isEmpty() || reading.agent() != null) {
            return null;
        }
        Name alike = alike(reading);
        if (alike != null) {
            return alike;
        }
        Words words = Words.of(reading.name());
        List<Entry> found = new ArrayList<>();
        for (Entry entry : knowledge.surnames.get(words.key(0, words.size()))) {
            boolean near =
                    entry.terms().stream().anyMatch(t -> t.countries().stream().anyMatch(context::contains));
            if (near || context.isEmpty()) {
                found.add(entry);
            }
        }
        if (found.size() > 1) {
            List<Entry> serving = found.stream()
                    .filter(e -> e.at(date) != null
                            && (date != null
                                    || e.terms().get(e.terms().size() - 1).to() == null))
                    .toList();
            found = serving.isEmpty() ? found : serving;
        }
        found = Entry.highest(found);
        return found.size() == 1 ? new Name(found.get(0), Name.Sort.NAME, false, false, true, true) : null;
    }

    private Name choose(List<Name> names, Set<String> context, @Nullable LocalDate date) {
        for (Name name : names) {
            if (name.entry().terms().stream()
                    .anyMatch(t -> t.countries().stream().anyMatch(context::contains))) {
                return name;
            }
        }
        for (Name name : names) {
            if (date != null && name.entry().at(date) != null) {
                return name;
            }
        }
        return names.get(0);
    }

    private List<String> countriesOf(Reading reading, @Nullable LocalDate date, Set<String> hint) {
        Set<String> found = new LinkedHashSet<>();
        addStates(reading, found);
        if (found.isEmpty() && !reading.known().isEmpty()) {
            found.addAll(term(choose(reading.known(), hint, date).entry(), date).countries());
        }
        for (Item group : reading.groups()) {
            found.addAll(term(group.names().get(0).entry(), date).countries());
        }
        return List.copyOf(found);
    }

    private List<String> sectorsOf(Reading reading, @Nullable LocalDate date) {
        if (!reading.known().isEmpty() && reading.known().get(0).entry().type() == Entry.Type.GROUP) {
            return term(reading.known().get(0).entry(), date).sectors();
        }
        Agent agent = reading.agent();
        return agent != null && agent.is("institution") && !agent.is("weak") ? agent.sectors() : List.of();
    }

    private static void addStates(Reading reading, Set<String> found) {
        for (Item state : reading.states()) {
            found.addAll(state.names().get(0).entry().terms().get(0).countries());
        }
        for (Name name : reading.known()) {
            if (name.entry().type() == Entry.Type.STATE && found.isEmpty()) {
                found.addAll(name.entry().terms().get(0).countries());
            }
        }
    }

    /** Refuses names of plain words ("National News Agency") whose country is not at hand. */
    private record ForeignVeto(Set<String> countries) implements Item.Veto {
        @Override
        public boolean noName(Name name, int first, int last) {
            return name.support()
                    && last > first
                    && name.entry().type() == Entry.Type.GROUP
                    && name.entry().terms().stream()
                            .noneMatch(term -> term.countries().stream().anyMatch(countries::contains));
        }

        @Override
        public boolean noAgent(List<Agent> agents, int first, int last) {
            return false;
        }
    }

    private List<Part> parts(String phrase, Item.Veto veto) {
        List<Part> parts = new ArrayList<>();
        if (phrase.isBlank()) {
            return parts;
        }
        Words words = Words.of(phrase);
        List<Item> items = Item.scan(new Known(words, knowledge), veto);
        String link = "";
        int start = 0;
        int i = 0;
        while (i <= words.size()) {
            int at = i;
            Item item = items.stream().filter(x -> x.first() == at).findFirst().orElse(null);
            if (item != null) {
                i = item.last() + 1;
                continue;
            }
            String word = i < words.size() ? words.at(i) : "";
            boolean cut = i == words.size()
                    || word.equals("'s")
                    || word.equals("'")
                    || word.equals(",")
                    || word.equals("(")
                    || PREPOSITIONS.contains(word);
            if (cut) {
                if (i > start) {
                    parts.add(new Part(link, read(words, items, start, i)));
                }
                link = word.equals("'") ? "'s" : word.equals("(") ? "," : word;
                start = i + 1;
            }
            i++;
        }
        if (parts.isEmpty()) {
            parts.add(new Part("", read(words, items, 0, words.size())));
        }
        return parts;
    }

    private static boolean agentAfter(List<Item> items, Item town, int to) {
        return items.stream().anyMatch(x -> x.first() > town.last() && x.last() == to - 1 && x.head() != null);
    }

    private static Reading read(Words words, List<Item> items, int from, int to) {
        Reading.Builder reading = new Reading.Builder();
        for (int i = from; i < to; i++) {
            int at = i;
            String mark = Marks.of(words.at(i));
            if (mark != null) {
                reading.mark(mark);
            }
            Item item = items.stream().filter(x -> x.first() == at).findFirst().orElse(null);
            boolean part = item != null
                    && (item.town() && (item.first() > from || item.last() < to - 1) && !agentAfter(items, item, to)
                            || item.person() && item.last() < to - 1);
            if (item != null && !part) {
                reading.item(item, item.last() >= to - 1);
                i = item.last();
            } else if (Character.isUpperCase(words.raw(i).charAt(0)) && mark == null) {
                reading.name(words.raw(i));
            }
        }
        return reading.build();
    }
}
