package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        /** Whether it begins or ends on a known day. */
        boolean limited() {
            return from != null || to != null;
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

    /** The term of a day; of the latest where no day is known; null where the day lies outside all of them. */
    @Nullable
    Term at(@Nullable LocalDate day) {
        if (day == null) {
            return terms.get(terms.size() - 1);
        }
        Term found = null;
        for (Term term : terms) {
            if (term.covers(day)
                    && (found == null || !found.limited() || !found.sectors().contains("GOV"))) {
                found = term;
            }
        }
        return found;
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

    List<String> membersAt(@Nullable LocalDate day) {
        List<String> codes = new ArrayList<>();
        for (Member member : members) {
            if (day == null
                    || (member.from() == null || !day.isBefore(member.from()))
                            && (member.to() == null || day.isBefore(member.to()))) {
                codes.add(member.code());
            }
        }
        return codes;
    }
}
