package org.dragoman.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Actors;
import org.dragoman.actor.Mention;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.speech.CueRule.Shape;
import org.dragoman.text.Span;

/**
 * Those who say something, or are told it, and whom the actors' stage does not know: a memo, a prefecture, "the defence". Each
 * becomes an actor of kind unknown, with the countries that its phrase names.
 */
final class UnknownSpeakers {
    /** How far before "named" the words stand that decline it. */
    private static final int NEAR = 4;

    private static final Set<Shape> SAID = Set.of(Shape.CLAUSE, Shape.ASIDE, Shape.REST, Shape.QUOTE);

    private final String text;
    private final Actors actors;
    private final List<Tree> trees;
    private final Speakers known;
    private final List<Met> met = new ArrayList<>();

    /** Ids of known persons without a name who ask that none be given. */
    private final Set<String> veiled = new HashSet<>();

    private final Map<Integer, List<Integer>> veils = new HashMap<>();

    /** Those met so far by the word that heads their phrase, the last of each. */
    private final Map<String, Met> byHead = new HashMap<>();

    /** One of them, while more of its mentions may come. */
    private record Met(String name, Set<String> countries, Map<Span, Mention> mentions) {}

    private UnknownSpeakers(String text, Actors actors, List<Tree> trees) {
        this.text = text;
        this.actors = actors;
        this.trees = trees;
        this.known = new Speakers(actors, trees);
    }

    /** The actors with those of them whom the drafts need. */
    static Actors among(String text, Actors actors, List<Tree> trees, List<Draft> drafts) {
        UnknownSpeakers unknown = new UnknownSpeakers(text, actors, trees);
        for (Draft draft : drafts) {
            unknown.meet(draft);
        }
        return actors.withSpeakers(unknown.all(), unknown.veiled);
    }

    private void meet(Draft draft) {
        Tree tree = trees.get(draft.sentence());
        Span source = draft.source();
        if (source != null && draft.rule().kind() == Statement.Kind.SPEECH && asksNotToBeNamed(tree, draft)) {
            known.at(draft.sentence(), draft.speaker()).stream()
                    .filter(a -> a.kind() == Actor.Kind.PERSON && !known.named(a))
                    .forEach(a -> veiled.add(a.id()));
        }
        if (source != null
                && named(tree, draft.speaker())
                && known.at(draft.sentence(), draft.speaker()).isEmpty()) {
            boolean clear = says(tree, draft) && !clause(tree, source, draft.speaker());
            mention(tree, draft.speaker(), clear);
        }
        if (draft.rule().addressee().contains("object") && draft.rule().kind() == Statement.Kind.SPEECH) {
            for (int head : draft.addressees()) {
                boolean told = tree.noun(head)
                        && named(tree, head)
                        && !Grammar.english().is("utterance", tree.sentence().lemma(head));
                if (told && known.at(draft.sentence(), head).isEmpty()) {
                    mention(tree, head, true);
                }
            }
        }
    }

    /** Whether the sentence says so outside what is said in it ("speaking on condition of anonymity"), or the speaker is a "source". */
    private boolean asksNotToBeNamed(Tree tree, Draft draft) {
        return draft.speaker() >= 0
                        && Grammar.english().is("veiled", tree.sentence().lemma(draft.speaker()))
                || veils.computeIfAbsent(draft.sentence(), s -> veils(tree)).stream()
                        .anyMatch(at -> draft.content().stream().noneMatch(c -> c.contains(at)));
    }

