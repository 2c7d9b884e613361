package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dragoman.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole articles of our own writing, each beside what reading it must give ({@code article/*.expected}). */
class ReadingTest {
    private static final Path FOLDER = Path.of("src/test/resources/article");

    static Stream<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsFieldsAndParagraphs(Path file) throws IOException {
        String name = file.getFileName().toString();
        ReadResult result =
                new ArticleReader().read(Files.readAllBytes(file), name).get(0);
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        Article article = ((ReadResult.Read) result).article();
        Path expected = FOLDER.resolve(name + ".expected");
        assertThat(shown(article)).isEqualTo(Files.readString(expected));
    }

    private static String shown(Article article) {
        StringBuilder out = new StringBuilder();
        out.append("title: ").append(article.title()).append('\n');
        out.append("authors: ").append(String.join("; ", article.authors())).append('\n');
        out.append("publisher: ").append(article.publisher()).append('\n');
        out.append("published: ").append(article.published()).append('\n');
        out.append("updated: ").append(article.updated()).append('\n');
        out.append("language: ").append(article.language()).append('\n');
        for (Paragraph paragraph : article.paragraphs()) {
            Span lead = new Span(paragraph.span().start(), paragraph.body().start());
            out.append(paragraph.kind()).append(' ');
            out.append(lead.length() == 0 ? "" : "[" + lead.of(article.text()) + "] ");
            out.append(paragraph.body().of(article.text())).append('\n');
        }
        return out.toString();
    }
}
