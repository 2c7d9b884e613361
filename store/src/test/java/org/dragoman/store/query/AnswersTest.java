package org.dragoman.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.dragoman.store.Corpus;
import org.dragoman.store.Keys;
import org.dragoman.store.Store;
import org.dragoman.store.StoreWriter;
import org.dragoman.store.desk.EventRow;
import org.dragoman.store.desk.Events;
import org.dragoman.store.query.Group.Timeline;
import org.dragoman.store.query.Query.Order;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One record (Kenya denies that its navy seized a trawler off Somalia) with its event, and two further events. */
class AnswersTest {
    private static final String EVENTS = """
            INSERT INTO events BY NAME
            SELECT 1 AS event, 7 AS story, 'COERCE' AS type, ['seize'] AS modes, 'MATERIAL CONFLICT' AS quad, -7.0 AS score,
                'negated' AS status, ['navy|KEN'] AS actor_keys, ['navy'] AS actor_names, ['KEN'] AS actor_countries,
                ['MIL'] AS actor_sectors, ['SOM'] AS recipient_keys, ['Somalia'] AS recipient_names,
                ['SOM'] AS recipient_countries, ['GOV'] AS recipient_sectors, DATE '2024-03-04' AS date_from,
                0 AS days, 'Somalia' AS place, 'SOM' AS place_country, DATE '2024-03-05' AS first_seen,
                DATE '2024-03-06' AS last_seen, true AS disputed;
            INSERT INTO events BY NAME
            SELECT 2 AS event, 'CONSULT' AS type, [] AS modes, 'VERBAL COOPERATION' AS quad, 2.5 AS score, 'actual' AS status,
                ['SOM', 'KEN'] AS actor_keys, ['Somalia', 'Kenya'] AS actor_names, ['SOM', 'KEN'] AS actor_countries,
                ['GOV'] AS actor_sectors, [] AS recipient_keys, [] AS recipient_names, [] AS recipient_countries,
                [] AS recipient_sectors, DATE '2024-04-10' AS date_from, 2 AS days, 'São Tomé' AS place,
                'STP' AS place_country, DATE '2024-04-11' AS first_seen, DATE '2024-04-11' AS last_seen;
            INSERT INTO events BY NAME
            SELECT 3 AS event, 'AID' AS type, [] AS modes, 'MATERIAL COOPERATION' AS quad, 10.0 AS score, 'actual' AS status,
                ['MLI'] AS actor_keys, ['Mali'] AS actor_names, ['MLI'] AS actor_countries, ['GOV'] AS actor_sectors,
                ['SOM'] AS recipient_keys, ['Somalia'] AS recipient_names, ['SOM'] AS recipient_countries,
                ['GOV'] AS recipient_sectors, DATE '2024-04-02' AS first_seen, DATE '2024-04-02' AS last_seen;
            """;

    @TempDir
    private static Path folder;

    private static Store store;
    private static Answers answers;

    @BeforeAll
    static void fill() throws SQLException {
        store = Store.open(folder.resolve("news.duckdb"));
        try (StoreWriter writer = store.writer()) {
            writer.add(Corpus.trawler(), 1);
            writer.addSource(Corpus.trawler().article(), "line 1", 1);
            writer.commit();
        }
        long article = Keys.article(Corpus.trawler().article());
        try (Connection connection = store.connect();
                Statement sql = connection.createStatement()) {
            sql.execute(EVENTS);
            sql.execute("INSERT INTO story_articles VALUES (7, " + article + ")");
            sql.execute("INSERT INTO positions VALUES (1, " + article
                    + ", 'e1', 'KEN', 'Kenya', ['KEN'], 'denies', 's1', DATE '2024-03-05', [])");
            sql.execute("UPDATE articles SET publisher = 'The Harbour Daily', url = 'https://harbour.example/trawler'");
        }
        answers = new Answers(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACTOR             | navy           | 1",
                "ACTOR             | KEN            | 2",
                "ACTOR             | mali           | 3",
                "RECIPIENT         | Somalia        | 1 3",
                "COUNTRY           | ken            | 1 2",
                "ACTOR_COUNTRY     | SOM            | 2",
                "RECIPIENT_COUNTRY | SOM            | 1 3",
                "SECTOR            | MIL            | 1",
                "RECIPIENT_SECTOR  | GOV            | 1 3",
                "DYAD              | SOM,KEN        | 1 2",
                "DYAD              | som, mli       | 3",
                "TYPE              | coerce         | 1",
                "MODE              | seize          | 1",
                "QUAD              | Material Conflict | 1",
                "STATUS            | actual         | 2 3",
                "STANCE            | denies         | 1",
                "SPEAKER           | Kenya          | 1",
                "PUBLISHER         | harbour daily  | 1",
                "PUBLISHER         | harbour.example | 1",
                "PLACE             | sao tome       | 2",
                "PLACE             | SOM            | 1",
                "TEXT              | trawler denied | 1",
                "TEXT              | \"seized a trawler\" | 1",
                "TEXT              | \"trawler a seized\" | none",
                "TEXT              | trawl          | none",
                "SINCE             | 2024-04-12     | 2",
                "UNTIL             | 2024-04-10     | 1 2",
                "PUBLISHED_SINCE   | 2024-03-06     | 1 2 3",
                "PUBLISHED_UNTIL   | 2024-04-02     | 1 3",
                "STORY             | 7              | 1",
                "EVENT             | 3              | 3"
            })
    void choosesEventsByEachField(Field field, String value, String events) {
        Filter filter = Filter.all().with(field, value);

        assertThat(ids(filter)).containsExactlyInAnyOrder(events.equals("none") ? new String[0] : events.split(" "));
        assertThat(answers.count(Subject.EVENTS, filter)).isEqualTo(ids(filter).size());
    }

