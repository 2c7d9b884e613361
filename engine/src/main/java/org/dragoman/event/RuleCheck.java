package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.ActorFinder;
import org.dragoman.article.Article;
import org.dragoman.event.Example.Mark;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.Clauses;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.Sentence;
import org.dragoman.rule.RuleException;

/** Runs the sentences by which frames test themselves, beside the frames that ship with Dragoman. */
public final class RuleCheck {
    private final LanguageModel language;
    private final ActorFinder actorFinder = new ActorFinder();

    public RuleCheck(LanguageModel language) {
        this.language = language;
    }

    /**
     * What is wrong in a file of frames: what cannot be read, frames without examples, examples that fire nothing or have other
     * words in the marked roles, marks of no role, sentences that fire though they must not, and known misses that now fire.
     *
     * @param file the name to use in problems
     * @param yaml its text; frames with the id of a shipped frame take its place
     * @return the problems, each naming file, frame and sentence; empty where all is well
     */
    public List<String> check(String file, String yaml) {
        List<Frame> frames;
        Frames all;
        try {
            frames = new FrameFile(file, WordClasses.load()).read(yaml);
            all = new Frames(beside(frames));
        } catch (RuleException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        Run run = new Run(new FrameMatcher(all), new EventFinder(all));
        List<String> problems = new ArrayList<>();
        for (Frame frame : frames) {
            List<String> found = new ArrayList<>();
            if (frame.examples().fire().isEmpty()) {
                found.add("has no example");
            }
            if (frame.examples().not().isEmpty()) {
                found.add("has no sentence that must not fire");
            }
            for (String sentence : frame.examples().fire()) {
                run.problems(frame, sentence).forEach(problem -> found.add(problem + ": " + sentence));
            }
            for (String sentence : frame.examples().not()) {
                Example silent = Example.parse(sentence);
                silent.problems().forEach(problem -> found.add(problem + ": " + sentence));
                if (run.fires(frame, silent)) {
                    found.add("fires, and must not: " + sentence);
                }
            }
            for (String sentence : frame.examples().misses()) {
                Example.parse(sentence).problems().forEach(problem -> found.add(problem + ": " + sentence));
                if (run.problems(frame, sentence).isEmpty()) {
                    found.add("a known miss fires now, move it to the examples: " + sentence);
                }
            }
            found.forEach(problem -> problems.add(file + ": " + frame.id() + ": " + problem));
        }
        return problems;
    }

    private static List<Frame> beside(List<Frame> frames) {
        Set<String> ids = new HashSet<>();
        frames.forEach(frame -> ids.add(frame.id()));
        List<Frame> all = new ArrayList<>(frames);
        for (Frame shipped : Frames.load().all()) {
            if (!ids.contains(shipped.id())) {
                all.add(shipped);
            }
        }
        return all;
    }

    /** The frames at work. */
    private final class Run {
        private final FrameMatcher matcher;
        private final EventFinder finder;

        Run(FrameMatcher matcher, EventFinder finder) {
            this.matcher = matcher;
            this.finder = finder;
        }

        boolean fires(Frame frame, Example example) {
            if (frame.type().equals("NONE") || frame.isForPairs()) {
                return matches(frame, example).stream().anyMatch(m -> m.frame() == frame);
            }
            Analysis analysis = analyse(example);
            return finder.find(analysis, actorFinder.find(analysis), List.of(), List.of(), List.of()).stream()
                    .anyMatch(event -> event.rule().equals(frame.id()));
        }

        /** What keeps the sentence from being an example of the frame. */
        List<String> problems(Frame frame, String sentence) {
            Example example = Example.parse(sentence);
            if (!example.problems().isEmpty()) {
                return example.problems();
            }
            List<Mark> triggers = example.of("trigger");
            if (triggers.size() != 1) {
                return List.of("wants one [trigger: …]");
            }
            Analysis analysis = analyse(example);
            if (!fires(frame, example) && !(tells(frame, analysis) && fits(frame, analysis))) {
                return List.of("does not fire");
            }
            List<String> best = List.of("does not fire at the trigger");
            for (FrameMatch match : matches(frame, example)) {
                Sentence s = match.clause().sentence();
                if (triggers.get(0).span().overlaps(s.span(match.first(), match.last()))) {
                    List<String> wrong = wrongRoles(match, example);
                    if (wrong.isEmpty()) {
                        return wrong;
                    }
                    best = wrong;
                }
            }
            return best;
        }

        /** Whether another frame of the same type, which says more, tells the event. */
        private boolean tells(Frame frame, Analysis analysis) {
            return finder.find(analysis, actorFinder.find(analysis), List.of(), List.of(), List.of()).stream()
                    .anyMatch(event -> event.type().equals(frame.type()));
        }

        /** Whether the frame would fire if there were no other. */
        private boolean fits(Frame frame, Analysis analysis) {
            FrameMatcher alone = new FrameMatcher(new Frames(List.of(frame)));
            Sides sides = new Sides(actorFinder.find(analysis));
            return analysis.sentences().stream()
                    .anyMatch(s -> !alone.match(Clauses.of(s), sides).isEmpty());
        }

        /** What this frame, or one of its type that says more, makes of the sentence. */
        private List<FrameMatch> matches(Frame frame, Example example) {
            Analysis analysis = analyse(example);
            Sides sides = new Sides(actorFinder.find(analysis));
            Fillers fillers = frame.isForPairs() ? example.pair().fillers(sides) : sides;
            List<FrameMatch> own = new ArrayList<>();
            List<FrameMatch> others = new ArrayList<>();
            for (Sentence s : analysis.sentences()) {
                for (FrameMatch match : matcher.match(Clauses.of(s), fillers)) {
                    if (match.frame().id().equals(frame.id())) {
                        own.add(match);
                    } else if (match.frame().type().equals(frame.type())) {
                        others.add(match);
                    }
                }
            }
            return own.isEmpty() ? others : own;
        }

        private Analysis analyse(Example example) {
            return language.analyse(Article.ofText("example", example.text(), null));
        }

        private static List<String> wrongRoles(FrameMatch match, Example example) {
            List<String> wrong = new ArrayList<>();
            for (Mark mark : example.marks()) {
                boolean either = match.pattern().reciprocal();
                boolean holds =
                        switch (mark.role()) {
                            case "actor" ->
                                holds(match, match.actor(), mark) || either && holds(match, match.recipient(), mark);
                            case "recipient" ->
                                holds(match, match.recipient(), mark)
                                        || inside(match, mark)
                                        || either && holds(match, match.actor(), mark);
                            default -> true;
                        };
                if (!holds) {
                    wrong.add("has another " + mark.role());
                }
            }
            return wrong;
        }

        /** Whom an embedded act is done to, the outer one is done to: "threatened to bomb the capital". */
        private static boolean inside(FrameMatch match, Mark mark) {
            for (Clause inner : match.embedded()) {
                if (holds(match, inner.object(), mark)
                        || inner.obliques().values().stream().anyMatch(heads -> holds(match, heads, mark))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean holds(FrameMatch match, int[] heads, Mark mark) {
            Sentence s = match.clause().sentence();
            for (int head : heads) {
                if (mark.span().overlaps(s.span(head, head)) || mark.span().overlaps(Phrases.of(s, head))) {
                    return true;
                }
            }
            return false;
        }
    }
}
