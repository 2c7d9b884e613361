package org.dragoman;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dragoman.actor.ActorFile;
import org.dragoman.actor.ActorFinder;
import org.dragoman.actor.Actors;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.event.EventFinder;
import org.dragoman.event.FrameTrace;
import org.dragoman.event.Relater;
import org.dragoman.event.RuleCheck;
import org.dragoman.language.Analysis;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.MendedModel;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.language.corenlp.StockModel;
import org.dragoman.place.Place;
import org.dragoman.place.PlaceFinder;
import org.dragoman.record.CodedArticle;
import org.dragoman.speech.SpeechFinder;
import org.dragoman.speech.Spoken;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.TimeFinder;

/**
 * Reads articles and writes down who did or said what to whom, when, where, and who says so. Immutable: share one between
 * all threads.
 */
public final class Dragoman {
    private final LanguageModel language;
    private final ActorFinder actorFinder;
    private final TimeFinder timeFinder;
    private final PlaceFinder placeFinder;
    private final SpeechFinder speechFinder;
    private final EventFinder eventFinder;

    public Dragoman(LanguageModel language) {
        this(() -> language);
    }

    private Dragoman(Supplier<LanguageModel> language) {
        actorFinder = new ActorFinder();
        timeFinder = new TimeFinder();
        placeFinder = new PlaceFinder();
        speechFinder = new SpeechFinder();
        eventFinder = new EventFinder();
        this.language = new MendedModel(language.get());
    }

    private Dragoman(Dragoman other, ActorFinder actorFinder) {
        this.language = other.language;
        this.actorFinder = actorFinder;
        this.timeFinder = other.timeFinder;
        this.placeFinder = other.placeFinder;
        this.speechFinder = other.speechFinder;
        this.eventFinder = other.eventFinder;
    }

    /** The same, but knowing the actors of users' files too. */
    public Dragoman with(List<ActorFile> own) {
        return new Dragoman(this, new ActorFinder(own));
    }

    /** With the models and rules that Dragoman ships, the ones read while the others are. */
    public static Dragoman load() {
        FutureTask<LanguageModel> models = new FutureTask<>(LeanModel::load);
        Thread reading = new Thread(models, "models");
        reading.setDaemon(true);
        reading.start();
        return new Dragoman(() -> result(models));
    }

    /** The same with stock CoreNLP, which is slower and comes to the same records; its models must be on the class path. */
    public static Dragoman stock() {
        return new Dragoman(StockModel.load());
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Article in, sourced record out. */
    public CodedArticle code(Article article) {
        return code(analyse(article));
    }

    /** The first stage alone: sentences, words and arcs. */
    public Analysis analyse(Article article) {
        return language.analyse(article);
    }

    /** The one type between a marked pair: {@code <s>…</s>} does it, {@code <t>…</t>} has it done to it. */
    public Relater relater() {
        return new Relater(language, actorFinder);
    }

    /** Runs the examples of rule files. */
    public RuleCheck ruleCheck() {
        return new RuleCheck(language);
    }

    /** What frames made of each sentence: those that fired, with what kept them from being events, and those that nearly did. */
    public List<List<FrameTrace>> trace(Analysis analysis) {
        List<TimeExpression> times = timeFinder.find(analysis);
        Spoken spoken = speechFinder.find(analysis, actorFinder.find(analysis), times);
        return eventFinder.trace(analysis, spoken.actors(), times, placeFinder.find(analysis), spoken.statements());
    }

    /** Why each mention stands for its actor, in text order. */
    public List<ActorFinder.Explanation> explainActors(Analysis analysis) {
        return actorFinder.explain(analysis);
    }

    /** What each name of a place could mean, in text order. */
    public List<PlaceFinder.Explanation> explainPlaces(Analysis analysis) {
        return placeFinder.explain(analysis);
    }

    /** The stages after it. */
    public CodedArticle code(Analysis analysis) {
        return afterAnalysis(List.of(analysis)).get(0);
    }

    /**
     * Records of several short articles, in their order. One stage does its work on all of them before the next begins, so that
     * its code and tables are in the processor's caches: the same records as one by one, in a quarter less time. An exception
     * of one article is thrown, and nothing comes of the others.
     */
    public List<CodedArticle> code(List<Article> articles) {
        List<Analysis> analyses = articles.stream().map(this::analyse).toList();
        // nearly every sentence is parsed sooner or later
        analyses.forEach(analysis -> analysis.sentences().forEach(sentence -> sentence.head(0)));
        return afterAnalysis(analyses);
    }

    private List<CodedArticle> afterAnalysis(List<Analysis> analyses) {
        List<Actors> actors = analyses.stream().map(actorFinder::find).toList();
        List<List<TimeExpression>> times =
                analyses.stream().map(timeFinder::find).toList();
        List<List<Place>> places = analyses.stream().map(placeFinder::find).toList();
        List<Spoken> spoken = each(analyses, i -> speechFinder.find(analyses.get(i), actors.get(i), times.get(i)));
        List<List<Event>> events = each(
                analyses,
                i -> eventFinder.find(
                        analyses.get(i),
                        spoken.get(i).actors(),
                        times.get(i),
                        places.get(i),
                        spoken.get(i).statements()));
        return each(
                analyses,
                i -> new CodedArticle(
                        analyses.get(i).article(),
                        spoken.get(i).actors().all(),
                        times.get(i),
                        places.get(i),
                        spoken.get(i).statements(),
                        events.get(i)));
    }

    private static <T> List<T> each(List<?> items, IntFunction<T> work) {
        return IntStream.range(0, items.size()).mapToObj(work).toList();
    }
}
