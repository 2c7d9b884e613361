package org.dragoman.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Analysis;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/** Resolves the phrases of one sentence in order, those that follow "of" before the ones that they belong to. */
final class SentencePass {
    private static final String PRONOUN = "nearest that fits in number, gender and kind, subjects first";
    private static final String MET = "name of one met before";

    private final Cast cast;
    private final Focus focus;
    private final Learner learner;
    private final Persons persons;
    private final Pronouns pronouns;
    private final Collectives collectives;
    private final Sayers sayers;
    /** The subject of the verb beside its quotations, or -1. */
    private final int sayer;

    private final Mentions mentions;
    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final Appositions appositions;
    private final Nominals nominals;
    private final Organisations organisations;
    private final Peoples peoples;
    private final Standing standing;
    private final Games games;
    private final Surnames surnames;
    private final Map<Chunk, List<Entity>> done = new IdentityHashMap<>();
    private final Map<Chunk, Reason> reasons = new IdentityHashMap<>();

    SentencePass(
            Cast cast,
            Pronouns pronouns,
            Collectives collectives,
            Quotes quotes,
            Sayers sayers,
            Analysis analysis,
            Sentence sentence,
            List<Chunk> chunks) {
        this.cast = cast;
        this.focus = cast.focus;
        this.learner = new Learner(cast);
        this.persons = new Persons(cast, learner);
        this.pronouns = pronouns;
        this.collectives = collectives;
        this.sayers = sayers;
        this.sayer = sayers.subject(sentence);
        this.mentions = new Mentions(sentence, cast.sides, quotes);
        this.sentence = sentence;
        this.chunks = chunks;
        this.appositions = new Appositions(sentence, chunks);
        this.standing = new Standing(sentence, cast.knowledge);
        this.games = new Games(sentence, chunks);
        PhraseText text = new PhraseText(analysis, sentence);
        this.organisations = new Organisations(cast, learner, persons, sentence, text);
        this.peoples = new Peoples(cast, sentence, chunks, text);
        this.surnames = new Surnames(cast, persons, peoples, standing, sentence);
        this.nominals = new Nominals(cast, learner, collectives, text, sentence, chunks, this::resolve);
    }

    void run() {
        for (int k = 0; k < chunks.size(); k++) {
            resolve(k);
        }
        if (sayer >= 0) {
            sayers.note(sentence, talking());
        }
    }

    /** Those between whom the quotation passes in which a pronoun stands: the cue may come behind it. */
    private List<Entity> talking(Chunk pronoun) {
        if (!sayers.isQuoted(sentence, pronoun.head())) {
            return List.of();
        }
        return sayer < 0 ? sayers.goingOn(sentence) : talking();
    }

    private List<Entity> talking() {
        int told = sentence.child(sentence.head(sayer), "obj");
        List<Entity> who = new ArrayList<>(headedBy(sayer));
        if (told >= 0 && !sayers.isQuoted(sentence, told)) {
            who.addAll(headedBy(told));
        }
        return who;
    }

    private List<Entity> headedBy(int token) {
        for (int k = 0; k < chunks.size(); k++) {
            if (chunks.get(k).head() == token) {
                for (int owner = k; owner > 0 && chunks.get(owner).owner() == chunks.get(owner - 1); owner--) {
                    resolve(owner - 1);
                }
                return resolve(k);
            }
        }
        return List.of();
    }

    private List<Entity> resolve(int k) {
        Chunk chunk = chunks.get(k);
        List<Entity> before = done.get(chunk);
        if (before != null) {
            return before;
        }
        done.put(chunk, List.of());
        List<Entity> who =
                chunk.pronoun() ? pronouns.resolve(sentence, chunk, collectives, talking(chunk)) : phrase(k, chunk);
        done.put(chunk, who);
        if (who.size() == 1) {
            cast.shortNames.note(sentence, chunk.last(), who.get(0));
        }
        if (!who.isEmpty()) {
            Mention.Form form = chunk.form();
            mention(chunk, who, form);
        }
        return who;
    }

    private void mention(Chunk chunk, List<Entity> who, Mention.Form form) {
        mentions.add(chunk, who, form, reasons.getOrDefault(chunk, Reason.of(chunk.pronoun() ? PRONOUN : MET)));
    }

