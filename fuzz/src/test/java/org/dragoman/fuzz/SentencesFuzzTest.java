package org.dragoman.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.Dragoman;
import org.dragoman.app.view.CsvView;
import org.dragoman.app.view.ExplainView;
import org.dragoman.app.view.Style;
import org.dragoman.app.view.TableView;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.record.CodedArticle;

/**
 * Words that rules and readers look for, in any order: sentences and quotations that no reporter writes and that letters by
 * chance never make. Two bytes are a word of words.txt.
 */
class SentencesFuzzTest {
    private static final Dragoman DRAGOMAN = Dragoman.load();
    private static final List<String> WORDS = words();
    private static final int MOST_WORDS = 250;
    private static final int BYTE = 0xFF;
    private static final String ENDS = ".!?\n";
    private static final String STAYS_CLOSE = ".,;:?!”’)…]%' n";

    @FuzzTest
    void codesAnySentences(byte[] bytes) throws JsonProcessingException {
        Article article = Article.ofText("fuzz", sentences(bytes), "2024-02-29");
        Analysis analysis = DRAGOMAN.analyse(article);
        CodedArticle coded = DRAGOMAN.code(analysis);
        SoundRecord.check(coded);
        String explained = ExplainView.show(
                analysis,
                coded,
                new ExplainView.Why(
                        DRAGOMAN.trace(analysis), DRAGOMAN.explainActors(analysis), DRAGOMAN.explainPlaces(analysis)));
        assertThat(explained).isNotNull();
        assertThat(new TableView(100, Style.PLAIN).show(coded)).isNotNull();
        assertThat(CsvView.show(coded).lines().count())
                .isGreaterThanOrEqualTo(coded.events().size());
    }

    private static String sentences(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < bytes.length && i < 2 * MOST_WORDS; i += 2) {
            String word = WORDS.get(((bytes[i] & BYTE) << Byte.SIZE | bytes[i + 1] & BYTE) % WORDS.size());
            boolean close = text.isEmpty() || "“‘(\n".indexOf(text.charAt(text.length() - 1)) >= 0;
            if (!close && (STAYS_CLOSE.indexOf(word.charAt(0)) < 0 || word.length() > 3)) {
                text.append(' ');
            }
            boolean first = text.isEmpty() || ENDS.indexOf(text.charAt(Math.max(0, text.length() - 2))) >= 0;
            text.append(first ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
        }
        return text.toString();
    }

    private static List<String> words() {
        try (InputStream in = SentencesFuzzTest.class.getResourceAsStream("words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .map(word -> word.replace('_', ' ').replace("¶", "\n\n"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
