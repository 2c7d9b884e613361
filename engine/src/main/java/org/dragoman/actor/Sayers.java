package org.dragoman.actor;

import java.util.List;
import org.dragoman.language.Sentence;

/**
 * Who says the quotations, as far as the article has been read: one who speaks is no "he" or "they" of the own words, and seldom
 * calls himself by name in them.
 */
final class Sayers {
    private final Knowledge knowledge;
    private final Quotes quotes;
    private List<Entity> last = List.of();
    private int lastSentence = -2;

    Sayers(Knowledge knowledge, Quotes quotes) {
        this.knowledge = knowledge;
        this.quotes = quotes;
    }

    /** Whether the token stands between quotation marks. */
    boolean isQuoted(Sentence sentence, int token) {
        return quotes.contains(sentence.start(token));
    }

    /** The subject of a verb of saying outside the quotations of a sentence that has some, or -1. */
    int subject(Sentence sentence) {
        boolean quotation = false;
        int found = -1;
        for (int i = 0; i < sentence.size(); i++) {
            boolean quoted = isQuoted(sentence, i);
            quotation |= quoted;
            int subject = !quoted && says(sentence, i) ? sentence.child(i, "nsubj") : -1;
            found = found < 0 && subject >= 0 && !isQuoted(sentence, subject) ? subject : found;
        }
        return quotation ? found : -1;
    }

    private boolean says(Sentence sentence, int verb) {
        return sentence.tag(verb).startsWith("VB") && "subject".equals(knowledge.speakerOf(sentence.lemma(verb)));
    }

    /** Notes who speaks beside the quotations of a sentence; nobody known goes on with what was begun in the one before. */
    void note(Sentence sentence, List<Entity> who) {
        last = who;
        lastSentence = sentence.index();
    }

    /** Who spoke last, where a quotation that stands alone in this sentence goes on from there. */
    List<Entity> goingOn(Sentence sentence) {
        if (lastSentence < sentence.index() - 1 || !isQuoted(sentence, 0)) {
            return List.of();
        }
        lastSentence = sentence.index();
        return last;
    }
}
