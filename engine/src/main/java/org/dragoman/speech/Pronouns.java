package org.dragoman.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.language.Grammar;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who "he" and "she" are before a verb of saying: somebody of the article's own text, never somebody who is only talked
 * about inside a quote, and first of all the one who spoke or acted last.
 */
final class Pronouns {
    private static final int SENTENCES_BACK = 8;
    private static final int JUST_BEFORE = 2;

    private final Speakers speakers;
    private final List<Tree> trees;
    private final TreeMap<Integer, Span> quoted = new TreeMap<>();
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();

    // Each found once: a sentence of nothing but "he said" asks for them at every verb.
    private final Map<Integer, List<Candidate>> spoke = new HashMap<>();
    private final Map<Integer, List<Candidate>> subjects = new HashMap<>();
    private final Map<Actor, Integer> firstNamed = new IdentityHashMap<>();
    private final Map<Actor, TreeSet<Span>> called = new IdentityHashMap<>();

    /** Who spoke as "he" or "she", by sentence, as far as is known yet. */
    private final Map<Integer, Candidate> spokeAgain = new HashMap<>();

    /** Somebody whom a sentence names, and where its cue or subject stands. */
    private record Candidate(int at, Actor actor, boolean named) {}

    Pronouns(Speakers speakers, List<Tree> trees, List<Draft> drafts) {
        this.speakers = speakers;
        this.trees = trees;
        for (Draft draft : drafts) {
            if (draft.direct()) {
                draft.content().forEach(c -> quoted.put(c.start(), c));
            }
            bySentence.computeIfAbsent(draft.sentence(), s -> new ArrayList<>()).add(draft);
        }
    }

    /** Whether the source is "he" or "she". */
    boolean person(Draft draft) {
        return draft.speaker() >= 0 && pronoun(trees.get(draft.sentence()), draft.speaker());
    }

    /** Whether the source is "it". */
    boolean thing(Draft draft) {
        return draft.speaker() >= 0
                && trees.get(draft.sentence()).lower(draft.speaker()).equals("it");
    }

    /** Whether the actor is named in what is quoted: "“China must go,” it said" is not China's. */
    boolean onlyTalkedOf(Actor actor, Draft draft) {
        return draft.direct()
                && draft.content().stream().anyMatch(c -> isCalled(called.computeIfAbsent(actor, Pronouns::called), c));
    }

