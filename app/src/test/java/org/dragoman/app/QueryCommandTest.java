package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.store.Store;
import org.dragoman.store.StoreWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
    private static final String TEXT =
            "Kenya denied on Monday that its navy had seized a trawler off Somalia. Ethiopian troops arrested two"
                    + " reporters in Jijiga on Sunday, police said.";

    @TempDir
    private static Path folder;

    private static String db;

    @BeforeAll
    static void fill() {
        Path file = folder.resolve("news.duckdb");
        db = file.toString();
        try (Store store = Store.open(file);
                StoreWriter writer = store.writer()) {
            writer.add(Run.engine().code(Article.ofText("trawler", TEXT, "2024-03-05")), 1);
            writer.commit();
        }
    }

    @Test
    void listsReportsForEyesWithTheirWords() {
        Run run = Run.onTerminal(120, "query", "reports", "--db", db, "--type", "coerce", "--country", "ETH");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("WHO SAYS SO", "COERCE arrest", "2024-03-03", "Jijiga", "police states", "1 of 1 reports");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(
                        line.replaceAll("\u001b\\[[0-9;]*m", "").length())
                .isLessThanOrEqualTo(120));
    }

    @Test
    void saysThatAStoppedRunHasNotCounted() {
        Run run = Run.of("query", "events", "--db", db);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("reports are not counted as events yet");
        assertThat(Run.of("query", "reports", "--db", db).err()).isEmpty();
    }

    @Test
    void aSlipOfTheHandIsNoAnswerWithoutRows() {
        Run run = Run.of("query", "reports", "--db", db, "--country", "Kenya");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--country is a country's code like RUS: 'Kenya' is KEN");
    }

    @Test
    void keysAndDaysStayWholeInANarrowTable() {
        Path file = folder.resolve("counted.duckdb");
        Run.of("ingest", Run.sample("border-denial.txt"), "--db", file.toString());
        Run run = Run.onTerminal(80, "query", "events", "--db", file.toString());

        assertThat(run.out()).containsPattern("2024-08-0\\d ").containsPattern("(?m) -?\\d{17,19}$");
    }

    @Test
    void listsStatementsAsJsonInAPipe() {
        Run run = Run.of("query", "statements", "--db", db, "--stance", "denies");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out())
                .startsWith("{\"article\":\"")
                .contains("\"speaker\":\"Kenya\"", "its navy had seized a trawler off Somalia\"");
    }

    @Test
    void countsAsCsv() {
        Run run = Run.of(
                "query",
                "reports",
                "--db",
                db,
                "--by",
                "month,type",
                "--on",
                "published",
                "--type",
                "COERCE",
                "--format",
                "csv");

        assertThat(run.out()).startsWith("month,type,reports,score\n2024-03-01,COERCE,");
    }

    @Test
    void saysHowManyStandUnderNoMonth() throws IOException {
        Path file =
                Files.writeString(folder.resolve("undated.txt"), "Norway accused Chad of theft. Mali praised Chad.");
        String undated = folder.resolve("undated.duckdb").toString();
        Run.of("ingest", file.toString(), "--db", undated);
        Run run = Run.of("query", "events", "--db", undated, "--by", "month,type");

        assertThat(run.err())
                .isEqualTo("dragoman: 2 events have no day of their own and are counted under no month; "
                        + "--on published counts them by the day of publication\n");
        assertThat(Run.of("query", "events", "--db", undated, "--by", "month", "--on", "published")
                        .err())
                .isEmpty();
        assertThat(Run.of("query", "events", "--db", undated, "--by", "type").err())
                .isEmpty();
    }

    @Test
    void ingestSaysWhatOtherRulesHaveCoded() throws IOException {
        Path file = Files.writeString(folder.resolve("older.txt"), "Norway accused Chad of theft.");
        Path older = folder.resolve("older.duckdb");
        try (Store store = Store.open(older);
                StoreWriter writer = store.writer()) {
            writer.execute("INSERT INTO runs VALUES (1, 'ingest', '0', 'abc', [], now(), now(), NULL)");
            writer.add(Run.engine().code(Article.ofText("trawler", TEXT, "2024-03-05")), 1);
            writer.commit();
        }
        String[] ingest = {"ingest", file.toString(), "--db", older.toString()};

        assertThat(Run.of(ingest).err())
                .isEqualTo("dragoman: " + older
                        + ": 1 article was stored before, as other rules coded it; a new store codes with these\n");
        assertThat(Run.of(
                                "ingest",
                                file.toString(),
                                "--db",
                                folder.resolve("newer.duckdb").toString())
                        .err())
                .isEmpty();
    }

    @Test
    void countsOfNothingHaveTheirHeader() {
        String[] nothing = {"query", "reports", "--db", db, "--by", "month,type", "--country", "FJI", "--format"};

        assertThat(Run.of(with(nothing, "csv")).out()).isEqualTo("month,type,reports,score\n");
        assertThat(Run.of(with(nothing, "table")).out()).isEqualTo("no reports\n");
    }

    private static String[] with(String[] arguments, String last) {
        return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    void showsNoMoreCountsThanAskedFor() {
        Run all = Run.of("query", "reports", "--db", db, "--by", "type", "--format", "csv");
        Run second = Run.of(
                "query", "reports", "--db", db, "--by", "type", "--format", "csv", "--limit", "1", "--offset", "1");

        assertThat(second.out().lines()).hasSize(2);
        assertThat(second.out().lines().toList().get(1))
                .isEqualTo(all.out().lines().toList().get(2));
    }

    @Test
    void anOptionGivenTwiceMeansEither() {
        Run run = Run.of("query", "reports", "--db", db, "--type", "COERCE", "--type", "AID", "--type", "YIELD");
        Run either = Run.of("query", "reports", "--db", db, "--type", "AID", "--type", "COERCE");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--type is a PLOVER type: 'YIELD' is none of AGREE");
        assertThat(either.exit()).isZero();
        assertThat(either.out()).contains("COERCE");
    }

    @Test
    void saysWhatItCannotDo() {
        Run missing =
                Run.of("query", "events", "--db", folder.resolve("none.duckdb").toString());
        Run wrong = Run.of("query", "statements", "--db", db, "--dyad", "RUS,IRN");
        Run unknown = Run.of("query", "events", "--db", db, "--by", "fortnight");

        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err()).contains("none.duckdb: no such file");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("statements cannot be chosen by dyad");
        assertThat(unknown.err()).contains("--by is what to count by: 'fortnight' is none of day, week, month");
        assertThat(Run.of("query", "events", "--db", db, "--by", "mnth").err()).contains("near it is month");
    }

    @Test
    void aLimitIsAnyNumberFromNought() {
        String most = Long.toString(Long.MAX_VALUE);
        Run all = Run.of("query", "reports", "--db", db, "--by", "type", "--offset", "1", "--limit", most);
        Run none = Run.of("query", "reports", "--db", db, "--by", "type", "--offset", most);

        assertThat(all.exit()).isZero();
        assertThat(all.out().lines()).hasSizeGreaterThan(0);
        assertThat(none.exit()).isZero();
        assertThat(none.out()).isEmpty();
        for (String option : new String[] {"--limit", "--offset"}) {
            Run counted = Run.of("query", "reports", "--db", db, "--by", "type", option, "-1");
            Run listed = Run.of("query", "reports", "--db", db, option, "-1");
            assertThat(counted.exit()).isEqualTo(2).isEqualTo(listed.exit());
            assertThat(counted.err())
                    .contains(option + " must be 0 or more: -1")
                    .isEqualTo(listed.err());
        }
    }

    @Test
    void aTableOfCountsWithoutRowsHasItsColumns() {
        Run run = Run.of(
                "query", "reports", "--db", db, "--by", "month,actor-country", "--type", "AID", "--format", "csv");

        assertThat(run.out()).isEqualTo("month,actor_country,reports,score\n");
    }
}
