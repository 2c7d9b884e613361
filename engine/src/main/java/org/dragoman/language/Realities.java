package org.dragoman.language;

import org.dragoman.language.Clause.Link;
import org.dragoman.language.Clause.Mood;
import org.dragoman.language.Clause.Reality;
import org.dragoman.language.Clause.Tense;

/** Polarity, tense and mood of a clause from its own auxiliaries, adverbs and determiners. */
final class Realities {
    private Realities() {}

    static Reality of(Sentence s, int token, Link link, String marker) {
        boolean negated = marker.equals("without") || negativeArgument(s, token) || isNeither(s, token);
        Tense tense = tenseOf(s.tag(token));
        Mood mood = Mood.FACT;
        boolean to = marker.equals("to");
        boolean subject = false;
        boolean be = false;
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            String word = s.lower(c);
            String relation = s.relation(c);
            subject |= relation.startsWith("nsubj");
            to |= relation.equals("mark") && word.equals("to"); // behind another: "while Chad was to disarm"
            if (relation.startsWith("aux") || relation.equals("cop")) {
                be |= s.lemma(c).equals("be");
                to |= word.equals("to");
                Tense auxiliary = auxiliaryTense(word);
                if (auxiliary == Tense.FUTURE || (auxiliary != Tense.NONE && tense != Tense.FUTURE)) {
                    tense = auxiliary;
                }
                mood = mood == Mood.FACT ? moodOf(word) : mood;
            } else if (relation.equals("advmod") || relation.equals("neg")) {
                negated |= isNegation(s, c, word)
                        || c == token - 1 && Grammar.english().is("nearly", word);
                if (Grammar.english().is("maybe", word)) {
                    mood = Mood.POSSIBLE;
                }
            }
        }
        if (to && be && (s.tag(token).equals("VB") || isToBe(s, token)) || isDue(s, token)) {
            // "is to visit", "are to meet", "is to be fined"
            tense = Tense.FUTURE;
        }
        if (tense == Tense.NONE && s.tag(token).equals("VBN") && isToldByParticiple(s, token, link)) {
            tense = Tense.PAST;
        }
        if (to && subject && link == Link.ROOT && s.tag(token).equals("VB") && tense == Tense.NONE) {
            tense = Tense.FUTURE; // a headline: "Spain to hand over arms"
        }
        if (mood == Mood.OBLIGED && link == Link.CONDITION && marker.equals("should")) {
            mood = Mood.FACT;
        }
        if (s.tag(token).equals("VB") && !subject && !to && mood == Mood.FACT && link == Link.ROOT) {
            mood = Mood.OBLIGED;
        }
        if (s.tag(token).equals("VB")
                && subject
                && !to
                && tense == Tense.NONE
                && marker.equals("that")
                && mood == Mood.FACT) {
            mood = Mood.OBLIGED; // "suggested that Oman open its ports"
        }
        if (mood == Mood.WOULD && isUndone(s, token) || isOnceDue(s, token)) {
            mood = Mood.POSSIBLE;
        }
        if (s.word(s.size() - 1).equals("?") && link == Link.ROOT) {
            mood = Mood.QUESTION;
        }
        return new Reality(negated, tense, mood);
    }

    static Reality ofNoun(Sentence s, int token) {
        int determiner = s.child(token, "det");
        boolean negated = determiner >= 0 && isNegative(s, determiner);
        int preposition = s.child(token, "case");
        negated |= preposition >= 0 && s.lemma(preposition).equals("without");
        return new Reality(negated, Tense.NONE, Mood.FACT);
    }

    /** "The unions called off a strike": a past form that the tagger took for a participle, with a subject and no auxiliary of its own. */
    private static boolean isToldByParticiple(Sentence s, int token, Link link) {
        return link == Link.ROOT
                && s.relation(token).equals("root")
                && s.child(token, "nsubj") >= 0
                && s.child(token, "aux") < 0
                && s.child(token, "aux:pass") < 0;
    }

    /** A passive with a finite "be" before its "to": "is to be fined", not "said to be fined". */
    private static boolean isToBe(Sentence s, int token) {
        int to = s.child(token, "mark");
        int be = s.child(token, "cop");
        be = be < 0 ? s.child(token, "aux") : be;
        return to > 0 && be >= 0 && be < to && s.lower(to).equals("to") && s.child(token, "aux:pass") == to + 1;
    }

    /** "Had been due to meet", where the tagger takes "due" for a preposition. */
    private static boolean isDue(Sentence s, int token) {
        int due = s.child(token, "mark");
        return due > 0
                && due + 1 < token
                && s.lower(due).equals("due")
                && s.lower(due + 1).equals("to");
    }

    /** "A resolution that would have pressured Iran": it did not come to that, as far as is told. */
    private static boolean isUndone(Sentence s, int token) {
        return have(s, token) >= 0 && (s.tag(token).equals("VBN") || s.child(token, "aux:pass") >= 0);
    }

    /** "was to have met him": and perhaps did not. */
    private static boolean isOnceDue(Sentence s, int token) {
        int have = have(s, token);
        return have >= 2 && s.lower(have - 1).equals("to") && s.lemma(have - 2).equals("be");
    }

    /** The auxiliary "have" before the verb, or -1. */
    private static int have(Sentence s, int token) {
        for (int c = s.firstChild(token); c >= 0 && c < token; c = s.nextSibling(c)) {
            if (s.relation(c).equals("aux") && s.lower(c).equals("have")) {
                return c;
            }
        }
        return -1;
    }

    private static boolean isNegation(Sentence s, int adverb, String word) {
        int degree = s.child(adverb, "advmod"); // "hardly ever"
        boolean rather = word.equals("rather")
                && s.lower(Math.min(adverb + 1, s.size() - 1)).equals("than"); // "rather than bomb it"
        return rather
                || degree >= 0
                        && Grammar.english().is("negation", s.lower(degree))
                        && !Grammar.english().is("merely", word)
                || Grammar.english().is("negation", word)
                        && !(adverb + 1 < s.size() && Grammar.english().is("merely", s.lemma(adverb + 1)));
    }

    /** "No shots were fired", "neither side accepted", "we sent nobody a single weapon"; who says no does say it. */
    private static boolean negativeArgument(Sentence s, int token) {
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            String relation = s.relation(c);
            boolean answer = s.lemma(token).equals("say") && relation.equals("obj");
            boolean argument = relation.startsWith("nsubj") || relation.equals("obj") || relation.equals("iobj");
            if (!answer && argument) {
                int determiner = s.child(c, "det");
                if (Grammar.english().is("negative", s.lower(c))
                        || determiner >= 0 && isNegative(s, determiner)
                        || isNeither(s, c)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "no shots", not "no fewer than four shots". */
    private static boolean isNegative(Sentence s, int determiner) {
        boolean measure = determiner + 2 < s.size() && s.lower(determiner + 2).equals("than");
        return !measure && Grammar.english().is("negative", s.lower(determiner));
    }

    /** "has neither fined the bank nor heard it", "neither the army nor the police fired": the first and what "nor" adds. */
    private static boolean isNeither(Sentence s, int token) {
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            boolean pair = s.relation(c).equals("cc:preconj") || s.relation(c).equals("cc");
            if (pair && c < token && (s.lower(c).equals("neither") || s.lower(c).equals("nor"))) {
                return true;
            }
        }
        if (!s.relation(token).equals("conj")) {
            return false;
        }
        for (int c = s.firstChild(s.head(token)); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals("cc") && s.lower(c).equals("nor") && c < token) {
                return true;
            }
        }
        return false;
    }

    private static Tense tenseOf(String tag) {
        return switch (tag) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> Tense.NONE;
        };
    }

    private static Tense auxiliaryTense(String word) {
        return switch (word) {
            case "will", "'ll", "shall", "wo", "’ll" -> Tense.FUTURE;
            case "had", "was", "were", "did", "have", "has", "'ve", "'d", "been" -> Tense.PAST;
            case "is", "are", "am", "'s", "'re", "'m", "does", "do" -> Tense.PRESENT;
            default -> Tense.NONE;
        };
    }

    private static Mood moodOf(String word) {
        return switch (word) {
            case "could", "may", "might", "can", "ca" -> Mood.POSSIBLE;
            case "would" -> Mood.WOULD;
            case "should", "must", "ought" -> Mood.OBLIGED;
            default -> Mood.FACT;
        };
    }
}
