package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.language.corenlp.SharedModel;
import org.junit.jupiter.api.Test;

/** Texts of our own that only look like events, and such as look alike and tell some. */
class FalseFriendsTest {
    private static final Dragoman DRAGOMAN = new Dragoman(SharedModel.get());

    @Test
    void firesNothingOnPlayPricesWeatherPlotsAndFigures() throws IOException {
        List<String> lines = lines("false-friends.tsv");
        List<String> loud = failing(lines, (events, domain) -> events.isEmpty());
        assertThat(lines).hasSizeGreaterThanOrEqualTo(200);
        assertThat(loud).as("texts that fire").hasSizeLessThanOrEqualTo(lines.size() / 20);
    }

    @Test
    void keepsWhatOfficialsArmiesAndCourtsDoAmongThem() throws IOException {
        List<String> lines = lines("real-friends.tsv");
        List<String> silent = failing(
                lines, (events, type) -> events.stream().anyMatch(e -> e.type().equals(type)));
        assertThat(lines).hasSizeGreaterThanOrEqualTo(80);
        assertThat(silent).as("texts that do not fire their type").hasSizeLessThanOrEqualTo(lines.size() / 8);
    }

    @Test
    void opensASectionAtAHeadingAndClosesItAtTheNext() {
        String story = "Latvia attacked twice after the break.";
        assertThat(code("SPORT\n\n" + story + "\n\nWORLD\n\nRebels attacked a village.\n\n"))
                .extracting(Event::type)
                .containsExactly("ASSAULT");
    }

    private static List<String> failing(List<String> lines, BiPredicate<List<Event>, String> good) {
        List<String> failing = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            List<Event> events = code(cells[1].replace(" | ", "\n\n"));
            if (!good.test(events, cells[0])) {
                failing.add(line + "\t" + events.stream().map(Event::rule).toList());
            }
        }
        return failing;
    }

    private static List<Event> code(String text) {
        return DRAGOMAN.code(Article.ofText("test", text, "2024-05-06")).events();
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = FalseFriendsTest.class.getResourceAsStream("/events/" + file)) {
            if (in == null) {
                throw new IOException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
