package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.record.CodedArticle;
import org.junit.jupiter.api.Test;

/** The README's example of Dragoman as a library: what stands there is what runs here. */
class LibraryTest {
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void theReadmesExampleRuns() {
        Dragoman dragoman = Run.engine();
        Article article =
                Article.ofText("1", "Norway's foreign minister met her Swedish counterpart in Oslo.", "2025-03-14");
        CodedArticle coded = dragoman.code(article);
        List<String> told = coded.events().stream()
                .map(event -> event.type() + ": " + event.trigger().of(article.text()))
                .toList();

        assertThat(told).containsExactly("CONSULT: met");
    }

    @Test
    void theExampleOfTheReadmeIsTheOneThatRuns() throws IOException {
        Matcher snippet = SNIPPET.matcher(Files.readString(Run.HOME.resolve("README.md")));
        assertThat(snippet.find()).isTrue();
        String here = Files.readString(Path.of("src/test/java/org/dragoman/app/LibraryTest.java"));

        assertThat(without(here)).contains(without(snippet.group(1).replace("Dragoman.load()", "Run.engine()")));
    }

    private static String without(String code) {
        return code.replaceAll("\\s+", "");
    }
}
