package org.kijiku.fact.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Provision;
import org.kijiku.fact.Statement;
import org.kijiku.fact.Term;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.ArticleReader.Format;

class TableStatementsTest {
    private static final Path SEED = Path.of("seeds/000_c12c6b67ec978006.txt");
    private final TableStatements tables = TableStatements.open(Path.of("ontology"));

    private List<Statement> read(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return tables.assemble(Readings.of(new ArticleReader().read(name, bytes, Format.AUTO)));
    }

    private List<Statement> seed() throws IOException {
        Article article = new ArticleReader().read(SEED.toString(), Files.readAllBytes(SEED), Format.AUTO);
        return tables.assemble(Readings.of(article));
    }

    private static List<String> figures(List<Statement> found) {
        return Readings.only(found, Figure.class).stream()
                .map(TableStatementsTest::show)
                .toList();
    }

    private static List<String> claims(List<Statement> found) {
        return Readings.only(found, Claim.class).stream()
                .map(claim -> claim.kind() + ": " + show(claim.subject()) + " " + claim.relation() + " "
                        + show(claim.object()))
                .toList();
    }

    private static String show(Figure figure) {
        var quantity = figure.quantity();
        var value = quantity.value();
        var period = figure.period();
        return figure.evidence().getFirst().exact() + " = "
                + (value == null ? "?" : value.stripTrailingZeros().toPlainString())
                + " " + quantity.unit() + " " + quantity.bound().code() + " | " + figure.measure() + " | "
                + show(figure.subject()) + " | " + (period == null ? "-" : period.label()) + " | "
                + (quantity.qualifier() == null ? "-" : quantity.qualifier()) + " | "
                + figure.assertion().status().code();
    }

    private static String show(@Nullable Term term) {
        if (term == null) {
            return "-";
        }
        String entity = term.entity();
        return entity == null ? term.words() : entity;
    }

    @Test
    void figuresTakeUnitFromTheHeadAndTimeFromTheRow() {
        List<Statement> found = read("a.md", """
                # 予算

                |年度|防衛費(兆円)|GDP比|主な使途|
                |--|--|--|--|
                |2023年度|6.8|約1.3%|装備の更新|
                |2024年度(見込み)|8.4|2%未満|—|
                """);
        assertEquals(
                List.of(
                        "6.8 = 6800000000000 JPY exact | 防衛費 | - | FY2023 | - | actual",
                        "約1.3% = 1.3 % approx | 防衛費のGDP比 | - | FY2023 | - | actual",
                        "8.4 = 8400000000000 JPY exact | 防衛費 | - | FY2024 | 見込み | hypothetical",
                        "2%未満 = 2 % lessThan | 防衛費のGDP比 | - | FY2024 | 見込み | hypothetical"),
                figures(found));
        assertEquals(List.of("purpose: 2023年度 主な使途 装備の更新"), claims(found));
    }

    @Test
    void yearsInTheHeadGiveTheTimeOfTheColumn() {
        List<Statement> found = read("b.csv", "費目,2023年度(億円),2030年度計画(億円)\n人件費,12,15(前倒し達成)\n");
        assertEquals(
                List.of(
                        "12 = 1200000000 JPY exact | 人件費 | - | FY2023 | - | actual",
                        "15(前倒し達成) = 1500000000 JPY exact | 計画 | 人件費 | FY2030 | 前倒し達成 | actual"),
                figures(found));
    }

    @Test
    void aNoteGivesTheUnitOfAllColumnsThatNameNone() {
        List<Statement> found = read("f.md", """
                # 国防費の比較

                各国の国防費(単位:億ドル)

                |国|2023年|GDP比(%)|
                |--|--|--|
                |日本|502|1.2|
                """);
        assertEquals(
                List.of(
                        "502 = 50200000000 USD exact |  | state/japan | 2023 | - | actual",
                        "1.2 = 1.2 % exact | GDP比 | state/japan | - | - | actual"),
                figures(found));
    }

    @Test
    void aNoteGivesTheUnitBesideABracketThatNamesNone() {
        List<Statement> found = read("g.csv", "単位:千人,,\n県,2020年,2025年(推計)\n秋田県,960,888\n沖縄県,1467,1469\n");
        assertEquals(
                List.of(
                        "960 = 960000 people exact | 秋田県 | - | 2020 | - | actual",
                        "888 = 888000 people exact | 秋田県 | - | 2025 | - | hypothetical",
                        "1467 = 1467000 people exact | 沖縄県 | - | 2020 | - | actual",
                        "1469 = 1469000 people exact | 沖縄県 | - | 2025 | - | hypothetical"),
                figures(found));
    }

