package org.dragoman.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Actors;
import org.dragoman.actor.Mention;
import org.dragoman.language.Grammar;
import org.dragoman.language.Stop;
import org.jspecify.annotations.Nullable;

/** Looks up the actors that the phrases of a draft stand for. */
final class Speakers {
    /** The sector of journalists and media. */
    private static final String MEDIA = "JRN";

    /** How many mentions of an actor are looked at for a name beside them. */
    private static final int MENTIONS = 10;

    private final Actors actors;
    private final List<Tree> trees;

    // Found once: a sentence may hold hundreds of statements.
    private final Map<Integer, List<Integer>> media = new HashMap<>();
    private final Map<Integer, List<Actor>> carriers = new HashMap<>();

    /** By sentence, first and last token and head of each name of more than one word. */
    private final Map<Integer, List<int[]>> names = new HashMap<>();

    Speakers(Actors actors, List<Tree> trees) {
        this.actors = actors;
        this.trees = trees;
        for (Actor actor : actors.all()) {
            for (Mention mention : actor.mentions()) {
                if (mention.form() == Mention.Form.NAME && mention.first() < mention.last()) {
                    names.computeIfAbsent(mention.sentence(), s -> new ArrayList<>())
                            .add(new int[] {mention.first(), mention.last(), mention.head()});
                }
            }
        }
    }

    /** The actors of the phrase headed by the token, with those that are joined to it by "and". */
    List<Actor> at(int sentence, int head) {
        if (head < 0) {
            return List.of();
        }
        Tree tree = trees.get(sentence);
        List<Actor> found = new ArrayList<>(own(tree, head));
        for (int c : tree.children(head)) {
            if (tree.is(c, "conj")) {
                own(tree, c).stream().filter(a -> !found.contains(a)).forEach(found::add);
            }
        }
        return found;
    }

    /** The speaker's id of each draft, null where nobody known speaks. */
    List<@Nullable String> of(List<Draft> drafts) {
        Pronouns pronouns = new Pronouns(this, trees, drafts);
        List<@Nullable String> ids = new ArrayList<>();
        for (Draft draft : drafts) {
            Stop.ifAsked();
            List<Actor> found = at(draft.sentence(), draft.speaker());
            Actor speaker = found.isEmpty() ? null : found.get(0);
            Actor asked = pronouns.asked(draft);
            if (asked != null) {
                speaker = asked;
            } else if (pronouns.person(draft) && (speaker == null || !pronouns.possible(speaker, draft))) {
                Actor other = pronouns.antecedent(draft);
                speaker = other == null ? speaker : other;
            } else if (speaker != null && pronouns.isOfTheOneBefore(speaker, draft)) {
                speaker = pronouns.mainSubject(draft);
            } else if (speaker != null && pronouns.person(draft) && !named(speaker)) {
                Actor spoke = pronouns.lastToSpeak(draft);
                Actor other = spoke == null ? pronouns.antecedent(draft) : spoke;
                speaker = other != null && (spoke != null || named(other)) ? other : speaker;
            }
            Actor talkedOf = speaker;
            if (talkedOf != null && pronouns.thing(draft) && pronouns.onlyTalkedOf(talkedOf, draft)) {
                Actor other = pronouns.lastBody(draft);
                speaker = other == null ? speaker : other;
            }
            if (speaker != null && pronouns.person(draft)) {
                pronouns.spoke(draft, speaker);
            }
            ids.add(speaker == null ? null : renamed(speaker).id());
        }
        return ids;
    }

    /** The named person that a phrase for the actor stands beside somewhere, or else the actor. */
    private Actor renamed(Actor actor) {
        if (actor.kind() != Actor.Kind.PERSON) {
            return actor;
        }
        for (Mention mention :
                actor.mentions().subList(0, Math.min(MENTIONS, actor.mentions().size()))) {
            Tree tree = trees.get(mention.sentence());
            if (mention.form() != Mention.Form.PRONOUN && common(tree, mention.head())) {
                List<Actor> name = apposed(tree, mention.head());
                if (!name.isEmpty()) {
                    return name.get(0);
                }
            }
        }
        return actor;
    }

    private static boolean common(Tree tree, int token) {
        String tag = tree.sentence().tag(token);
        return tag.equals("NN") || tag.equals("NNS");
    }

    static boolean medium(Actor actor) {
        return actor.sectors().contains(MEDIA);
    }

