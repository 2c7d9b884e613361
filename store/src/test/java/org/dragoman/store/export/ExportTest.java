package org.dragoman.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dragoman.record.RecordJson;
import org.dragoman.store.Corpus;
import org.dragoman.store.Keys;
import org.dragoman.store.Store;
import org.dragoman.store.StoreWriter;
import org.dragoman.store.query.Field;
import org.dragoman.store.query.Filter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
    @TempDir
    private static Path folder;

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open(folder.resolve("news.duckdb"));
        try (StoreWriter writer = store.writer()) {
            writer.add(Awkward.wolves("undated", null, Awkward.TEXT + " Nobody knows when."), 1);
            writer.add(Awkward.wolves(), 1);
            writer.add(Corpus.trawler(), 1);
            writer.commit();
        }
        store.count();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void jsonLinesAreTheRecordsThatWentIn() {
        assertThat(export(Formats.JSONL, true, Filter.all()).lines())
                .containsExactly(
                        RecordJson.line(Corpus.trawler()),
                        RecordJson.line(Awkward.wolves()),
                        RecordJson.line(Awkward.wolves("undated", null, Awkward.TEXT + " Nobody knows when.")));
    }

    @Test
    void theTextIsLeftOutUnlessAskedFor() {
        String some = "shelled N'Djamena";

        assertThat(List.of(Formats.JSONL, Formats.WEB_ANNOTATION, Formats.SCHEMA_ORG))
                .allSatisfy(format -> assertThat(export(format, false, Filter.all()))
                        .doesNotContain(some, "We talked")
                        .contains(Awkward.wolves().article().hash()));
        assertThat(export(Formats.JSONL, true, Filter.all())).contains(some);
        assertThat(export(Formats.SCHEMA_ORG, true, Filter.all())).contains("We talked 🐺,");
        assertThat(export(Formats.WEB_ANNOTATION, true, Filter.all())).contains("\"exact\":\"shelled\"");
    }

    @ParameterizedTest
    @CsvSource({"POLECAT, 39", "POLECAT_2018, 39", "ICEWS, 19", "PHOENIX, 25", "GDELT, 60", "GDELT_MENTIONS, 15"})
    void everyLineHasTheRightNumberOfTabs(Formats format, int tabs) {
        List<String> lines = export(format, false, Filter.all()).lines().toList();

        assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> {
            assertThat(line.chars().filter(c -> c == '\t').count()).isEqualTo(tabs);
            assertThat(line).doesNotContain("\"", "\r", "#");
        });
    }

    @ParameterizedTest
    @EnumSource
    void otherPeoplesReadersSeeTheSameRows(Reader reader) throws IOException {
        reader.mustBeThere();
        Map<Formats, Path> written = new EnumMap<>(Formats.class);
        for (Formats format : List.of(
                Formats.POLECAT,
                Formats.POLECAT_2018,
                Formats.ICEWS,
                Formats.PHOENIX,
                Formats.GDELT,
                Formats.GDELT_MENTIONS)) {
            written.put(format, unpacked(files(format, Filter.all()).get(0)));
        }
        Map<Formats, List<String>> read = reader.read(written, folder);

        for (Map.Entry<Formats, Path> file : written.entrySet()) {
            boolean hasHeader = !file.getKey().open(false).header().isEmpty();
            List<String> lines = Files.readAllLines(file.getValue(), StandardCharsets.UTF_8);
            assertThat(read.get(file.getKey()))
                    .isNotEmpty()
                    .isEqualTo(hasHeader ? lines.subList(1, lines.size()) : lines);
        }
    }

    @Test
    void filesHaveTheNamesThatReadersLookFor() throws IOException {
        assertThat(names(Formats.POLECAT)).containsExactly("ngecEvents.DV.0000.txt", "ngecEvents.DV.2024.txt");
        assertThat(names(Formats.ICEWS))
                .containsExactly("events.0001.00011231000000.tab", "events.2024.20241231000000.tab");
        assertThat(names(Formats.PHOENIX)).contains("events.full.20240504.txt");
        assertThat(names(Formats.GDELT)).containsExactly("20240504000000.export.CSV.zip");
        assertThat(names(Formats.GDELT_MENTIONS)).containsExactly("20240504000000.mentions.CSV.zip");
        assertThat(names(Formats.JSONL)).containsExactly("records.jsonl");
    }

    @Test
    void polecatHasARowForEachReportOfSomethingThatHappened() {
        List<List<String>> rows = cells(export(Formats.POLECAT, false, published()));
        long article = Keys.article(Awkward.wolves().article());

        assertThat(rows)
                .map(row -> row.get(0))
                .containsExactly("Event ID", article + "_e1", article + "_e2", article + "_e3");
        assertThat(rows.get(1).subList(1, 16))
                .containsExactly(
                        "2024-05-02",
                        "CONSULT",
                        "visit",
                        "4",
                        "VERBAL COOPERATION",
                        "military",
                        "Zoë O'Neil-Ñahui",
                        "PER",
                        "135",
                        "GOV",
                        "GOV",
                        "foreign minister",
                        "Peru's foreign minister Zoë O'Neil-Ñahui",
                        "None",
                        "Chad");
        assertThat(rows.get(2).subList(1, 10))
                .containsExactly(
                        "2024-05-04",
                        "CONSULT",
                        "None",
                        "2.5",
                        "VERBAL COOPERATION",
                        "military",
                        "Zoë O'Neil-Ñahui; Chad",
                        "PER; TCD",
                        "135; 483");
        assertThat(rows.get(3).subList(7, 12))
                .containsExactly("1 Wolf Brigade, 'wolves' 🐺 and friends", "None", "None", "REB", "REB|UAF");
        assertThat(rows.get(3).subList(23, 40))
                .containsExactly(
                        "N'Djamena",
                        "N'Djamena",
                        "None",
                        "None",
                        "TCD",
                        "12.10672",
                        "15.0444",
                        "2427123",
                        "N'Djamena",
                        "PPLC",
                        "The 'Harbour' Daily 1",
                        "2024-05-04",
                        "Zoë O'Neil-Ñahui",
                        "1 Wolf Brigade, 'wolves' 🐺 and friends",
                        "N'Djamena",
                        "en",
                        "DRAGOMAN-1");
        assertThat(export(Formats.POLECAT, false, Filter.all()))
                .startsWith("Event ID\tEvent Date\tEvent Type\tEvent Mode\tEvent Intensity");
        assertThat(export(Formats.POLECAT_2018, false, Filter.all())).contains("\tEvent Mode\tIntensity\tQuad Code");
    }

    @Test
    void whatIsOnlyPlannedOrDeniedIsWrittenOnRequest() {
        Filter planned = published().with(Field.STATUS, "planned");

        assertThat(cells(export(Formats.POLECAT, false, planned)))
                .map(row -> row.get(2))
                .containsExactly("Event Type", "SANCTION");
        assertThat(export(Formats.ICEWS, false, Filter.all())).doesNotContain("Seize or damage property");
    }

    @Test
    void icewsPairsAndMirrors() {
        List<List<String>> rows = cells(export(Formats.ICEWS, false, published()));

        assertThat(rows.subList(1, rows.size()))
                .map(row -> row.get(2) + " | " + row.get(5) + " " + row.get(6) + " " + row.get(7) + " | " + row.get(8))
                .containsExactly(
                        "Zoë O'Neil-Ñahui | Make a visit 042 1.9 | Chad",
                        "Chad | Host a visit 043 2.8 | Zoë O'Neil-Ñahui",
                        "Zoë O'Neil-Ñahui | Consult 040 1 | Chad",
                        "Chad | Consult 040 1 | Zoë O'Neil-Ñahui",
                        "1 Wolf Brigade; 'wolves' 🐺 and friends | fight with artillery and tanks 194 -10 | Chad");
        assertThat(rows.get(5).subList(2, 5))
                .containsExactly(
                        "1 Wolf Brigade; 'wolves' 🐺 and friends", "Rebel,Dissident,Unidentified Forces", "NA");
        assertThat(rows).map(row -> row.get(12)).containsExactly("Sentence Number", "1", "1", "2", "2", "3");
    }

    @Test
    void phoenixWritesActorsAsChains() {
        List<List<String>> rows = cells(export(Formats.PHOENIX, false, published()));

        assertThat(rows.get(4).subList(0, 20))
                .containsExactly(
                        "5_1",
                        "20240503",
                        "2024",
                        "05",
                        "03",
                        "---REBUAF",
                        "",
                        "REB",
                        "UAF",
                        "TCDGOV",
                        "TCD",
                        "GOV",
                        "",
                        "194",
                        "19",
                        "4",
                        "-10",
                        "MILITARY,1",
                        "12.10672",
                        "15.0444");
    }

    @Test
    void gdeltCountsEventsAndItsMentionsPointAtThem() {
        List<List<String>> events = cells(export(Formats.GDELT, false, Filter.all()));
        List<List<String>> mentions = cells(export(Formats.GDELT_MENTIONS, false, Filter.all()));

        assertThat(events).map(row -> row.get(0)).doesNotHaveDuplicates().hasSize(2);
        assertThat(mentions)
                .hasSize(4)
                .map(row -> row.get(0))
                .containsOnlyElementsOf(events.stream().map(row -> row.get(0)).toList());
        List<String> shelling = events.get(1);
        assertThat(shelling.subList(1, 7))
                .containsExactly(
                        "20240503", "202405", "2024", "2024.4192", "REBUAF", "1 WOLF BRIGADE; 'WOLVES' 🐺 AND FRIENDS");
        assertThat(shelling.subList(25, 35)).containsExactly("1", "194", "194", "19", "4", "-10", "2", "1", "2", "");
        assertThat(shelling.subList(51, 61))
                .containsExactly(
                        "4",
                        "N'Djamena",
                        "CD",
                        "",
                        "",
                        "12.10672",
                        "15.0444",
                        "2427123",
                        "20240504000000",
                        "https://harbour.example/1?a=b");
        int trigger = Integer.parseInt(mentions.get(2).get(9));
        assertThat(Awkward.TEXT.substring(Awkward.TEXT.offsetByCodePoints(0, trigger)))
                .startsWith("shelled");
    }

    @Test
    void pointsAreLongitudeFirst() throws IOException {
        JsonNode map = new ObjectMapper()
                .readTree(export(Formats.GEOJSON, false, Filter.all().with(Field.TYPE, "ASSAULT")));

        assertThat(map.at("/features")).hasSize(1);
        assertThat(map.at("/features/0/geometry/coordinates").toString()).isEqualTo("[15.0444,12.10672]");
        assertThat(map.at("/features/0/properties/precision").asText()).isEqualTo("city");
    }

    @Test
    void annotationsCountCodePoints() throws IOException {
        JsonNode page = new ObjectMapper().readTree(export(Formats.WEB_ANNOTATION, true, published()));

        assertThat(page.at("/items")).isNotEmpty().allSatisfy(item -> {
            int start = item.at("/target/selector/0/start").asInt();
            int end = item.at("/target/selector/0/end").asInt();
            String exact = item.at("/target/selector/1/exact").asText();
            String words = Awkward.TEXT
                    .codePoints()
                    .skip(start)
                    .limit(end - start)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(exact).isEqualTo(words);
        });
    }

    @Test
    void quotesAndClaimsAreJsonLd() throws IOException {
        JsonNode graph = new ObjectMapper()
                .readTree(export(Formats.SCHEMA_ORG, true, published()))
                .at("/@graph");

        assertThat(graph.get(0).toString())
                .contains(
                        "\"@type\":\"Quotation\"",
                        "\"name\":\"Zoë O'Neil-Ñahui\"",
                        "\"jobTitle\":\"foreign minister\"");
        assertThat(graph.get(1).at("/name").asText()).isEqualTo("states: Zoë O'Neil-Ñahui, Chad CONSULT");
        assertThat(graph.get(1).has("firstAppearance")).isTrue();
    }

    @Test
    void aFileThatCannotBeFinishedIsNotThere() throws IOException {
        Path file = folder.resolve("half.tsv");
        Output output = Output.file(file);
        output.begin(Polecat.newer());
        output.close();

        assertThat(file).doesNotExist();
        assertThat(folder.resolve("half.tsv.part")).doesNotExist();
    }

    private static Filter published() {
        return Filter.all().with(Field.PUBLISHED_SINCE, "2024-05-01");
    }

    private static String export(Formats format, boolean withText, Filter filter) {
        StringWriter out = new StringWriter();
        new Export(store).write(format, withText, filter, Output.to(out));
        return out.toString();
    }

    private static List<Path> files(Formats format, Filter filter) throws IOException {
        Path written = folder.resolve(format.toString());
        try (Output output = Output.folder(written)) {
            new Export(store).write(format, false, filter, output);
        }
        try (Stream<Path> files = Files.list(written)) {
            return files.filter(f -> !f.toString().endsWith(".CSV"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static List<String> names(Formats format) throws IOException {
        return files(format, Filter.all()).stream()
                .map(f -> f.getFileName().toString())
                .sorted()
                .toList();
    }

    private static Path unpacked(Path file) throws IOException {
        if (!file.toString().endsWith(".zip")) {
            return file;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.entries().nextElement();
            Path out = file.resolveSibling(entry.getName());
            Files.write(out, zip.getInputStream(entry).readAllBytes());
            return out;
        }
    }

    private static List<List<String>> cells(String lines) {
        return lines.lines().map(line -> List.of(line.split("\t", -1))).toList();
    }
}
