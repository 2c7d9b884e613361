package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the titles that a page tells is its article's, on heads and headings of our own writing. */
class PageTitleTest {
    private static final String ADDRESS =
            "https://www.harbournews.example/town/three-bridges-to-close-in-may.html?from=a";

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = ';', textBlock = """
            # the heading, and what the head has for it: a site's name is no part of it
            Three bridges to close; Three bridges to close | Harbour News; Three bridges to close; h1; Three bridges to close
            Three bridges to close; Three bridges to close - The Daily; Three bridges to close - The Daily; h1; Three bridges to close
            # the heading is a short form of what both titles of the head say
            Which bridges close?; Which bridges close? Dates and ways round | Harbour News; Which bridges close? Dates and ways round; h1; Which bridges close? Dates and ways round
            Three bridges to close; Three bridges to close & one to open; Three bridges to close & one to open; h1; Three bridges to close & one to open
            # only one of them says more, or it is another word
            Which bridges close?; Which bridges close? Dates and ways round; Which bridges close?; h1; Which bridges close?
            Three bridges to close; Three bridges to closed islands; Three bridges to closed islands; h1; Three bridges to close
            # the head tells another title: the heading's is what readers see
            Three bridges are to be closed; Bridges closed: all three; Bridges closed: all three; h1; Three bridges are to be closed
            # no main heading: the lower one that the address spells, no other
            Three bridges to close in May; Bridges to close; Bridges to close | Harbour News; h2; Three bridges to close in May
            What it costs the town to close; Bridges to close; Bridges to close | Harbour News; h2; Bridges to close
            """)
    void findsTheTitleOfTheArticle(String heading, String tab, String told, String level, @Nullable String title) {
        String html = "<head><title>" + tab + "</title></head><body><" + level + ">" + heading + "</" + level + ">"
                + "<h3>Read on</h3><p>They are old.</p></body>";
        assertThat(new PageTitle(Jsoup.parse(html, ADDRESS), told, null).find()).isEqualTo(title);
    }
}