    /** The media in the cue's clause, outside what is said: "told Reuters", "said on state television", "quoted by Tass". */
    List<Actor> media(Draft draft) {
        Tree tree = trees.get(draft.sentence());
        List<Actor> found = new ArrayList<>();
        if (draft.head() >= tree.size() || !tree.verb(draft.head())) {
            return found;
        }
        for (int i : media.computeIfAbsent(draft.sentence(), this::mediaIn)) {
            int offset = tree.sentence().start(i);
            if (tree.left(draft.head()) <= i
                    && i <= tree.right(draft.head())
                    && i != draft.speaker()
                    && draft.content().stream().noneMatch(c -> c.contains(offset))) {
                actors.speaking(draft.sentence(), i).stream()
                        .filter(Speakers::medium)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The tokens of a sentence that stand for a medium. */
    private List<Integer> mediaIn(int sentence) {
        return IntStream.range(0, trees.get(sentence).size())
                .filter(i -> actors.speaking(sentence, i).stream().anyMatch(Speakers::medium))
                .boxed()
                .toList();
    }

    /** The media that, as the sentence says, carried what was said before: "His remarks were carried by Tass". */
    List<Actor> carriers(int sentence) {
        return carriers.computeIfAbsent(sentence, this::carriersIn);
    }

    private List<Actor> carriersIn(int sentence) {
        List<Actor> found = new ArrayList<>();
        Tree tree = sentence < trees.size() ? trees.get(sentence) : null;
        for (int v = 0; tree != null && v < tree.size(); v++) {
            if (!tree.verb(v)
                    || !Grammar.english().is("pass_on", tree.sentence().lemma(v))) {
                continue;
            }
            boolean passive = tree.passive(v);
            int said = passive ? tree.child(v, "nsubj:pass", "nsubj") : tree.child(v, "obj");
            if (said >= 0 && Grammar.english().is("utterance", tree.sentence().lemma(said))) {
                for (int c : tree.children(v)) {
                    if (passive ? tree.is(c, "obl", "nmod") : tree.is(c, "nsubj")) {
                        at(sentence, c).stream().filter(Speakers::medium).forEach(found::add);
                    }
                }
            }
        }
        return found;
    }

    /** {@code male}, {@code female}, or null where nothing tells. */
    @Nullable
    String gender(Actor actor) {
        return actors.gender(actor.id());
    }

    /** Whether the article calls the actor by name. */
    boolean named(Actor actor) {
        return actors.isNamed(actor);
    }

    /** "the lawyer, Eka Tvauri," is Eka Tvauri. */
    private List<Actor> apposed(Tree tree, int head) {
        for (int c : tree.children(head)) {
            List<Actor> found = c > head && tree.is(c, "appos", "conj", "dep") && tree.child(c, "cc") < 0
                    ? actors.speaking(tree.sentence().index(), c)
                    : List.of();
            if (found.size() == 1 && named(found.get(0)) && found.get(0).kind() == Actor.Kind.PERSON) {
                return found;
            }
        }
        return List.of();
    }

    /** The actor in whose name the word stands: "the brewer" of "the brewer Haldane". */
    private List<Actor> around(int sentence, int token) {
        for (int[] name : names.getOrDefault(sentence, List.of())) {
            if (name[0] <= token && token <= name[1]) {
                return actors.speaking(sentence, name[2]);
            }
        }
        return List.of();
    }

    private List<Actor> own(Tree tree, int head) {
        int sentence = tree.sentence().index();
        int called = Grammar.english().is("somebody", tree.lower(head)) ? tree.child(head, "appos") : -1;
        if (called > head && !actors.speaking(sentence, called).isEmpty()) {
            return actors.speaking(sentence, called); // "one of them, a baker, denied it"
        }
        List<Actor> found = actors.speaking(sentence, head);
        if (common(tree, head) || found.stream().noneMatch(this::named)) {
            List<Actor> name = apposed(tree, head);
            found = name.isEmpty() ? found : name;
        }
        if (found.isEmpty()) {
            found = around(sentence, head);
        }
        if (!found.isEmpty()) {
            return found;
        }
        String tag = tree.sentence().tag(head);
        if (tag.startsWith("W") && tree.head(head) >= 0) {
            int verb = tree.head(head);
            while (verb >= 0 && !tree.is(verb, "acl:relcl")) {
                verb = tree.head(verb);
            }
            return verb < 0 ? List.of() : own(tree, tree.head(verb));
        }
        for (int c : tree.children(head)) {
            if (tree.is(c, "appos", "nmod:poss", "compound", "nmod", "flat")) {
                found = actors.speaking(sentence, c);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
