package org.dragoman.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.language.Sentence;
import org.dragoman.rule.Tsv;

/** Where the name of a state stands for its team: "Argentina beat France 3-2", "Brazil lost to Croatia on penalties". */
final class Games {
    private static final Map<String, Set<String>> WORDS = Tsv.read("actors/games.tsv").stream()
            .collect(Collectors.toMap(row -> row.get("kind"), row -> Set.copyOf(row.all("words"))));
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");
    private static final Set<String> AGAINST = Set.of("to", "with", "against", "by", "over", "from", "past", "between");

    private final Sentence sentence;
    private final Set<Integer> states;

    Games(Sentence sentence, List<Chunk> chunks) {
        this.sentence = sentence;
        this.states = chunks.stream().filter(Chunk::namesState).map(Chunk::head).collect(Collectors.toSet());
    }

    /** Whether the state named by this token is a team. */
    boolean team(int token) {
        int part = token;
        while (sentence.relation(part).equals("conj") && states.contains(sentence.head(part))) {
            part = sentence.head(part);
        }
        int above = part(part);
        if (above < 0 || holds("not")) {
            return false;
        }
        boolean verb = sentence.tag(above).startsWith("VB");
        String lemma = sentence.lowerLemma(above);
        if (verb && is("game", lemma) && others(above, part)) {
            return true;
        }
        return is(verb ? "win" : "noun", lemma)
                && (score() || holds("sign"))
                && (others(above, part) || verb && score());
    }

    /** The verb or noun of a game that the token is a side of, or -1. */
    private int part(int token) {
        int above = sentence.head(token);
        String relation = sentence.relation(token);
        if (above < 0 || relation.startsWith("nsubj") || relation.equals("obj")) {
            return above;
        }
        int marker = sentence.child(token, "case");
        boolean against = marker >= 0 && AGAINST.contains(sentence.lower(marker));
        boolean side = relation.startsWith("obl") || relation.startsWith("nmod");
        return side && (against || relation.equals("nmod:poss")) ? above : -1;
    }

    /** Whether another state is a side of the same. */
    private boolean others(int above, int token) {
        for (int state : states) {
            int other = sentence.relation(state).equals("conj") ? sentence.head(state) : state;
            int its = other == token ? above : part(other);
            boolean beneath = its >= 0 && is("noun", sentence.lowerLemma(its)) && sentence.head(its) == above;
            boolean over = its >= 0 && sentence.head(above) == its && is("win", sentence.lowerLemma(its));
            if (state != token && (its == above || beneath || over)) {
                return true;
            }
        }
        return false;
    }

    private boolean score() {
        for (int i = 0; i < sentence.size(); i++) {
            boolean parts = i + 2 < sentence.size()
                    && sentence.tag(i).equals("CD")
                    && List.of("-", "–").contains(sentence.word(i + 1))
                    && sentence.tag(i + 2).equals("CD")
                    && SCORE.matcher(sentence.word(i) + "-" + sentence.word(i + 2))
                            .matches();
            if (parts || SCORE.matcher(sentence.word(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String kind) {
        for (int i = 0; i < sentence.size(); i++) {
            if (is(kind, sentence.lower(i)) || is(kind, sentence.lowerLemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }
}
