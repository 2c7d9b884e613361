package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An actor while the article is read: it gathers mentions, names and attributes, and becomes an {@link Actor} at the end. */
final class Entity {
    final String key;
    String name;
    Actor.Kind kind;
    final Set<String> countries = new LinkedHashSet<>();
    final Set<String> sectors = new LinkedHashSet<>();

    @Nullable
    String role;

    @Nullable
    Entity memberOf;

    @Nullable
    Entry entry;

    @Nullable
    String gender;

    boolean plural;
    /** How many they are, where the text counts them; 0 else. */
    int count;
    /** Met as "a judge", "a spokesman": seldom whom a pronoun takes up. */
    boolean inPassing;
    /** Nouns by which it was called: "ministry", "doctor". */
    final Set<String> nouns = new LinkedHashSet<>();

    final List<Mention> mentions = new ArrayList<>();
    /** How many of the mentions call it by more than what it is. */
    int called;

    private final Set<Mention> met = new HashSet<>();
    final List<Reason> reasons = new ArrayList<>();

    Entity(String key, String name, Actor.Kind kind) {
        this.key = key;
        this.name = name;
        this.kind = kind;
    }

    /** Whether nothing told so far says that the person is of the other sex. */
    boolean mayBe(String sex) {
        return gender == null || gender.equals(sex);
    }

    boolean person() {
        return kind == Actor.Kind.PERSON && !plural;
    }

    boolean state() {
        return kind == Actor.Kind.STATE;
    }

    boolean named() {
        return entry != null || !key.startsWith("noun:");
    }

    void countries(Collection<String> more) {
        countries.addAll(more);
    }

    boolean ofCountry(Collection<String> others) {
        return others.isEmpty() || others.stream().anyMatch(countries::contains);
    }

    boolean sharesCountry(Collection<String> others) {
        return others.isEmpty() || countries.isEmpty() || others.stream().anyMatch(countries::contains);
    }

    void mention(Mention mention, Reason reason) {
        if (met.add(mention)) {
            mentions.add(mention);
            reasons.add(reason);
            called += mention.form() == Mention.Form.NOMINAL ? 0 : 1;
        }
    }

    Mention first() {
        return mentions.stream()
                .min(java.util.Comparator.comparing(Mention::span))
                .orElseThrow();
    }
}
