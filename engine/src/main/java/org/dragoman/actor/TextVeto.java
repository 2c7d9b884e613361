package org.dragoman.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;

/** Refuses names that are parts of longer names of others. */
record TextVeto(Sentence sentence, Cast cast) implements Item.Veto {
    /** Codes that stand for no state: "both governments" are none of them. */
    static final Set<String> INTERNATIONAL = Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");

    private static final Set<String> AGAINST = Set.of("anti", "pro", "non");

    @Override
    public boolean noName(Name name, int first, int last) {
        if (against(first, name.sort() == Name.Sort.PEOPLE)) {
            return true;
        }
        if (first == last && cast.shortNames.isAnothers(sentence.word(first), name.entry(), cast.knowledge)) {
            return true;
        }
        if (first == last && Namesakes.shared(sentence, first)) {
            if (otherNamesake(sentence, name, first, cast.namesakes)) {
                return true;
            }
            if (name.sort() == Name.Sort.TOWN) {
                return personAt(first) || personAt(last + 1);
            }
        }
        if (name.sort() == Name.Sort.NAME && name.entry().type() == Entry.Type.STATE && landform(last + 1)) {
            return true;
        }
        boolean one = name.entry().type() != Entry.Type.PERSON;
        boolean noun = name.sort() != Name.Sort.ADJECTIVE && name.sort() != Name.Sort.PEOPLE;
        if (one && noun && personAt(last + 1)) {
            return true;
        }
        if (one && (personAt(first - 1) || personAt(last + 1)) && personAt(first)) {
            return true;
        }
        if (name.sort() == Name.Sort.TOWN) {
            return !sentence.ner(first).equals("LOCATION")
                    || !sentence.ner(last).equals("LOCATION");
        }
        if (name.support() && (foreign(name.entry()) || first == last && withinPlace(first))) {
            return true;
        }
        return name.support()
                && one
                && (sentence.ner(first).equals("PERSON")
                        || sentence.ner(first).equals("O") && first == 0 && name.sort() != Name.Sort.ADJECTIVE);
    }

    /** "The Jordan Valley", "the Niger Delta": named for the country or its river, and no act of it. */
    private boolean landform(int i) {
        return i < sentence.size()
                && sentence.tag(i).startsWith("NNP")
                && "landform".equals(cast.knowledge.speakerOf(sentence.lower(i)));
    }

    /** Whether a name that an area shares with a country means the other of the two here. */
    static boolean otherNamesake(Sentence sentence, Name name, int token, Namesakes namesakes) {
        boolean area = name.sort() == Name.Sort.TOWN;
        boolean state = name.sort() == Name.Sort.NAME || name.sort() == Name.Sort.CAPITAL;
        return name.entry().type() == Entry.Type.STATE
                && (area || state)
                && Namesakes.shared(sentence, token)
                && namesakes.area(sentence, token) != area;
    }

    /** A word of a longer name of a place names nobody: "the Holocaust Memorial Museum", "the North Atlantic Ocean". */
    private boolean withinPlace(int i) {
        return labelled(i, "LOCATION") && labelled(i - 1, "LOCATION") && labelled(i + 1, "LOCATION");
    }

    /** Somebody of a country that the article never names: the short or common name is somebody else's, or a word. */
    private boolean foreign(Entry entry) {
        return entry.type() != Entry.Type.STATE
                && entry.terms().stream()
                        .flatMap(term -> term.countries().stream())
                        .noneMatch(code -> INTERNATIONAL.contains(code) || cast.focus.names(code));
    }

    @Override
    public boolean noAgent(List<Agent> agents, int first, int last) {
        boolean adjective = first == last
                && sentence.tag(first).startsWith("JJ")
                && sentence.head(first) > first
                && !sentence.relation(first).startsWith("nsubj") // "the general vowed"
                && Character.isLowerCase(sentence.word(first).charAt(0))
                && !personAt(first + 1) // "agency chief Sol Adan"
                && agents.stream().noneMatch(agent -> agent.is("modifier"));
        return adjective
                || first == last && isBuildings(first)
                || first == last
                        && personAt(first)
                        && personAt(first - 1)
                        && (Character.isUpperCase(sentence.word(first).charAt(0))
                                || personAt(first + 1)) // "Joost van Dalen"
                || first == last
                        && personAt(first)
                        && personAt(first + 1)
                        && first + 2 < sentence.size()
                        && sentence.word(first + 2).equals("-")
                        && agents.stream().allMatch(agent -> agent.is("place")); // "Park Min-jae"
    }

    /** "Broke into nine houses", "the house of a singer": no chambers of a parliament, unless it says whose or that there are two. */
    private boolean isBuildings(int i) {
        int whose = sentence.child(i, "nmod");
        int preposition = whose < 0 ? -1 : sentence.child(whose, "case");
        boolean of = preposition >= 0 && sentence.word(preposition).equals("of");
        if (sentence.word(i).equals("house")) {
            return of && sentence.tag(whose).equals("NN");
        }
        String before = i > 0 ? sentence.lower(i - 1) : "";
        return sentence.word(i).equals("houses")
                && !before.equals("both")
                && !before.equals("two")
                && !of
                && sentence.child(i, "nmod:poss") < 0;
    }

    /** "anti-Syria", "pro-Russian", "ethnic Albanian". */
    private boolean against(int first, boolean people) {
        String word = sentence.lower(first);
        String before = first > 0 ? sentence.lower(first - 1) : "";
        String further = first > 1 ? sentence.lower(first - 2) : "";
        return AGAINST.stream().anyMatch(a -> word.startsWith(a) && word.startsWith("-", a.length()))
                || before.equals("ethnic") && !people
                || before.equals("-") && AGAINST.contains(further);
    }

    private boolean personAt(int i) {
        return labelled(i, "PERSON");
    }

    private boolean labelled(int i, String label) {
        return i >= 0 && i < sentence.size() && sentence.ner(i).equals(label);
    }
}
