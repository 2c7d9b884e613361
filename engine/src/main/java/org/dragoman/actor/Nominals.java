package org.dragoman.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Whom common nouns stand for in a sentence: "the minister", "Kenyan police", "its forces", "the two presidents, A and B". */
final class Nominals {
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "nsubj:pass");

    private final Cast cast;
    private final Knowledge knowledge;
    private final Antecedents sides;
    private final Focus focus;
    private final Learner learner;
    private final Collectives collectives;
    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final PhraseText text;
    private final NamesBehind behind;
    private final NounsTakenUp taken;
    private final Epithets epithets;
    private String why = "";

    Nominals(
            Cast cast,
            Learner learner,
            Collectives collectives,
            PhraseText text,
            Sentence sentence,
            List<Chunk> chunks,
            IntFunction<List<Entity>> resolve) {
        this.cast = cast;
        this.knowledge = cast.knowledge;
        this.sides = cast.sides;
        this.focus = cast.focus;
        this.learner = learner;
        this.collectives = collectives;
        this.sentence = sentence;
        this.chunks = chunks;
        this.behind = new NamesBehind(cast, learner, sentence, chunks, resolve, text);
        this.text = text;
        this.epithets = new Epithets(sides, sentence);
        this.taken = new NounsTakenUp(sides, knowledge, sentence.index());
    }

    /** Why the last noun asked for stands for whom it does. */
    String why() {
        return why;
    }

    /** Whom a noun stands for: those named before, or somebody new; empty where it is nobody. */
    List<Entity> nominal(Chunk chunk, Reading reading, Agent agent, Context context) {
        why = "the person just named, of whom it tells more";
        Entity told = epithets.person(chunk, reading, agent);
        if (told != null) {
            return List.of(told);
        }
        List<Entity> found = several(chunk, reading, agent, context);
        found = found == null ? belonging(chunk, reading, agent, context) : found;
        found = found == null ? ofCountry(chunk, reading, agent, context) : found;
        return found == null ? List.of(beforeOrNew(chunk, reading, agent, context)) : found;
    }

    /** Somebody new, called by the words of the phrase. */
    private Entity fresh(Chunk chunk, Reading reading, Actor.Kind kind) {
        Entity entity = cast.fresh(text.of(chunk), kind);
        entity.plural = reading.plural();
        return entity;
    }

    /** Those who are named behind it or were named before it, several mostly; null where it is another's turn. */
    private @Nullable List<Entity> several(Chunk chunk, Reading reading, Agent agent, Context context) {
        why = "the names that follow";
        List<Entity> follow = behind.named(chunk, reading, agent);
        if (!follow.isEmpty()) {
            return follow;
        }
        why = "the states listed behind it";
        if (agent.is("state") && reading.plural()) {
            List<Entity> listed = behind.listed(chunk, reading);
            if (!listed.isEmpty()) {
                return listed;
            }
        }
        why = "those named last that can be so many";
        List<Entity> apart = new Coarguments(sides).doers(sentence, chunk.head());
        List<Entity> several = collectives.resolve(sentence.index(), chunk, reading, agent, apart);
        if (!several.isEmpty() && several.stream().noneMatch(context.owners::contains)) {
            return several; // "his ministers" are not he
        }
        why = "those who lead the states named last";
        List<Entity> led = context.countries.isEmpty() && context.of.isEmpty()
                ? collectives.led(sentence.index(), reading, agent)
                : List.of();
        if (!led.isEmpty()) {
            Entity leaders = cast.fresh(text.of(chunk), agent.kind(reading));
            leaders.plural = true;
            led.forEach(state -> leaders.countries(state.countries));
            learner.learn(leaders, reading, context);
            return List.of(leaders);
        }
        return null;
    }

    /** A state, nobody, or somebody of the group or office that stands with it; null where it is another's turn. */
    private @Nullable List<Entity> belonging(Chunk chunk, Reading reading, Agent agent, Context context) {
        why = "another than the one whose it is";
        if (agent.is("other")
                && !context.owners.isEmpty()
                && context.owners.get(0).state()) {
            return List.of(fresh(chunk, reading, Actor.Kind.STATE));
        }
        why = "the state at hand, the one that the article is about, or the one named last";
        if (agent.is("state") && !reading.plural()) {
            Item area = reading.states().isEmpty()
                    ? null
                    : reading.states().get(reading.states().size() - 1);
            return area != null && area.town() ? area(chunk, area) : stateNoun(reading, context);
        }
        if (abstracted(chunk, reading, agent)) {
            return List.of();
        }
        why = "the group that it belongs to";
        Entity whole =
                context.of.isEmpty() ? context.owners.isEmpty() ? null : context.owners.get(0) : context.of.get(0);
        if (whole != null && whole.kind == Actor.Kind.ARMED_GROUP && agent.isOfFighters()) {
            return List.of(whole);
        }
        if (agent.is("modifier") && !agent.is("institution")) {
            return List.of();
        }
        why = "somebody of the same office";
        if (agent.isCounterpart()) {
            Entity entity = fresh(chunk, reading, agent.kind(reading));
            counterpart(entity, reading, context);
            return List.of(entity);
        }
        why = "of the group named before it";
        if (!reading.groups().isEmpty()) {
            return member(chunk, reading, agent, context);
        }
        return null;
    }

    /** Whoever the country beside it, or that of the place, makes of it; null where it is another's turn. */
    private @Nullable List<Entity> ofCountry(Chunk chunk, Reading reading, Agent agent, Context context) {
        why = "an institution of the country beside it";
        if (agent.is("institution")
                && context.countries.size() == 1
                && context.of.isEmpty()
                && (context.owners.isEmpty()
                        || context.owners.get(0).state()
                        || !reading.states().isEmpty())) {
            return List.of(institution(
                    chunk, reading, agent, context.countries.iterator().next(), context));
        }
        why = "one for each country";
        if (reading.states().size() > 1 && context.owners.isEmpty()) {
            return eachOf(reading, agent, context);
        }
        why = "the police where it happens";
        String stage = context.countries.isEmpty()
                        && agent.is("institution")
                        && agent.sectors().contains("COP")
                ? new Stage(sentence, chunks).country(chunk)
                : null;
        if (stage != null) {
            return List.of(institution(chunk, reading, agent, stage, context));
        }
        return null;
    }

    private Entity beforeOrNew(Chunk chunk, Reading reading, Agent agent, Context context) {
        why = "the last so called, or whom such a noun takes up";
        if (NounsTakenUp.pointsBack(chunk, reading, agent)) {
            Entity before = taken.latest(reading, agent, context);
            if (before != null) {
                learner.learn(before, reading, context);
                return before;
            }
        }
        why = "an institution of the country that the article is about";
        boolean other = context.countries.isEmpty() && facesFocus(chunk);
        if (agent.is("institution")
                && context.countries.isEmpty()
                && focus.sure()
                && !other
                && !agent.is("weak")
                && !reading.marks().contains("a")) {
            return institution(chunk, reading, agent, focus.country(), context);
        }
        why = "somebody new: what the phrase says";
        Entity entity = fresh(chunk, reading, agent.kind(reading));
        entity.inPassing = reading.marks().contains("a") && agent.isInPassing();
        learner.learn(entity, reading, context);
        if (other) {
            entity.countries.remove(focus.country());
        }
        return entity;
    }

    /** "The ministry gave Kenya a loan": what acts on the country that the article is about is not of that country. */
    private boolean facesFocus(Chunk chunk) {
        int verb = sentence.head(chunk.head());
        boolean argument = verb >= 0 && ARGUMENTS.contains(sentence.relation(chunk.head()));
        return argument
                && chunks.stream()
                        .filter(c -> c != chunk && faced(c.head(), verb))
                        .flatMap(c -> c.reading().known().stream())
                        .anyMatch(name -> name.sort() == Name.Sort.NAME
                                && name.entry().key().equals(focus.country()));
    }

    /** Whether something is done to it, or to, against or with it: "cut aid to Kenya". */
    private boolean faced(int token, int verb) {
        int above = sentence.head(token);
        int marker = sentence.child(token, "case");
        boolean whom = marker >= 0 && Grammar.english().is("facing", sentence.lower(marker));
        return above == verb && (ARGUMENTS.contains(sentence.relation(token)) || whom)
                || whom
                        && above >= 0
                        && sentence.head(above) == verb
                        && sentence.relation(above).equals("obj");
    }

    /** "Agreed not to use force", "share intelligence": a thing, not somebody. */
    private boolean abstracted(Chunk chunk, Reading reading, Agent agent) {
        boolean owned = chunk.first() > 0 && sentence.word(chunk.first() - 1).matches("['’]s?");
        boolean bare = chunk.owner() == null
                && !owned
                && reading.states().isEmpty()
                && reading.titles().isEmpty()
                && reading.groups().isEmpty()
                && reading.marks().stream().noneMatch(m -> Set.of("the", "a", "both", "no", "several", "other")
                        .contains(m));
        boolean deed = Grammar.english().is("deed_or_group", agent.word())
                && !sentence.relation(chunk.head()).startsWith("nsubj"); // "charged with rebellion"
        return bare
                && (agent.kind() == Actor.Kind.ORGANISATION || deed)
                && !agent.plural()
                && agent.sectors().stream().noneMatch(Set.of("COP", "LEG", "JRN")::contains);
    }

    /** "Russian and Ukrainian delegates": those of each. */
    private List<Entity> eachOf(Reading reading, Agent agent, Context context) {
        List<Entity> each = new ArrayList<>();
        for (Item state : reading.states()) {
            Entry entry = state.names().get(0).entry();
            String adjective = text.of(state);
            String noun = agent.plural() ? Plurals.of(agent.word()).get(0) : agent.word();
            Entity entity = cast.fresh(adjective + " " + noun, agent.kind(reading));
            entity.countries(entry.terms().get(0).countries());
            entity.sectors.addAll(reading.sectors());
            entity.nouns.add(agent.word());
            entity.plural = true;
            each.add(entity);
        }
        return each;
    }

    /** "Washington state", "Kano state": its government where it acts, nobody where it is where something is. */
    private List<Entity> area(Chunk chunk, Item area) {
        if (new Standing(sentence, knowledge).behindPlaceCase(chunk)) {
            return List.of();
        }
        String name = text.of(chunk);
        Words words = Words.of(name);
        Entity entity = cast.entities.computeIfAbsent(
                "area:" + words.key(0, words.size()), key -> new Entity(key, name, Actor.Kind.ORGANISATION));
        entity.countries(area.names().get(0).entry().terms().get(0).countries());
        entity.sectors.add("GOV");
        return List.of(entity);
    }

    private List<Entity> stateNoun(Reading reading, Context context) {
        if (!context.countries.isEmpty()) {
            return List.of(cast.stateOf(context.countries.iterator().next()));
        }
        if (!reading.marks().contains("the")) {
            return List.of();
        }
        int now = sentence.index();
        Entity about = cast.entities.get("state:" + focus.country());
        if (focus.sure()
                && about != null
                && sides.in(now).stream()
                        .noneMatch(ref -> ref.subject() && ref.who().contains(about))) {
            return List.of(about);
        }
        Entity state = sides.latest(sentence.index(), 3, Entity::state);
        return state == null ? List.of() : List.of(state);
    }

    void counterpart(Entity entity, Reading reading, Context context) {
        Entity model = context.owners.isEmpty() ? null : context.owners.get(0);
        entity.countries(reading.states().isEmpty() ? context.later : Context.countriesOf(reading));
        if (model != null) {
            entity.sectors.addAll(model.sectors);
            entity.role = model.role;
            entity.nouns.addAll(model.nouns);
        }
        entity.nouns.add("counterpart");
    }

    private List<Entity> member(Chunk chunk, Reading reading, Agent agent, Context context) {
        Entry entry =
                cast.choose(reading.groups().get(0).names(), context.countries).entry();
        Entity group = cast.group(entry);
        boolean some = reading.marks().contains("a") || reading.marks().contains("several") || reading.count() > 0;
        boolean members = group.kind == Actor.Kind.COLLECTIVE;
        boolean itself = !reading.marks().contains("a")
                && !isTied(chunk)
                && (members && agent.is("state") && reading.plural() && !some
                        || group.kind == Actor.Kind.ARMED_GROUP
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
        Entity entity = fresh(chunk, reading, agent.kind(reading));
        entity.memberOf = group;
        boolean one = members && (some || !reading.plural());
        entity.countries(!context.countries.isEmpty() ? context.countries : one ? body(entry, group) : group.countries);
        learner.learn(entity, reading, context);
        if (one && context.countries.isEmpty()) {
            entity.countries.retainAll(body(entry, group));
        }
        if (agent.is("weak") && reading.titles().isEmpty() && group.kind != Actor.Kind.POPULATION) {
            Set<String> sectors = new LinkedHashSet<>(group.sectors);
            if (!sectors.isEmpty()) {
                entity.sectors.clear();
                entity.sectors.addAll(sectors);
            }
        }
        return List.of(entity);
    }

    /** "The Houthi-run ministry", "M23-aligned fighters": no part of those who run it or whose side they take. */
    private boolean isTied(Chunk chunk) {
        for (int i = chunk.first() + 2; i < chunk.head(); i++) {
            if (sentence.word(i - 1).equals("-") && Grammar.english().is("tied", sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "A G7 official", "two BRICS countries": nobody says of which member, so that only the body's own code is left. */
    private static List<String> body(Entry entry, Entity group) {
        return group.countries.stream()
                .filter(code -> entry.members().stream()
                        .noneMatch(member -> member.code().equals(code)))
                .limit(entry.members().isEmpty() ? 0 : 1)
                .toList();
    }

    private static boolean sharesSector(Entity group, Agent agent) {
        return agent.is("weak")
                || agent.sectors().isEmpty()
                || agent.sectors().stream().anyMatch(group.sectors::contains);
    }

    private Entity institution(Chunk chunk, Reading reading, Agent agent, String code, Context context) {
        Entry state = knowledge.state(code);
        boolean government = Grammar.english().is("government", agent.word());
        Entity entity;
        if (government && state != null && reading.titles().isEmpty()) {
            entity = cast.governmentOf(state);
        } else {
            StringBuilder key = new StringBuilder("institution:").append(code).append(':');
            reading.titles().forEach(title -> key.append(title.word()).append(' '));
            reading.marks().stream().filter(m -> m.startsWith("mod:")).sorted().forEach(m -> key.append(m)
                    .append(' '));
            entity = cast.entities.computeIfAbsent(key + agent.word(), k -> {
                Entity made = new Entity(k, text.of(chunk), agent.kind());
                made.countries(List.of(code));
                return made;
            });
        }
        entity.plural = reading.plural();
        learner.learn(entity, reading, context);
        return entity;
    }
}
