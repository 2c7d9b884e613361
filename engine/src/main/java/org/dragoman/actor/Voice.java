package org.dragoman.actor;

import java.util.List;
import java.util.function.BiFunction;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * In whose name an article is written: its publisher, where that is known by name or named in the text; of an article that tells
 * neither publisher nor author, the organisation that its first sentence is about, as press releases begin.
 */
record Voice(Cast cast, Analysis analysis, BiFunction<Integer, Integer, List<Entity>> at) {
    /** Null where nothing tells. */
    @Nullable
    Entity who() {
        Article article = analysis.article();
        if (article.publisher() != null) {
            return publisher(article.publisher());
        }
        return article.authors().isEmpty() ? issuer() : null;
    }

    private @Nullable Entity publisher(String name) {
        String folded = Words.fold(name);
        for (Entity entity : cast.entities.values()) {
            if (entity.named() && !entity.person() && Words.fold(entity.name).equals(folded)) {
                return entity;
            }
        }
        Words words = Words.of(name);
        List<Name> known = cast.knowledge.names.get(words.key(0, words.size())).stream()
                .filter(n -> n.entry().type() == Entry.Type.GROUP && n.sort() == Name.Sort.NAME)
                .toList();
        return known.size() == 1 ? cast.group(known.get(0).entry()) : null;
    }

    private @Nullable Entity issuer() {
        if (analysis.sentences().isEmpty()) {
            return null;
        }
        Sentence first = analysis.sentences().get(0);
        for (int i = 0; i < first.size(); i++) {
            if (first.relation(i).equals("nsubj")
                    && first.head(i) >= 0
                    && first.relation(first.head(i)).equals("root")) {
                List<Entity> who = at.apply(0, i);
                boolean body = who.size() == 1
                        && who.get(0).named()
                        && who.get(0).kind == Actor.Kind.ORGANISATION
                        && !who.get(0).key.startsWith("government:")
                        && !who.get(0).sectors.contains("JRN");
                return body ? who.get(0) : null;
            }
        }
        return null;
    }
}
