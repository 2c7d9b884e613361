package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorFinder;
import org.dragoman.actor.Actors;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ReadResult;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.corenlp.StockModel;

/**
 * How many of the actors and recipients that gold events want are there to be chosen: {@code GoldActorsEval GOLD.json…
 * [--cache FOLDER] [--errors]}. One is there where an actor that fits is mentioned in the sentence of the event; near, where
 * it is mentioned in the sentence before or after.
 */
public final class GoldActorsEval {
    private GoldActorsEval() {}

    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(args);
        CachedModel model = new CachedModel(arguments.folder("--cache", "dragoman-cache"), StockModel::load);
        ActorFinder finder = new ActorFinder();
        int asked = 0;
        int here = 0;
        int near = 0;
        for (String path : arguments.paths()) {
            JsonNode gold = new ObjectMapper().readTree(Path.of(path).toFile());
            Path file = Path.of(path).resolveSibling(gold.path("file").asText());
            Article article = article(file);
            Analysis analysis = model.analyse(article);
            Actors actors = finder.find(analysis);
            for (JsonNode event : gold.path("events")) {
                int sentence = sentence(analysis, event.path("at").asText());
                for (String side : new String[] {"actors", "recipients"}) {
                    for (JsonNode wanted : event.path(side)) {
                        String spec = wanted.asText();
                        if (spec.endsWith("?") || event.path("optional").asBoolean()) {
                            continue;
                        }
                        asked++;
                        if (any(article, actors, spec, sentence, sentence)) {
                            here++;
                        } else if (any(article, actors, spec, sentence - 1, sentence + 1)) {
                            near++;
                            report(arguments, "near", gold, event, side, spec, analysis, sentence);
                        } else {
                            report(arguments, "missing", gold, event, side, spec, analysis, sentence);
                        }
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "asked %d, in the sentence %.3f, or beside it %.3f%n",
                asked,
                (double) here / asked,
                (double) (here + near) / asked);
    }

    private static void report(
            Arguments arguments,
            String what,
            JsonNode gold,
            JsonNode event,
            String side,
            String spec,
            Analysis analysis,
            int sentence) {
        if (arguments.has("--errors")) {
            System.out.printf(
                    "%s %s: %s %s in: %s%n",
                    what,
                    gold.path("file").asText(),
                    side,
                    spec,
                    sentence < 0
                            ? event.path("at").asText() + " (not found)"
                            : analysis.sentences().get(sentence));
        }
    }

    private static Article article(Path file) throws IOException {
        for (ReadResult result : new ArticleReader()
                .read(Files.readAllBytes(file), file.getFileName().toString())) {
            if (result instanceof ReadResult.Read read) {
                return read.article();
            }
        }
        throw new IOException(file + ": no article");
    }

    private static int sentence(Analysis analysis, String at) {
        StringBuilder pattern = new StringBuilder();
        int mark = at.indexOf('{');
        String plain = at.replace("{", "").replace("}", "");
        for (String word : plain.strip().split("\\s+")) {
            pattern.append(pattern.length() == 0 ? "" : "\\s+").append(Pattern.quote(word));
        }
        Matcher matcher =
                Pattern.compile(pattern.toString()).matcher(analysis.article().text());
        if (!matcher.find()) {
            return -1;
        }
        int offset = Math.min(matcher.end() - 1, matcher.start() + Math.max(mark, 0));
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.span().contains(offset)) {
                return sentence.index();
            }
        }
        return -1;
    }

    private static boolean any(Article article, Actors actors, String spec, int from, int to) {
        for (Actor actor : actors.all()) {
            for (Mention mention : actor.mentions()) {
                if (mention.sentence() >= from && mention.sentence() <= to && is(article, actor, spec)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean is(Article article, Actor actor, String spec) {
        for (String wanted : spec.split("\\|")) {
            if (wanted.startsWith("@")) {
                List<String> names = new ArrayList<>(List.of(actor.name()));
                for (Mention mention : actor.mentions()) {
                    if (mention.form() != Mention.Form.PRONOUN) {
                        names.add(mention.span().of(article.text()));
                    }
                }
                Set<String> words = fold(wanted.substring(1));
                if (names.stream().anyMatch(name -> fold(name).containsAll(words))) {
                    return true;
                }
            } else {
                String[] parts = wanted.split("/", -1);
                if ((parts[0].isEmpty() || actor.countries().contains(parts[0]))
                        && (parts.length == 1 || actor.sectors().contains(parts[1]))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> fold(String text) {
        Set<String> words = new HashSet<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        for (String word : plain.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (!word.isEmpty()) {
                boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
                words.add(plural ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }
}
