package org.dragoman.language;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.dragoman.language.Clause.Kind;
import org.dragoman.language.Clause.Link;
import org.jspecify.annotations.Nullable;

/** Builds verbs from the root down, so that a clause finds its parent's arguments ready; then nouns. */
final class ClauseBuilder {
    private static final int[] NONE = {};

    private final Sentence s;
    private final Clause[] made;
    private final Arguments arguments;
    private final Control control;
    private final LightVerbs light;

    ClauseBuilder(Sentence sentence) {
        this.s = sentence;
        this.made = new Clause[sentence.size()];
        this.arguments = new Arguments(sentence);
        this.control = new Control(s, arguments);
        this.light = new LightVerbs(s);
    }

    Clauses build() {
        int[] order = fromTheRoot();
        for (int token : order) {
            if (Predicates.isVerbal(s, token)) {
                made[token] = verb(token);
            } else if (Predicates.isHiddenGerund(s, token, parent(token))) {
                made[token] = gerund(token);
            }
        }
        for (int token : order) {
            if (made[token] == null && Predicates.isNoun(s, token)) {
                made[token] = noun(token);
            }
        }
        return new Clauses(s, made);
    }

    private int[] fromTheRoot() {
        int[] depth = new int[s.size()];
        Arrays.fill(depth, -1);
        int[] starts = new int[s.size() + 2];
        for (int i = 0; i < s.size(); i++) {
            depth(i, depth);
            starts[depth[i] + 1]++;
        }
        for (int d = 1; d < starts.length; d++) {
            starts[d] += starts[d - 1];
        }
        int[] order = new int[s.size()];
        for (int i = 0; i < s.size(); i++) {
            order[starts[depth[i]]++] = i;
        }
        return order;
    }

    private void depth(int token, int[] depth) {
        int steps = 0;
        int at = token;
        while (at >= 0 && depth[at] < 0) {
            at = s.head(at);
            steps++;
        }
        int base = at < 0 ? -1 : depth[at];
        for (at = token; at >= 0 && depth[at] < 0; at = s.head(at)) {
            depth[at] = base + steps--;
        }
    }

    private @Nullable Clause parent(int token) {
        for (int at = s.head(token); at >= 0; at = s.head(at)) {
            if (made[at] != null) {
                return made[at];
            }
        }
        return null;
    }

    private Clause verb(int token) {
        Clause parent = matrix(token, parent(token));
        String marker = Predicates.marker(s, token);
        Link link = Links.of(s, token, marker);
        boolean passive = Predicates.isPassive(s, token, parent) || light.isUnder(token);
        int particle = s.child(token, "compound:prt");
        Map<String, int[]> obliques = arguments.obliques(token);
        int[] subject = arguments.coordinated(token, "nsubj");
        int[] object = arguments.coordinated(token, "obj");
        object = object.length == 0 ? arguments.objectOfParticle(token) : object;
        object = object.length == 0 && !passive ? arguments.sharedObject(token) : object;
        int[] indirect = arguments.coordinated(token, "iobj");
        int[] promoted = arguments.coordinated(token, "nsubj:pass");
        if (s.head(token) >= 0 && s.head(token) < token && s.tag(s.head(token)).startsWith("N")) {
            // "it was the army that fired": the parser calls the cleft no relative clause
            subject = arguments.antecedent(subject, antecedent(token));
        }
        if (passive && promoted.length == 0) {
            promoted = subject;
            subject = NONE;
        }
        boolean relative = link == Link.RELATIVE;
        int antecedent = relative ? antecedent(token) : -1;
        if (relative) {
            subject = arguments.antecedent(subject, antecedent);
            object = arguments.antecedent(object, antecedent);
            promoted = arguments.antecedent(promoted, antecedent);
            arguments.antecedents(obliques, antecedent);
        }
        if (passive) {
            if (promoted.length == 0) {
                promoted = relative ? arguments.withConjuncts(antecedent) : inherited(token, parent, link, marker);
            }
            if (object.length > 0 && indirect.length == 0) {
                indirect = promoted;
            } else if (!light.isMadeSo(token)) {
                object = promoted;
            }
            subject = arguments.agent(obliques, promoted);
            subject = subject.length == 0 ? agentFromAbove(token, parent, link) : subject;
        } else if (subject.length == 0) {
            subject = relative ? arguments.withConjuncts(antecedent) : inherited(token, parent, link, marker);
            if (subject.length == 0) {
                subject = stray(token);
            }
        } else if (relative && object.length == 0 && Predicates.wantsObject(s, token, antecedent)) {
            object = arguments.withConjuncts(antecedent);
        }
        Kind kind = s.tag(token).startsWith("V") || Predicates.isMissedVerb(s, token)
                ? Kind.VERB
                : s.tag(token).startsWith("N") ? Kind.NOUN : Kind.ADJECTIVE;
        return new Clause(
                s,
                token,
                kind,
                s.lowerLemma(token),
                particle,
                passive,
                subject,
                object,
                indirect,
                obliques,
                parent,
                link,
                marker,
                null,
                Realities.of(s, token, link, marker));
    }

