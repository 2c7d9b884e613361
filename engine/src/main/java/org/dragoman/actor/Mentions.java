package org.dragoman.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;

/** Notes where one sentence names whom, for the actors themselves and for the pronouns that come later. */
record Mentions(Sentence sentence, Antecedents sides, Quotes quotes) {
    /** In front of what somebody is like: "known as a hard man". */
    private static final Set<String> LIKE = Set.of("as", "of", "like", "than");

    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WP$");

    /** The phrase, less what only determines it. */
    void add(Chunk chunk, List<Entity> who, Mention.Form form, Reason reason) {
        int first = chunk.first();
        while (first < chunk.head() && DETERMINERS.contains(sentence.tag(first))) {
            first++;
        }
        add(first, chunk.last(), chunk.head(), who, form, reason);
    }

    /** The tokens from {@code first} to {@code last}, both included. */
    void add(int first, int last, int head, List<Entity> who, Mention.Form form, Reason reason) {
        Mention mention = new Mention(sentence.index(), head, first, last, sentence.span(first, last), form);
        for (Entity entity : who) {
            entity.mention(mention, reason);
        }
        sides.add(new Antecedents.Ref(
                sentence.index(),
                head,
                who,
                sentence.relation(head).startsWith("nsubj") && !isAside(head),
                quotes.contains(sentence.start(head)),
                form == Mention.Form.NAME || form == Mention.Form.METONYM,
                sentence.relation(head).equals("conj") || sentence.child(head, "conj") >= 0,
                lead(head),
                isBetween(lead(head)),
                form == Mention.Form.NOMINAL && isVague(head),
                form == Mention.Form.PRONOUN));
    }

    /** The first of those that "and" joins this one to, or itself. */
    private int lead(int head) {
        int lead = head;
        while (sentence.relation(lead).equals("conj") && sentence.head(lead) >= 0 && sentence.head(lead) < lead) {
            lead = sentence.head(lead);
        }
        return lead;
    }

    private boolean isBetween(int lead) {
        int preposition = sentence.child(lead, "case");
        return preposition >= 0 && sentence.lower(preposition).equals("between");
    }

    /** The subject of a relative clause: not whom the sentence is about. */
    private boolean isAside(int head) {
        int verb = sentence.head(head);
        return verb >= 0 && sentence.relation(verb).equals("acl:relcl");
    }

    /** Behind an article that points to nobody: within a quotation, of what is only meant to be done, or of what somebody is like. */
    private boolean isVague(int head) {
        int article = sentence.child(head, "det");
        if (article < 0 || !sentence.lower(article).matches("an?")) {
            return false;
        }
        int above = sentence.head(head);
        boolean meant = above >= 0
                && sentence.tag(above).equals("VB")
                && sentence.relation(head).equals("obj");
        int preposition = sentence.child(head, "case");
        boolean like = preposition >= 0 && LIKE.contains(sentence.lower(preposition));
        return meant || like || quotes.contains(sentence.start(head));
    }
}
