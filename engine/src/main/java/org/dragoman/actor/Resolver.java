package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads one article from start to end and says of each noun phrase and pronoun whom it stands for. */
final class Resolver {
    private static final Set<String> PLACE_CASES = Set.of(
            "in",
            "near",
            "outside",
            "around",
            "inside",
            "across",
            "over",
            "above",
            "through",
            "off",
            "within",
            "along",
            "into",
            "throughout",
            "toward",
            "beyond");
    private static final Set<String> OF = Set.of("of", "for", "from", "in", "at", "with");

    private final Knowledge knowledge;
    private final Analysis analysis;
    private final @Nullable LocalDate date;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Sides sides = new Sides();
    private final Pronouns pronouns;
    private final Collectives collectives;
    private final Focus focus;
    private final Quotes quotes;
    private int counter;

    Resolver(Knowledge knowledge, Analysis analysis) {
        this.knowledge = knowledge;
        this.analysis = analysis;
        this.date = analysis.article().publishedOn().orElse(null);
        this.focus = new Focus(analysis, knowledge);
        this.quotes = new Quotes(analysis.article());
        this.pronouns = new Pronouns(sides);
        this.collectives = new Collectives(sides, this::stateOf);
    }

    List<Entity> run() {
        List<List<Chunk>> all = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            List<Chunk> chunks = Chunker.chunks(sentence, knowledge);
            all.add(chunks);
            new Pass(sentence, chunks).run();
        }
        new FirstPerson(knowledge, analysis, quotes, this::at, this::institutionOf).resolve(all);
        return new ArrayList<>(entities.values().stream()
                .filter(entity -> !entity.mentions.isEmpty())
                .toList());
    }

    /** Whom the phrase headed by this token stands for, as far as is known by now. */
    private List<Entity> at(int sentence, int token) {
        List<Entity> found = new ArrayList<>();
        for (Sides.Ref ref : sides.all()) {
            if (ref.sentence() == sentence && ref.token() == token) {
                found.addAll(ref.who());
            }
        }
        return found;
    }

    Entity stateOf(String code) {
        return entities.computeIfAbsent("state:" + code, key -> {
            Entry entry = knowledge.state(code);
            Entity entity = new Entity(key, entry == null ? code : entry.name(), Actor.Kind.STATE);
            entity.entry = entry;
            Entry.Term term = entry == null ? null : entry.at(null);
            entity.countries(term == null ? List.of(code) : term.countries());
            if (term != null) {
                entity.sectors.addAll(term.sectors());
            }
            return entity;
        });
    }

    private Entity governmentOf(Entry state) {
        return entities.computeIfAbsent("government:" + state.key(), key -> {
            Entity entity = new Entity(key, "government of " + state.name(), Actor.Kind.ORGANISATION);
            Entry.Term term = state.at(null);
            entity.entry = state;
            if (term != null) {
                entity.countries(term.countries());
                entity.sectors.add("GOV");
                entity.sectors.addAll(term.sectors());
            }
            return entity;
        });
    }

    /** For whom a person says "we": the government, army or group that he or she speaks for, else the person. */
    private Entity institutionOf(Entity speaker) {
        if (speaker.memberOf != null) {
            return speaker.memberOf;
        }
        if (speaker.person() && speaker.sectors.contains("GOV") && speaker.countries.size() == 1) {
            Entry state = knowledge.state(speaker.countries.iterator().next());
            return state == null ? speaker : governmentOf(state);
        }
        return speaker;
    }

    private Entity fresh(String name, Actor.Kind kind) {
        Entity entity = new Entity("noun:" + ++counter, name, kind);
        entities.put(entity.key, entity);
        return entity;
    }

    /** One sentence. */
    private final class Pass {
        private final Sentence sentence;
        private final List<Chunk> chunks;
        private final Map<Chunk, List<Entity>> done = new IdentityHashMap<>();

        Pass(Sentence sentence, List<Chunk> chunks) {
            this.sentence = sentence;
            this.chunks = chunks;
        }

        void run() {
            for (int k = 0; k < chunks.size(); k++) {
                resolve(k);
            }
        }

        private List<Entity> resolve(int k) {
            Chunk chunk = chunks.get(k);
            List<Entity> before = done.get(chunk);
            if (before != null) {
                return before;
            }
            done.put(chunk, List.of());
            List<Entity> who = chunk.pronoun() ? pronouns.resolve(sentence, chunk, collectives) : phrase(k, chunk);
            done.put(chunk, who);
            if (!who.isEmpty()) {
                Mention.Form form = chunk.pronoun() ? Mention.Form.PRONOUN : form(chunk);
                mention(chunk, who, form);
            }
            return who;
        }

        private void mention(Chunk chunk, List<Entity> who, Mention.Form form) {
            int first = chunk.first();
            while (first < chunk.head() && sentence.tag(first).matches("DT|PDT|PRP\\$|WP\\$")) {
                first++;
            }
            add(first, chunk.last(), chunk.head(), who, form);
        }

        private void add(int first, int last, int head, List<Entity> who, Mention.Form form) {
            Mention mention = new Mention(sentence.index(), head, first, last, sentence.span(first, last), form);
            for (Entity entity : who) {
                entity.mention(mention, form.name().toLowerCase(Locale.ROOT));
            }
            String relation = sentence.relation(head);
            sides.add(new Sides.Ref(
                    sentence.index(),
                    head,
                    who,
                    relation.startsWith("nsubj"),
                    quotes.contains(sentence.start(head)),
                    form == Mention.Form.NAME || form == Mention.Form.METONYM));
        }

        private Mention.Form form(Chunk chunk) {
            Reading reading = chunk.reading();
            if (!reading.known().isEmpty()) {
                return switch (reading.known().get(0).sort()) {
                    case CAPITAL, SEAT, TOWN -> Mention.Form.METONYM;
                    case ADJECTIVE, PEOPLE -> Mention.Form.DEMONYM;
                    case NAME -> Mention.Form.NAME;
                };
            }
            return reading.name().isEmpty() ? Mention.Form.NOMINAL : Mention.Form.NAME;
        }

        private @Nullable String caseOf(Chunk chunk) {
            int marker = sentence.child(chunk.head(), "case");
            if (marker >= 0 && marker < chunk.first()) {
                return sentence.word(marker).toLowerCase(Locale.ROOT);
            }
            return chunk.first() > 0 && sentence.tag(chunk.first() - 1).equals("IN")
                    ? sentence.word(chunk.first() - 1).toLowerCase(Locale.ROOT)
                    : null;
        }

        private List<Entity> phrase(int k, Chunk chunk) {
            Reading reading = chunk.reading();
            Context context = context(k, chunk);
            for (Item state : reading.states()) {
                Name name = state.names().get(0);
                if (name.sort() == Name.Sort.TOWN) {
                    continue;
                }
                Entity entity = name.sort() == Name.Sort.SEAT || name.sort() == Name.Sort.CAPITAL
                        ? governmentOf(name.entry())
                        : stateOf(name.entry().key());
                if (reading.known().isEmpty() || state.last() < chunk.head()) {
                    add(state.first(), state.last(), state.last(), List.of(entity), Mention.Form.DEMONYM);
                }
            }
            for (Item adjective : reading.adjectives()) {
                Entry entry = adjective.names().get(0).entry();
                add(
                        adjective.first(),
                        adjective.last(),
                        adjective.last(),
                        List.of(group(entry, context)),
                        Mention.Form.DEMONYM);
            }
            for (Item item : reading.groups()) {
                if (item.last() != chunk.head()) {
                    Entity group = group(choose(item.names(), context).entry(), context);
                    add(item.first(), item.last(), item.last(), List.of(group), Mention.Form.NAME);
                }
            }
            int other = apposition(k);
            if (other >= 0
                    && chunk.reading().name().isEmpty()
                    && chunk.reading().known().isEmpty()) {
                List<Entity> named = resolve(other);
                if (named.size() == 1 && fits(named.get(0), reading)) {
                    if (reading.agent() != null && counterpart(reading.agent()) && named.get(0).entry == null) {
                        counterpart(named.get(0), reading, context);
                    }
                    learn(named.get(0), reading, context);
                    return named;
                }
            }
            List<Entity> who = identify(chunk, reading, context);
            if (other > k && who.size() == 1 && !done.containsKey(chunks.get(other))) {
                Chunk second = chunks.get(other);
                Reading more = second.reading();
                if (fits(who.get(0), more)
                        && more.known().isEmpty()
                        && more.name().isEmpty()) {
                    learn(who.get(0), more, context(other, second));
                    done.put(second, who);
                    mention(second, who, Mention.Form.NOMINAL);
                }
            }
            return who;
        }

        /** Whether the phrase in apposition can be the same actor. */
        private boolean fits(Entity entity, Reading reading) {
            Agent agent = reading.agent();
            if (agent == null || reading.plural() != entity.plural && !entity.plural) {
                return false;
            }
            return entity.person() == agent.person() || agent.kind() == Actor.Kind.POPULATION && entity.person();
        }

        private int apposition(int k) {
            Chunk chunk = chunks.get(k);
            for (int n = k + 1; n < chunks.size() && n <= k + 3; n++) {
                Chunk next = chunks.get(n);
                boolean arc = sentence.head(next.head()) == chunk.head()
                                && sentence.relation(next.head()).matches("appos|flat|dep")
                        || sentence.head(chunk.head()) == next.head()
                                && sentence.relation(chunk.head()).matches("appos|flat|dep");
                boolean adjacent = next.first() == chunk.last() + 1;
                boolean comma = next.first() == chunk.last() + 2
                        && sentence.word(chunk.last() + 1).equals(",");
                if (arc && (adjacent || comma) || adjacent && titleThenName(chunk, next)) {
                    return n;
                }
                if (comma && nameThenNoun(chunk, next)) {
                    return n;
                }
                boolean apart =
                        next.first() > 0 && sentence.word(next.first() - 1).equals(",");
                if (apart && titleThenName(chunk, next) && closes(next) && noVerb(chunk.last() + 1, next.first())) {
                    return n;
                }
                if (comma && titleThenName(chunk, next) && closes(next)) {
                    return n;
                }
            }
            return -1;
        }

        /** "The M23, a group that", "Salem Afif, a former officer". */
        private boolean nameThenNoun(Chunk chunk, Chunk next) {
            Reading first = chunk.reading();
            Reading second = next.reading();
            boolean named = !first.name().isEmpty()
                    || !first.known().isEmpty() && first.known().get(0).entry().type() != Entry.Type.STATE;
            int after = next.last() + 1;
            boolean goesOn = closes(next) || sentence.word(after).matches("that|which|who|whose|of|in|for|from|at");
            return named
                    && goesOn
                    && second.marks().contains("a")
                    && second.agent() != null
                    && second.name().isEmpty()
                    && second.known().isEmpty();
        }

        private boolean noVerb(int from, int to) {
            for (int i = from; i < to; i++) {
                if (sentence.tag(i).startsWith("VB") || sentence.tag(i).equals("CC")) {
                    return false;
                }
            }
            return true;
        }

        private boolean titleThenName(Chunk chunk, Chunk next) {
            Agent agent = chunk.reading().agent();
            boolean title = agent != null && agent.person() && !agent.plural();
            Reading second = next.reading();
            boolean name = second.person()
                    || !second.known().isEmpty()
                            && second.known().get(0).entry().type() == Entry.Type.PERSON;
            return title
                    && name
                    && chunk.reading().name().isEmpty()
                    && chunk.reading().known().isEmpty();
        }

        private boolean closes(Chunk next) {
            int after = next.last() + 1;
            return after >= sentence.size() || sentence.word(after).matches("[,.]");
        }

        private Context context(int k, Chunk chunk) {
            Context context = new Context();
            for (Item state : chunk.reading().states()) {
                context.countries.addAll(
                        state.names().get(0).entry().terms().get(0).countries());
                context.sectors.addAll(
                        state.names().get(0).entry().terms().get(0).sectors());
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
                if (gap == 2 && sentence.tag(chunk.last() + 1).matches("IN|TO")) {
                    String word = sentence.word(chunk.last() + 1).toLowerCase(Locale.ROOT);
                    boolean of = word.equals("of") || word.equals("for");
                    if (OF.contains(word)) {
                        if (of && chunk.reading().agent() != null) {
                            for (Entity entity : resolve(next)) {
                                context.of.add(entity);
                                if (context.countries.isEmpty() || context.owners.isEmpty()) {
                                    context.later.addAll(entity.countries);
                                }
                            }
                        }
                        if (context.later.isEmpty()) {
                            context.later.addAll(placeOf(after));
                            alsoAfter(next, context);
                        }
                    }
                }
            }
            if (context.countries.isEmpty()) {
                context.countries.addAll(context.later);
            }
            return context;
        }

        /** "From the United States, Japan and Australia": the others of the list. */
        private void alsoAfter(int k, Context context) {
            int last = chunks.get(k).last();
            for (int n = k + 1; n < chunks.size() && !context.later.isEmpty(); n++) {
                Chunk next = chunks.get(n);
                Reading reading = next.reading();
                boolean state = !reading.known().isEmpty()
                        && reading.known().get(0).entry().type() == Entry.Type.STATE;
                int from = last + 1;
                if (!state
                        || next.first() - from > 2
                        || next.first() == from
                        || !sentence.word(from).matches(",|and")) {
                    return;
                }
                context.later.addAll(placeOf(next));
                last = next.last();
            }
        }

        private Entity group(Entry entry, Context context) {
            return entities.computeIfAbsent("known:" + entry.key(), key -> fromEntry(key, entry, context));
        }

        private Collection<String> placeOf(Chunk chunk) {
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

        private List<Entity> identify(Chunk chunk, Reading reading, Context context) {
            Agent office = reading.office();
            if (office != null && office.is("place") && reading.known().isEmpty()) {
                return List.of();
            }
            if (!reading.known().isEmpty()) {
                return known(chunk, reading, context);
            }
            if (!reading.name().isEmpty()) {
                return named(chunk, reading, context);
            }
            Agent agent = reading.agent();
            if (agent == null) {
                return List.of();
            }
            return agent.is("partitive") ? context.of : nominal(chunk, reading, agent, context);
        }

        private List<Entity> known(Chunk chunk, Reading reading, Context context) {
            Name name = choose(reading.known(), context);
            Entry entry = name.entry();
            String marker = caseOf(chunk);
            if (entry.type() == Entry.Type.GROUP
                    && name.sort() == Name.Sort.SEAT
                    && marker != null
                    && PLACE_CASES.contains(marker)) {
                return List.of();
            }
            if (entry.type() == Entry.Type.STATE) {
                if (!reading.name().isEmpty() && name.sort() == Name.Sort.NAME) {
                    return organisation(chunk, reading, context);
                }
                return state(chunk, reading, name);
            }
            Entity entity = entities.computeIfAbsent("known:" + entry.key(), key -> fromEntry(key, entry, context));
            learn(entity, reading, context);
            return List.of(entity);
        }

        private List<Entity> state(Chunk chunk, Reading reading, Name name) {
            Entry entry = name.entry();
            switch (name.sort()) {
                case NAME:
                    return List.of(stateOf(entry.key()));
                case TOWN:
                    return List.of();
                case SEAT, CAPITAL:
                    String marker = caseOf(chunk);
                    boolean place = isPlace(chunk)
                            || marker != null
                                    && (PLACE_CASES.contains(marker)
                                            || marker.equals("at") && name.sort() == Name.Sort.SEAT
                                            || marker.equals("from")
                                                    && sentence.relation(chunk.head())
                                                            .startsWith("obl"));
                    return place ? List.of() : List.of(governmentOf(entry));
                case ADJECTIVE:
                    if (!reading.marks().contains("the")) {
                        return List.of(stateOf(entry.key()));
                    }
                    return List.of(people(entry));
                default:
                    return List.of(reading.marks().contains("mod:ethnic") ? minority(chunk) : people(entry));
            }
        }

        /** "Ethnic Albanians": people, but not those of Albania. */
        private Entity minority(Chunk chunk) {
            Entity entity = fresh(text(chunk), Actor.Kind.POPULATION);
            entity.plural = true;
            entity.sectors.add("CVL");
            int next = chunks.indexOf(chunk) + 1;
            if (next < chunks.size() && chunks.get(next).first() - chunk.last() == 2) {
                entity.countries(placeOf(chunks.get(next)));
            }
            if (entity.countries.isEmpty() && focus.sure()) {
                entity.countries(List.of(focus.country()));
            }
            return entity;
        }

        /** "The capital, Muscat", "seized Kabul". */
        private boolean isPlace(Chunk chunk) {
            int before = chunk.first() - 2;
            if (before >= 0
                    && sentence.word(before + 1).equals(",")
                    && sentence.word(before).equals("capital")) {
                return true;
            }
            int verb = sentence.head(chunk.head());
            return verb >= 0
                    && sentence.relation(chunk.head()).matches("obj|nsubj:pass")
                    && "place".equals(knowledge.speakerOf(sentence.lemma(verb)));
        }

        private Entity people(Entry state) {
            return entities.computeIfAbsent("people:" + state.key(), key -> {
                Entity entity = new Entity(key, "people of " + state.name(), Actor.Kind.POPULATION);
                entity.countries(state.terms().get(0).countries());
                entity.plural = true;
                return entity;
            });
        }

        private Entity fromEntry(String key, Entry entry, Context context) {
            Entity entity = new Entity(key, entry.name(), entry.kind());
            entity.entry = entry;
            Entry.Term term = entry.at(date);
            if (term != null) {
                entity.countries(term.countries());
                entity.sectors.addAll(term.sectors());
                entity.role = term.role();
            } else if (date != null) {
                Entry.Term past = entry.before(date);
                Entry.Term any = past == null ? entry.terms().get(0) : past;
                entity.countries(any.countries());
                if (past != null && entry.type() == Entry.Type.PERSON) {
                    entity.sectors.add("ELI");
                    entity.role = "former " + past.role();
                } else if (entry.type() == Entry.Type.GROUP) {
                    entity.sectors.addAll(any.sectors());
                }
            }
            if (entry.type() == Entry.Type.PERSON) {
                entity.gender = knowledge.gender(entry.name().split(" ")[0]);
            } else {
                entity.nouns.add(Words.fold(entry.name().substring(entry.name().lastIndexOf(' ') + 1)));
            }
            return entity;
        }

        private Name choose(List<Name> names, Context context) {
            for (Name name : names) {
                for (Entry.Term term : name.entry().terms()) {
                    if (term.countries().stream().anyMatch(context.countries::contains)) {
                        return name;
                    }
                }
            }
            for (Name name : names) {
                Entry.Term term = name.entry().at(date);
                if (term != null && term.countries().contains(focus.country())) {
                    return name;
                }
            }
            return names.get(0);
        }

        private List<Entity> named(Chunk chunk, Reading reading, Context context) {
            Agent agent = reading.agent();
            String marker = caseOf(chunk);
            if (agent == null
                    && reading.titles().isEmpty()
                    && !reading.name().contains(" ")
                    && marker != null
                    && PLACE_CASES.contains(marker)) {
                return List.of();
            }
            Agent title = reading.office();
            if (agent == null
                    && title != null
                    && !title.person()
                    && (title.kind() == Actor.Kind.ORGANISATION || title.kind() == Actor.Kind.ARMED_GROUP)) {
                return organisation(chunk, reading, context);
            }
            if (agent == null && reading.person() && !reading.name().isEmpty()) {
                return List.of(person(reading, context));
            }
            Entity called = agent == null && !reading.name().contains(" ") ? persons(reading.name()) : null;
            if (called != null) {
                return List.of(called);
            }
            if (agent != null || organisationAt(chunk)) {
                return organisation(chunk, reading, context);
            }
            Entity before = persons(reading.name());
            if (before != null) {
                return List.of(before);
            }
            boolean acts = sentence.relation(chunk.head()).startsWith("nsubj")
                    && !sentence.ner(chunk.head()).equals("LOCATION");
            return acts ? organisation(chunk, reading, context) : List.of();
        }

        private boolean organisationAt(Chunk chunk) {
            for (int i = chunk.first(); i <= chunk.last(); i++) {
                if (sentence.ner(i).equals("ORGANIZATION")) {
                    return true;
                }
            }
            return entities.containsKey("named:"
                    + Words.of(text(chunk)).key(0, Words.of(text(chunk)).size()));
        }

        private String text(Chunk chunk) {
            int first = chunk.first();
            while (first < chunk.last() && sentence.tag(first).matches("DT|PDT|PRP\\$|CD")) {
                first++;
            }
            return sentence.span(first, chunk.last())
                    .of(analysis.article().text())
                    .replaceAll("\\s+", " ");
        }

        private List<Entity> organisation(Chunk chunk, Reading reading, Context context) {
            Agent institution = reading.agent();
            if (institution != null
                    && institution.is("institution")
                    && institution.sectors().contains("GOV")
                    && !reading.name().contains(" ")) {
                Reading president = new Reading(
                        List.of(),
                        null,
                        List.of(new Agent("president", false, List.of("GOV"), Actor.Kind.PERSON, Set.of("title"))),
                        List.of(),
                        List.of(),
                        List.of(),
                        reading.name(),
                        true,
                        Set.of(),
                        0);
                Entry leader = leader(president, context);
                Entry state = leader == null
                        ? null
                        : knowledge.state(leader.terms().get(0).countries().get(0));
                if (state != null) {
                    return List.of(governmentOf(state));
                }
            }
            String text = text(chunk);
            Words words = Words.of(text);
            String key = "named:" + words.key(0, words.size());
            Entity entity = entities.computeIfAbsent(key, k -> new Entity(k, text, kindOf(reading)));
            learn(entity, reading, context);
            return List.of(entity);
        }

        private Actor.Kind kindOf(Reading reading) {
            Agent agent = reading.agent();
            return agent == null || agent.kind() == Actor.Kind.UNKNOWN ? Actor.Kind.ORGANISATION : agent.kind();
        }

        private @Nullable Entity persons(String name) {
            Words words = Words.of(name);
            Entity found = null;
            for (Entity entity : entities.values()) {
                if (entity.kind != Actor.Kind.PERSON || !entity.named()) {
                    continue;
                }
                if (sameName(words, Words.of(entity.name))) {
                    found = entity;
                }
            }
            return found;
        }

        private boolean sameName(Words name, Words full) {
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

        private Set<String> words(Words words) {
            Set<String> set = new LinkedHashSet<>();
            for (int i = 0; i < words.size(); i++) {
                set.add(words.at(i));
            }
            return set;
        }

        private Entity person(Reading reading, Context context) {
            Entity before = persons(reading.name());
            if (before != null) {
                if (Words.of(reading.name()).size() > Words.of(before.name).size() && before.entry == null) {
                    before.name = reading.name();
                }
                learn(before, reading, context);
                return before;
            }
            Entry entry = leader(reading, context);
            if (entry != null) {
                Entity entity = entities.computeIfAbsent("known:" + entry.key(), key -> fromEntry(key, entry, context));
                learn(entity, reading, context);
                return entity;
            }
            String key = "person:" + Words.fold(reading.name());
            Entity entity = entities.computeIfAbsent(key, k -> new Entity(k, reading.name(), Actor.Kind.PERSON));
            entity.gender = knowledge.gender(reading.name().split(" ")[0]);
            learn(entity, reading, context);
            return entity;
        }

        /** A known person called by the surname alone: only one who is in office now, or fits the title's country. */
        private @Nullable Entry leader(Reading reading, Context context) {
            Words words = Words.of(reading.name());
            boolean givenName =
                    knowledge.gender(reading.name()) != null && reading.titles().isEmpty();
            if (words.size() >= 2) {
                Entry alike = knowledge.soundsLike(reading.name());
                boolean of = alike != null
                        && (context.countries.isEmpty()
                                || alike.terms().stream()
                                        .anyMatch(t -> t.countries().stream().anyMatch(context.countries::contains)));
                if (of) {
                    return alike;
                }
            }
            if (words.size() > 2 || givenName) {
                return null;
            }
            List<Entry> found = new ArrayList<>();
            for (Entry entry : knowledge.surnames.get(words.key(0, words.size()))) {
                Entry.Term term = entry.at(date);
                boolean country = entry.terms().stream()
                        .anyMatch(t -> t.countries().stream().anyMatch(context.countries::contains));
                if (country
                        || context.countries.isEmpty()
                                && term != null
                                && term.sectors().contains("GOV")) {
                    found.add(entry);
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
            if (found.size() > 1
                    && found.stream()
                                    .map(e -> e.terms().get(0).countries())
                                    .distinct()
                                    .count()
                            == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                found.removeIf(
                        e -> e.terms().stream().noneMatch(t -> t.countries().contains(focus.country())));
            }
            return found.size() == 1 ? found.get(0) : null;
        }

        private void learn(Entity entity, Reading reading, Context context) {
            boolean own = entity.entry != null && entity.entry.type() != Entry.Type.STATE;
            Agent office = reading.office();
            if (!own || entity.countries.isEmpty()) {
                if (entity.countries.isEmpty()) {
                    boolean other = office != null && counterpart(office);
                    entity.countries(other ? context.countriesOf(reading) : context.countries);
                    entity.sectors.addAll(context.sectors);
                }
                if (entity.countries.isEmpty() && office != null && focus.sure() && ofTheCountry(office, reading)) {
                    entity.countries(List.of(focus.country()));
                }
            }
            List<String> sectors = reading.sectors();
            boolean former = reading.marks().contains("former");
            if (!own || entity.sectors.isEmpty() || former && entity.sectors.isEmpty()) {
                entity.sectors.addAll(sectors);
            }
            if (office != null) {
                entity.nouns.add(office.word());
                for (String word : office.word().split(" ")) {
                    entity.nouns.add(word);
                }
                if (office.is("female")) {
                    entity.gender = "female";
                } else if (office.is("male")) {
                    entity.gender = "male";
                } else if (office.word().endsWith("woman")) {
                    entity.gender = "female";
                }
                if (office.is("spokes") || office.is("weak") && office.person() && !counterpart(office)) {
                    Entity master = master(context, reading);
                    if (master != null && master != entity && !master.person()) {
                        entity.memberOf = entity.memberOf == null ? master : entity.memberOf;
                        entity.countries(master.countries);
                        if (entity.sectors.isEmpty() || office.is("spokes")) {
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

        /** Whether an office or force without a country is taken to be that of the country in focus. */
        private static boolean ofTheCountry(Agent office, Reading reading) {
            boolean force = office.sectors().stream().anyMatch(Set.of("JUD", "COP", "MIL", "LEG")::contains);
            return !office.is("weak")
                    && (office.is("office") || office.is("institution") || force)
                    && !reading.marks().contains("unidentified");
        }

        private @Nullable Entity master(Context context, Reading reading) {
            if (!reading.groups().isEmpty()) {
                Entry entry = choose(reading.groups().get(0).names(), context).entry();
                return entities.computeIfAbsent("known:" + entry.key(), key -> fromEntry(key, entry, context));
            }
            if (!context.of.isEmpty()) {
                return context.of.get(0);
            }
            return context.owners.isEmpty() ? null : context.owners.get(0);
        }

        private List<Entity> nominal(Chunk chunk, Reading reading, Agent agent, Context context) {
            List<Entity> follow = following(chunk, reading, agent);
            if (!follow.isEmpty()) {
                return follow;
            }
            List<Entity> several = collectives.resolve(sentence.index(), chunk, reading, agent);
            if (!several.isEmpty()) {
                return several;
            }
            if (agent.is("state") && !reading.plural()) {
                return stateNoun(reading, context);
            }
            if (abstracted(chunk, reading, agent)) {
                return List.of();
            }
            Entity whole =
                    context.of.isEmpty() ? context.owners.isEmpty() ? null : context.owners.get(0) : context.of.get(0);
            if (whole != null && whole.kind == Actor.Kind.ARMED_GROUP && fightersOf(agent)) {
                return List.of(whole);
            }
            if (agent.is("modifier") && !agent.is("institution")) {
                return List.of();
            }
            if (counterpart(agent)) {
                Entity entity = fresh(text(chunk), Actor.Kind.PERSON);
                counterpart(entity, reading, context);
                return List.of(entity);
            }
            if (!reading.groups().isEmpty()) {
                return member(chunk, reading, agent, context);
            }
            if (agent.is("institution")
                    && context.countries.size() == 1
                    && context.of.isEmpty()
                    && (context.owners.isEmpty()
                            || context.owners.get(0).state()
                            || !reading.states().isEmpty())) {
                return List.of(institution(
                        chunk, reading, agent, context.countries.iterator().next(), context));
            }
            if (reading.states().size() > 1 && context.owners.isEmpty()) {
                return eachOf(reading, agent, context);
            }
            if (anaphoric(chunk, reading, agent)) {
                Entity before = antecedent(reading, agent, context);
                if (before != null) {
                    learn(before, reading, context);
                    return List.of(before);
                }
            }
            if (agent.is("institution")
                    && context.countries.isEmpty()
                    && focus.sure()
                    && !agent.is("weak")
                    && !reading.marks().contains("a")) {
                return List.of(institution(chunk, reading, agent, focus.country(), context));
            }
            Entity entity = fresh(text(chunk), kind(agent, reading));
            entity.plural = reading.plural() || agent.kind() == Actor.Kind.POPULATION && reading.plural();
            learn(entity, reading, context);
            return List.of(entity);
        }

        /** "Agreed not to use force", "share intelligence": a thing, not somebody. */
        private boolean abstracted(Chunk chunk, Reading reading, Agent agent) {
            boolean owned =
                    chunk.first() > 0 && sentence.word(chunk.first() - 1).matches("['’]s?");
            boolean bare = chunk.owner() == null
                    && !owned
                    && reading.states().isEmpty()
                    && reading.titles().isEmpty()
                    && reading.groups().isEmpty()
                    && reading.marks().stream().noneMatch(m -> m.matches("the|a|both|no|several|other"));
            return bare
                    && agent.kind() == Actor.Kind.ORGANISATION
                    && !agent.plural()
                    && agent.sectors().stream().noneMatch(Set.of("COP", "LEG", "JRN")::contains);
        }

        private static boolean fightersOf(Agent agent) {
            return agent.kind() == Actor.Kind.ARMED_GROUP
                    || agent.sectors().contains("MIL")
                            && (agent.kind() == Actor.Kind.POPULATION || agent.is("weak") && !agent.person());
        }

        private Actor.Kind kind(Agent agent, Reading reading) {
            if (agent.kind() == Actor.Kind.POPULATION && !reading.plural()) {
                return Actor.Kind.PERSON;
            }
            return agent.kind() == Actor.Kind.PERSON && reading.plural() ? Actor.Kind.POPULATION : agent.kind();
        }

        /** "The two presidents, A and B": those whose names follow. */
        private List<Entity> following(Chunk chunk, Reading reading, Agent agent) {
            if (!agent.person() || !reading.plural() || reading.count() > 5) {
                return List.of();
            }
            int wanted = Math.max(2, Math.max(reading.count(), reading.states().size()));
            int k = chunks.indexOf(chunk);
            List<Entity> named = new ArrayList<>();
            int last = chunk.last();
            for (int n = k + 1; n < chunks.size() && named.size() < wanted; n++) {
                Chunk next = chunks.get(n);
                boolean joined = next.first() - last <= 3
                        && sentence.word(last + 1).matches(",|and")
                        && titleOrName(next.reading());
                if (!joined) {
                    break;
                }
                named.addAll(resolve(n));
                last = next.last();
            }
            if (named.size() != wanted) {
                return List.of();
            }
            Context none = new Context();
            for (Entity entity : named) {
                if (reading.states().isEmpty()) {
                    learn(entity, reading, none);
                }
            }
            return named;
        }

        private static boolean titleOrName(Reading reading) {
            return reading.person()
                    || !reading.known().isEmpty()
                            && reading.known().get(0).entry().type() == Entry.Type.PERSON;
        }

        /** "Russian and Ukrainian delegates": those of each. */
        private List<Entity> eachOf(Reading reading, Agent agent, Context context) {
            List<Entity> each = new ArrayList<>();
            for (Item state : reading.states()) {
                Entry entry = state.names().get(0).entry();
                String adjective = sentence.span(state.first(), state.last())
                        .of(analysis.article().text());
                Entity entity =
                        fresh(adjective + " " + agent.word() + (agent.plural() ? "s" : ""), kind(agent, reading));
                entity.countries(entry.terms().get(0).countries());
                entity.sectors.addAll(reading.sectors());
                entity.nouns.add(agent.word());
                entity.plural = true;
                each.add(entity);
            }
            return each;
        }

        private List<Entity> stateNoun(Reading reading, Context context) {
            if (!context.countries.isEmpty()) {
                return List.of(stateOf(context.countries.iterator().next()));
            }
            if (!reading.marks().contains("the")) {
                return List.of();
            }
            int now = sentence.index();
            Entity about = entities.get("state:" + focus.country());
            if (focus.sure()
                    && about != null
                    && sides.all().stream()
                            .noneMatch(ref -> ref.sentence() == now
                                    && ref.subject()
                                    && ref.who().contains(about))) {
                return List.of(about);
            }
            Entity state = sides.latest(sentence.index(), 3, Entity::state);
            return state == null ? List.of() : List.of(state);
        }

        private boolean counterpart(Agent agent) {
            return agent.word().equals("counterpart") || agent.word().equals("opposite number");
        }

        private void counterpart(Entity entity, Reading reading, Context context) {
            Entity model = context.owners.isEmpty() ? null : context.owners.get(0);
            entity.countries(reading.states().isEmpty() ? List.of() : context.countriesOf(reading));
            if (model != null) {
                entity.sectors.addAll(model.sectors);
                entity.role = model.role;
                entity.nouns.addAll(model.nouns);
            }
            entity.nouns.add("counterpart");
        }

        private List<Entity> member(Chunk chunk, Reading reading, Agent agent, Context context) {
            Entry entry = choose(reading.groups().get(0).names(), context).entry();
            Entity group = entities.computeIfAbsent("known:" + entry.key(), key -> fromEntry(key, entry, context));
            boolean itself = !reading.marks().contains("a")
                    && (group.kind == Actor.Kind.ARMED_GROUP
                                    && (agent.kind() == Actor.Kind.ARMED_GROUP
                                            || agent.sectors().contains("MIL")
                                            || agent.kind() == Actor.Kind.ORGANISATION)
                            || group.kind == Actor.Kind.ORGANISATION
                                    && agent.kind() == Actor.Kind.ORGANISATION
                                    && !agent.plural()
                                    && sharesSector(group, agent));
            if (itself) {
                group.nouns.add(agent.word());
                return List.of(group);
            }
            Entity entity = fresh(text(chunk), kind(agent, reading));
            entity.plural = reading.plural();
            entity.memberOf = group;
            entity.countries(context.countries.isEmpty() ? group.countries : context.countries);
            learn(entity, reading, context);
            if (agent.is("weak") && reading.titles().isEmpty()) {
                Set<String> sectors = new LinkedHashSet<>(group.sectors);
                if (!sectors.isEmpty()) {
                    entity.sectors.clear();
                    entity.sectors.addAll(sectors);
                }
            }
            return List.of(entity);
        }

        private boolean sharesSector(Entity group, Agent agent) {
            return agent.is("weak")
                    || agent.sectors().isEmpty()
                    || agent.sectors().stream().anyMatch(group.sectors::contains);
        }

        private Entity institution(Chunk chunk, Reading reading, Agent agent, String code, Context context) {
            Entry state = knowledge.state(code);
            boolean government = Set.of("government", "administration", "regime", "cabinet", "leadership")
                    .contains(agent.word());
            Entity entity;
            if (government && state != null && reading.titles().isEmpty()) {
                entity = governmentOf(state);
            } else {
                StringBuilder key =
                        new StringBuilder("institution:").append(code).append(':');
                reading.titles().forEach(title -> key.append(title.word()).append(' '));
                reading.marks().stream()
                        .filter(m -> m.startsWith("mod:"))
                        .sorted()
                        .forEach(m -> key.append(m).append(' '));
                entity = entities.computeIfAbsent(key + agent.word(), k -> {
                    Entity made = new Entity(k, text(chunk), agent.kind());
                    made.countries(List.of(code));
                    return made;
                });
            }
            entity.plural = false;
            learn(entity, reading, context);
            return entity;
        }

        private boolean anaphoric(Chunk chunk, Reading reading, Agent agent) {
            if (reading.marks().contains("a")
                    || reading.marks().contains("other")
                    || reading.count() > 1
                    || reading.marks().contains("several")) {
                return false;
            }
            return reading.marks().contains("the")
                    || agent.is("institution")
                    || chunk.owner() != null && !agent.is("kin");
        }

        private @Nullable Entity antecedent(Reading reading, Agent agent, Context context) {
            Entity before = sides.latest(
                    sentence.index(),
                    agent.is("office") || agent.is("institution") ? 99 : 12,
                    entity -> entity.nouns.contains(agent.word())
                            && (entity.plural == reading.plural() || !entity.person() && !agent.person())
                            && (reading.states().isEmpty()
                                    ? entity.sharesCountry(context.countries)
                                    : entity.ofCountry(context.countries))
                            && !entity.state());
            boolean the = reading.marks().contains("the") && context.countries.isEmpty() && context.of.isEmpty();
            if (before != null || !the || !reading.titles().isEmpty() && !agent.is("weak")) {
                return before;
            }
            return sides.latest(
                    sentence.index(),
                    5,
                    entity -> entity.named()
                            && knowledge.takesUp(agent.word(), entity)
                            && (!entity.person() || !agent.plural()));
        }
    }

    /** What stands around a noun phrase. */
    private static final class Context {
        final Set<String> countries = new LinkedHashSet<>();
        final Set<String> later = new LinkedHashSet<>();
        final Set<String> sectors = new LinkedHashSet<>();
        final List<Entity> owners = new ArrayList<>();
        final List<Entity> of = new ArrayList<>();

        List<String> countriesOf(Reading reading) {
            List<String> codes = new ArrayList<>();
            for (Item state : reading.states()) {
                codes.addAll(state.names().get(0).entry().terms().get(0).countries());
            }
            return codes;
        }
    }
}
