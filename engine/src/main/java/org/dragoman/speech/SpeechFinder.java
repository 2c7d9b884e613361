package org.dragoman.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.actor.Actors;
import org.dragoman.language.Analysis;
import org.dragoman.language.Stop;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;

/**
 * Finds the statements of an article: cues sentence by sentence, then quotes over the whole text, then speakers. Immutable
 * and safe for many threads.
 */
public final class SpeechFinder {
    private final VerbCues verbs;
    private final IdiomCues idioms;
    private final NounCues nouns;
    private final PhraseCues phrases;

    public SpeechFinder() {
        CueRules rules = CueRules.load();
        verbs = new VerbCues(rules);
        idioms = new IdiomCues(rules);
        nouns = new NounCues(rules);
        phrases = new PhraseCues(rules);
    }

    /** The statements in order of their content, and the actors with those of whom only what they say is known. */
    public Spoken find(Analysis analysis, Actors actors, List<TimeExpression> times) {
        List<Tree> trees = analysis.sentences().stream().map(Tree::new).toList();
        List<Draft> drafts = Labels.without(Blows.without(drafts(analysis, trees), actors), actors, trees);
        Actors all = UnknownSpeakers.among(analysis.article().text(), actors, trees, drafts);
        Speakers speakers = new Speakers(all, trees);
        return new Spoken(all, Nesting.statements(Citations.resolved(drafts, trees, speakers), speakers, times));
    }

    /** What the sentences and quotes alone give, in order of content. */
    List<Draft> drafts(Analysis analysis, List<Tree> trees) {
        List<Draft> apart = new ArrayList<>();
        for (Tree tree : trees) {
            Stop.ifAsked();
            List<Draft> found = new ArrayList<>(verbs.find(tree));
            found.addAll(idioms.find(tree));
            found.addAll(nouns.find(tree));
            found.addAll(phrases.find(tree));
            apart.addAll(Scope.apart(tree, found));
        }
        List<Draft> drafts = new ArrayList<>(Turns.whole(trees, apart));
        drafts.sort(Comparator.comparing(Draft::cue));
        List<Span> paragraphs =
                analysis.article().paragraphs().stream().map(p -> p.body()).toList();
        List<Quote> quotes = QuoteFinder.find(analysis.article().text(), paragraphs);
        return QuoteCues.attach(analysis, drafts, quotes).stream()
                .filter(d -> !d.content().isEmpty())
                .sorted(Comparator.comparing((Draft d) -> d.content().get(0)).thenComparing(Draft::cue))
                .toList();
    }
}