    /**
     * Who does what a passive without a doer says: whoever had it done ("had the editor arrested"; not of harm, which one suffers:
     * "had two soldiers killed"), or the doer behind several participles ("were stopped, searched and freed by the police").
     */
    private int[] agentFromAbove(int token, @Nullable Clause parent, Link link) {
        if (parent == null) {
            return NONE;
        }
        if (Predicates.isHad(s, token, parent)) {
            return Grammar.english().is("suffered", s.lowerLemma(token)) ? NONE : parent.subject();
        }
        if (Predicates.isOrdered(s, token, parent)) {
            return parent.subject(); // "ordered the editor jailed"
        }
        boolean behind = parent.passive() && parent.subject().length > 0 && parent.subject()[0] > token;
        return behind && link == Link.COORDINATED && token > parent.predicate() ? parent.subject() : NONE;
    }

    private boolean isPredicate(int token) {
        return made[token] != null;
    }

    /**
     * The clause that a coordinated verb really goes with: in "denied that they had fired, and accused Chad", the comma says
     * that the second verb joins "denied", however the parser hangs it.
     */
    private @Nullable Clause matrix(int token, @Nullable Clause parent) {
        boolean apart = s.relation(token).equals("conj")
                && token >= 2
                && s.relation(token - 1).equals("cc")
                && s.word(token - 2).equals(",")
                && s.tag(token).startsWith("VB")
                && s.child(token, "nsubj") < 0;
        for (Clause at = parent; apart && at != null; at = at.parent()) {
            Clause outer = at.parent();
            boolean pluperfect = Predicates.isPluperfect(s, at.predicate());
            if (at.link() == Link.THAT
                    && pluperfect
                    && outer != null
                    && s.tag(outer.predicate()).equals("VBD")) {
                return outer;
            }
            if (at.link() != Link.COORDINATED) {
                break;
            }
        }
        return parent;
    }

    private Clause gerund(int token) {
        Clause parent = Objects.requireNonNull(parent(token));
        String preposition = s.lower(token - 1);
        Map<String, int[]> obliques = arguments.obliques(s.head(token));
        parent.obliques().forEach((name, heads) -> {
            if (heads[0] > token && heads[0] != s.head(token)) {
                obliques.putIfAbsent(name, heads);
            }
        });
        return new Clause(
                s,
                token,
                Kind.VERB,
                s.lowerLemma(token),
                -1,
                false,
                parent.object().length > 0 ? parent.object() : parent.surfaceSubject(),
                arguments.withConjuncts(s.head(token)),
                NONE,
                obliques,
                parent,
                Link.CONTROLLED,
                preposition,
                null,
                Realities.of(s, token, Link.CONTROLLED, preposition));
    }

    /** The subject that control, coordination or an adverbial clause takes from the clause above. */
    private int[] inherited(int token, @Nullable Clause parent, Link link, String marker) {
        if (parent == null) {
            return NONE;
        }
        switch (link) {
            case COORDINATED:
                return s.relation(token).equals("conj") && isPredicate(s.head(token)) ? parent.surfaceSubject() : NONE;
            case CONTROLLED:
                return control.of(token, parent, marker);
            case PURPOSE:
                return Control.ofPurpose(parent);
            case ADVERBIAL:
            case CONDITION:
                int preposition = s.child(token, "case");
                boolean around = preposition >= 0 && Grammar.english().is("surrounding", s.lower(preposition));
                boolean perceived =
                        s.relation(token).equals("obj") && Grammar.english().is("perceiving", parent.lemma());
                return around || perceived ? NONE : parent.surfaceSubject();
            case ROOT, THAT, RELATIVE, PARATACTIC, NOMINAL:
                return NONE;
        }
        return NONE;
    }

