package org.dragoman.actor;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.dragoman.rule.PackedReader;
import org.dragoman.rule.PackedResource;
import org.dragoman.rule.PackedStrings;
import org.dragoman.rule.PackedTable;
import org.dragoman.rule.PackedWriter;
import org.jspecify.annotations.Nullable;

/**
 * {@link Knowledge} as the build writes it: rows of numbers, which stand for strings, days, and rows of other kinds. Reading
 * takes the arrays; objects are made of the rows that somebody asks for.
 */
public final class KnowledgeFile {
    static final String NAME = PackedResource.READY + "actors.bin";

    private static final int NONE = Integer.MIN_VALUE;
    private static final Actor.Kind[] KINDS = Actor.Kind.values();
    private static final Entry.Type[] TYPES = Entry.Type.values();
    private static final Name.Sort[] SORTS = Name.Sort.values();

    private KnowledgeFile() {}

    /** The shipped knowledge, for {@link PackedResource#READY}; returns the name to write it under. */
    public static String write(PackedWriter out) throws IOException {
        write(Knowledge.ofText(), out);
        return NAME;
    }

    static void write(Knowledge knowledge, PackedWriter out) throws IOException {
        new Writing().write(knowledge, out);
    }

    static Knowledge read(PackedReader in) {
        return new Reading(in).knowledge(in);
    }

    /** What was written already, by its number. */
    private static final class Rows<T> {
        private final Map<T, Integer> numbers = new LinkedHashMap<>();
        private final List<int[]> rows = new ArrayList<>();

        int number(T value, Function<T, int[]> row) {
            Integer known = numbers.get(value);
            if (known != null) {
                return known;
            }
            rows.add(row.apply(value));
            numbers.put(value, rows.size() - 1);
            return rows.size() - 1;
        }

        /** The numbers of all rows, and where each row ends. */
        void write(PackedWriter out) throws IOException {
            int[] ends = new int[rows.size()];
            for (int i = 0; i < ends.length; i++) {
                ends[i] = (i == 0 ? 0 : ends[i - 1]) + rows.get(i).length;
            }
            out.ints(rows.stream().flatMapToInt(IntStream::of).toArray());
            out.ints(ends);
        }
    }

    private static final class Writing {
        private final PackedStrings.Pool strings = new PackedStrings.Pool();
        private final Rows<List<String>> lists = new Rows<>();
        private final Rows<Entry.Term> terms = new Rows<>();
        private final Rows<Entry> entries = new Rows<>();
        private final Rows<Name> names = new Rows<>();
        private final Rows<Agent> agents = new Rows<>();

        void write(Knowledge knowledge, PackedWriter out) throws IOException {
            List<Table> tables = List.of(
                    table(knowledge.names, this::name),
                    table(knowledge.agents, this::agent),
                    table(knowledge.surnames, this::entry),
                    table(knowledge.states, this::entry),
                    table(knowledge.sounds, this::entry),
                    table(knowledge.stateSounds, this::name),
                    table(knowledge.given, strings::number));
            strings.write(out);
            for (Rows<?> rows : List.of(lists, terms, entries, names, agents)) {
                rows.write(out);
            }
            for (Table table : tables) {
                PackedTable.write(table.meanings(), out);
                PackedTable.write(table.longest(), out);
            }
        }

        private record Table(Map<String, int[]> meanings, Map<String, int[]> longest) {}

        private static <T> Table table(PhraseIndex<T> index, ToIntFunction<T> number) {
            Map<String, int[]> meanings = new LinkedHashMap<>();
            index.added()
                    .forEach((key, values) ->
                            meanings.put(key, values.stream().mapToInt(number).toArray()));
            Map<String, int[]> longest = new LinkedHashMap<>();
            index.longestAdded().forEach((first, words) -> longest.put(first, new int[] {words}));
            return new Table(meanings, longest);
        }

        private int name(Name name) {
            return names.number(name, n -> new int[] {
                entry(n.entry()),
                n.sort().ordinal(),
                bit(n.support()),
                bit(n.capitals()),
                bit(n.upperFirst()),
                bit(n.upperLast())
            });
        }

        private int agent(Agent agent) {
            return agents.number(agent, a -> new int[] {
                strings.number(a.word()),
                bit(a.plural()),
                list(a.sectors()),
                a.kind().ordinal(),
                list(a.marks().stream().sorted().toList())
            });
        }

