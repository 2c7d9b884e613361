package org.dragoman.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorFinder;
import org.dragoman.event.Event;
import org.dragoman.event.FrameTrace;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.place.Candidate;
import org.dragoman.place.Place;
import org.dragoman.place.PlaceFinder;
import org.dragoman.place.Weighed;
import org.dragoman.record.CodedArticle;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;

/** What lies behind an answer, stage by stage: sentences as trees of words, their clauses, then
 * all that was found, with its words. */
public final class ExplainView {
    /** So many candidates are shown. */
    private static final int CANDIDATES = 4;

    /** So many frames that want the same are told together. */
    private static final int MANY = 4;

    private static final Pattern WANTS = Pattern.compile("wants (.+?) to be one of ");

    private final StringBuilder out = new StringBuilder();
    private final Names names;
    private final String text;
    private final Why why;

    /**
     * What decided between candidates.
     *
     * @param frames what frames made of each sentence
     * @param actors why each mention stands for its actor
     * @param places what each name of a place could mean
     */
    public record Why(
            List<List<FrameTrace>> frames,
            List<ActorFinder.Explanation> actors,
            List<PlaceFinder.Explanation> places) {}

    private ExplainView(CodedArticle coded, Why why) {
        this.why = why;
        names = new Names(coded);
        text = coded.article().text();
    }

    public static String show(Analysis analysis, CodedArticle coded, Why why) {
        ExplainView view = new ExplainView(coded, why);
        for (Sentence sentence : analysis.sentences()) {
            view.sentence(sentence, coded, why.frames().get(sentence.index()));
        }
        view.actors(coded);
        return view.out.toString();
    }

    private void sentence(Sentence sentence, CodedArticle coded, List<FrameTrace> traces) {
        out.append("sentence ").append(sentence.index() + 1).append(": ").append(words(sentence.span()));
        out.append('\n');
        if (sentence.root() >= 0) {
            tree(sentence, sentence.root(), 1);
        }
        Clauses.of(sentence).all().forEach(clause -> line("clause " + clause));
        Span span = sentence.span();
        coded.times().stream().filter(t -> span.overlaps(t.span())).forEach(this::time);
        why.actors().stream()
                .filter(a -> a.mention().sentence() == sentence.index())
                .forEach(this::mention);
        why.places().stream().filter(p -> span.overlaps(p.place().span())).forEach(this::place);
        coded.statements().stream()
                .filter(s -> s.content().stream().anyMatch(span::overlaps))
                .forEach(this::statement);
        coded.events().stream().filter(e -> span.overlaps(e.trigger())).forEach(this::event);
        traces(traces);
        out.append('\n');
    }

    private void tree(Sentence sentence, int token, int depth) {
        String left = "  ".repeat(depth) + sentence.relation(token) + " " + sentence.word(token);
        out.append(Cells.pad(left, 40))
                .append(' ')
                .append(Cells.pad(sentence.lemma(token), 16))
                .append(' ')
                .append(Cells.pad(sentence.tag(token), 5));
        if (!sentence.ner(token).equals("O")) {
            out.append(sentence.ner(token).toLowerCase(Locale.ROOT));
        }
        trim();
        for (int c = sentence.firstChild(token); c >= 0; c = sentence.nextSibling(c)) {
            tree(sentence, c, depth + 1);
        }
    }

