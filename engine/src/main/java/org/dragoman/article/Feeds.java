package org.dragoman.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Asks feeds for what is new, politely: only for what has changed since the last time, nothing that the site's robots.txt
 * forbids, and one request of a site after another with a pause between. For one round; the rules of a site are asked for
 * once in it.
 */
public final class Feeds {
    /** What a feed told of itself the last time, to ask it whether anything has changed; null where it told nothing. */
    public record Told(@Nullable String etag, @Nullable String modified) {
        public static final Told NOTHING = new Told(null, null);
    }

    /**
     * What came of asking a feed.
     *
     * @param results its items, and what went wrong with them; none where nothing has changed
     * @param told to be given when it is asked the next time
     * @param failed the feed itself could not be read
     * @param asked the site was asked for something; what is no address, or one of this network, asks nobody
     * @param retryAfter how long the site asks to be left alone, null where it does not
     */
    public record Poll(
            List<ReadResult> results,
            Told told,
            boolean failed,
            boolean asked,
            @Nullable Duration retryAfter) {
        public Poll {
            results = List.copyOf(results);
        }

        private static Poll failed(Problem problem, Told told, boolean asked, @Nullable Duration retryAfter) {
            return new Poll(List.of(problem), told, true, asked, retryAfter);
        }
    }

    /** What a site lets be asked for; why its rules could not be read, null where they could. */
    private record Site(Robots robots, @Nullable Problem unread) {}

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final Web web;
    private final ArticleReader reader;
    private final Duration pause;
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Long> asked = new HashMap<>();

    /** @param pause between two requests of one site */
    public Feeds(Limits limits, Duration pause) {
        this.web = new Web(limits);
        this.reader = new ArticleReader(limits);
        this.pause = pause;
    }

    /** The items of a feed, if it has changed. */
    public Poll poll(String address, Told told) {
        Problem refused = refused(address);
        if (refused != null) {
            return Poll.failed(refused, told, refused.kind() != Kind.MALFORMED, null);
        }
        Map<String, String> asking = new HashMap<>();
        if (told.etag() != null) {
            asking.put("If-None-Match", told.etag());
        }
        if (told.modified() != null) {
            asking.put("If-Modified-Since", told.modified());
        }
        Web.Answer answer = get(address, asking);
        if (answer.problem() != null) {
            boolean asked = answer.problem().kind() != Kind.REFUSED;
            return Poll.failed(answer.problem(), told, asked, wait(answer.header("retry-after")));
        }
        if (answer.body().length > 0 && !FeedReader.looksLike(answer.body())) {
            return Poll.failed(new Problem(Kind.UNSUPPORTED, address, "", "no RSS or Atom feed"), told, true, null);
        }
        List<ReadResult> results = answer.body().length == 0
                ? List.of()
                : reader.read(answer.body(), address, answer.url(), answer.contentType());
        List<ReadResult> items = new ArrayList<>();
        for (ReadResult result : results) {
            items.add(
                    result instanceof ReadResult.Read item
                            ? item.at("item " + item.article().id())
                            : result);
        }
        return new Poll(items, new Told(answer.header("etag"), answer.header("last-modified")), false, true, null);
    }

    /** The page of an item; what the feed said of it stays where the page does not say it itself. */
    public ReadResult page(ReadResult.Read item) {
        String address = item.article().url();
        if (address == null) {
            return item;
        }
        Problem refused = refused(address);
        if (refused != null) {
            return item.with("its page " + address + ": " + refused.reason());
        }
        Web.Answer answer = get(address, Map.of());
        if (answer.problem() != null) {
            return item.with("its page " + address + ": " + answer.problem().reason());
        }
        List<ReadResult> results =
                new ArrayList<>(reader.read(answer.body(), item.article().source(), address, answer.contentType()));
        return results.size() == 1 && results.get(0) instanceof ReadResult.Read page
                ? page.completed(item)
                : item.with("its page " + address + " has no article");
    }

    private Web.Answer get(String address, Map<String, String> asking) {
        pause(URI.create(address).getHost());
        return web.get(address, asking);
    }

    /** Why an address is not asked for; null where it may be. */
    private @Nullable Problem refused(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            return new Problem(Kind.MALFORMED, address, "", "not an address");
        }
        if (uri.getHost() == null || uri.getScheme() == null) {
            return new Problem(Kind.MALFORMED, address, "", "not an http(s) address");
        }
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        Site rules = sites.get(site);
        if (rules == null) {
            rules = rules(site);
            sites.put(site, rules);
        }
        if (rules.unread() != null) {
            return new Problem(
                    Kind.FETCH,
                    address,
                    "",
                    "not asked for, as the site's robots.txt cannot be read: "
                            + rules.unread().reason());
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return rules.robots().allows(path + query)
                ? null
                : new Problem(Kind.REFUSED, address, "", "the site's robots.txt does not allow it");
    }

    /** A site without rules allows all; one that cannot be asked for them allows nothing for now. */
    private Site rules(String site) {
        Web.Answer answer = get(site + "/robots.txt", Map.of());
        if (answer.problem() == null) {
            return new Site(Robots.of(new String(answer.body(), StandardCharsets.UTF_8)), null);
        }
        boolean none = answer.status() >= 400 && answer.status() < 500;
        boolean ours = answer.problem().kind() == Kind.REFUSED; // the address itself will be refused, with its reason
        return new Site(Robots.ALLOW_ALL, none || ours ? null : answer.problem());
    }

    private void pause(@Nullable String host) {
        long now = System.nanoTime();
        Long before = host == null ? null : asked.get(host);
        if (before != null) {
            long left = pause.toNanos() - (now - before);
            if (left > 0) {
                try {
                    TimeUnit.NANOSECONDS.sleep(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
        if (host != null) {
            asked.put(host, System.nanoTime());
        }
    }

    /** Seconds, as a server may ask for; other forms say nothing. */
    private static @Nullable Duration wait(@Nullable String retryAfter) {
        if (retryAfter == null || !retryAfter.strip().matches("\\d{1,9}")) {
            return null;
        }
        Duration wait = Duration.ofSeconds(Long.parseLong(retryAfter.strip()));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
