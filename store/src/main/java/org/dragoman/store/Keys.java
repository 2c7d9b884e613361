package org.dragoman.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.jspecify.annotations.Nullable;

/** What makes two articles, or two actors of different articles, the same one. Depends on nothing but the record. */
public final class Keys {
    private static final int HEX_DIGITS = 16;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Keys() {}

    /** The key of an article: 63 bits of the hash of its text, so that the same text has the same key everywhere. */
    public static long article(Article article) {
        return Long.parseUnsignedLong(article.hash().substring(0, HEX_DIGITS), HEX_DIGITS) >>> 1;
    }

    /**
     * The key of an actor across articles: the one of the knowledge base, else the folded name, else of somebody unnamed
     * what and whose it is ({@code army|TCD}). Null where nothing tells it from others of its sort ("officials").
     */
    public static @Nullable String actor(Actor actor) {
        String known = actor.knownAs();
        if (known != null) {
            return known;
        }
        String name = fold(actor.name());
        if (name.isEmpty()) {
            return null;
        }
        if (actor.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME)) {
            return name;
        }
        return actor.countries().isEmpty() ? null : name + "|" + String.join("+", actor.countries());
    }

    /** Lower case, without accents, one space between words. */
    static String fold(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