    private void trim() {
        int end = out.length();
        while (out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        out.append('\n');
    }

    private void time(TimeExpression time) {
        line("time " + time.id() + " " + time.type() + " " + time.value() + " '" + words(time.span()) + "' "
                + Dates.show(time.from(), time.to()));
    }

    private void mention(ActorFinder.Explanation mention) {
        Actor actor = mention.actor();
        line("actor " + actor.id() + " '" + words(mention.mention().span()) + "' is " + names.actor(actor.id()) + ": "
                + mention.why());
        if (mention.candidates().size() > 1 || !mention.candidates().isEmpty() && actor.knownAs() != null) {
            mention.candidates().stream().limit(CANDIDATES).forEach(c -> line("  candidate " + c));
        }
    }

    private void place(PlaceFinder.Explanation explained) {
        Place place = explained.place();
        line("place " + place.id() + " '" + words(place.span()) + "' is " + place.name()
                + (place.country() == null ? "" : ", " + place.country())
                + (place.lat() == null ? ", unresolved" : " at " + place.lat() + ", " + place.lon())
                + (place.geonames() == null ? "" : " (GeoNames " + place.geonames() + ")"));
        explained.candidates().stream().limit(CANDIDATES).forEach(this::candidate);
    }

    private void candidate(Weighed weighed) {
        Candidate place = weighed.candidate();
        line("  candidate " + place.name()
                + (place.country() == null ? "" : ", " + place.country())
                + (place.province().isEmpty() ? "" : ", " + place.province())
                + String.format(Locale.ROOT, ": %.1f = prominence %.1f", weighed.score(), weighed.prominence())
                + part("beside its area or town", weighed.held())
                + part("country", weighed.country())
                + part("province", weighed.province())
                + part("peers", weighed.peers()));
    }

    private static String part(String what, double weight) {
        return weight == 0 ? "" : String.format(Locale.ROOT, " + %s %.1f", what, weight);
    }

    private void statement(Statement statement) {
        Statement.Cue cue = statement.cue();
        line("statement " + statement.id() + ": " + names.actor(statement.speaker()) + " "
                + Names.stance(statement.stance())
                + (cue == null ? "" : " ('" + words(cue.span()) + "')")
                + (statement.addressees().isEmpty() ? "" : " to " + names.who(statement.addressees()))
                + (statement.via().isEmpty() ? "" : " via " + names.who(statement.via()))
                + (statement.within() == null ? "" : " within " + statement.within())
                + ": '"
                + statement.content().stream().map(this::words).collect(Collectors.joining("' … '"))
                + "'");
    }

    /** Frames in their order; of one word those that want the same of it in a line, where they are many. */
    private void traces(List<FrameTrace> traces) {
        Map<String, List<FrameTrace>> alike = traces.stream()
                .collect(Collectors.groupingBy(ExplainView::want, LinkedHashMap::new, Collectors.toList()));
        for (List<FrameTrace> same : alike.values()) {
            if (same.size() < MANY) {
                same.forEach(this::trace);
                continue;
            }
            Matcher wants = WANTS.matcher(same.get(0).why());
            line("not " + same.size() + " frames at '" + same.get(0).predicate() + "', which want another "
                    + (wants.lookingAt() ? wants.group(1) : "") + ": "
                    + same.stream().map(FrameTrace::frame).distinct().collect(Collectors.joining(", ")));
        }
    }

    /** What kept a frame from firing, without the list of words that would have let it; itself where nothing else did. */
    private static String want(FrameTrace trace) {
        Matcher wants = WANTS.matcher(trace.why());
        return !trace.fired() && wants.lookingAt()
                ? trace.predicate() + " " + wants.group(1)
                : trace.predicate() + " " + trace.frame() + " " + trace.why();
    }

    private void trace(FrameTrace trace) {
        String fired = trace.why().isEmpty() ? " fired" : " fired, but is no event: ";
        line((trace.fired() ? "frame " : "not ") + trace.frame() + " (" + trace.type() + ") at '" + trace.predicate()
                + "'" + (trace.fired() ? fired : ": ") + trace.why());
    }

    private void event(Event event) {
        Event.When date = event.date();
        Place place = names.place(event.place());
        line("event " + event.id() + " " + event.type()
                + (event.modes().isEmpty() ? "" : " " + String.join(" ", event.modes()))
                + " by rule " + event.rule() + " at '" + words(event.trigger()) + "'");
        line("  actors: " + names.who(event.actors()) + "; recipients: " + names.who(event.recipients()));
        line("  " + event.status().name().toLowerCase(Locale.ROOT)
                + (date == null ? "" : ", " + Dates.show(date.from(), date.to()))
                + (place == null ? "" : ", in " + place.name())
                + (event.attribution().isEmpty() ? "" : ", says " + names.vouching(event.attribution()))
                + (event.sameAs() == null ? "" : ", the same as " + event.sameAs())
                + String.format(Locale.ROOT, ", confidence %.2f", event.confidence()));
        event.items().forEach(item -> line("  item: " + words(item.span())));
    }

    private void actors(CodedArticle coded) {
        for (Actor actor : coded.actors()) {
            out.append("actor ").append(actor.id()).append(": ").append(Cells.clean(actor.name()));
            out.append(", ").append(actor.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            actor.countries().forEach(c -> out.append(' ').append(c));
            actor.sectors().forEach(s -> out.append(' ').append(s));
            out.append(actor.role() == null ? "" : ", " + actor.role());
            out.append(": ")
                    .append(actor.mentions().stream()
                            .map(m -> words(m.span()))
                            .distinct()
                            .collect(Collectors.joining(" | ")))
                    .append('\n');
        }
    }

    private void line(String line) {
        out.append("  → ").append(Cells.clean(line)).append('\n');
    }

    private String words(Span span) {
        return Cells.clean(span.of(text));
    }
}
