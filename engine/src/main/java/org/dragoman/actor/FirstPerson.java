package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** "I" and "we" within quotation marks: the speaker, and those for whom the speaker speaks. */
final class FirstPerson {
    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "add",
            "write",
            "warn",
            "declare",
            "ask",
            "reply",
            "announce",
            "explain",
            "recall",
            "insist",
            "argue",
            "claim",
            "state",
            "vow",
            "promise",
            "note",
            "continue",
            "answer",
            "stress",
            "quote",
            "post",
            "tweet",
            "complain",
            "admit",
            "shout");

    private final Analysis analysis;
    private final BiFunction<Integer, Integer, List<Entity>> at;
    private final UnaryOperator<Entity> institution;
    private final List<Span> quotes = new ArrayList<>();

    FirstPerson(Analysis analysis, BiFunction<Integer, Integer, List<Entity>> at, UnaryOperator<Entity> institution) {
        this.analysis = analysis;
        this.at = at;
        this.institution = institution;
        String text = analysis.article().text();
        analysis.article().paragraphs().forEach(p -> quotes(text, p.body()));
    }

    private void quotes(String text, Span body) {
        int open = -1;
        for (int i = body.start(); i < body.end(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '"' && open < 0) {
                open = i;
            } else if ((c == '”' || c == '"') && open >= 0) {
                quotes.add(new Span(open, i + 1));
                open = -1;
            }
        }
        if (open >= 0) {
            quotes.add(new Span(open, body.end()));
        }
    }

    void resolve(List<List<Chunk>> chunks) {
        for (List<Chunk> sentence : chunks) {
            for (Chunk chunk : sentence) {
                if (chunk.pronoun()) {
                    pronoun(chunk);
                }
            }
        }
    }

    private void pronoun(Chunk chunk) {
        Sentence sentence = analysis.sentences().get(chunk.sentence());
        String word = sentence.word(chunk.head()).toLowerCase(Locale.ROOT);
        boolean one = SINGULAR.contains(word);
        if (!one && !PLURAL.contains(word)) {
            return;
        }
        int offset = sentence.start(chunk.head());
        for (int q = 0; q < quotes.size(); q++) {
            if (quotes.get(q).contains(offset)) {
                Entity speaker = speaker(q);
                if (speaker != null) {
                    Entity who = one ? speaker : institution.apply(speaker);
                    who.mention(
                            new Mention(
                                    chunk.sentence(),
                                    chunk.head(),
                                    chunk.head(),
                                    chunk.head(),
                                    sentence.span(chunk.head(), chunk.head()),
                                    Mention.Form.PRONOUN),
                            "speaker of the quotation");
                }
                return;
            }
        }
    }

    /** The subject of the verb of saying beside this quotation, or the speaker of the one before it. */
    private @Nullable Entity speaker(int q) {
        Span quote = quotes.get(q);
        List<Sentence> around = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.span().overlaps(quote)) {
                around.add(sentence);
            }
        }
        for (int i = around.size() - 1; i >= 0; i--) {
            Entity found = said(around.get(i));
            if (found != null) {
                return found;
            }
        }
        return q > 0 ? speaker(q - 1) : null;
    }

    private @Nullable Entity said(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!SAYING.contains(sentence.lemma(i)) || quoted(sentence.start(i))) {
                continue;
            }
            for (int c = sentence.firstChild(i); c >= 0; c = sentence.nextSibling(c)) {
                String relation = sentence.relation(c);
                boolean subject = relation.equals("nsubj") || relation.equals("nsubj:pass");
                if (sentence.lemma(i).equals("quote")) {
                    subject = relation.equals("obj") || relation.equals("nsubj:pass");
                }
                if (subject) {
                    List<Entity> who = at.apply(sentence.index(), c);
                    if (!who.isEmpty()) {
                        return who.get(0);
                    }
                }
            }
        }
        return null;
    }

    private boolean quoted(int offset) {
        return quotes.stream().anyMatch(quote -> quote.contains(offset));
    }
}
