package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;

/** The country that an article is about, where one outweighs all others: what is named early and often. */
final class Focus {
    /** What a name in a heading or in the first sentences weighs; a later one weighs 1. */
    private static final double EARLY = 2;

    /** By country, the words that name it, or somebody or some town of it. */
    private final Map<String, Set<String>> named;

    private final String country;
    private final boolean sure;

    Focus(Analysis analysis, Knowledge knowledge, List<Known> known, Namesakes namesakes) {
        Map<String, Double> weights = new LinkedHashMap<>();
        Map<String, Set<String>> met = new HashMap<>();
        headings(analysis.article())
                .forEach(
                        heading -> weigh(new Known(Words.of(heading), knowledge), EARLY, Item.Veto.NONE, weights, met));
        for (Sentence sentence : analysis.sentences()) {
            Item.Veto veto = new Misnomers(sentence, namesakes);
            weigh(known.get(sentence.index()), sentence.index() < 3 ? EARLY : 1, veto, weights, met);
        }
        String best = "";
        double most = 0;
        double second = 0;
        double total = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            total += entry.getValue();
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        weights.keySet().forEach(code -> met.computeIfAbsent(code, k -> new HashSet<>()));
        named = Map.copyOf(met);
        country = best;
        sure = most >= EARLY && most > second && (most >= 0.5 * total || most >= 2.5 * second);
    }

    /** What stands over the text: the title and the dateline, which are no sentences. */
    private static List<String> headings(Article article) {
        List<String> headings = new ArrayList<>();
        if (article.title() != null) {
            headings.add(article.title());
        }
        article.dateline().ifPresent(span -> headings.add(span.of(article.text())));
        return headings;
    }

    private static void weigh(
            Known known, double weight, Item.Veto veto, Map<String, Double> weights, Map<String, Set<String>> met) {
        for (Item item : Item.scan(known, veto)) {
            if (item.named()) {
                Name name = item.names().get(0);
                if (item.names().size() == 1 && !(item.person() && name.support())) {
                    String word = known.words.keyOf(item.first(), item.last());
                    for (Entry.Term term : name.entry().terms()) {
                        term.countries().forEach(code -> met.computeIfAbsent(code, k -> new HashSet<>())
                                .add(word));
                    }
                }
                if (name.entry().type() == Entry.Type.STATE && !name.support()) {
                    for (String code : name.entry().terms().get(0).countries()) {
                        weights.merge(code, weight, Double::sum);
                    }
                }
            }
        }
    }

    /** Refuses names of countries that are part of a person's name ("Paris Hilton"), or name something else here. */
    private record Misnomers(Sentence sentence, Namesakes namesakes) implements Item.Veto {
        @Override
        public boolean noName(Name name, int first, int last) {
            boolean person = first == last
                    && name.entry().type() == Entry.Type.STATE
                    && sentence.ner(first).equals("PERSON");
            return person || first == last && TextVeto.otherNamesake(sentence, name, first, namesakes);
        }

        @Override
        public boolean noAgent(List<Agent> agents, int first, int last) {
            return false;
        }
    }

    /** Whether the article names this country anywhere, or somebody or some town of it. */
    boolean names(String code) {
        return named.containsKey(code);
    }

    /** Whether it names one of these countries, or somebody or some town of it, by any other word than this. */
    boolean namesBesides(List<String> codes, String word) {
        Set<String> only = Set.of(Words.fold(word));
        return codes.stream().anyMatch(code -> !only.containsAll(named.getOrDefault(code, Set.of())));
    }

    /** The code, empty where no country is named. */
    String country() {
        return country;
    }

    boolean sure() {
        return sure;
    }
}
