package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.rule.Tsv;
import org.dragoman.rule.Tsv.Row;

/**
 * Sentences that tell one event in many constructions, made from three tables: verbs, names of who does it to whom, and manners
 * of telling. The same tables always make the same sentences.
 */
final class Alternations {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)(?:'s|:([^}]*))?}");

    /** A sentence with what its event should be; {@code actor} and {@code recipient} are null where none is asked for. */
    record Made(String manner, String verb, String text, List<String> types, Row actor, Row recipient, Row told) {}

    private final List<Row> verbs;
    private final List<Row> names;
    private final List<Row> manners;

    private Alternations(List<Row> verbs, List<Row> names, List<Row> manners) {
        this.verbs = verbs;
        this.names = names;
        this.manners = manners;
    }

    /** Reads {@code verbs.tsv}, {@code phrases.tsv}, {@code names.tsv} and {@code manners.tsv} of the folder. */
    static Alternations read(Path folder) throws IOException {
        List<Row> verbs = new ArrayList<>(rows(folder.resolve("verbs.tsv")));
        verbs.addAll(rows(folder.resolve("phrases.tsv")));
        return new Alternations(verbs, rows(folder.resolve("names.tsv")), rows(folder.resolve("manners.tsv")));
    }

    private static List<Row> rows(Path file) throws IOException {
        return Tsv.parse(file.toString(), Files.readString(file));
    }

    /** Each verb in each manner that its forms allow; names of a group take turns. */
    List<Made> all() {
        List<Made> made = new ArrayList<>();
        for (int v = 0; v < verbs.size(); v++) {
            Row verb = verbs.get(v);
            List<Row> actors = group(verb.get("actors"));
            List<Row> recipients = group(verb.get("recipients"));
            for (int m = 0; m < manners.size(); m++) {
                Row manner = manners.get(m);
                if (!hasForms(verb, manner.get("sentence"))) {
                    continue;
                }
                Row actor = actors.get((v + m) % actors.size());
                Row recipient = recipients.get((2 * v + m) % recipients.size());
                String sentence = manner.get("sentence");
                if (verb.get("base").contains("{R}")) {
                    if (!sentence.matches(".*\\{(base|third|past|gerund)} \\{R}.*")) {
                        continue;
                    }
                    sentence = sentence.replaceFirst("(\\{(base|third|past|gerund)}) \\{R}", "$1");
                }
                String text = capitalised(filled(sentence, verb, actor, recipient));
                made.add(new Made(
                        manner.get("name"), verb.get("base"), text, verb.all("types"), actor, recipient, manner));
            }
        }
        return made;
    }

    private static boolean hasForms(Row verb, String template) {
        return Stream.of("noun", "participle")
                .allMatch(form -> !verb.get(form).isEmpty() || !template.contains("{" + form + "}"));
    }

    private List<Row> group(String group) {
        return names.stream().filter(n -> n.get("group").equals(group)).toList();
    }

    private static String filled(String template, Row verb, Row actor, Row recipient) {
        Matcher slot = SLOT.matcher(template);
        StringBuilder text = new StringBuilder();
        while (slot.find()) {
            slot.appendReplacement(text, Matcher.quoteReplacement(filler(slot, verb, actor, recipient)));
        }
        slot.appendTail(text);
        return text.toString();
    }

    /** {A}, {A's}, {A:they} and {A:was|were} of the actor, {R…} of the recipient, any other a form of the verb. */
    private static String filler(Matcher slot, Row verb, Row actor, Row recipient) {
        String what = slot.group(1);
        if (!what.equals("A") && !what.equals("R")) {
            // for headlines a plural has no ending
            String form = what.equals("third") && isPlural(actor) ? verb.get("base") : verb.get(what);
            return form.replace("{R}", recipient.get("phrase"));
        }
        Row name = what.equals("A") ? actor : recipient;
        String form = slot.group(2);
        if (form == null) {
            String phrase = name.get("phrase");
            return slot.group().contains("'s") ? phrase + (phrase.endsWith("s") ? "'" : "'s") : phrase;
        }
        return form.contains("|") ? form.split("\\|")[isPlural(name) ? 1 : 0] : name.get(form);
    }

    private static boolean isPlural(Row name) {
        return name.get("number").equals("plural");
    }

    private static String capitalised(String text) {
        int first = text.startsWith("\"") ? 1 : 0;
        return text.substring(0, first) + Character.toUpperCase(text.charAt(first)) + text.substring(first + 1);
    }
}
