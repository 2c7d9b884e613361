package org.dragoman;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the house: a stage may use what stands left of it, never what stands right of it. */
class ArchitectureTest {
    /** Left to right; packages of one row never use one another. */
    private static final List<Set<String>> ORDER = List.of(
            Set.of("text"),
            Set.of("rule"),
            Set.of("article"),
            Set.of("language"),
            Set.of("actor", "time", "place"),
            Set.of("speech"),
            Set.of("event"),
            Set.of("record"));

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dragoman");

    @Test
    void stagesUseOnlyWhatStandsLeftOfThem() {
        List<String> later = new ArrayList<>();
        for (int row = ORDER.size() - 1; row >= 0; row--) {
            for (String stage : ORDER.get(row)) {
                List<String> forbidden = new ArrayList<>(later);
                ORDER.get(row).stream().filter(other -> !other.equals(stage)).forEach(forbidden::add);
                noClasses()
                        .that()
                        .resideInAPackage(inside(stage))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                forbidden.stream().map(ArchitectureTest::inside).toArray(String[]::new))
                        .allowEmptyShould(true)
                        .check(ENGINE);
                noClasses()
                        .that()
                        .resideInAPackage(inside(stage))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.dragoman")
                        .check(ENGINE);
            }
            later.addAll(ORDER.get(row));
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> stages = ORDER.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = ENGINE.stream()
                .map(c -> c.getPackageName()
                        .replaceFirst("^org\\.dragoman\\.?", "")
                        .replaceFirst("\\..*", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(stages);
    }

    @Test
    void coreNlpIsKnownToOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dragoman.language.corenlp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(ENGINE);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(ENGINE);
    }

    @Test
    void noPackageIsADrawerForEverything() {
        assertThat(packages(Path.of("src/main/java")))
                .noneMatch(p -> p.getFileName().toString().matches("util|utils|common|helper|helpers|manager"));
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(packages(Path.of("src/main/java")))
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("/**", "@NullMarked"));
    }

    private static String inside(String stage) {
        return "org.dragoman." + stage + "..";
    }

    /** The folders that hold Java files. */
    private static List<Path> packages(Path sources) {
        try (Stream<Path> walk = Files.walk(sources)) {
            return walk.filter(f -> f.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
