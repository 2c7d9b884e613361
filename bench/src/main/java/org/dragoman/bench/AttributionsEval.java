package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dragoman.actor.ActorFinder;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.speech.SpeechFinder;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;

/**
 * How well the statements found agree with the attributions data: {@code AttributionsEval FILE.jsonl.gz [--skip N] [--limit
 * N] [--cache FOLDER] [--errors]}.
 *
 * <p>A coded statement is paired with the gold attribution whose cue shares letters with its cue; where several do, with
 * the one whose content it shares most. Two spans are equal when they cover the same letters and digits: quotation marks,
 * spaces and commas at (or between) the ends do not count. Source, content and whole attribution are counted over all
 * attributions (a missed cue is a miss of all) and, as "given the cue", over the pairs alone. The data marks only the
 * outermost statement (a cue inside another's content is marked 35 times in 19,868), so statements made within another are
 * left out.
 */
public final class AttributionsEval {
    /** One attribution of either side, as sets of the letters and digits that it covers. */
    record Attribution(BitSet source, BitSet cue, BitSet content, String shown) {}

    /** One article's gold. */
    record Gold(Article article, List<Attribution> attributions) {}

    private AttributionsEval() {}

    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(args);
        CachedModel model = new CachedModel(arguments.folder("--cache", "../target/analyses"), LeanModel::load);
        ActorFinder actors = new ActorFinder();
        SpeechFinder speech = new SpeechFinder();
        AttributionScore score = new AttributionScore(arguments.has("--errors"));
        int skip = arguments.number("--skip", 0);
        int limit = arguments.number("--limit", Integer.MAX_VALUE);
        for (Gold gold : read(arguments.path(0), skip, limit)) {
            Analysis analysis = model.analyse(gold.article());
            List<Attribution> coded = speech.find(analysis, actors.find(analysis), List.of()).stream()
                    .filter(s -> s.within() == null)
                    .map(s -> of(gold.article().text(), s))
                    .toList();
            score.add(gold.article().id(), gold.attributions(), coded);
        }
        score.print(System.out);
    }

    private static List<Gold> read(Path file, int skip, int limit) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Gold> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && articles.size() < limit; line = lines.readLine()) {
                if (skip-- > 0) {
                    continue;
                }
                JsonNode node = json.readTree(line);
                String text = node.get("text").asText();
                List<Attribution> attributions = new ArrayList<>();
                for (JsonNode a : node.get("attributions")) {
                    attributions.add(of(
                            text,
                            spans(text, a.get("source")),
                            spans(text, a.get("cue")),
                            spans(text, a.get("content"))));
                }
                articles.add(new Gold(Article.ofText(node.get("id").asText(), text, null), attributions));
            }
        }
        return articles;
    }

    private static List<Span> spans(String text, @org.jspecify.annotations.Nullable JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        if (pairs != null) {
            for (JsonNode pair : pairs) {
                spans.add(new Span(
                        text.offsetByCodePoints(0, pair.get(0).asInt()),
                        text.offsetByCodePoints(0, pair.get(1).asInt())));
            }
        }
        spans.sort(Comparator.naturalOrder());
        return spans;
    }

    private static Attribution of(String text, Statement s) {
        return of(
                text,
                s.source() == null ? List.of() : List.of(s.source()),
                s.cue() == null ? List.of() : List.of(s.cue().span()),
                s.content());
    }

    private static Attribution of(String text, List<Span> source, List<Span> cue, List<Span> content) {
        return new Attribution(
                letters(text, source),
                letters(text, cue),
                letters(text, content),
                "S " + words(text, source) + " C " + words(text, cue) + " X " + words(text, content));
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(s -> s.of(text).replace('\n', '¶')).toList().toString();
    }

    private static BitSet letters(String text, List<Span> spans) {
        BitSet set = new BitSet();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == ':') {
                    set.set(i);
                }
            }
        }
        return set;
    }
}
