package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.event.Composer.Composed;
import org.dragoman.event.FalseFriendRules.Domain;
import org.dragoman.event.FalseFriendRules.Figure;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells what only looks like an event: play, prices, weather, plots, figures of speech and names. How much of each domain is
 * in a sentence is counted once for the whole article, so an event costs no more than a look at its own sentence.
 */
final class FalseFriends {
    /** What is counted per sentence: a strong word weighs as much as two weak ones. */
    private static final int ENOUGH = 2;

    /** A neutral sentence belongs to a paragraph with two strong words. */
    private static final int MIDST = 4;

    /** A hard word outweighs one strong and one weak word. */
    private static final int HARD = 3;

    /** In an article with fewer strong sentences, weak words alone say nothing. */
    private static final double SOME = 0.1;

    /** An article with fewer sentences is too short to count shares in. */
    private static final int FEW = 4;

    /** What nature does not do: who is blamed for a flood is. */
    private static final Set<String> NATURAL =
            Set.of("ASSAULT", "COERCE", "THREATEN", "MOBILIZE", "SANCTION", "REJECT", "RETREAT");

    private static final double MANY = 0.3;
    private static final double MOST = 0.5;

    private final FalseFriendRules rules;
    private final List<Sentence> sentences;
    private final List<Reading> readings = new ArrayList<>();
    private final Map<Integer, String> sections = new HashMap<>();
    private final boolean[] hard;

    FalseFriends(FalseFriendRules rules, Analysis analysis) {
        this.rules = rules;
        this.sentences = analysis.sentences();
        this.hard = new boolean[sentences.size()];
        for (int i = 0; i < hard.length; i++) {
            hard[i] = rules.hard().isIn(sentences.get(i));
        }
        List<int[]> near = sentences.stream().map(this::beginnings).toList();
        rules.domains().forEach(domain -> count(domain, near));
        readHeadings();
    }

    /**
     * How much of a domain is in the article.
     *
     * @param own by sentence
     * @param strong by sentence
     * @param paragraphs sums by paragraph
     * @param share of the sentences that hold a strong word
     */
    private record Reading(Domain domain, int[] own, int[] strong, Map<Integer, Integer> paragraphs, double share) {}

    /** The tokens that a word of some domain may begin with. */
    private int[] beginnings(Sentence s) {
        int[] begin = new int[s.size()];
        int n = 0;
        for (int i = 0; i < begin.length; i++) {
            if (rules.begin().contains(s.lowerLemma(i)) || rules.begin().contains(s.lower(i))) {
                begin[n++] = i;
            }
        }
        return Arrays.copyOf(begin, n);
    }

    private void count(Domain domain, List<int[]> near) {
        int[] own = new int[sentences.size()];
        int[] strong = new int[own.length];
        Map<Integer, Integer> sums = new HashMap<>();
        int belong = 0;
        for (int i = 0; i < own.length; i++) {
            Sentence s = sentences.get(i);
            int[] at = domain.plot() ? works(s, near.get(i)) : near.get(i);
            strong[i] = domain.strong().count(s, at);
            own[i] = ENOUGH * strong[i] + domain.weak().count(s, at) - (hard[i] && !domain.plot() ? HARD : 0);
            belong += strong[i] > 0 ? 1 : 0;
            sums.merge(s.paragraph(), ENOUGH * strong[i], Integer::sum);
        }
        readings.add(new Reading(domain, own, strong, sums, own.length == 0 ? 0 : (double) belong / own.length));
    }

    /** Plots stand in works of art, which no verb and no name names: "tried to film them", "the Galaxy Leader". */
    private static int[] works(Sentence s, int[] tokens) {
        return Arrays.stream(tokens)
                .filter(t -> !s.tag(t).startsWith("VB") && !s.tag(t).startsWith("NNP"))
                .toArray();
    }

    /** A short paragraph without a verb is a heading; the section that it opens lasts until the next one. */
    private void readHeadings() {
        String open = "";
        for (Sentence s : sentences) {
            if (isHeading(s)) {
                open = "";
                for (Domain domain : rules.domains()) {
                    open = domain.label().isIn(s) ? domain.name() : open;
                }
            }
            sections.put(s.index(), open);
        }
    }