    /** Where the sentence has words by which somebody stays without a name. */
    private static List<Integer> veils(Tree tree) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            boolean alone = Grammar.english().is("nameless", tree.lower(i));
            if (alone || Grammar.english().is("unnamed", tree.lower(i)) && declines(tree, i)) {
                found.add(tree.sentence().start(i));
            }
        }
        return found;
    }

    /** Whether "named" and the like stands behind what declines it: "asked not to be named", "declined to be identified". */
    private static boolean declines(Tree tree, int named) {
        for (int i = Math.max(0, named - NEAR); i < named; i++) {
            if (Grammar.english().is("declining", tree.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word may name somebody: a noun that is no day or number, "others", "one". */
    private static boolean named(Tree tree, int head) {
        if (head < 0 || tree.sentence().isDate(head)) {
            return false;
        }
        return tree.noun(head)
                        && !Grammar.english().is("nobody", tree.lower(head))
                        && !Grammar.english().is("temporal", tree.lower(head))
                        && !Grammar.english().is("span_of_time", tree.sentence().lemma(head))
                || Grammar.english().is("somebody", tree.lower(head))
                // "the general", "the accused": a noun that the tagger took for an adjective
                || tree.sentence().tag(head).startsWith("JJ")
                        && head > 0
                        && tree.lower(head - 1).equals("the");
    }

    /** Whether the draft itself shows that its source speaks: what is said is a clause or a quotation, or the source has a name. */
    private static boolean says(Tree tree, Draft draft) {
        boolean name = tree.sentence().tag(draft.speaker()).startsWith("NNP");
        if (draft.lemma().equals(":")) {
            return name && draft.direct();
        }
        return switch (draft.rule().kind()) {
            case SPEECH -> SAID.contains(draft.shape()) || draft.direct();
            case THOUGHT -> draft.shape() == Shape.CLAUSE && name;
            case ATTITUDE -> false;
        };
    }

    /** Whether the source holds a verb of its own outside a relative clause: then it is no phrase, and was misread. */
    private static boolean clause(Tree tree, Span source, int head) {
        for (int i = tree.left(head); i <= tree.right(head); i++) {
            int start = tree.sentence().start(i);
            if (source.contains(start) && tree.finite(i) && !relative(tree, i, head)) {
                return true;
            }
        }
        return false;
    }

    private static boolean relative(Tree tree, int token, int head) {
        int at = token;
        while (at >= 0 && at != head) {
            if (tree.is(at, "acl:relcl")) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** Notes that the phrase stands for one met before of whom it is a repetition, else, where that is clear, for somebody new. */
    private void mention(Tree tree, int head, boolean clear) {
        Sentence sentence = tree.sentence();
        int first = first(tree, head);
        int last = last(tree, head);
        boolean name = sentence.tag(head).startsWith("NNP");
        String word = name ? sentence.word(head) : sentence.lemma(head);
        Met before = byHead.get(word);
        boolean again = before != null && (name || definite(tree, first, head));
        if (!again && !clear) {
            return;
        }
        Mention mention = new Mention(
                sentence.index(),
                head,
                first,
                last,
                sentence.span(first, last),
                name ? Mention.Form.NAME : Mention.Form.NOMINAL);
        Met who = again && before != null ? before : somebody(tree, mention);
        who.mentions().putIfAbsent(mention.span(), mention);
        byHead.put(word, who);
    }

    private Met somebody(Tree tree, Mention mention) {
        Set<String> countries = new LinkedHashSet<>();
        for (int i = mention.first(); i < mention.head(); i++) {
            actors.at(tree.sentence().index(), i).forEach(a -> countries.addAll(a.countries()));
        }
        Met who = new Met(mention.span().of(text).replaceAll("\\s+", " "), countries, new LinkedHashMap<>());
        met.add(who);
        return who;
    }

    private static boolean definite(Tree tree, int first, int head) {
        String before = first > 0 ? tree.lower(first - 1) : "";
        return Grammar.english().is("definite", before) || tree.child(head, "nmod:poss") >= 0;
    }

    /** The first token of the phrase behind what only determines it. */
    private static int first(Tree tree, int head) {
        int first = head;
        while (first > tree.left(head)
                && tree.head(first - 1) >= first
                && tree.head(first - 1) <= head
                && !tree.is(first - 1, "det", "case", "nmod:poss", "cc", "punct", "advmod")) {
            first--;
        }
        return first;
    }

    /** The last token of a name that goes on behind its head. */
    private static int last(Tree tree, int head) {
        int last = head;
        while (last < tree.right(head) && tree.is(last + 1, "flat") && tree.head(last + 1) == head) {
            last++;
        }
        return last;
    }

    private List<Actor> all() {
        List<Actor> all = new ArrayList<>();
        for (Met who : met) {
            String id = "a" + (actors.all().size() + all.size() + 1);
            all.add(new Actor(
                    id,
                    who.name(),
                    Actor.Kind.UNKNOWN,
                    List.copyOf(who.countries()),
                    List.of(),
                    null,
                    null,
                    null,
                    List.copyOf(who.mentions().values())));
        }
        return all;
    }
}
