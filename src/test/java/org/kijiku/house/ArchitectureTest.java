package org.kijiku.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house's plan: dependencies run one way, and each outside library stays in the rooms that need it. */
class ArchitectureTest {
    /** Left to right as the data flows; no room knows one to its right. */
    private static final List<String> ROOMS =
            List.of("text", "table", "mention", "fact", "graph", "store", "query", "link", "server", "cli");

    private static final List<String> EXTRACTION = List.of("text", "table", "mention", "fact");

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = new ClassFileImporter()
                .withImportOption(location -> !location.contains("test-classes"))
                .importPackages("org.kijiku");
        assertTrue(classes.size() > 500, "only " + classes.size() + " classes seen: nothing would be checked");
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> "org.kijiku." + room + "..").toArray(String[]::new);
    }

    @Test
    void everyClassHasARoom() {
        noClasses()
                .should()
                .resideOutsideOfPackages(packages(ROOMS))
                .because("each class stands in one of the ten rooms")
                .check(classes);
    }

    @Test
    void noRoomKnowsOneToItsRight() {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage("org.kijiku." + ROOMS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(ROOMS.subList(i + 1, ROOMS.size())))
                    .because("data flows from text to cli")
                    .check(classes);
        }
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.kijiku.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void jenaIsUsedFromGraphRightwards() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(EXTRACTION))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..", "org.apache.lucene.store..", "org.apache.lucene.search..")
                .because("extraction is plain Java: facts do not know RDF")
                .check(classes);
    }

    @Test
    void fusekiAndJettyStayInTheServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kijiku.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(classes);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kijiku.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(classes);
    }

    @Test
    void extractionKnowsNoClockAndNoDefaultZone() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(EXTRACTION))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.Year.class, "now")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .because("the article's date is the reference, on every machine")
                .check(classes);
    }
}
