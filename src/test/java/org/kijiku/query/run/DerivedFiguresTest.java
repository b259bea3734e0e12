package org.kijiku.query.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Term;
import org.kijiku.graph.FactsToRdf;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.graph.Samples;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Bound;
import org.kijiku.mention.Period;
import org.kijiku.mention.Quantity;
import org.kijiku.query.Checks;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.result.ResultFormat;
import org.kijiku.store.Store;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;

/** Queries that compute: ranks, growth, sums and shares, on figures made by hand. */
class DerivedFiguresTest {
    private static final String TEXT = """
            鉱石の世界シェアは甲国が50%、乙国が30%、丙国が12%、丁国が3%未満である。
            予算は2023年度が20億円、2024年度が25億円、2025年度が30億円である。
            内訳は人件費が120円、施設費が80円、合計が210円である。
            """;

    private static Store store;
    private static QueryRunner runner;

    @BeforeAll
    static void open() {
        Article article = new ArticleReader()
                .read("derived.txt", TEXT.getBytes(StandardCharsets.UTF_8), ArticleReader.Format.TXT);
        List<Figure> figures = new ArrayList<>();
        Stream.of("甲国 50% 50", "乙国 30% 30", "丙国 12% 12")
                .map(row -> row.split(" "))
                .forEach(row -> figures.add(figure(article, row[1], "世界シェア", row[0], "%", row[2], null)));
        figures.add(figure(article, "3%未満", "世界シェア", "丁国", "%", "<3", null));
        Stream.of("20億円 2000000000 2023", "25億円 2500000000 2024", "30億円 3000000000 2025")
                .map(row -> row.split(" "))
                .forEach(row -> figures.add(figure(article, row[0], "予算", "政府", "JPY", row[1], row[2])));
        Stream.of("120円 120 人件費", "80円 80 施設費", "210円 210 合計")
                .map(row -> row.split(" "))
                .forEach(row -> figures.add(figure(article, row[0], "金額", row[2], "JPY", row[1], null)));
        store = Store.memory(List.of());
        store.put(List.of(graph(article, figures)));
        runner = new QueryRunner(store, Duration.ofSeconds(20));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Figure figure(
            Article article,
            String quote,
            String measure,
            String subject,
            String unit,
            String value,
            @org.jspecify.annotations.Nullable String fiscalYear) {
        boolean below = value.startsWith("<");
        BigDecimal number = new BigDecimal(below ? value.substring(1) : value);
        Quantity quantity =
                new Quantity(number, null, below ? number : null, unit, below ? Bound.LESS_THAN : Bound.EXACT, null);
        return new Figure(
                measure.length() + "-" + quote.replace("%", "p"),
                List.of(Samples.quote(article, quote)),
                Samples.actual(),
                quantity,
                measure,
                Term.words(subject),
                fiscalYear == null ? null : period(Integer.parseInt(fiscalYear)));
    }

    private static Period period(int year) {
        return new Period(
                "FY" + year, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31), Period.Precision.FISCAL_YEAR);
    }

    private static NamedModel graph(Article article, List<Figure> figures) {
        FactsDocument document =
                new FactsDocument(article, List.of(), List.of(), figures, List.of(), List.of(), List.of(), List.of());
        FactsToRdf translation = new FactsToRdf(
                RDFDataMgr.loadModel(Path.of("ontology/kijiku.ttl").toUri().toString()),
                new Authority(List.of()),
                code -> java.util.Optional.of("https://w3id.org/kijiku/id/unit/" + code.replace("%", "percent")));
        return NamedModel.ofContent(Iris.article(article.slug()), translation.model(document));
    }

    @Test
    void aBoundIsRankedByWhatItCanBe() {
        assertEquals(
                List.of("甲国 1 1", "乙国 2 2", "丙国 3 3", "丁国 4 4"),
                rows("ranking", "世界シェア", "subjectLabel", "bestRank", "worstRank"));
    }

    @Test
    void sharesLeaveARangeOpen() {
        assertEquals(
                List.of("4 92.0 95.0 5.0 8.0 3544.0"),
                rows(
                        "concentration",
                        "世界シェア",
                        "rows",
                        "sumLeast",
                        "sumMost",
                        "missingLeast",
                        "missingMost",
                        "herfindahl"));
    }

    @Test
    void growthIsBetweenPeriodsThatFollowEachOther() {
        assertEquals(
                List.of("FY2023 FY2024 25.0", "FY2024 FY2025 20.0"),
                rows("growth", "予算", "before", "period", "growthPercent"));
    }

    @Test
    void aTotalIsHeldAgainstItsParts() {
        assertEquals(
                List.of("210.0 200.0 2 10.0"),
                rows("parts-and-totals", "金額", "total", "sumOfParts", "parts", "difference"));
        assertEquals(
                List.of("210.0"),
                new CheckRunner(runner)
                        .run(Checks.open(Path.of("queries"))).stream()
                                .filter(finding ->
                                        finding.check().query().slug().equals("parts-do-not-add-up"))
                                .map(finding -> finding.row().get("total"))
                                .toList());
    }

    private static List<String> rows(String slug, String measure, String... columns) {
        StringWriter out = new StringWriter();
        var query = SavedQueries.open(Path.of("queries")).get(slug);
        runner.run(query, Map.of("what", List.of(measure)), Page.whole(), ResultFormat.CSV.writer(query.form(), out));
        List<String> lines = out.toString().lines().toList();
        List<String> names = List.of(lines.getFirst().split(","));
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> Arrays.stream(columns)
                        .map(column -> cells[names.indexOf(column)])
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