    @Test
    void aHeadOfTwoRowsLeavesUnitAndYearOut() {
        List<Statement> found = read("h.html", """
                <html><body><h1>比較</h1><table>
                <tr><th rowspan="2">国</th><th colspan="2">国防費(億ドル)</th></tr><tr><th>2024年</th><th>2025年</th></tr>
                <tr><td>日本</td><td>553</td><td>602</td></tr></table></body></html>
                """);
        assertEquals(
                List.of(
                        "553 = 55300000000 USD exact | 国防費 | state/japan | 2024 | - | actual",
                        "602 = 60200000000 USD exact | 国防費 | state/japan | 2025 | - | actual"),
                figures(found));
    }

    @Test
    void emphasisInAMarkdownCellIsNoPartOfIt() {
        List<Statement> found = read("i.md", """
                # 港湾

                |港湾|事業費(億円)|
                |--|--|
                |横浜港|1,240|
                |**神戸港**|**860**|
                |合計|*2,100*|
                """);
        assertEquals(
                List.of(
                        "1,240 = 124000000000 JPY exact | 事業費 | 横浜港 | - | - | actual",
                        "860 = 86000000000 JPY exact | 事業費 | 神戸港 | - | - | actual",
                        "2,100 = 210000000000 JPY exact | 事業費 | 合計 | - | - | actual"),
                figures(found));
        assertEquals(List.of("fact: 2,100 sumHolds 1240+860 = 2100"), claims(found));
    }

    @Test
    void everyFigureHasItsCellFirstThenRowAndHead() {
        List<Statement> found = read("c.csv", "国,人口(万人)\n日本,12\n中国,140\n");
        Figure figure = Readings.only(found, Figure.class).getFirst();
        assertEquals(
                List.of("12", "日本,12", "人口(万人)"),
                figure.evidence().stream().map(quote -> quote.exact()).toList());
        assertEquals("state/japan", show(figure.subject()));
    }

    @Test
    void listsBecomeOneRelationForEachEntity() {
        List<Statement> found = read("d.csv", "国,主な輸出先,参加国\n中国,米国・日・EU,韓国\n韓国(開発予定),国内使用中心,日本など\n米国,韓国・日本,\n");
        assertEquals(
                List.of(
                        "relation: state/china exportsTo state/united-states",
                        "relation: state/china exportsTo state/japan",
                        "relation: state/china exportsTo group/eu",
                        "relation: state/south-korea takesPartIn state/china",
                        "fact: state/south-korea 主な輸出先 国内使用中心",
                        "relation: state/japan takesPartIn state/south-korea",
                        "relation: state/united-states exportsTo state/south-korea",
                        "relation: state/united-states exportsTo state/japan"),
                claims(found));
    }

    @Test
    void aGenericContentColumnMakesNoProvisions() {
        String table = "|項目|金額(億円)|主な内容|\n|--|--|--|\n|訓練|3|演習|\n|整備|4|更新|\n";
        List<Statement> found = read("e.md", "# 題\n\n両国は合意文書に署名した。\n\n" + table);
        assertEquals(List.of(), Readings.only(found, Provision.class));
        assertEquals(List.of("fact: 訓練 主な内容 演習", "fact: 整備 主な内容 更新"), claims(found));
    }

    @Test
    void theSeedsTables() throws IOException {
        List<Statement> found = seed();
        List<String> figures = figures(found);
        assertEquals(19, figures.size(), () -> String.join("\n", figures));
        String planned = "2未満 = 2 % lessThan | 世界シェア | state/japan | - | 開発予定 | planned";
        assertTrue(figures.contains(planned), () -> String.join("\n", figures));
        List<Provision> provisions = Readings.only(found, Provision.class);
        assertEquals(
                List.of("防衛", "経済", "投資", "技術", "外交"),
                provisions.stream().map(Provision::area).toList());
        assertTrue(provisions.stream().allMatch(p -> p.agreement().equals("agreement/golden-age")));
        var relations = Readings.relations(Readings.only(found, Claim.class));
        assertEquals(8, relations.get("exportsTo"));
        assertEquals(2, relations.get("sumHolds"));
        assertEquals(1, relations.get("sharesFallShort"));
        assertEquals(3, relations.get("ratioHolds"));
    }

    @Test
    void idsAreOfOneStatementEach() throws IOException {
        List<Statement> found = seed();
        assertEquals(found.size(), found.stream().map(Statement::id).distinct().count());
        assertEquals(found, seed());
    }
}
