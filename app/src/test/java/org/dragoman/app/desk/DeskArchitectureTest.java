package org.dragoman.app.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package of the pages knows what. */
class DeskArchitectureTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dragoman.app");

    @Test
    void theServerIsKnownToOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dragoman.app.desk.web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "gg.jte..")
                .check(APP);
    }

    @Test
    void theDatabaseIsKnownToNone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.duckdb..")
                .check(APP);
    }

    @Test
    void whatDrawsKnowsNoPages() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.dragoman.app.desk.html",
                        "org.dragoman.app.desk.charts",
                        "org.dragoman.app.desk.evidence",
                        "org.dragoman.app.desk.coding")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dragoman.app.desk.pages", "org.dragoman.app.desk.web", "org.dragoman.store..")
                .check(APP);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java/org/dragoman/app/desk"))) {
            List<Path> folders = walk.filter(Files::isDirectory).toList();
            assertThat(folders).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                    .content()
                    .contains("/**", "@NullMarked"));
        }
    }
}
