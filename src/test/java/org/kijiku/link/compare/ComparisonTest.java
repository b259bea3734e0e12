package org.kijiku.link.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.graph.NamedModel;
import org.kijiku.link.dataset.DatasetImporter;
import org.kijiku.mention.Authority;
import org.kijiku.store.Store;
import org.kijiku.store.load.Loader;

/** What the seed says beside what statistics say. */
class ComparisonTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static Store store = Store.memory(List.of());
    private static final List<String> FIGURES = new ArrayList<>();

    @BeforeAll
    static void load() {
        Authority authority = AuthorityFiles.read(ONTOLOGY);
        Loader.open(ONTOLOGY, authority, store).load(List.of(Path.of("seeds")));
        DatasetImporter importer = DatasetImporter.open(ONTOLOGY);
        List<NamedModel> graphs = DatasetImporter.metadataFiles(Path.of("seeds/datasets")).stream()
                .map(file -> importer.read(file).graph())
                .toList();
        store.put(graphs);
        run(
                "figures-against-statistics",
                "articlePeriod",
                "subjectLabel",
                "quote",
                "found",
                "statisticLabel",
                "statisticPeriod",
                "calendar",
                "percent");
        run("events-against-records", "recordLabel", "recordFirst", "articleDate", "found");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static void run(String name, String... columns) {
        Model file = RDFDataMgr.loadModel(
                Path.of("queries/saved/" + name + ".ttl").toUri().toString());
        String text = file.listObjectsOfProperty(file.createProperty("http://www.w3.org/ns/shacl#select"))
                .next()
                .asLiteral()
                .getString();
        store.read(data -> {
            try (QueryExecution execution = QueryExecution.create(text, data)) {
                ResultSet rows = execution.execSelect();
                rows.forEachRemaining(row -> FIGURES.add(show(row, columns)));
            }
            return "";
        });
    }

    private static String show(QuerySolution row, String... columns) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            var node = row.get(column);
            cells.add(node == null ? "" : node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
        }
        return String.join(" | ", cells);
    }

    private static void finds(String... rows) {
        List<String> missing = new ArrayList<>(List.of(rows));
        missing.removeAll(FIGURES);
        assertEquals(List.of(), missing, () -> "found:\n" + String.join("\n", FIGURES));
    }

    @Test
    void oneYearAgreesUnderOneDefinitionAndDiffersUnderTheOther() {
        finds(
                "FY2023 | 日本 | 6.8 | agrees | 当初予算(SACO・米軍再編経費を含む) | FY2023 | fiscal | -0.3",
                "FY2023 | 日本 | 6.8 | definition differs | 当初予算(SACO・米軍再編経費を除く) | FY2023 | fiscal | 3.0");
    }

    @Test
    void anotherYearDiffersFromTheMinistryUnderEitherDefinition() {
        finds(
                "FY2024 | 日本 | 8.4 | differs | 当初予算(SACO・米軍再編経費を含む) | FY2024 | fiscal | 5.7",
                "FY2024 | 日本 | 8.4 | differs | 当初予算(SACO・米軍再編経費を除く) | FY2024 | fiscal | 8.7",
                "FY2024 | 日本 | 8.4 | differs | 防衛費と関連経費の合計 | FY2024 | fiscal | -5.6");
    }

    @Test
    void fiscalAndCalendarYearsAreToldApart() {
        finds(
                "FY2024 | 日本 | 8.4 | agrees | 軍事支出(SIPRI、円換算) | 2024 | calendar (article: fiscal) | 0.0",
                "FY2024 | 日本 | 約1.6% | definition differs | 軍事支出のGDP比(SIPRI) | 2024 | calendar (article: fiscal) | 14.3");
    }

    @Test
    void sharesOfRareEarthsDifferFromTheGeologicalSurvey() {
        finds(
                " | 中国 | 60 | differs | レアアース鉱山生産量の世界シェア(推計) | 2024 | calendar (article: no period) | -13.3",
                " | アメリカ合衆国 | 15 | differs | レアアース鉱山生産量の世界シェア(推計) | 2024 | calendar (article: no period) | 30.0",
                " | オーストラリア | 10 | differs | レアアース鉱山生産量の世界シェア(推計) | 2024 | calendar (article: no period) | 200.3",
                " | ミャンマー | 8 | agrees | レアアース鉱山生産量の世界シェア(推計) | 2024 | calendar (article: no period) | 0.6");
    }

    @Test
    void theTotalAgreesWhileItsPartsDoNot() {
        finds(
                " | 日本 | 2,110 | agrees | 在日米軍駐留経費(年平均) | FY2022-FY2026 | fiscal (article: no period) | 0.0",
                " | 日本 | 670 | differs | 提供施設整備費(上限の年平均) | FY2022-FY2026 | fiscal (article: no period) | 104.1",
                " | 日本 | 320 | differs | 訓練資機材調達費(年平均) | FY2022-FY2026 | fiscal (article: no period) | 700.0");
    }

    @Test
    void aTariffToldAsARiskHadBeenInForce() {
        finds(" | 日本 | 25% | status differs | 乗用車・小型トラックの追加関税 | 2025-04-03/2025-09-15"
                + " | other (article: no period) | 0.0");
    }

    @Test
    void datesOfTheExerciseAndOfTheRenamingDiffer() {
        finds(
                "ヤマサクラ87 | 2024-12-06 | 2025 | date differs",
                "在日米軍駐留経費の呼称を同盟強靱化予算に変更 | 2021-12-21 |  | earlier than the article tells");
    }

    @Test
    void datesOfTheSummitAndOfTakingOfficeAgree() {
        finds("日米首脳会談 | 2025-10-28 | 2025-10 | agrees", "高市早苗氏が首相に就任 | 2025-10-21 | 2025 | agrees");
    }

    @Test
    void whatNoStatisticKnowsIsSaidToHaveNothingToCompare() {
        assertTrue(FIGURES.stream().anyMatch(row -> row.contains("2未満 | nothing to compare")), FIGURES.toString());
    }
}
