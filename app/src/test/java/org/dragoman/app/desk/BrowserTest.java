package org.dragoman.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The pages in a real browser: with articles, with none, and with one that means harm. */
class BrowserTest {
    private static Browser browser;
    private static Shelf shelf;

    @BeforeAll
    static void start() {
        Optional<Browser> found = Browser.find();
        if (Boolean.getBoolean("browser.required")) {
            assertThat(found).as("Chromium and its driver").isPresent();
        }
        assumeThat(found)
                .as("Chromium and chromedriver are missing (Debian: apt install chromium chromium-driver)")
                .isPresent();
        browser = found.orElseThrow();
        shelf = Shelf.of(Shelf.samples());
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
    void pagesWithArticlesAreOpenToAll() {
        visit(shelf, Addresses.of(shelf));
    }

    @Test
    void emptyPagesAreOpenToAll() {
        try (Shelf empty = Shelf.empty()) {
            visit(empty, Addresses.ofWhatIsStored(empty));
        }
    }

    @Test
    void hostileTextDoesNothing() {
        try (Shelf hostile = Shelf.of(List.of(Hostile.article()))) {
            visit(hostile, Addresses.ofWhatIsStored(hostile));
        }
    }

    @Test
    void aFormCarriesHostileTextThere() {
        browser.open(shelf.url("/paste"));
        browser.find("#text").sendKeys("Norway accused Sweden of spying. " + Hostile.SCRIPT);
        browser.follow(browser.find("main form button")::click);
        assertThat(browser.find(".text").getText()).contains("accused", "<script>");
        assertThat(browser.driver().getTitle()).isNotEqualTo("owned");
        assertThat(browser.find(".card .tag").getText()).contains("Accuse");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void wordsShowTheirRecordToThePointerAndTheKeyboard() {
        browser.open(shelf.url(Addresses.of(shelf).get("/articles/{article}")));
        browser.look(1200, 900, false);
        WebElement event = browser.find(".text a.event");
        new Actions(browser.driver()).moveToElement(event).perform();
        assertThat(browser.find(".peek").getText()).contains("Rule");
        event.sendKeys(Keys.ESCAPE);
        assertThat(browser.all(".peek")).isEmpty();
        WebElement actor = browser.find(".text a.actor:not([tabindex])");
        browser.run("arguments[0].focus()", actor);
        assertThat(browser.find(".peek").getText()).isNotBlank();
        String id = event.getDomAttribute("href").substring(1);
        WebElement rule = browser.find("[id='" + id + "'] a[href^='/rules/']");
        String named = rule.getText();
        browser.follow(rule::click);
        assertThat(browser.find("h1").getText()).isEqualTo(named);
    }

    @Test
    void anAnswerWithoutEventsStandsApartFromItsForm() {
        browser.open(shelf.url("/events?place=Fiji"));
        browser.look(1200, 900, false);
        Rectangle form = browser.find("main form").getRect();
        assertThat(browser.find(".empty").getRect().getY()).isGreaterThan(form.getY() + form.getHeight() + 10);
    }

    @Test
    void layersCanBeSwitchedOff() {
        browser.open(shelf.url(Addresses.of(shelf).get("/articles/{article}")));
        WebElement actor = browser.find(".text a.actor:not(.event)");
        String shown = actor.getCssValue("background-color");
        browser.find("#layer-actor").click();
        assertThat(browser.driver()
                        .findElement(By.cssSelector(".text a.actor:not(.event)"))
                        .getCssValue("background-color"))
                .isNotEqualTo(shown);
    }

    @Test
    void draggingOverTheChartChoosesASpan() {
        browser.open(shelf.url("/"));
        browser.look(1200, 900, false);
        WebElement chart = browser.find("svg[data-brush]");
        Actions drag = new Actions(browser.driver())
                .moveToElement(chart, -200, -60)
                .clickAndHold()
                .moveByOffset(150, 0)
                .release();
        browser.follow(drag::perform);
        assertThat(browser.driver().getCurrentUrl()).contains("/events?", "from=", "to=");
        assertThat(browser.all("#from")).isNotEmpty();
    }

    @Test
    void aCorrectionIsMadeAndTakenBackByClicks() {
        browser.open(shelf.url("/?token=" + Shelf.TOKEN));
        assertThat(browser.driver().getCurrentUrl()).doesNotContain(Shelf.TOKEN);
        browser.open(shelf.url(Addresses.of(shelf).get("/events/{event}")));
        browser.find("details summary").click();
        browser.find("details input[name=author]").sendKeys("Grace");
        browser.follow(browser.find("details button")::click);
        assertThat(browser.find(".card strong").getText()).isEqualTo("Said to be wrong");
        browser.follow(browser.find("form[action='/corrections/undo'] button")::click);
        assertThat(browser.find(".card s").getText()).contains("Said to be wrong");
    }

    @Test
    void everythingIsThereWithoutScripts() {
        try (Browser plain = Browser.withoutScripts().orElseThrow()) {
            plain.open(shelf.url("/"));
            assertThat(plain.all("svg .cooperation")).isNotEmpty();
            plain.open(shelf.url(Addresses.of(shelf).get("/articles/{article}")));
            WebElement event = plain.find(".text a.event");
            String id = event.getDomAttribute("href").substring(1);
            event.click();
            assertThat(plain.driver().getCurrentUrl()).endsWith("#" + id);
            assertThat(plain.all("[id='" + id + "']:target")).hasSize(1);
        }
    }

    /** Each page, wide and light, then narrow and dark: what text of an article would do it would have done by then. */
    private static void visit(Shelf desk, Map<String, String> addresses) {
        for (String address : addresses.values()) {
            browser.look(1200, 900, false);
            browser.open(desk.url(address));
            assertThat(browser.barriers()).as(address).isEmpty();
            assertThat(isNoWiderThanTheWindow()).as("wide: " + address).isTrue();
            browser.look(390, 900, true);
            assertThat(browser.barriersOfThisLook()).as(address + " on a phone").isEmpty();
            assertThat(isNoWiderThanTheWindow()).as("on a phone: " + address).isTrue();
            assertThat(browser.complaints()).as(address).isEmpty();
            assertThat(browser.driver().getTitle())
                    .as(address)
                    .endsWith("· Dragoman")
                    .isNotEqualTo("owned");
            assertThat(browser.all("main img, main script, main [onerror], main [onmouseover]"))
                    .as(address)
                    .isEmpty();
        }
    }

    private static boolean isNoWiderThanTheWindow() {
        return (Boolean) browser.run("return document.documentElement.scrollWidth <= window.innerWidth + 1");
    }
}
