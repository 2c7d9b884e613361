package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into base noun phrases: tags draw the borders, arcs tell two neighbours apart. */
final class Chunker {
    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> INNER_ARCS = Set.of("flat", "compound", "nummod", "fixed", "goeswith", "punct");
    private static final Set<String> ARGUMENTS = Set.of("obj", "obl", "nmod", "conj", "root", "dep");
    private static final Pattern MONEY = Pattern.compile("[A-Z]{0,4}[$€£₦¥]?\\d[\\d.,]*");
    private final Sentence sentence;
    private final List<Item> items;
    private final @Nullable Item[] itemAt;
    private final PhraseReader reader;
    private final StandIns standIns;

    private final boolean verbless;

    private Chunker(Sentence sentence, Cast cast) {
        this.sentence = sentence;
        this.items = Item.scan(cast.known.get(sentence.index()), new TextVeto(sentence, cast));
        misspelt(cast.knowledge);
        counted(cast.knowledge);
        this.itemAt = new Item[sentence.size()];
        for (Item item : items) {
            for (int i = item.first(); i <= item.last(); i++) {
                itemAt[i] = item;
            }
        }
        this.reader = new PhraseReader(sentence, itemAt);
        this.verbless = sentence.isVerbless();
        this.standIns = new StandIns(sentence, this::inside);
    }

