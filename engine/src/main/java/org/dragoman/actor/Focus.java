package org.dragoman.actor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;

/** The country that an article is about, where one outweighs all others: what is named early and often. */
final class Focus {
    private final Set<String> named;
    private final String country;
    private final boolean sure;

    Focus(Analysis analysis, Knowledge knowledge) {
        Map<String, Double> weights = new LinkedHashMap<>();
        Set<String> met = new HashSet<>();
        double total = 0;
        for (Sentence sentence : analysis.sentences()) {
            double weight = sentence.index() < 3 ? 2 : 1;
            for (Item item : Item.scan(Words.of(sentence), knowledge, Item.Veto.NONE)) {
                if (item.named() && item.names().size() == 1) {
                    item.names().get(0).entry().terms().forEach(term -> met.addAll(term.countries()));
                }
                if (item.named()
                        && item.names().get(0).entry().type() == Entry.Type.STATE
                        && !item.names().get(0).support()) {
                    for (String code :
                            item.names().get(0).entry().terms().get(0).countries()) {
                        weights.merge(code, weight, Double::sum);
                        total += weight;
                    }
                }
            }
        }
        String best = "";
        double most = 0;
        double second = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        met.addAll(weights.keySet());
        named = Set.copyOf(met);
        country = best;
        sure = total > 0 && (most >= 0.5 * total || most >= 2.5 * second);
    }

    /** Whether the article names this country anywhere, or somebody or some town of it. */
    boolean names(String code) {
        return named.contains(code);
    }

    /** The code, empty where no country is named. */
    String country() {
        return country;
    }

    boolean sure() {
        return sure;
    }
}