        /** The terms by their numbers, then the members as codes and days. */
        private int entry(Entry entry) {
            return entries.number(entry, e -> {
                IntStream head = IntStream.of(
                        strings.number(e.key()),
                        strings.number(e.name()),
                        e.type().ordinal(),
                        e.kind().ordinal(),
                        e.terms().size());
                IntStream members = e.members().stream()
                        .flatMapToInt(m -> IntStream.of(strings.number(m.code()), day(m.from()), day(m.to())));
                IntStream held = e.terms().stream().mapToInt(this::term);
                return IntStream.concat(IntStream.concat(head, held), members).toArray();
            });
        }

        private int term(Entry.Term term) {
            return terms.number(term, t -> new int[] {
                day(t.from()),
                day(t.to()),
                list(t.countries()),
                list(t.sectors()),
                t.role() == null ? NONE : strings.number(t.role())
            });
        }

        private int list(List<String> list) {
            return lists.number(list, l -> l.stream().mapToInt(strings::number).toArray());
        }

        private static int day(@Nullable LocalDate day) {
            return day == null ? NONE : (int) day.toEpochDay();
        }

        private static int bit(boolean yes) {
            return yes ? 1 : 0;
        }
    }

    /** Rows as they lie in the file, each made to its object once. */
    private static final class Made<T> {
        private final int[] numbers;
        private final int[] ends;
        private final Function<int[], T> meaning;
        private final AtomicReferenceArray<T> made;

        Made(PackedReader in, Function<int[], T> meaning) {
            numbers = in.ints();
            ends = in.ints();
            this.meaning = meaning;
            made = new AtomicReferenceArray<>(ends.length);
        }

        T get(int row) {
            T object = made.get(row);
            if (object == null) {
                T fresh = meaning.apply(Arrays.copyOfRange(numbers, row == 0 ? 0 : ends[row - 1], ends[row]));
                made.compareAndSet(row, null, fresh);
                return made.get(row);
            }
            return object;
        }
    }

    private static final class Reading {
        private final PackedStrings strings;
        private final Made<List<String>> lists;
        private final Made<Entry.Term> terms;
        private final Made<Entry> entries;
        private final Made<Name> names;
        private final Made<Agent> agents;

        Reading(PackedReader in) {
            strings = new PackedStrings(in);
            lists = new Made<>(
                    in, row -> IntStream.of(row).mapToObj(strings::get).toList());
            terms = new Made<>(in, this::term);
            entries = new Made<>(in, this::entry);
            names = new Made<>(in, this::name);
            agents = new Made<>(in, this::agent);
        }

        Knowledge knowledge(PackedReader in) {
            return new Knowledge(
                    index(in, names::get),
                    index(in, agents::get),
                    index(in, entries::get),
                    index(in, entries::get),
                    index(in, entries::get),
                    index(in, names::get),
                    index(in, strings::get));
        }

        private static <T> PhraseIndex<T> index(PackedReader in, IntFunction<T> meaning) {
            return new PhraseIndex<>(new PackedTable<>(in, meaning), new PackedTable<>(in, words -> words));
        }

        private Entry.Term term(int[] row) {
            return new Entry.Term(
                    day(row[0]),
                    day(row[1]),
                    lists.get(row[2]),
                    lists.get(row[3]),
                    row[4] == NONE ? null : strings.get(row[4]));
        }

        private Entry entry(int[] row) {
            int members = 5 + row[4];
            List<Entry.Term> held = new ArrayList<>();
            for (int i = 5; i < members; i++) {
                held.add(terms.get(row[i]));
            }
            List<Entry.Member> states = new ArrayList<>();
            for (int i = members; i < row.length; i += 3) {
                states.add(new Entry.Member(strings.get(row[i]), day(row[i + 1]), day(row[i + 2])));
            }
            return new Entry(strings.get(row[0]), strings.get(row[1]), TYPES[row[2]], KINDS[row[3]], held, states);
        }

        private Name name(int[] row) {
            return new Name(entries.get(row[0]), SORTS[row[1]], row[2] != 0, row[3] != 0, row[4] != 0, row[5] != 0);
        }

        private Agent agent(int[] row) {
            return new Agent(
                    strings.get(row[0]), row[1] != 0, lists.get(row[2]), KINDS[row[3]], Set.copyOf(lists.get(row[4])));
        }

        private static @Nullable LocalDate day(int day) {
            return day == NONE ? null : LocalDate.ofEpochDay(day);
        }
    }
}
