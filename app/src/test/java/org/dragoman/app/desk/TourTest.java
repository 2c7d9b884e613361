package org.dragoman.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.Run;
import org.dragoman.article.Inputs;
import org.dragoman.article.ReadResult;
import org.dragoman.record.CodedArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;

/**
 * The clicks of docs/desk.md answer its three questions. With {@code -Ddesk.screenshots=true} the pictures of that document are
 * taken anew.
 */
class TourTest {
    private static final Path PICTURES = Run.HOME.resolve("docs/tour");

    private static Browser browser;
    private static Shelf shelf;

    @BeforeAll
    static void start() {
        Optional<Browser> found = Browser.find();
        assumeThat(found)
                .as("Chromium and chromedriver are missing (Debian: apt install chromium chromium-driver)")
                .isPresent();
        browser = found.orElseThrow();
        shelf = Shelf.of(articles());
    }

    @AfterAll
    static void stop() {
        if (shelf != null) {
            shelf.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void whoDeniesSupplyingWhatToWhom() throws IOException {
        overview();
        picture("overview");
        browser.follow(() -> click("disputed events"));
        browser.follow(() -> click("Aid"));
        assertThat(browser.find(".events .meta").getText()).contains("denied by Grace Wanjala, Kenya");
        browser.run("document.querySelector('.events').scrollIntoView({block: 'end'})");
        picture("disputed");
        browser.follow(browser.find(".events .deed a")::click);
        assertThat(browser.find("h1").getText()).contains("Kenya", "militia");
        assertThat(browser.find("table").getText())
                .contains("denies", "weapons")
                .contains("Grace Wanjala denies \"We have sent nobody a single weapon");
        picture("claim");
    }

    @Test
    void howDidRelationsBetweenTwoCountriesChangeByMonth() throws IOException {
        overview();
        browser.follow(() -> click("Kenya – Somalia"));
        assertThat(browser.all("svg .dot")).hasSizeGreaterThan(4);
        assertThat(browser.find("h2").getText()).containsIgnoringCase("how they got on");
        picture("dyad");
        click("The same as a table");
        assertThat(browser.find("details table").getText()).contains("Kenya", "Somalia");
    }

    @Test
    void whatDidThisMinisterSayAndToWhom() throws IOException {
        overview();
        browser.follow(() -> browser.find("#find").sendKeys("Wanjala\n"));
        browser.follow(() -> click("Grace Wanjala"));
        assertThat(browser.find("#said").getText()).contains("Kenya thanks Somalia", "to Abdi Warsame");
        picture("minister");
        browser.follow(browser.find("#said .deed a")::click);
        picture("article");
        assertThat(browser.find(".text").getText()).isNotBlank();
    }

    private static void overview() {
        browser.look(1200, 860, false);
        browser.open(shelf.url("/"));
    }

    private static void click(String words) {
        browser.find(By.xpath("//main//*[self::a or self::summary][contains(normalize-space(.), \"" + words + "\")]"))
                .click();
    }

    private static void picture(String name) throws IOException {
        if (Boolean.getBoolean("desk.screenshots")) {
            Files.write(PICTURES.resolve(name + ".png"), browser.driver().getScreenshotAs(OutputType.BYTES));
        }
    }

    private static List<CodedArticle> articles() {
        try (Inputs inputs =
                Inputs.open(List.of(PICTURES.resolve("articles.jsonl").toString()), InputStream.nullInputStream())) {
            return inputs.stream()
                    .map(read -> Run.engine().code(((ReadResult.Read) read).article()))
                    .toList();
        }
    }
}