    /** A finite verb that lost its subject to a parse error: the noun at the root before it takes its place. */
    private int[] stray(int token) {
        int root = s.root();
        boolean finite = s.tag(token).equals("VBD")
                || s.tag(token).equals("VBZ")
                || s.tag(token).equals("VBP");
        return finite && root >= 0 && root < token && s.tag(root).startsWith("N")
                ? arguments.withConjuncts(root)
                : NONE;
    }

    private Clause noun(int token) {
        Clause parent = parent(token);
        Clause support = support(token, parent);
        Map<String, int[]> obliques = arguments.obliques(token);
        int[] subject = NONE;
        int[] object = NONE;
        if (support != null) {
            boolean inverse = light.carries(support, token) == LightVerbs.Carries.SUFFERING;
            subject = inverse ? NONE : support.subject();
            object = inverse ? support.surfaceSubject() : NONE;
        }
        return new Clause(
                s,
                token,
                Kind.NOUN,
                s.lowerLemma(token),
                -1,
                false,
                subject,
                object,
                NONE,
                obliques,
                parent,
                Link.NOMINAL,
                arguments.preposition(token),
                support,
                Realities.ofNoun(s, token));
    }

    /** The light verb whose object (or participle) the noun is. */
    private @Nullable Clause support(int token, @Nullable Clause parent) {
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            Clause participle = made[c];
            if (participle != null
                    && s.relation(c).startsWith("acl")
                    && light.carries(participle, token) != LightVerbs.Carries.NOT) {
                return participle;
            }
        }
        int first = token;
        while (s.relation(first).equals("conj") && s.head(first) >= 0) {
            first = s.head(first);
        }
        // "faced sanctions and criticism": the verb above the first noun carries the second too
        Clause verb = first == token ? parent : parent(first);
        return verb != null && light.carries(verb, token) != LightVerbs.Carries.NOT ? verb : null;
    }

    /** What a relative clause is said of; "which" is never said of a person: "Ana Sol, head of a union, which called the strike". */
    private int antecedent(int verb) {
        int head = s.head(verb);
        int named = s.head(head);
        if (s.lower(head).equals("those")
                && named > verb
                && s.child(named, "cop") > verb
                && arguments.preposition(head).equals("among")) {
            return named; // "among those arrested were two editors"
        }
        int among = s.lower(head).equals("those") ? s.child(head, "nsubj") : -1;
        if (among >= 0
                && s.child(head, "cop") > among
                && arguments.preposition(head).equals("among")) {
            return among; // "a colonel was among those who met the envoy"
        }
        int bearer = s.child(head, "cop") < 0 ? -1 : s.child(head, "nsubj");
        if (bearer >= 0
                && verb > 0
                && s.tag(verb).equals("VBG")
                && s.word(verb - 1).equals(",")) {
            return bearer; // "Oman is the main donor, giving half of the money"
        }
        int outer = head;
        while (s.relation(outer).startsWith("nmod") && s.head(outer) >= 0) {
            outer = s.head(outer);
        }
        int it = outer == head || s.child(outer, "cop") < 0 ? -1 : s.child(outer, "nsubj");
        if (it >= 0 && s.lower(it).equals("it")) {
            return outer; // "it was militants in Mali that fired"
        }
        for (int c = s.firstChild(verb); c >= 0 && c < verb; c = s.nextSibling(c)) {
            boolean which = c > 2
                    && s.word(c).equalsIgnoreCase("which")
                    && s.word(c - 1).equals(",");
            if (which
                    && s.ner(head).equals("PERSON")
                    && c - 2 > head
                    && s.tag(c - 2).startsWith("N")) {
                return s.ner(c - 2).equals("PERSON") ? head : c - 2;
            }
        }
        return head;
    }
}