    /** Countries whose names are nearly right: "Ethopia". */
    private void misspelt(Knowledge knowledge) {
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            if (sentence.ner(i).equals("LOCATION")
                    && Character.isUpperCase(sentence.word(i).charAt(0))
                    && items.stream().noneMatch(x -> x.first() <= at && at <= x.last())) {
                Name name = knowledge.stateLike(sentence.word(i));
                if (name != null) {
                    items.add(new Item(i, i, List.of(name), List.of()));
                }
            }
        }
    }

    /** "Arrested seven", "two were charged": people, whom nobody calls so. Only where such a verb and a count are is the tree asked. */
    private void counted(Knowledge knowledge) {
        boolean befalls = false;
        for (int i = 0; i < sentence.size() && !befalls; i++) {
            befalls = Grammar.english().is("befalling", sentence.lowerLemma(i));
        }
        for (int i = 0; i < sentence.size() && befalls; i++) {
            if (sentence.isCount(i) && !sentence.isDate(i) && isBefallen(i)) {
                items.add(new Item(i, i, List.of(), knowledge.agents.get("people")));
            }
        }
    }

    private boolean isBefallen(int count) {
        int verb = sentence.head(count);
        return verb >= 0
                && Grammar.english().is("befalling", sentence.lowerLemma(verb))
                && Set.of("obj", "nsubj:pass").contains(sentence.relation(count))
                && sentence.isBareCount(count);
    }

    static List<Chunk> chunks(Sentence sentence, Cast cast) {
        return new Chunker(sentence, cast).run();
    }

    private List<Chunk> run() {
        List<Chunk> chunks = new ArrayList<>();
        int at = 0;
        Chunk owner = null;
        while (at < sentence.size()) {
            if (sentence.tag(at).equals("POS")) {
                at++;
                continue;
            }
            int standIn = standIns.length(at);
            if (standIn > 0) {
                int last = at + standIn - 1;
                chunks.add(new Chunk(sentence.index(), at, last, last, null, empty(), true));
                at = last + 1;
                owner = null;
                continue;
            }
            if (!opens(at)) {
                owner = null;
                at++;
                continue;
            }
            int end = end(at);
            if (sentence.tag(at).equals("PRP$") || sentence.tag(at).equals("WP$")) {
                owner = new Chunk(sentence.index(), at, at, at, null, empty(), true);
                chunks.add(owner);
            }
            int last = lastNoun(at, end);
            if (last < 0) {
                at = end;
                owner = null;
                continue;
            }
            Chunk chunk = new Chunk(sentence.index(), at, last, head(at, last), owner, reader.read(at, last), false);
            chunks.add(chunk);
            at = last + 1;
            owner = at < sentence.size() && sentence.tag(at).equals("POS") ? chunk : null;
        }
        return chunks;
    }

    /** "Fined the bank 12 million euros", "paid Torrenti 500 dollars": a number that counts what comes after it. */
    private boolean counts(int i) {
        int after = i;
        while (after < sentence.size()
                && (sentence.tag(after).equals("CD")
                        || MONEY.matcher(sentence.word(after)).matches())) {
            after++;
        }
        boolean plural = after < sentence.size() && sentence.tag(after).equals("NNS") && itemAt[after] == null;
        return after > i && (plural || after > i + 1);
    }

    private static Reading empty() {
        return new Reading(List.of(), null, List.of(), List.of(), List.of(), List.of(), "", false, Set.of(), 0);
    }

    private boolean opens(int i) {
        return OPENERS.contains(sentence.tag(i)) || inside(i);
    }

    private boolean noun(int i) {
        return sentence.tag(i).startsWith("NN");
    }

    private boolean inside(int i) {
        String tag = sentence.tag(i);
        Item item = itemAt[i];
        boolean ambiguous = verbless && Grammar.english().is("noun_or_verb", sentence.lowerLemma(i));
        if (ambiguous && sentence.child(i, "nsubj") >= 0 && sentence.child(i, "obj") > i) {
            return false; // "troops free two hostages": a verb, whatever its tag
        }
        boolean outcome = tag.equals("JJ") && sentence.relation(i).equals("xcomp"); // "shot dead three men"
        if (outcome || tag.equals("JJS") && i > 0 && sentence.lower(i - 1).equals("at")) {
            return false; // "at least seven people"
        }
        if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("FW")) {
            return true;
        }
        if (item != null && (item.named() || item.last() > item.first())) {
            return true;
        }
        if (tag.equals("POS") && namedFor(i) || withinName(i)) {
            return true;
        }
        if (tag.equals("HYPH") || tag.equals("AFX") || sentence.word(i).equals("-")) {
            return i > 0 && i + 1 < sentence.size();
        }
        if (tag.equals("VBN") && item != null && sentence.child(i, "det") == i - 1) {
            return true; // "the wounded"
        }
        if (tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD")) {
            return sentence.head(i) > i
                    && (sentence.relation(i).equals("amod")
                            || sentence.relation(i).equals("compound"));
        }
        if (tag.startsWith("RB")) {
            return sentence.head(i) > i
                    && sentence.relation(i).equals("advmod")
                    && (sentence.relation(sentence.head(i)).equals("amod")
                            || sentence.relation(sentence.head(i)).equals("nummod"));
        }
        return tag.equals("NNPS") || tag.equals("&");
    }

    /** "The People's Alternative Movement": a possessor that is part of the name, not the owner of what is named. */
    private boolean namedFor(int mark) {
        return mark > 0
                && mark + 1 < sentence.size()
                && Character.isUpperCase(sentence.word(mark - 1).codePointAt(0))
                && sentence.tag(mark + 1).startsWith("NNP")
                && Grammar.english().is("named_for", sentence.lower(mark - 1));
    }

    /** The end, not included, of the run of tokens from {@code start} that may be one noun phrase. */
    private int end(int start) {
        int i = start;
        while (i < sentence.size()) {
            Item item = itemAt[i];
            boolean member = i == start
                    || inside(i)
                    || joins(i)
                    || sentence.tag(i).equals("DT")
                            && i == start + 1
                            && sentence.tag(start).equals("PDT");
            if (!member) {
                return i;
            }
            if (item != null && item.last() > i) {
                i = item.last() + 1;
            } else {
                i++;
            }
            if (i < sentence.size() && splits(start, i)) {
                return i;
            }
        }
        return i;
    }

    /** Whether "and" stands between two modifiers of one noun: "Russian and Ukrainian delegates". */
    private boolean joins(int i) {
        if (!sentence.tag(i).equals("CC") || i == 0 || i + 2 >= sentence.size()) {
            return false;
        }
        Item before = itemAt[i - 1];
        Item after = itemAt[i + 1];
        boolean states = before != null
                && after != null
                && before.name(Name.Sort.ADJECTIVE) != null
                && after.name(Name.Sort.ADJECTIVE) != null
                && after.last() + 1 < sentence.size()
                && sentence.tag(after.last() + 1).startsWith("NN");
        int target = sentence.head(i - 1);
        boolean somebody = sentence.tag(i - 1).equals("NN")
                && sentence.tag(i + 1).equals("JJ")
                && before != null
                && before.head() != null; // "Chad's government and armed rebels"
        return states
                || !somebody
                        && target > i + 1
                        && target <= i + 4
                        && Set.of("JJ", "NN").contains(sentence.tag(i - 1))
                        && noun(target)
                        && Set.of("JJ", "NN", "NNP").contains(sentence.tag(i + 1));
    }

    /** "The carmaker Torrenti", "secretary Ana Sol", "Rights Defenders Forum": one name, wherever the parser hung its words. */
    private boolean sameName(int before, int i) {
        Item item = itemAt[before];
        Agent agent = item == null ? null : item.head();
        boolean title = agent != null
                && !agent.plural()
                && (agent.is("title") || agent.kind() == Actor.Kind.ORGANISATION && !agent.is("institution"));
        boolean body = organisation(before) && organisation(i) && (itemAt[i] == null || !itemAt[i].named());
        return withinName(i) || sentence.tag(i).startsWith("NNP") && (body || title && reader.isNameWord(i));
    }

    private boolean organisation(int i) {
        return sentence.ner(i).equals("ORGANIZATION")
                && Character.isUpperCase(sentence.word(i).charAt(0));
    }

    /** "Unity for Change", where all of it is tagged as one body. */
    private boolean withinName(int i) {
        return sentence.word(i).equals("for")
                && sentence.ner(i).equals("ORGANIZATION")
                && i > 0
                && i + 1 < sentence.size()
                && organisation(i - 1)
                && organisation(i + 1);
    }

    /** Whether a new noun phrase begins at {@code i} although no other word stands between. */
    private boolean splits(int start, int i) {
        int before = i - 1;
        if (behindDate(start, i)) {
            return true;
        }
        boolean day = sentence.tag(i).equals("NNP") && sentence.isDate(i) && itemAt[i] == null;
        if (day && sentence.tag(before).equals("NN") && (i + 1 == sentence.size() || !inside(i + 1))) {
            return true; // "a rally outside the hospital Sunday"
        }
        if (!noun(before) || itemAt[i] != null && itemAt[i] == itemAt[before]) {
            return false;
        }
        if (counts(i)) {
            return true;
        }
        if (sameName(before, i)) {
            return false;
        }
        Item modifier = itemAt[before];
        if (modifier != null && modifier.name(Name.Sort.ADJECTIVE) != null && noun(i)) {
            return false;
        }
        int governor = sentence.head(before);
        if (governor >= i
                && governor < i + 8
                && !sentence.relation(before).startsWith("nsubj")
                && !sentence.relation(before).startsWith("obl")) {
            return false;
        }
        boolean carriesOn = sentence.head(i) >= start
                && sentence.head(i) < i
                && INNER_ARCS.contains(sentence.relation(i).split(":")[0]);
        return !carriesOn
                && !sentence.tag(i).equals("HYPH")
                && !sentence.word(before).equals("-");
    }

    /** "In 2019 Moscow recalled …", "last Friday herders …": the date in front is no part of who did it. */
    private boolean behindDate(int start, int i) {
        boolean opener = start > 0 && Grammar.english().is("date_opener", sentence.lower(start - 1));
        boolean determined = Grammar.english().is("date_determiner", sentence.lower(start))
                && start + 1 < i
                && (sentence.tag(i).equals("NNS") || itemAt[i] != null);
        if (!opener && !determined || sentence.isDate(i) || !sentence.tag(i).matches("NN.*|JJ")) {
            return false;
        }
        for (int day = opener ? start : start + 1; day < i; day++) {
            if (!sentence.isDate(day) && !(sentence.tag(day).equals("CD") && day > start && sentence.isDate(day - 1))) {
                return false;
            }
        }
        int noun = sentence.head(i - 1);
        boolean modifier = opener
                && noun >= i
                && sentence.child(noun, "case") == start - 1; // "in March talks", "on Tuesday night"
        return !modifier || sentence.isDate(i - 1) && sentence.tag(i - 1).equals("CD");
    }

    private int lastNoun(int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            Item item = itemAt[i];
            if (noun(i) || item != null && item.named() || item != null && item.head() != null) {
                return i;
            }
            if (sentence.tag(i).startsWith("JJ")
                    && (ARGUMENTS.contains(sentence.relation(i))
                            || sentence.relation(i).startsWith("nsubj"))
                    && first < i) {
                return i;
            }
            if (sentence.tag(i).equals("CD")
                    && end - first == 1
                    && sentence.relation(i).startsWith("nsubj")) {
                return i;
            }
        }
        return -1;
    }

    private int head(int first, int last) {
        if (first == last) {
            return last;
        }
        int hung = -1;
        for (int i = last; i >= first; i--) {
            int governor = sentence.head(i);
            String relation = sentence.relation(i);
            if ((governor < first || governor > last) && !relation.equals("punct") && !relation.equals("case")) {
                if (!relation.equals("compound")) {
                    return i;
                }
                hung = hung < 0 ? i : hung;
            }
        }
        return hung < 0 ? last : hung;
    }
}
