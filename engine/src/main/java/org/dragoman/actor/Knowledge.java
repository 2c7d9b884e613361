package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.rule.PackedReader;
import org.dragoman.rule.PackedResource;
import org.dragoman.rule.Tsv;
import org.jspecify.annotations.Nullable;

/**
 * What {@code rules/actors} and {@code rules/countries.tsv} know: names and generic agents. Loaded once, never changed. It is
 * taken from {@link KnowledgeFile} where the build has made that ready, and else from the tables' text.
 */
final class Knowledge {
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

    final PhraseIndex<Name> names;
    final PhraseIndex<Agent> agents;
    /** Persons by the name that stands alone: the surname mostly. */
    final PhraseIndex<Entry> surnames;

    /** By their codes. */
    final PhraseIndex<Entry> states;
    /** Persons and organisations by the {@link Sound} of their names; likewise states. */
    final PhraseIndex<Entry> sounds;

    final PhraseIndex<Name> stateSounds;
    /** Genders of given names. */
    final PhraseIndex<String> given;

    private final Map<String, String> reporting = new HashMap<>();
    private final Map<String, List<Anaphor>> anaphors = new HashMap<>();

    /** Whom a noun may take up. */
    private record Anaphor(List<Actor.Kind> kinds, List<String> sectors, List<String> countries, List<String> nouns) {
        boolean fits(Entity entity) {
            return kinds.contains(entity.kind)
                    && (sectors.isEmpty() || sectors.stream().anyMatch(entity.sectors::contains))
                    && (countries.isEmpty() || countries.stream().anyMatch(entity.countries::contains))
                    && (nouns.isEmpty() || nouns.stream().anyMatch(entity.nouns::contains));
        }
    }

    Knowledge(
            PhraseIndex<Name> names,
            PhraseIndex<Agent> agents,
            PhraseIndex<Entry> surnames,
            PhraseIndex<Entry> states,
            PhraseIndex<Entry> sounds,
            PhraseIndex<Name> stateSounds,
            PhraseIndex<String> given) {
        this.names = names;
        this.agents = agents;
        this.surnames = surnames;
        this.states = states;
        this.sounds = sounds;
        this.stateSounds = stateSounds;
        this.given = given;
        for (Tsv.Row row : Tsv.read("actors/anaphors.tsv")) {
            Anaphor anaphor = new Anaphor(
                    row.all("kinds").stream()
                            .map(k -> Kinds.of(row, "kinds", k))
                            .toList(),
                    row.all("sectors"),
                    row.all("countries"),
                    row.all("nouns"));
            for (String word : row.all("words")) {
                anaphors.merge(word, List.of(anaphor), Knowledge::joined);
            }
        }
        for (Tsv.Row row : Tsv.read("actors/reporting.tsv")) {
            row.all("verbs").forEach(verb -> reporting.put(verb, row.get("speaker")));
        }
    }

    static Knowledge load() {
        return load(List.of());
    }

    /** With the actors of users' files, whose names go before those that ship. */
    static Knowledge load(List<ActorFile> own) {
        PackedReader ready = PackedResource.ready(KnowledgeFile.NAME);
        Knowledge knowledge = ready == null ? ofText() : KnowledgeFile.read(ready);
        own.forEach(file -> file.actors().forEach(knowledge::own));
        return knowledge;
    }

    /** What the tables say. */
    static Knowledge ofText() {
        Knowledge knowledge = new Knowledge(
                new PhraseIndex<>(),
                new PhraseIndex<>(),
                new PhraseIndex<>(),
                new PhraseIndex<>(),
                new PhraseIndex<>(),
                new PhraseIndex<>(),
                new PhraseIndex<>());
        knowledge.countries(Tsv.read("countries.tsv"));
        knowledge.organisations(Tsv.read("actors/organisations.tsv"));
        knowledge.persons(Tsv.read("actors/leaders.tsv"));
        knowledge.towns(Tsv.read("actors/cities.tsv"));
        for (Tsv.Row row : Tsv.read("actors/namesakes.tsv")) {
            Entry state = Objects.requireNonNull(knowledge.state(row.get("country")));
            knowledge.names.add(Words.of(row.get("name")), new Name(state, Name.Sort.TOWN, true, false, true, true));
        }
        knowledge.agents(Tsv.read("actors/agents.tsv"));
        for (Tsv.Row row : Tsv.read("actors/given-names.tsv")) {
            row.all("names").forEach(name -> knowledge.given.add(Words.fold(name), row.get("gender")));
        }
        return knowledge;
    }