    /** The words by which the actor is called. */
    private static TreeSet<Span> called(Actor actor) {
        return actor.mentions().stream()
                .filter(m -> m.form() != Mention.Form.PRONOUN)
                .map(Mention::span)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCalled(TreeSet<Span> called, Span within) {
        Span from = new Span(within.start(), within.start());
        Span to = new Span(within.end(), within.end());
        return called.subSet(from, true, to, true).stream().anyMatch(within::contains);
    }

    /** The last one just before the cue who spoke and is no person, or null. */
    @Nullable
    Actor lastBody(Draft draft) {
        for (int s = draft.sentence(); s >= 0 && s >= draft.sentence() - JUST_BEFORE; s--) {
            for (Candidate candidate : spoke.computeIfAbsent(s, this::speakersOf)) {
                boolean before = candidate.at() < draft.cue().start();
                if (before
                        && candidate.actor().kind() != Actor.Kind.PERSON
                        && !onlyTalkedOf(candidate.actor(), draft)) {
                    return candidate.actor();
                }
            }
        }
        return null;
    }

    private static boolean pronoun(Tree tree, int token) {
        return tree.lower(token).equals("he") || tree.lower(token).equals("she");
    }

    /** Notes who speaks in a draft whose source is a pronoun; drafts come in the order of their content. */
    void spoke(Draft draft, Actor actor) {
        spokeAgain.put(draft.sentence(), new Candidate(draft.cue().start(), actor, speakers.named(actor)));
    }

    /** Whether the actor can be meant: a person of the pronoun's gender, named before the cue outside quotes. */
    boolean possible(Actor actor, Draft draft) {
        String gender = speakers.gender(actor);
        return human(actor)
                && (gender == null
                        || gender.equals("male")
                                == trees.get(draft.sentence())
                                        .lower(draft.speaker())
                                        .equals("he"))
                && firstNamed.computeIfAbsent(actor, this::firstNamed)
                        < draft.cue().start();
    }

    /** Where the actor is first named, or called something, outside quotes. */
    private int firstNamed(Actor actor) {
        return actor.mentions().stream()
                .filter(m -> m.form() != Mention.Form.PRONOUN)
                .mapToInt(m -> m.span().start())
                .filter(start -> !inQuote(start))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** A person, or somebody unnamed of whom more is known than what is said by it: a memo says something and is no "he". */
    private static boolean human(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                || actor.kind() == Actor.Kind.UNKNOWN && !actor.sectors().isEmpty();
    }

    private boolean inQuote(int offset) {
        Map.Entry<Integer, Span> entry = quoted.floorEntry(offset);
        return entry != null && entry.getValue().contains(offset);
    }

    /** The last one just before the cue who spoke, or null. */
    @Nullable
    Actor lastToSpeak(Draft draft) {
        for (int s = draft.sentence(); s >= 0 && s >= draft.sentence() - JUST_BEFORE; s--) {
            Actor found = spoke(s, draft, false);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The last one just before the cue who spoke, else whom the sentence before is about, else the last named one who spoke or was a subject, else anybody. */
    @Nullable
    Actor antecedent(Draft draft) {
        Actor spoke = lastToSpeak(draft);
        if (spoke != null) {
            return spoke;
        }
        Actor subject = mainSubject(draft);
        if (subject != null) {
            return subject;
        }
        Actor named = antecedent(draft, true);
        return named == null ? antecedent(draft, false) : named;
    }

    /** The only person whom the sentence before asks something, and who can be meant: "asked the officer why … He said"; or null. */
    @Nullable
    Actor asked(Draft draft) {
        List<Actor> asked = !person(draft)
                ? List.of()
                : asking(draft).stream()
                        .flatMap(d -> d.addressees().stream())
                        .flatMap(head -> speakers.at(draft.sentence() - 1, head).stream())
                        .filter(actor -> actor.kind() == Actor.Kind.PERSON && possible(actor, draft))
                        .distinct()
                        .toList();
        return asked.size() == 1 ? asked.get(0) : null;
    }

    private List<Draft> asking(Draft draft) {
        return bySentence.getOrDefault(draft.sentence() - 1, List.of()).stream()
                .filter(d -> d.head() < trees.get(d.sentence()).size()
                        && trees.get(d.sentence()).sentence().lemma(d.head()).equals("ask"))
                .toList();
    }

    /**
     * Whether "he" or "she" goes on with what the one without a name said whom the sentence before is about ("A baker denied it.
     * “…,” she said"), the actor found for it having no part in either sentence or being that one.
     */
    boolean isOfTheOneBefore(Actor actor, Draft draft) {
        Actor before = person(draft) ? mainSubject(draft) : null;
        boolean said = before != null
                && asking(draft).isEmpty()
                && spoke.computeIfAbsent(draft.sentence() - 1, this::speakersOf).stream()
                        .anyMatch(candidate -> candidate.actor().equals(before));
        return said
                && (actor.equals(before)
                        || actor.mentions().stream()
                                .noneMatch(m -> m.form() != Mention.Form.PRONOUN
                                        && !inQuote(m.span().start())
                                        && m.sentence() >= draft.sentence() - 1
                                        && m.sentence() <= draft.sentence()));
    }

    /** The person whom the sentence before is about, though only by what he is ("The witness gave evidence. “…,” he said"). */
    @Nullable
    Actor mainSubject(Draft draft) {
        int before = draft.sentence() - 1;
        if (before < 0) {
            return null;
        }
        Tree tree = trees.get(before);
        int root = tree.sentence().root();
        int head = root < 0 ? -1 : tree.child(root, "nsubj", "nsubj:pass");
        if (head < 0
                || head > root
                || !tree.sentence().tag(head).equals("NN") && !Grammar.english().is("somebody", tree.lower(head))
                || inQuote(tree.sentence().start(head))) {
            return null;
        }
        List<Actor> found = speakers.at(before, head);
        boolean one = found.size() == 1 && found.get(0).kind() == Actor.Kind.PERSON && possible(found.get(0), draft);
        return one ? found.get(0) : null;
    }

    private @Nullable Actor antecedent(Draft draft, boolean named) {
        for (int s = draft.sentence(); s >= 0 && s >= draft.sentence() - SENTENCES_BACK; s--) {
            Actor found = spoke(s, draft, named);
            if (found == null && oneOfSeveral(s, draft, named)) {
                return null;
            }
            if (found == null) {
                found = subject(s, draft, named);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Actor spoke(int sentence, Draft draft, boolean named) {
        Candidate last = null;
        boolean together = false;
        for (Candidate candidate : spoke.computeIfAbsent(sentence, this::speakersOf)) {
            if (candidate.at() < draft.cue().start() && fits(candidate, draft, named)) {
                together = last != null
                        && last.at() == candidate.at()
                        && !last.actor().equals(candidate.actor());
                last = candidate;
            }
        }
        if (last != null || sentence >= draft.sentence()) {
            return last == null || together ? null : last.actor();
        }
        Candidate again = spokeAgain.get(sentence);
        return again != null && fits(again, draft, named) ? again.actor() : null;
    }

    private @Nullable Actor subject(int sentence, Draft draft, boolean named) {
        for (Candidate candidate : subjects.computeIfAbsent(sentence, this::subjectsOf)) {
            if (candidate.at() >= draft.start()) {
                return null;
            }
            if (fits(candidate, draft, named)) {
                return candidate.actor();
            }
        }
        return null;
    }

    /** "The two leaders met. He said": nothing decides between those who are the subject together, where each of them fits. */
    private boolean oneOfSeveral(int sentence, Draft draft, boolean named) {
        Candidate first = null;
        for (Candidate candidate : subjects.computeIfAbsent(sentence, this::subjectsOf)) {
            boolean before = candidate.at() < draft.start() && fits(candidate, draft, named);
            if (before && first != null) {
                return candidate.at() == first.at() && !candidate.actor().equals(first.actor());
            }
            first = before ? candidate : first;
        }
        return false;
    }

    private boolean fits(Candidate candidate, Draft draft, boolean named) {
        return possible(candidate.actor(), draft) && (!named || candidate.named());
    }

    private List<Candidate> speakersOf(int sentence) {
        List<Candidate> found = new ArrayList<>();
        for (Draft draft : bySentence.getOrDefault(sentence, List.of())) {
            int cue = draft.cue().start();
            if (!inQuote(cue) && draft.speaker() >= 0 && !pronoun(trees.get(sentence), draft.speaker())) {
                add(found, cue, sentence, draft.speaker());
            }
        }
        return found;
    }

    private List<Candidate> subjectsOf(int sentence) {
        List<Candidate> found = new ArrayList<>();
        Tree tree = trees.get(sentence);
        for (int i = 0; i < tree.size(); i++) {
            int start = tree.sentence().start(i);
            if (tree.is(i, "nsubj", "nsubj:pass") && !pronoun(tree, i) && !inQuote(start)) {
                add(found, start, sentence, i);
                for (int other : tree.children(i)) {
                    if (tree.is(other, "conj")) {
                        add(found, start, sentence, other);
                    }
                }
            }
        }
        return found;
    }

    private void add(List<Candidate> found, int at, int sentence, int head) {
        speakers.at(sentence, head).forEach(actor -> found.add(new Candidate(at, actor, speakers.named(actor))));
    }
}
