package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.event.Frame.Evoke;
import org.dragoman.event.Frame.Pattern;
import org.dragoman.language.Sentence;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Yaml;

/** All frames, looked up by the words that evoke them: ten times the frames cost a look-up no more. */
final class Frames {
    /**
     * What must, or must not, fill a function.
     *
     * @param orNone whether nothing need fill it
     */
    record Condition(String function, Words words, boolean orNone) {
        static List<Condition> of(Map<String, Words> byFunction) {
            return byFunction.entrySet().stream()
                    .map(entry -> new Condition(
                            entry.getKey(),
                            entry.getValue(),
                            entry.getValue().actorClasses().contains("@none")))
                    .toList();
        }
    }

    /**
     * A pattern with the frame that it belongs to, its conditions in lists that are fast to go through.
     *
     * @param rank the pattern's, doubled; of two that say as much, the one that tells an act of its own has one more
     */
    record Entry(Frame frame, Pattern pattern, List<Condition> where, List<Condition> unless, int rank) {
        Entry(Frame frame, Pattern pattern) {
            this(
                    frame,
                    pattern,
                    Condition.of(pattern.where()),
                    Condition.of(pattern.unless()),
                    2 * pattern.rank() + (frame.type().equals("NONE") ? 0 : 1));
        }
    }

    private final List<Frame> all;
    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, List<Entry>> adjectives = new HashMap<>();
    private final Map<Evoke, PhraseKeys> phrases = new EnumMap<>(Evoke.class);
    private final Set<String> evoking = new HashSet<>();
    private final Gerunds gerunds = new Gerunds();

    Frames(List<Frame> all) {
        this.all = List.copyOf(all);
        for (Evoke evoke : Evoke.values()) {
            phrases.put(evoke, new PhraseKeys());
        }
        Set<String> ids = new HashSet<>();
        for (Frame frame : all) {
            if (!ids.add(frame.id())) {
                throw new RuleException(frame.file(), frame.id(), "a second frame with this id");
            }
            for (Pattern pattern : frame.patterns()) {
                Entry entry = new Entry(frame, pattern);
                for (String key : pattern.words()) {
                    index(pattern.evoke())
                            .computeIfAbsent(key, w -> new ArrayList<>())
                            .add(entry);
                    if (pattern.evoke() == Evoke.VERB) {
                        String verb = key.split(" ")[0];
                        evoking.add(verb);
                        gerunds.add(verb);
                    } else {
                        evoking.add(key);
                        evoking.addAll(PhraseKeys.telling(key));
                    }
                    phrases(pattern.evoke()).add(key);
                }
            }
        }
        for (Evoke evoke : Evoke.values()) {
            index(evoke)
                    .values()
                    .forEach(entries ->
                            entries.sort(Comparator.comparingInt(Entry::rank).reversed()));
        }
    }

    /** The frames that ship with Dragoman. */
    static Frames load() {
        WordClasses classes = WordClasses.load();
        List<Frame> frames = new ArrayList<>();
        for (String path : Yaml.files("en/frames")) {
            frames.addAll(new FrameFile("rules/" + path, classes).frames(Yaml.read(path)));
        }
        return new Frames(frames);
    }

    List<Frame> all() {
        return all;
    }

    /** @throws IllegalArgumentException where no frame has the id */
    Frame get(String id) {
        return all.stream()
                .filter(frame -> frame.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no frame " + id));
    }

    /** The patterns that a word evokes, those that say most first. */
    List<Entry> at(Evoke evoke, String word) {
        return index(evoke).getOrDefault(word, List.of());
    }

    /** The keys of several words that this kind of predicate may evoke. */
    PhraseKeys phrases(Evoke evoke) {
        return Objects.requireNonNull(phrases.get(evoke));
    }

    /** Whether a word of the sentence is one that evokes a frame; otherwise none can match, whatever the arcs. */
    boolean mayMatch(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (mayMatch(s.lowerLemma(i), s.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word, by its lemma or as it stands, evokes a frame, alone or with others. Both in lower case. */
    boolean mayMatch(String lemma, String word) {
        return evoking.contains(lemma) || evoking.contains(word) || gerunds.holds(word);
    }

    /** Gerunds of the verbs that evoke a frame. */
    Gerunds gerunds() {
        return gerunds;
    }

    private Map<String, List<Entry>> index(Evoke evoke) {
        return switch (evoke) {
            case VERB -> verbs;
            case NOUN -> nouns;
            case ADJECTIVE -> adjectives;
        };
    }
}