    private static boolean isHeading(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.tag(i).startsWith("VB") || s.tag(i).equals(".")) {
                return false;
            }
        }
        return s.size() <= 4;
    }

    /** Why what a frame found is no event, for people to read; null where it is one. */
    @Nullable
    String obstacle(Composed composed, List<Actor> actor, List<Actor> recipient) {
        Clause clause = composed.match().clause();
        if (isName(composed.match())) {
            return "part of a name";
        }
        if (isSaying(composed.match()) || isFigure(clause)) {
            return "a figure of speech";
        }
        if (isNature(composed)) {
            return "nature does it";
        }
        if (actor.stream().anyMatch(a -> Actor.TEAM.equals(a.role()))) {
            return "a team plays";
        }
        if (rules.companies().drops(composed.type(), clause, actor, recipient)) {
            return "company news";
        }
        for (Reading reading : readings) {
            if (belongs(reading, clause.sentence()) && drops(reading.domain, composed, actor, recipient)) {
                return "reads as " + reading.domain.name();
            }
        }
        return null;
    }

    private boolean belongs(Reading reading, Sentence s) {
        if (reading.domain.whole()) {
            return reading.share >= MANY && sentences.size() >= FEW;
        }
        int at = s.index();
        int score = reading.own[at];
        int around = reading.paragraphs.getOrDefault(s.paragraph(), 0) - ENOUGH * reading.strong[at];
        boolean section = reading.domain.name().equals(sections.get(at));
        if (score >= ENOUGH) {
            return reading.strong[at] > 0 || section || around > 0 || reading.share >= SOME || sentences.size() < FEW;
        }
        if (hard[at]) {
            return false;
        }
        return score > 0
                ? section || around >= ENOUGH || reading.share >= MANY
                : section || around >= MIDST || reading.share >= MOST;
    }

    private boolean drops(Domain domain, Composed composed, List<Actor> actor, List<Actor> recipient) {
        Clause clause = composed.match().clause();
        Sentence s = clause.sentence();
        Clause doing = clause.support() == null ? clause : clause.support();
        if (domain.doers().heads(s, doing.subject()) || domain.goods().heads(s, clause.object())) {
            return true;
        }
        if (!domain.plot() && rules.weapons().heads(s, doing.subject())) {
            return false;
        }
        if (domain.plot() && (hard[s.index()] || isPresent(clause))) {
            return isPresent(clause);
        }
        if (composed.type().equals("PROTEST")
                || !domain.drops().isEmpty() && !domain.drops().contains(composed.type())) {
            return false;
        }
        if (domain.routine().contains(clause.lemma()) || domain.routine().contains(doing.lemma())) {
            return true;
        }
        boolean contest =
                domain.contest().contains(clause.lemma()) || domain.contest().contains(doing.lemma());
        if (!contest
                && (domain.earnest().contains(clause.lemma())
                        || domain.earnest().contains(doing.lemma()))) {
            return false;
        }
        boolean plays = domain.players().heads(s, doing.subject());
        boolean does = !plays && actor.stream().anyMatch(a -> domain.keeps(a, contest));
        boolean suffers = !contest && !domain.onlyDoers() && recipient.stream().anyMatch(a -> domain.keeps(a, false));
        return !does && !suffers;
    }

    /** Told in the present tense, or inside what is. */
    private static boolean isPresent(Clause clause) {
        for (Clause at = clause; at != null; at = at.parent()) {
            if (at.kind() == Clause.Kind.VERB && at.reality().tense() != Clause.Tense.NONE) {
                return at.reality().tense() == Clause.Tense.PRESENT;
            }
        }
        return false;
    }

    private boolean isFigure(Clause clause) {
        for (Figure figure : rules.figures().getOrDefault(clause.lemma(), List.of())) {
            for (Map.Entry<String, Words> where : figure.where().entrySet()) {
                int[] heads = Roles.heads(clause, where.getKey());
                Sentence s = clause.sentence();
                if (Arrays.stream(heads).anyMatch(head -> where.getValue().matchesHead(s, head))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The storm killed a motorist"; in "the storm that battered Wales killed" parsers hang the verb on the noun. */
    private boolean isNature(Composed composed) {
        if (!NATURAL.contains(composed.type())) {
            return false;
        }
        Clause clause = composed.match().clause();
        Clause doing = clause.support() == null ? clause : clause.support();
        Sentence s = clause.sentence();
        int above = s.head(doing.predicate());
        return rules.nature().heads(s, doing.subject())
                || above >= 0
                        && s.relation(doing.predicate()).equals("ccomp")
                        && s.tag(above).startsWith("N")
                        && rules.nature().overlaps(s, above);
    }

    private boolean isSaying(FrameMatch match) {
        return rules.phrases()
                .overlaps(match.clause().sentence(), match.clause().predicate());
    }

    /** A noun inside a capitalised name: "War Memorial", "the Peace Prize". */
    private boolean isName(FrameMatch match) {
        Clause clause = match.clause();
        Sentence s = clause.sentence();
        int at = clause.predicate();
        if (clause.kind() != Clause.Kind.NOUN || !isCapital(s, at)) {
            return false;
        }
        int last = at;
        while (last + 1 < s.size() && isCapital(s, last + 1)) {
            last++;
        }
        Set<String> names = rules.names();
        return last > at && names.contains(s.lower(last));
    }

    private static boolean isCapital(Sentence s, int token) {
        return Character.isUpperCase(s.word(token).charAt(0));
    }
}
