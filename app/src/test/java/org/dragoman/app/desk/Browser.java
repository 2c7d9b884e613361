package org.dragoman.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium, without a window and without a network of its own. */
final class Browser implements AutoCloseable {
    private static final List<Path> CHROMIUM =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final String AXE = axe();

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path chromium, boolean scripts) {
        try {
            profile = Files.createTempDirectory("browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--lang=en-GB",
                "--user-data-dir=" + profile);
        LoggingPreferences log = new LoggingPreferences();
        log.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", log);
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
    }

    /** Empty where there is no Chromium with its driver. */
    static Optional<Browser> find() {
        return installed().map(chromium -> new Browser(chromium, true));
    }

    /** One that runs no scripts. */
    static Optional<Browser> withoutScripts() {
        return installed().map(chromium -> new Browser(chromium, false));
    }

    private static Optional<Path> installed() {
        return Files.isExecutable(DRIVER)
                ? CHROMIUM.stream().filter(Files::isExecutable).findFirst()
                : Optional.empty();
    }

    void open(String url) {
        driver.get(url);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** The first that matches, as soon as it is there. */
    WebElement find(String css) {
        return find(By.cssSelector(css));
    }

    WebElement find(By by) {
        driver.manage().timeouts().implicitlyWait(PATIENCE);
        try {
            return driver.findElement(by);
        } finally {
            driver.manage().timeouts().implicitlyWait(Duration.ZERO);
        }
    }

    /**
     * Does what leads to another page, and waits until that page is there whole: the driver itself waits for no page that a key or
     * a script asks for, and what is looked for next would be looked for in the page before.
     *
     * @throws AssertionError if there is none after {@link #PATIENCE}
     */
    void follow(Runnable deed) {
        run("window.before = true");
        deed.run();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isAnotherPage()) {
            assertThat(System.nanoTime())
                    .as("another page than " + driver.getCurrentUrl())
                    .isLessThan(end);
        }
    }

    private boolean isAnotherPage() {
        try {
            return Boolean.TRUE.equals(run("return !window.before && document.readyState === 'complete'"));
        } catch (WebDriverException onTheWay) {
            return false;
        }
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** As wide and high as this, dark or light. */
    void look(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** What the page complained of: errors of scripts, and what the policy kept from loading. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** What axe finds serious or critical, a line each. */
    List<String> barriers() {
        return barriers("{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}");
    }

    /** The same of what depends on the look alone, for a page whose other barriers are known from another look. */
    List<String> barriersOfThisLook() {
        return barriers("{runOnly: {type: 'rule', values: ['color-contrast', 'scrollable-region-focusable', "
                + "'link-in-text-block', 'meta-viewport']}}");
    }

    @SuppressWarnings("unchecked")
    private List<String> barriers(String options) {
        if (Boolean.FALSE.equals(run("return typeof axe !== 'undefined'"))) {
            run(AXE);
        }
        return (List<String>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, %s).then(result =>
                  done(result.violations.filter(v => v.impact === "serious" || v.impact === "critical")
                    .map(v => v.id + ": " + v.help + ": " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + " " + n.failureSummary.slice(0, 260)).join(" | "))));
                """.formatted(options));
    }

    private static String axe() {
        try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