    @ParameterizedTest
    @EnumSource
    void everySubjectAnswersEachOfItsFields(Subject subject) {
        assertThat(subject.fields()).isNotEmpty().allSatisfy(field -> {
            Filter filter = Filter.all().with(field, example(field));
            assertThat(answers.count(subject, filter))
                    .isEqualTo(answers.rows(Query.of(subject, filter)).size());
        });
        assertThat(answers.columns(subject)).doesNotHaveDuplicates().hasSizeGreaterThan(8);
    }

    @Test
    void valuesOfAFieldAddUpAndFieldsNarrow() {
        Filter either = Filter.all().with(Field.TYPE, List.of("AID", "CONSULT"));

        assertThat(ids(either)).containsExactly("2", "3");
        assertThat(ids(either.with(Field.ACTOR, "Mali"))).containsExactly("3");
    }

    @Test
    void datesOrderRowsAndTheUndatedComeLast() {
        assertThat(ids(Filter.all())).containsExactly("1", "2", "3");
        assertThat(answers.rows(new Query(Subject.EVENTS, Filter.all(), Order.NEWEST, 2, 1)))
                .map(row -> row.text("event"))
                .containsExactly("1", "3");
    }

    @Test
    void aReportHasItsWordsAndWhoVouches() {
        Row report = answers.rows(Query.of(Subject.REPORTS, Filter.all().with(Field.TEXT, "trawler")))
                .get(0);

        assertThat(report.text("trigger")).isEqualTo("seized");
        assertThat(report.text("sentence")).isEqualTo(Corpus.TEXT);
        assertThat(report.texts("actor_names")).containsExactly("navy");
        assertThat(report.texts("attribution")).containsExactly("Kenya denies");
        assertThat(report.texts("items")).containsExactly("a trawler");
        assertThat(report.text("place")).isEqualTo("Somalia");
        assertThat(report.day("date_from")).isEqualTo(LocalDate.of(2024, 3, 4));
    }

    @Test
    void statementsAndClaimsNameTheirSpeaker() {
        Row statement = answers.rows(Query.of(Subject.STATEMENTS, Filter.all().with(Field.ACTOR, "Kenya")))
                .get(0);
        Row claim = answers.rows(Query.of(Subject.CLAIMS, Filter.all().with(Field.STANCE, "denies")))
                .get(0);

        assertThat(statement.text("words")).isEqualTo("its navy seized a trawler off Somalia");
        assertThat(statement.text("stance")).isEqualTo("denies");
        assertThat(claim.text("speaker")).isEqualTo("Kenya");
        assertThat(claim.text("type")).isEqualTo("COERCE");
        assertThat(claim.text("publisher")).isEqualTo("The Harbour Daily");
    }