    private List<Entity> phrase(int k, Chunk chunk) {
        Reading reading = chunk.reading();
        Context context = context(k);
        for (Item state : reading.states()) {
            Name name = state.names().get(0);
            boolean town = name.sort() == Name.Sort.CAPITAL
                    && state.last() < chunk.head()
                    && Grammar.english().is("of_town", sentence.lowerLemma(chunk.head()));
            if (name.sort() == Name.Sort.TOWN || town) {
                continue;
            }
            Entity entity = name.sort() == Name.Sort.SEAT || name.sort() == Name.Sort.CAPITAL
                    ? cast.governmentOf(name.entry())
                    : cast.stateOf(name.entry().key());
            if (reading.known().isEmpty() || state.last() < chunk.head()) {
                mentions.add(
                        state.first(),
                        state.last(),
                        state.last(),
                        List.of(entity),
                        Mention.Form.DEMONYM,
                        new Reason("adjective or name of a state", state.names()));
            }
        }
        for (Item adjective : reading.adjectives()) {
            Entry entry = adjective.names().get(0).entry();
            mentions.add(
                    adjective.first(),
                    adjective.last(),
                    adjective.last(),
                    List.of(cast.group(entry)),
                    Mention.Form.DEMONYM,
                    new Reason("adjective of a collective", adjective.names()));
        }
        for (Item item : reading.groups()) {
            if (item.last() != chunk.head()) {
                Entity group =
                        cast.group(cast.choose(item.names(), context.countries).entry());
                mentions.add(
                        item.first(),
                        item.last(),
                        item.last(),
                        List.of(group),
                        Mention.Form.NAME,
                        new Reason("known by name", item.names()));
            }
        }
        int other = appositions.of(k);
        boolean noun = reading.name().isEmpty()
                || reading.agent() != null && reading.agent().person();
        if (other >= 0 && noun && reading.known().isEmpty()) {
            List<Entity> named = resolve(other);
            if (named.size() == 1 && fits(named.get(0), reading)) {
                if (reading.agent() != null && reading.agent().isCounterpart() && named.get(0).entry == null) {
                    nominals.counterpart(named.get(0), reading, context);
                }
                learner.learn(named.get(0), reading, context);
                reasons.put(chunk, Reason.of("the same as the name beside it"));
                return named;
            }
        }
        List<Entity> who = identify(chunk, reading, context);
        if (other > k && who.size() == 1 && !done.containsKey(chunks.get(other))) {
            Chunk second = chunks.get(other);
            Reading more = second.reading();
            boolean described = more.name().isEmpty() || more.agent() != null;
            if (fits(who.get(0), more) && more.known().isEmpty() && described) {
                learner.learn(who.get(0), more, context(other));
                done.put(second, who);
                reasons.put(second, Reason.of("the same as the name beside it"));
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

    private List<Entity> identify(Chunk chunk, Reading reading, Context context) {
        Agent office = reading.office();
        boolean still = office != null
                && (office.is("place")
                        || office.is("settlement")
                                && !sentence.relation(chunk.head()).equals("nsubj"));
        if (still && reading.known().isEmpty()) {
            return List.of();
        }
        if (!reading.known().isEmpty()) {
            return known(chunk, reading, context);
        }
        Entity explained = reading.agent() == null ? cast.shortNames.bearer(reading.name()) : null;
        if (explained != null) {
            reasons.put(chunk, Reason.of("the article says whose short name it is"));
            return List.of(explained);
        }
        if (!reading.name().isEmpty()) {
            return named(chunk, reading, context);
        }
        Agent agent = reading.agent();
        if (agent == null) {
            Entity met = surnames.likeNoun(chunk);
            return met == null ? List.of() : List.of(met);
        }
        if (agent.is("partitive")) {
            boolean people = agent.is("crowd") && context.of.isEmpty() && peoples.isCrowd(chunk);
            reasons.put(chunk, Reason.of(people ? "so many people" : "those after 'of'"));
            return people ? List.of(peoples.crowd(chunk)) : context.of;
        }
        List<Entity> who = nominals.nominal(chunk, reading, agent, context);
        reasons.put(chunk, Reason.of(nominals.why()));
        return who;
    }

    private List<Entity> known(Chunk chunk, Reading reading, Context context) {
        Name name = cast.choose(reading.known(), context.countries);
        Entry entry = name.entry();
        reasons.put(chunk, new Reason(cast.whyChosen(reading.known(), name, context.countries), reading.known()));
        if (entry.type() == Entry.Type.GROUP && name.sort() == Name.Sort.SEAT && standing.behindPlaceCase(chunk)) {
            return List.of();
        }
        if (entry.type() == Entry.Type.STATE) {
            Entity called = surnames.likeState(chunk, entry);
            if (called != null) {
                reasons.put(chunk, Reason.of("name of one met before: " + called.name));
                return List.of(called);
            }
            if (!reading.name().isEmpty() && name.sort() == Name.Sort.NAME) {
                return organisation(chunk, reading, context);
            }
            return state(chunk, reading, name);
        }
        Entity namesake = entry.type() == Entry.Type.GROUP ? surnames.likeGroup(chunk, reading, entry) : null;
        Entity entity = namesake == null ? cast.group(entry) : namesake;
        learner.learn(entity, reading, context);
        if (entity.kind == Actor.Kind.COLLECTIVE && entity.countries.isEmpty()) {
            int k = chunks.indexOf(chunk);
            for (int n = 1; n <= Listed.behind(sentence, chunks, k).states().size(); n++) {
                resolve(k + n).forEach(state -> entity.countries(state.countries));
            }
        }
        return List.of(entity);
    }

    private List<Entity> state(Chunk chunk, Reading reading, Name name) {
        Entry entry = name.entry();
        int next = chunks.indexOf(chunk) + 1;
        if (next < chunks.size() && Standing.isNamesake(sentence, chunk, chunks.get(next))) {
            return List.of();
        }
        switch (name.sort()) {
            case NAME:
                return List.of(games.team(chunk.head()) ? cast.teamOf(entry) : cast.stateOf(entry.key()));
            case TOWN:
                return List.of();
            case SEAT, CAPITAL:
                return standing.isPlace(chunk, name.sort()) ? List.of() : List.of(cast.governmentOf(entry));
            case ADJECTIVE:
                Entity met = peoples.met(chunk, reading, entry);
                if (met != null) {
                    return List.of(met);
                }
                if (peoples.isOne(chunk, reading)) {
                    return List.of(peoples.one(chunk, entry));
                }
                return List.of(reading.marks().contains("the") ? cast.people(entry) : cast.stateOf(entry.key()));
            default:
                return List.of(peoples.of(chunk, reading, entry));
        }
    }

    private List<Entity> named(Chunk chunk, Reading reading, Context context) {
        Agent agent = reading.agent();
        if (agent == null
                && reading.titles().isEmpty()
                && !reading.name().contains(" ")
                && (standing.behindPlaceCase(chunk)
                        || standing.isOrigin(chunk) && persons.named(reading.name()) == null)) {
            return List.of();
        }
        Agent title = reading.office();
        if (agent == null
                && title != null
                && !title.person()
                && !(title.is("either") && persons.isCalled(reading))
                && (title.kind() == Actor.Kind.ORGANISATION || title.kind() == Actor.Kind.ARMED_GROUP)) {
            return organisation(chunk, reading, context);
        }
        if (agent == null && reading.person() && !reading.name().isEmpty()) {
            Entity person = persons.person(reading, context);
            reasons.put(chunk, persons.reason());
            if (person.mentions.isEmpty() && appositions.of(chunks.indexOf(chunk)) < 0) {
                cast.introductions.meet(person, sentence, chunk);
            }
            return List.of(person);
        }
        Entity called = agent == null && !reading.name().contains(" ") ? persons.named(reading.name()) : null;
        if (called != null) {
            return List.of(called);
        }
        if (agent == null && leaderTakenForPlace(chunk) && persons.leader(reading, context) != null) {
            Entity person = persons.person(reading, context);
            reasons.put(chunk, persons.reason());
            return List.of(person);
        }
        if (agent != null || organisations.isNamed(chunk)) {
            return organisation(chunk, reading, context);
        }
        Entity before = persons.named(reading.name());
        if (before != null) {
            return List.of(before);
        }
        if (appositions.isPerson(chunks.indexOf(chunk))) {
            Entity person = persons.person(reading, context);
            reasons.put(chunk, Reason.of("a name beside what a person is"));
            return List.of(person);
        }
        Agent beside = appositions.nounOf(chunks.indexOf(chunk));
        if (beside != null) {
            Entity group = organisation(chunk, reading, context).get(0);
            group.kind = beside.kind();
            return List.of(group);
        }
        boolean acts = sentence.relation(chunk.head()).startsWith("nsubj")
                && !sentence.ner(chunk.head()).equals("LOCATION")
                && !(sentence.ner(chunk.head()).equals("O") && isHeadline());
        return acts ? organisation(chunk, reading, context) : List.of();
    }

    /** "Trump and Putin met": the tagger knows no leaders, and takes one word for a place. */
    private boolean leaderTakenForPlace(Chunk chunk) {
        return chunk.first() == chunk.last()
                && sentence.ner(chunk.head()).equals("LOCATION")
                && sentence.relation(chunk.head()).startsWith("nsubj");
    }

    /** Whether most words have capitals, so that a capital says nothing. */
    private boolean isHeadline() {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (Character.isLetter(sentence.word(i).charAt(0))
                    && sentence.word(i).length() > 3) {
                words++;
                capitals += Character.isUpperCase(sentence.word(i).charAt(0)) ? 1 : 0;
            }
        }
        return capitals * 10 > words * 7;
    }

    private List<Entity> organisation(Chunk chunk, Reading reading, Context context) {
        Entity government = organisations.governmentUnder(reading, context);
        if (government != null) {
            return List.of(government);
        }
        reasons.put(chunk, Reason.of("a name that the knowledge does not have: what the phrase says"));
        return List.of(organisations.named(chunk, reading, context));
    }

    private Context context(int k) {
        return Context.of(k, chunks, sentence, done, this::resolve);
    }
}
