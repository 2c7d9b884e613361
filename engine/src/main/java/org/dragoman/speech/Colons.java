package org.dragoman.speech;

import java.util.List;
import java.util.Locale;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.text.Span;

/** Colons that are cues: "Putin: talks have failed", "Ruiz at the UN: …", "Q: …", and a name before a quotation. */
final class Colons {
    private static final int HEADLINE_WORDS = 6;
    private static final int LONGEST_HEADLINE = 14;

    private Colons() {}

    /** The statement of the sentence's colon, in a list; an empty one where it is no cue. */
    static List<Draft> find(Tree tree, CueRule rule) {
        Sentence sentence = tree.sentence();
        for (int colon = 1; colon + 3 < tree.size(); colon++) {
            if (sentence.word(colon).equals(":")) {
                Subject who = headline(tree, colon);
                who = who.head() < 0 ? beforeQuote(tree, colon) : who;
                return who.head() < 0 ? List.of() : List.of(draft(tree, colon, who, rule));
            }
        }
        return List.of();
    }

    private static Draft draft(Tree tree, int colon, Subject who, CueRule rule) {
        Span source = tree.words(who.first(), who.last());
        List<int[]> content = List.of(new int[] {colon + 1, tree.size() - 1});
        return Draft.aside(tree, rule, colon, colon, ":", who.head(), source, 0, content);
    }

    /** A name alone before the colon; in the title also with where or on what ("Ruiz on schools: ‘We try’"). */
    private static Subject headline(Tree tree, int colon) {
        Sentence sentence = tree.sentence();
        if (Grammar.english().is("label", tree.lower(colon - 1))) {
            return none();
        }
        boolean title = sentence.index() == 0;
        boolean named = title || colon == 1 && turn(sentence.word(0));
        boolean person = false;
        int topic = colon;
        for (int i = 0; i < colon; i++) {
            String word = sentence.word(i);
            person |= sentence.ner(i).equals("PERSON");
            named |= person
                    || sentence.ner(i).equals("ORGANIZATION")
                    || word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
            boolean name = tree.noun(i)
                    || sentence.tag(i).startsWith("JJ")
                    || sentence.tag(i).equals("POS")
                    || hyphen(sentence, i);
            if (!name && topic == colon) {
                topic = i;
            }
        }
        if (topic == colon) {
            return named && colon <= HEADLINE_WORDS ? new Subject(colon - 1, 0, colon - 1, true) : none();
        }
        String preposition = tree.lower(topic);
        boolean tells = preposition.equals("on") || preposition.equals("at") || preposition.equals("to");
        boolean quoted = Tree.quotationMark(sentence.word(colon + 1));
        return title && topic > 0 && tells && (person || quoted) && colon <= LONGEST_HEADLINE
                ? new Subject(topic - 1, 0, topic - 1, true)
                : none();
    }

    /** The letters before question and answer of a printed interview. */
    private static boolean turn(String word) {
        return word.equals("Q") || word.equals("A");
    }

    /** The name right before a colon and a quotation, where no verb says it ("From the ministry: “…”"). */
    private static Subject beforeQuote(Tree tree, int colon) {
        Sentence sentence = tree.sentence();
        if (!Tree.quotationMark(sentence.word(colon + 1))) {
            return none();
        }
        Subject who = Subject.adjacent(tree, colon);
        for (int i = colon - 1; i > who.first(); i--) {
            if (dash(sentence, i)) {
                who = new Subject(colon - 1, i + 1, colon - 1, true); // "It was early - Jones: “…”"
            }
        }
        for (int i = colon - 1; i >= 0 && who.head() >= 0; i--) {
            String tag = sentence.tag(i);
            if (i < who.first() && dash(sentence, i)) {
                break;
            }
            if (tag.equals("VBD")
                    || tag.equals("VBZ") && sentence.word(i).length() > 2
                    || tag.equals("VBP")
                    || tag.equals("MD")
                    || tag.equals("VBG")) {
                return none();
            }
        }
        int first = who.head() >= 0 && sentence.tag(who.first()).equals("IN") ? who.first() + 1 : who.first();
        return first <= who.head() ? new Subject(who.head(), first, who.last(), true) : none();
    }

    private static boolean dash(Sentence sentence, int i) {
        return sentence.word(i).matches("[-–—]|--") && !hyphen(sentence, i);
    }

    /** The hyphen of a double name ("Seitz-Wald"), without space around it. */
    private static boolean hyphen(Sentence sentence, int i) {
        return sentence.word(i).equals("-")
                && i > 0
                && sentence.end(i - 1) == sentence.start(i)
                && i + 1 < sentence.size()
                && sentence.end(i) == sentence.start(i + 1);
    }

    private static Subject none() {
        return Subject.NONE;
    }
}
