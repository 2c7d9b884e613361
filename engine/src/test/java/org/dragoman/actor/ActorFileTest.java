package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ActorFileTest {
    private static final String TABLE = """
            # people of our novel
            name\taliases\tkind\tcountry\tsectors\trole\tfrom\tto
            Blue Harbour Front\tBHF\tarmed_group\tKEN\tREB
            Tia Oro\tT. Oro\tperson\tKEN\tGOV\tharbour minister\t2020\t2022-05
            sponge grower\t\tnoun\t\tAGR
            Nowhere League\t\torganisation\tZZZ\tGOV
            Late League\t\torganisation\tKEN\tGOV\t\tyesterday
            """;

    private static final String ACTORS = """
            <!-- a comment
                 of two lines -->
            MARTA_QUILL_ [ESTGOV]   # the default
            +PRESIDENT_QUILL
            \t[ESTGOV 20100109-20121109]
            \t[ESTELI >20121109] ; later
            HARBOUR_UNION_ [IGOUNOLAB]
            NARROW_PASS_ [---]
            LEMURIA_FRONT_ [XYZREB]
            OLD_FRONT_ [KENREB <960101]
            PAGE_OPEN_ [KENGOV
            NO_CODE_
            """;

    private static final String AGENTS = """
            !PERSON! = MAN, MEN, WOMAN, WOMEN
            SPONGE!PERSON! [~AGR]
            BELL_RINGER {BELL_RINGERS} [~REL]
            TALE_TELLER [~MED]
            BAD_NOUN [~AGR}
            """;

    private static Resolved resolve(String name, String text, String phrase, String date) {
        ActorFinder finder = new ActorFinder(List.of(ActorFile.parse(name, text)));
        return finder.resolvePhrase(phrase, "", LocalDate.parse(date));
    }

    @Test
    void tableGivesActorsWithTerms() {
        Resolved in = resolve("own.tsv", TABLE, "T. Oro", "2021-03-01");
        assertThat(in.countries()).containsExactly("KEN");
        assertThat(in.sectors()).containsExactly("GOV");
        assertThat(in.role()).isEqualTo("harbour minister");
        assertThat(resolve("own.tsv", TABLE, "Tia Oro", "2023-03-01").sectors()).containsExactly("ELI");
        assertThat(resolve("own.tsv", TABLE, "the BHF", "2021-03-01").kind()).isEqualTo(Actor.Kind.ARMED_GROUP);
        assertThat(resolve("own.tsv", TABLE, "Kenyan sponge growers", "2021-03-01")
                        .sectors())
                .containsExactly("AGR");
    }

    @Test
    void badLinesAreNamedAndTheOthersRead() {
        ActorFile file = ActorFile.parse("own.tsv", TABLE);
        assertThat(file.size()).isEqualTo(3);
        assertThat(file.problems())
                .containsExactly(
                        "own.tsv:6: country ZZZ: no code of a country or of PLOVER's own: ZZZ",
                        "own.tsv:7: from yesterday: no date: yesterday");
    }

    @Test
    void dictionaryOfActorsGivesTermsByDate() {
        assertThat(resolve("a.txt", ACTORS, "President Quill", "2011-01-01").sectors())
                .containsExactly("GOV");
        assertThat(resolve("a.txt", ACTORS, "Marta Quill", "2012-11-09").sectors())
                .containsExactly("GOV");
        assertThat(resolve("a.txt", ACTORS, "Marta Quill", "2015-01-01").sectors())
                .containsExactly("ELI");
        assertThat(resolve("a.txt", ACTORS, "Marta Quill", "2001-01-01").countries())
                .containsExactly("EST");
        assertThat(resolve("a.txt", ACTORS, "the Harbour Union", "2015-01-01").countries())
                .containsExactly("UNO");
    }

    @Test
    void dictionarysBadLinesAreNamed() {
        assertThat(ActorFile.parse("a.txt", ACTORS).problems())
                .containsExactly(
                        "a.txt:9: code of no country or body: XYZREB in: [XYZREB]",
                        "a.txt:11: a code that is not closed by ] in: [KENGOV",
                        "a.txt:12: a name without a code: NO CODE");
    }

    @Test
    @Timeout(10)
    void setsThatUseThemselvesAreNamed() {
        ActorFile file = ActorFile.parse(
                "a.txt", "!MEN! = !MEN!\n!KIN! = !FOLK!\n!FOLK! = OLD_!KIN!\nBELL_!MEN! [~REL]\n!KIN! [~REL]");
        assertThat(file.problems()).anyMatch(told -> told.contains("the set !MEN! uses itself"));
        assertThat(file.problems()).anyMatch(told -> told.contains("!KIN!"));
        assertThat(file.size()).isZero();
    }

    @Test
    void aNameThatStandsForTooManyIsRefusedWithTheOthersKept() {
        String many = String.join(", ", Collections.nCopies(51, "MAN"));
        ActorFile file = ActorFile.parse("a.txt", "!CREW! = " + many + "\nFERRY_!CREW! [~BUS]\nBELL_RINGER [~REL]\n");

        assertThat(file.problems()).containsExactly("a.txt:2: stands for more than 50 names in: FERRY_!CREW! ");
        assertThat(file.size()).isEqualTo(1);
    }

    @Test
    void dictionaryOfAgentsGivesNounsWithPlurals() {
        assertThat(resolve("b.txt", AGENTS, "Kenyan spongewomen", "2015-01-01").sectors())
                .containsExactly("AGR");
        assertThat(resolve("b.txt", AGENTS, "bell ringers", "2015-01-01").sectors())
                .containsExactly("REL");
        assertThat(resolve("b.txt", AGENTS, "a tale teller", "2015-01-01").sectors())
                .containsExactly("JRN");
        assertThat(ActorFile.parse("b.txt", AGENTS).problems()).hasSize(1);
    }

    @Test
    void ownNamesGoBeforeThoseThatShip() {
        String hides = "name\tkind\tcountry\tsectors\nHamas\torganisation\tKEN\tBUS\n";
        assertThat(resolve("own.tsv", hides, "Hamas", "2015-01-01").countries()).containsExactly("KEN");
        assertThat(resolve("a.txt", "HAMAS_ [---]\n", "Hamas", "2015-01-01").knownAs())
                .isNull();
    }

    @Test
    void oldDictionariesInLatin1AreRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("old.actors.txt");
        Files.write(file, "PEÑA_VERDE_ [KENBUS]\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(ActorFile.read(file).size()).isEqualTo(1);
    }

    @Test
    void hostileFilesEnd() {
        String sets = "!A! = !B!!B!, X\n!B! = !A!!A!, Y\nZ!A! [~CVL]\n" + "[".repeat(10_000) + "\n";
        assertThat(ActorFile.parse("x.txt", sets).problems()).isNotEmpty();
    }
}
