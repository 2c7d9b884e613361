package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.event.Rulebook;
import org.dragoman.event.Rulebook.Sample;
import org.dragoman.record.CodedArticle;
import org.dragoman.rule.Tsv;

/**
 * Whether an event stays what it is when days, asides and reports stand around it: the rules' own examples in the forms of a
 * file, {@code SettingsEval FILE [--misses]}. An event stays where its type and the names on both sides do.
 */
public final class SettingsEval {
    private static final String PUBLISHED = "2024-05-10";
    private static final Set<String> SMALL = Set.of(
            "The",
            "A",
            "An",
            "Its",
            "Two",
            "Police",
            "Soldiers",
            "Gunmen",
            "Protesters",
            "Rebels",
            "Hundreds",
            "Dozens");

    private final Dragoman dragoman = Dragoman.load();

    private SettingsEval() {}

    /** An example: all of it and what follows its actor, without the stop; and the events it tells by itself. */
    private record Base(String sentence, String actor, String rest, boolean dated, Set<String> events) {}

    public static void main(String[] args) throws IOException {
        boolean listing = List.of(args).contains("--misses");
        SettingsEval eval = new SettingsEval();
        List<Base> bases = eval.bases();
        int all = 0;
        int kept = 0;
        for (Tsv.Row row : Tsv.parse(args[0], Files.readString(Path.of(args[0])))) {
            int[] of = eval.judge(row, bases, listing);
            all += of[0];
            kept += of[1];
            System.out.printf(
                    Locale.ROOT, "%-26s %4d of %4d  %.3f%n", row.get("name"), of[1], of[0], of[1] / (double) of[0]);
        }
        System.out.printf(Locale.ROOT, "%-26s %4d of %4d  %.3f%n", "all", kept, all, kept / (double) all);
    }

    private List<Base> bases() {
        List<Base> bases = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Rulebook.Sheet sheet : Rulebook.load().sheets()) {
            for (Sample sample : sheet.fires()) {
                String text = sample.text();
                if (text.matches("[^.!?\"“]+\\.") && seen.add(text)) {
                    bases.add(base(sample));
                }
            }
        }
        return bases;
    }

    private Base base(Sample sample) {
        String sentence = sample.text().substring(0, sample.text().length() - 1);
        int end = sample.roles().stream()
                .filter(role -> role.name().equals("actor") && role.span().start() == 0)
                .mapToInt(role -> role.span().end())
                .findFirst()
                .orElse(0);
        boolean apart = end > 0 && sentence.startsWith(" ", end);
        CodedArticle coded = dragoman.code(Article.ofText("base", sample.text(), PUBLISHED));
        return new Base(
                sentence,
                apart ? sentence.substring(0, end) : "",
                apart ? sentence.substring(end + 1) : "",
                !coded.times().isEmpty(),
                events(coded));
    }

    /** How many events there are and how many stay. */
    private int[] judge(Tsv.Row row, List<Base> bases, boolean listing) {
        String form = row.get("form");
        List<Base> judged = bases.stream()
                .filter(base -> !(row.get("day").equals("yes") && base.dated()))
                .filter(base -> !(form.contains("{actor}") && base.actor().isEmpty()))
                .toList();
        List<String> texts = judged.stream().map(base -> filled(form, base)).toList();
        List<CodedArticle> coded = dragoman.code(texts.stream()
                .map(text -> Article.ofText("form", text, PUBLISHED))
                .toList());
        int[] counts = new int[2];
        for (int i = 0; i < judged.size(); i++) {
            Set<String> got = events(coded.get(i));
            for (String event : judged.get(i).events()) {
                counts[0]++;
                counts[1] += got.contains(event) ? 1 : 0;
                if (listing && !got.contains(event)) {
                    System.out.println("  " + texts.get(i) + "  wanted " + event + ", got " + got);
                }
            }
        }
        return counts;
    }

    private static String filled(String form, Base base) {
        String sentence = form.startsWith("{") || form.startsWith("-") ? base.sentence() : inside(base.sentence());
        return form.replace("{sentence}", sentence)
                .replace("{actor}", base.actor())
                .replace("{rest}", base.rest());
    }

    /** As it stands where no sentence begins. */
    private static String inside(String sentence) {
        return SMALL.contains(sentence.split(" ")[0])
                ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }

    private static Set<String> events(CodedArticle coded) {
        return coded.events().stream()
                .map(event ->
                        event.type() + " " + names(coded, event.actors()) + " > " + names(coded, event.recipients()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(CodedArticle coded, List<String> ids) {
        return coded.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .map(actor -> actor.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