    private void own(OwnActor own) {
        if (own.noun()) {
            ownNoun(own);
            return;
        }
        for (String name : own.names()) {
            names.remove(Words.of(name));
        }
        if (own.terms().isEmpty()) {
            return;
        }
        String name = own.names().get(0);
        boolean person = own.kind() == Actor.Kind.PERSON;
        Entry entry = new Entry(
                name,
                name,
                person ? Entry.Type.PERSON : Entry.Type.GROUP,
                own.kind() == null ? Actor.Kind.ORGANISATION : own.kind(),
                own.terms(),
                List.of());
        for (String each : own.names()) {
            name(each, entry, Name.Sort.NAME);
            sound(each, entry);
            if (person) {
                surname(each.substring(each.lastIndexOf(' ') + 1), entry);
            }
        }
    }

    private void ownNoun(OwnActor own) {
        for (String noun : own.names()) {
            Words words = Words.of(noun);
            List<Agent> heads = agents.get(words.at(words.size() - 1));
            Actor.Kind kind = own.kind() != null
                    ? own.kind()
                    : heads.isEmpty() ? Actor.Kind.PERSON : heads.get(0).kind();
            List<String> plurals = own.plurals() == null ? Plurals.of(noun) : own.plurals();
            agents.remove(words);
            plurals.forEach(form -> agents.remove(Words.of(form)));
            if (own.terms().isEmpty()) {
                continue;
            }
            List<String> sectors = own.terms().get(0).sectors();
            agents.add(words, new Agent(noun, noun.matches(".*(men|people)"), sectors, kind, Set.of()));
            plurals.forEach(form -> agents.add(Words.of(form), new Agent(noun, true, sectors, kind, Set.of())));
        }
    }

    /** Where a verb of saying has its speaker: {@code subject}, {@code object}, or null for other verbs. */
    @Nullable
    String speakerOf(String verb) {
        return reporting.get(verb);
    }

    /** Whether "the WORD" may take up somebody who was named before. */
    boolean takesUp(String word, Entity entity) {
        return anaphors.getOrDefault(word, List.of()).stream().anyMatch(anaphor -> anaphor.fits(entity));
    }