    @Test
    void countsWithMeanScoreByPeriodAndGroup() {
        List<Row> byMonth = answers.tally(Subject.EVENTS, Filter.all(), List.of(Group.MONTH), Timeline.PUBLISHED);
        List<Row> byCountry =
                answers.tally(Subject.EVENTS, Filter.all(), List.of(Group.YEAR, Group.ACTOR_COUNTRY), Timeline.DATE);

        assertThat(byMonth)
                .map(Row::toString)
                .containsExactly(
                        "{month=2024-03-01, events=1, score=-7.0}", "{month=2024-04-01, events=2, score=6.25}");
        assertThat(byCountry)
                .map(Row::toString)
                .containsExactly(
                        "{year=2024-01-01, actor_country=KEN, events=2, score=-2.25}",
                        "{year=2024-01-01, actor_country=SOM, events=1, score=2.5}",
                        "{year=null, actor_country=MLI, events=1, score=10.0}");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 8_999_999_999_999_999_999L, 9_100_000_000_000_000_000L, Long.MAX_VALUE})
    void everyKeyThatAnArticleCanHaveCanBeAskedFor(long key) {
        Filter filter = Filter.all().with(Field.ARTICLE, Long.toString(key));

        assertThat(answers.count(Subject.ARTICLES, filter)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12345-01-01", "-0044-03-15", "0000-01-01", "2024-1-31", "2024-02-30"})
    void aDayHasAYearOfFourDigits(String value) {
        assertThatThrownBy(() -> Filter.all().with(Field.SINCE, value))
                .hasMessage("since is a day like 2024-01-31, not '" + value + "'");
    }

    @Test
    void aDayThatATimeZoneHasLeftOutIsADay() throws SQLException {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        try (Store samoan = Store.open(folder.resolve("samoa.duckdb"));
                Connection connection = samoan.connect();
                Statement sql = connection.createStatement()) {
            sql.execute("INSERT INTO events BY NAME SELECT 1 AS event, DATE '2011-12-30' AS date_from, 0 AS days");
            Filter that = Filter.all().with(Field.SINCE, "2011-12-30").with(Field.UNTIL, "2011-12-30");

            assertThat(new Answers(samoan).rows(Query.of(Subject.EVENTS, that)))
                    .map(row -> row.day("date_from"))
                    .containsExactly(LocalDate.of(2011, 12, 30));
            assertThat(new Events(samoan).find(1)).map(EventRow::from).contains(LocalDate.of(2011, 12, 30));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void whatLooksLikeSqlOrAPatternIsOnlyAValue() {
        assertThat(Arrays.asList("'; DROP TABLE events; --", ".*", "\\E.*\\Q", "%", ":v", "?"))
                .allSatisfy(value ->
                        assertThat(ids(Filter.all().with(Field.ACTOR, value))).isEmpty());
        assertThat(ids(Filter.all())).hasSize(3);
    }

    @Test
    void saysWhatAFieldCanBe() {
        assertThatThrownBy(() -> Filter.all().with(Field.TYPE, "ATTACK"))
                .hasMessageStartingWith("type is a PLOVER type: 'ATTACK' is none of AGREE,");
        assertThatThrownBy(() -> Filter.all().with(Field.MODE, "dorne"))
                .hasMessage("mode is a PLOVER mode: 'dorne' is none; near it is drone");
        assertThatThrownBy(() -> Filter.all().with(Field.COUNTRY, "Ivory Coast"))
                .hasMessage("country is a country's code like RUS: 'Ivory Coast' is CIV");
        assertThatThrownBy(() -> Filter.all().with(Field.DYAD, "RUS,UKA"))
                .hasMessageStartingWith("dyad is two countries like RUS,IRN: 'UKA' is none; near it are ");
        assertThatThrownBy(() -> Filter.all().with(Field.SECTOR, "MILITARY"))
                .hasMessageStartingWith("sector is a PLOVER sector: 'MILITARY' is none of ");
        assertThatThrownBy(() -> Filter.all().with(Field.CONTEXT, "elections"))
                .hasMessageContaining("near it is election");
        assertThatThrownBy(() -> Filter.all().with(Field.SINCE, "2024-05-01").with(Field.UNTIL, "2024-04-30"))
                .hasMessage("since 2024-05-01 is later than until 2024-04-30");
        assertThatThrownBy(() -> Filter.all().with(Field.SINCE, "May"))
                .hasMessage("since is a day like 2024-01-31, not 'May'");
        assertThatThrownBy(() -> Filter.all().with(Field.DYAD, "RUS")).hasMessageContaining("two countries");
        assertThatThrownBy(() -> answers.count(Subject.STATEMENTS, Filter.all().with(Field.DYAD, "RUS,IRN")))
                .hasMessage("statements cannot be chosen by dyad");
        assertThatThrownBy(() -> answers.tally(Subject.ARTICLES, Filter.all(), List.of(Group.TYPE), Timeline.DATE))
                .hasMessage("articles cannot be counted by type");
    }

    private static List<String> ids(Filter filter) {
        return answers.rows(Query.of(Subject.EVENTS, filter)).stream()
                .map(row -> String.valueOf(row.text("event")))
                .toList();
    }

    private static String example(Field field) {
        return switch (field) {
            case TYPE -> "AID";
            case QUAD -> "VERBAL CONFLICT";
            case STATUS -> "actual";
            case STANCE -> "states";
            case DYAD -> "KEN,SOM";
            case SINCE, UNTIL, PUBLISHED_SINCE, PUBLISHED_UNTIL -> "2024-03-04";
            case EVENT, STORY, ARTICLE -> "1";
            case COUNTRY, ACTOR_COUNTRY, RECIPIENT_COUNTRY -> "ken";
            case SECTOR, ACTOR_SECTOR, RECIPIENT_SECTOR -> "MIL";
            case MODE -> "seize";
            case CONTEXT -> "military";
            case ACTOR, RECIPIENT, SPEAKER, PUBLISHER, PLACE, TEXT -> "kenya";
        };
    }
}
