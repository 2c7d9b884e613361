package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.event.Frame.Evoke;
import org.dragoman.event.Frame.Pattern;
import org.dragoman.language.Sentence;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Yaml;

/** All frames, looked up by the words that evoke them: ten times the frames cost a look-up no more. */
final class Frames {
    private static final String CLASSES = "en/classes.yaml";

    /** A pattern with the frame that it belongs to. */
    record Entry(Frame frame, Pattern pattern) {}

    private final List<Frame> all;
    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, List<Entry>> adjectives = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    Frames(List<Frame> all) {
        this.all = List.copyOf(all);
        Set<String> ids = new HashSet<>();
        for (Frame frame : all) {
            if (!ids.add(frame.id())) {
                throw new RuleException(frame.file(), frame.id(), "a second frame with this id");
            }
            for (Pattern pattern : frame.patterns()) {
                for (String word : pattern.words()) {
                    index(pattern.evoke())
                            .computeIfAbsent(word, w -> new ArrayList<>())
                            .add(new Entry(frame, pattern));
                    firstWords.add(word.split(" ")[0]);
                }
            }
        }
    }

    /** The frames that ship with Dragoman. */
    static Frames load() {
        Map<String, List<String>> classes = classes();
        List<Frame> frames = new ArrayList<>();
        for (String path : Yaml.files("en/frames")) {
            frames.addAll(new FrameFile("rules/" + path, classes).frames(Yaml.read(path)));
        }
        return new Frames(frames);
    }

    /** Word classes that frames name with {@code #}. */
    static Map<String, List<String>> classes() {
        Map<String, List<String>> classes = new HashMap<>();
        Yaml.readMap(CLASSES).forEach((k, v) -> classes.put(k, Yaml.strings(v)));
        return classes;
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

    List<Entry> at(Evoke evoke, String word) {
        return index(evoke).getOrDefault(word, List.of());
    }

    /** Whether a word of the sentence begins what evokes a frame; otherwise none can match, whatever the arcs. */
    boolean mayMatch(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (mayMatch(s.lemma(i).toLowerCase(Locale.ROOT), s.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word, by its lemma or as it stands, begins what evokes a frame. */
    boolean mayMatch(String lemma, String word) {
        return firstWords.contains(lemma) || firstWords.contains(word.toLowerCase(Locale.ROOT));
    }

    private Map<String, List<Entry>> index(Evoke evoke) {
        return switch (evoke) {
            case VERB -> verbs;
            case NOUN -> nouns;
            case ADJECTIVE -> adjectives;
        };
    }
}