    private static List<Anaphor> joined(List<Anaphor> some, List<Anaphor> more) {
        List<Anaphor> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** The state with this code, or null. */
    @Nullable
    Entry state(String code) {
        return states.last(code);
    }

    /** {@code male}, {@code female} or null for a given name. */
    @Nullable
    String gender(String givenName) {
        return given.last(Words.fold(givenName));
    }

    private void countries(List<Tsv.Row> rows) {
        for (Tsv.Row row : rows) {
            String code = row.get("code");
            List<String> sectors = row.all("sectors");
            String shown = row.get("name").replace("?", "");
            String key = sectors.isEmpty() ? code : shown;
            Entry.Term term = new Entry.Term(null, null, List.of(code), sectors, null);
            Entry entry = new Entry(key, shown, Entry.Type.STATE, Actor.Kind.STATE, List.of(term), List.of());
            states.add(key, entry);
            if (row.get("name").length() >= 6 && !row.get("name").contains(" ")) {
                stateSounds.add(Sound.of(row.get("name")), new Name(entry, Name.Sort.NAME, false, false, true, true));
            }
            name(row.get("name"), entry, Name.Sort.NAME);
            row.all("aliases").forEach(alias -> name(alias, entry, Name.Sort.NAME));
            for (String adjective : row.all("adjectives")) {
                name(adjective, entry, Name.Sort.ADJECTIVE);
                if (adjective.matches(".*(an|i|ian|k|man|j|er|o|t|b|e|z|d|c)\\??")
                        && !adjective.matches(".*(ese|Swiss)")) {
                    name(adjective.replace("?", "") + "s", entry, Name.Sort.PEOPLE);
                }
            }
            row.all("people").forEach(people -> name(people, entry, Name.Sort.PEOPLE));
            row.all("capitals").forEach(capital -> name(capital, entry, Name.Sort.CAPITAL));
            row.all("seats").forEach(seat -> name(seat, entry, Name.Sort.SEAT));
        }
    }

    private void towns(List<Tsv.Row> rows) {
        for (Tsv.Row row : rows) {
            Entry state = states.last(row.get("country"));
            if (state != null) {
                for (String town : row.all("names")) {
                    Words words = Words.of(town);
                    if (names.get(words.key(0, words.size())).isEmpty()) {
                        names.add(words, new Name(state, Name.Sort.TOWN, true, false, true, true));
                    }
                }
            }
        }
    }

    private void organisations(List<Tsv.Row> rows) {
        Map<String, List<Tsv.Row>> byKey = new LinkedHashMap<>();
        for (Tsv.Row row : rows) {
            byKey.computeIfAbsent(row.get("name") + "/" + row.get("country"), k -> new ArrayList<>())
                    .add(row);
        }
        byKey.forEach((key, same) -> {
            List<Entry.Term> terms = new ArrayList<>();
            List<Entry.Member> members = new ArrayList<>();
            for (Tsv.Row row : same) {
                Codes.check(row, row.all("country"), row.all("sectors"));
                terms.add(
                        new Entry.Term(day(row, "from"), day(row, "to"), row.all("country"), row.all("sectors"), null));
                row.all("members").forEach(member -> members.add(member(row, member)));
            }
            Tsv.Row row = same.get(0);
            String name = row.get("name").replace("?", "");
            Entry entry = new Entry(name, name, Entry.Type.GROUP, kind(row), terms, members);
            if (!row.all("aliases").contains(name + "?")) {
                name(row.get("name"), entry, Name.Sort.NAME);
            }
            row.all("aliases").forEach(alias -> name(alias, entry, Name.Sort.NAME));
            sound(name, entry);
            row.all("aliases").forEach(alias -> sound(alias, entry));
            row.all("adjectives").forEach(adjective -> name(adjective, entry, Name.Sort.ADJECTIVE));
            row.all("seats").forEach(seat -> name(seat, entry, Name.Sort.SEAT));
        });
    }

    private void persons(List<Tsv.Row> rows) {
        Map<String, List<Tsv.Row>> byName = new LinkedHashMap<>();
        for (Tsv.Row row : rows) {
            byName.computeIfAbsent(row.get("name"), k -> new ArrayList<>()).add(row);
        }
        byName.forEach((key, same) -> {
            List<Entry.Term> terms = new ArrayList<>();
            for (Tsv.Row row : same) {
                List<String> sectors = row.all("sectors");
                Codes.check(row, row.all("country"), sectors);
                terms.add(new Entry.Term(
                        day(row, "from"),
                        Days.end(row, "to"),
                        row.all("country"),
                        sectors.isEmpty() ? List.of("GOV") : sectors,
                        row.get("role")));
            }
            terms.sort(java.util.Comparator.comparing(t -> t.from() == null ? LocalDate.MIN : t.from()));
            boolean common = same.get(0).get("name").endsWith("?");
            String name = same.get(0).get("name").replace("?", "");
            Entry entry = new Entry(name, name, Entry.Type.PERSON, Actor.Kind.PERSON, terms, List.of());
            name(same.get(0).get("name"), entry, Name.Sort.NAME);
            if (!common) {
                sound(name, entry);
            }
            surname(name.substring(name.lastIndexOf(' ') + 1), entry);
            for (Tsv.Row row : same) {
                for (String variant : row.all("variants")) {
                    if (variant.startsWith("~")) {
                        surname(variant.substring(1), entry);
                    } else {
                        name(variant, entry, Name.Sort.NAME);
                        surname(variant.substring(variant.lastIndexOf(' ') + 1).replace("?", ""), entry);
                    }
                }
            }
        });
    }

    /** The state whose name a word sounds like and differs from by two letters at most, where it is one only, or null. */
    @Nullable
    Name stateLike(String word) {
        List<Name> found = word.length() < 6 ? List.of() : stateSounds.get(Sound.of(word));
        return found.size() == 1 && Sound.letters(found.get(0).entry().name(), word) <= 2 ? found.get(0) : null;
    }

    /** The person whose name sounds like this one, where it is one only: "Muammar Qadhafi". */
    @Nullable
    Entry soundsLike(String name) {
        List<Entry> found = sounds.get(Sound.of(name));
        return found.size() == 1 && Sound.sameBorders(name, found.get(0).name()) ? found.get(0) : null;
    }

    private void sound(String name, Entry entry) {
        String key = Sound.of(name);
        if (name.contains(" ") && key.length() >= 5) {
            sounds.add(key, entry);
        }
    }

    /** Kings and popes "of" a country have no surname, nor have those with a number: Jordan is not King Abdullah's. */
    private void surname(String surname, Entry entry) {
        if (NUMERAL.matcher(surname).matches()) {
            return;
        }
        boolean country = names.get(Words.of(surname).key(0, Words.of(surname).size())).stream()
                .anyMatch(name ->
                        name.sort() == Name.Sort.NAME && name.entry().key().equals(countryOf(entry)));
        if (!country) {
            surnames.add(Words.of(surname), entry);
        }
    }

    private static String countryOf(Entry entry) {
        return entry.terms().get(0).countries().isEmpty()
                ? ""
                : entry.terms().get(0).countries().get(0);
    }

    private void agents(List<Tsv.Row> rows) {
        for (Tsv.Row row : rows) {
            Actor.Kind kind = kind(row);
            Codes.check(row, List.of(), row.all("sectors"));
            Set<String> marks = Set.of(
                    row.get("marks").isBlank()
                            ? new String[0]
                            : row.get("marks").strip().split(" +"));
            for (String phrase : row.all("words")) {
                String word = phrase.replace(" - ", " ");
                boolean many = word.matches("(.* )?(people|personnel)");
                agents.add(Words.of(phrase), new Agent(word, many, row.all("sectors"), kind, marks));
                Agent plural = new Agent(word, true, row.all("sectors"), kind, marks);
                Plurals.of(phrase).forEach(form -> agents.add(Words.of(form), plural));
            }
        }
    }

    private void name(String text, Entry entry, Name.Sort sort) {
        boolean support = text.endsWith("?");
        String clean = support ? text.substring(0, text.length() - 1) : text;
        String bare = clean.startsWith("the ") || clean.startsWith("The ") ? clean.substring(4) : clean;
        boolean capitals = bare.length() <= 6 && bare.equals(bare.toUpperCase(Locale.ROOT));
        boolean first = !Character.isLowerCase(bare.charAt(0));
        int lastWord = Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('-')) + 1;
        boolean last = lastWord < bare.length() && !Character.isLowerCase(bare.charAt(lastWord));
        Name name = new Name(entry, sort, support, capitals, first, last);
        names.add(Words.of(clean), name);
        if (!bare.equals(clean)) {
            names.add(Words.of(bare), name);
        }
    }

    private static Actor.Kind kind(Tsv.Row row) {
        return Kinds.of(row, "kind", row.get("kind"));
    }

    private static Entry.Member member(Tsv.Row row, String text) {
        String[] parts = text.split(":", -1);
        if (parts.length == 1) {
            return new Entry.Member(text, null, null);
        }
        String[] ends = parts[1].split("\\.\\.", -1);
        return new Entry.Member(
                parts[0], Days.of(row, "members", ends[0]), ends.length > 1 ? Days.of(row, "members", ends[1]) : null);
    }

    private static @Nullable LocalDate day(Tsv.Row row, String column) {
        return Days.of(row, column, row.get(column));
    }
}
