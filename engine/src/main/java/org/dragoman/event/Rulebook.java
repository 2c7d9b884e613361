package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dragoman.event.Frame.Evoke;
import org.dragoman.event.Frame.Pattern;
import org.dragoman.text.Span;

/** The frames that ship with Dragoman, to be read by people: what each means, its words, its examples. Immutable. */
public final class Rulebook {
    /**
     * One frame.
     *
     * @param id what an event names as its {@code rule}
     * @param type PLOVER type, or {@code NONE} for a frame that only bears on what is embedded in it
     * @param also further types of the same act, as {@code TYPE} or {@code TYPE/mode}
     * @param verbs what evokes it, sorted; likewise nouns and adjectives
     * @param fires sentences that must fire it
     * @param silent sentences that must not
     * @param misses sentences that should and do not yet
     * @param file where it stands
     */
    public record Sheet(
            String id,
            String means,
            String type,
            List<String> also,
            List<String> verbs,
            List<String> nouns,
            List<String> adjectives,
            List<Sample> fires,
            List<Sample> silent,
            List<Sample> misses,
            String file) {}

    /** A sentence with the words that must have a role. */
    public record Sample(String text, List<Role> roles) {}

    /** Words of a sample and their role: actor, trigger, recipient. */
    public record Role(String name, Span span) {}

    private final List<Sheet> sheets;

    private Rulebook(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    public static Rulebook load() {
        return new Rulebook(Frames.load().all().stream().map(Rulebook::sheet).toList());
    }

    /** All frames, in the order of their files. */
    public List<Sheet> sheets() {
        return sheets;
    }

    public Optional<Sheet> find(String id) {
        return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    private static Sheet sheet(Frame frame) {
        return new Sheet(
                frame.id(),
                frame.means(),
                frame.type(),
                frame.also(),
                words(frame, Evoke.VERB),
                words(frame, Evoke.NOUN),
                words(frame, Evoke.ADJECTIVE),
                samples(frame.examples().fire()),
                samples(frame.examples().not()),
                samples(frame.examples().misses()),
                frame.file());
    }

    private static List<String> words(Frame frame, Evoke evoke) {
        TreeSet<String> words = new TreeSet<>();
        for (Pattern pattern : frame.patterns()) {
            if (pattern.evoke() == evoke) {
                words.addAll(pattern.words());
            }
        }
        return List.copyOf(words);
    }

    private static List<Sample> samples(List<String> marked) {
        List<Sample> samples = new ArrayList<>();
        for (String sentence : marked) {
            Example example = Example.parse(sentence);
            samples.add(new Sample(
                    example.text(),
                    example.marks().stream()
                            .map(mark -> new Role(mark.role(), mark.span()))
                            .toList()));
        }
        return samples;
    }
}
