package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RobotsTest {
    @Test
    void theLongestRuleThatMeetsAPathHolds() {
        Robots robots = Robots.of("User-agent: *\nDisallow: /news\nAllow: /news/open\nDisallow: /*.pdf$\nDisallow:\n");

        assertThat(robots.allows("/")).isTrue();
        assertThat(robots.allows("/news/1")).isFalse();
        assertThat(robots.allows("/news/open/1")).isTrue();
        assertThat(robots.allows("/files/a.pdf")).isFalse();
        assertThat(robots.allows("/files/a.pdf?page=2")).isTrue();
    }

    @Test
    void rulesForUsGoBeforeThoseForEverybody() {
        Robots robots =
                Robots.of("User-agent: other\nUser-agent: Dragoman # us\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n");

        assertThat(robots.allows("/a")).isFalse();
        assertThat(robots.allows("/b")).isTrue();
    }

    @Test
    void whatIsNoRuleForbidsNothing() {
        assertThat(Robots.of("<html>not found</html>").allows("/a")).isTrue();
        assertThat(Robots.of("").allows("/a")).isTrue();
        assertThat(Robots.of("Disallow: /").allows("/a")).isTrue();
    }

    @Test
    void aRuleOfManyStarsCostsLittle() {
        Robots robots = Robots.of("User-agent: *\nDisallow: /" + "*a".repeat(200) + "$\n");

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> robots.allows("/" + "a".repeat(5000) + "b"));
    }
}
