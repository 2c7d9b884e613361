package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the knowledge files know by name.
 *
 * @param key unique in all files: the code of a state, else the name
 * @param type what sort of name leads to it
 * @param terms what it was, when; at least one
 * @param members codes of its member states, with a period where it is limited
 */
record Entry(String key, String name, Type type, Actor.Kind kind, List<Term> terms, List<Member> members) {
    private static final Set<String> POSTS = Set.of("LEG", "JUD", "MIL", "COP", "SPY");

    enum Type {
        STATE,
        PERSON,
        GROUP
    }

    /** A member state; an open side of the period is null. */
    record Member(
            String code, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** What somebody was between two days; an open side is null. */
    record Term(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> countries,
            List<String> sectors,
            @Nullable String role) {
        /** Offices of the state go before seats and posts, these before all else; a known period before an open one. */
        int rank() {
            int office = sectors.contains("GOV") ? 4 : sectors.stream().anyMatch(POSTS::contains) ? 2 : 0;
            return from == null && to == null ? -1 : office;
        }

        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }
    }

    Entry {
        terms = List.copyOf(terms);
        members = List.copyOf(members);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("no term: " + key);
        }
    }

    /**
     * What it was on a day: the highest of the offices held then, with the sectors of all. The latest term where no day is
     * known; null where the day lies outside all of them.
     */
    @Nullable
    Term at(@Nullable LocalDate day) {
        if (day == null) {
            return terms.get(terms.size() - 1);
        }
        Term found = null;
        Set<String> sectors = new LinkedHashSet<>();
        for (Term term : terms) {
            if (term.covers(day)) {
                if (found == null || term.rank() >= found.rank()) {
                    found = term;
                }
            }
        }
        for (Term term : terms) {
            if (found != null && term.covers(day) && (term.rank() >= 0 || found.rank() < 0)) {
                sectors.addAll(term.sectors());
            }
        }
        if (found == null || found.sectors().size() == sectors.size()) {
            return found;
        }
        Set<String> ordered = new LinkedHashSet<>(found.sectors());
        ordered.addAll(sectors);
        if (found.rank() > 0) {
            ordered.remove("ELI");
        }
        return new Term(found.from(), found.to(), found.countries(), List.copyOf(ordered), found.role());
    }

    /** The last term that was over by that day, or null. */
    @Nullable
    Term before(LocalDate day) {
        Term last = null;
        for (Term term : terms) {
            if (term.to() != null && !day.isBefore(term.to())) {
                last = term;
            }
        }
        return last;
    }

    /** Of several, those who held the highest office ever: "Quill" is the minister, not the sister. */
    static List<Entry> highest(List<Entry> several) {
        int most = several.stream().mapToInt(Entry::height).max().orElse(0);
        return several.stream().filter(entry -> entry.height() == most).toList();
    }

    private int height() {
        return terms.stream().mapToInt(Term::rank).max().orElse(0);
    }

    /** Whether the last term was over for less than a year: a text that gives the title still may know better than a list. */
    boolean lately(LocalDate day) {
        Term past = before(day);
        return past != null && past.to() != null && past.to().plusYears(1).isAfter(day);
    }

    /** For people: the name, what it was on that day, its members then. */
    String shown(@Nullable LocalDate day) {
        Term term = at(day);
        StringBuilder shown = new StringBuilder(name);
        if (term == null) {
            shown.append(" (")
                    .append(String.join(" ", terms.get(0).countries()))
                    .append(", not at that time)");
            return shown.toString();
        }
        List<String> facts = new ArrayList<>(term.countries());
        facts.addAll(term.sectors());
        if (term.role() != null) {
            facts.add(term.role());
        }
        List<String> states = membersAt(day);
        if (!states.isEmpty()) {
            facts.add("members " + String.join(" ", states));
        }
        return shown + (facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")");
    }

    /** The codes of its member states on a day; those that still are where no day is known. */
    List<String> membersAt(@Nullable LocalDate day) {
        List<String> codes = new ArrayList<>();
        for (Member member : members) {
            boolean began = day == null || member.from() == null || !day.isBefore(member.from());
            boolean over = member.to() != null && (day == null || !day.isBefore(member.to()));
            if (began && !over) {
                codes.add(member.code());
            }
        }
        return codes;
    }
}
