package org.kijiku.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kijiku.text.ArticleReader.Format;

class ArticleReaderTest {
    private static final Path SEED = Path.of("seeds/000_c12c6b67ec978006.txt");
    private final ArticleReader reader = new ArticleReader();

    private Article read(String name, String text) {
        return reader.read(name, text.getBytes(StandardCharsets.UTF_8), Format.AUTO);
    }

    private static List<String> words(Article article, Block.Kind kind) {
        return article.blocks(kind).stream()
                .map(block -> block.span().of(article.text().value()))
                .toList();
    }

    @Test
    void theSeedIsStoredToTheByteAndHasItsBuild() throws IOException {
        byte[] bytes = Files.readAllBytes(SEED);
        Article seed = reader.read(SEED.toString(), bytes, Format.AUTO);
        assertEquals("000_c12c6b67ec978006", seed.slug());
        assertEquals(new String(bytes, StandardCharsets.UTF_8), seed.text().value());
        assertEquals("【徹底解説】高市首相×トランプ政権が映す「今後の日米関係」の実像", seed.title());
        assertEquals("ja", seed.language());
        assertEquals("貿易ドットコム", seed.publisher());
        assertEquals(null, seed.published());
        assertEquals(4, seed.blocks(Block.Kind.TABLE).size());
        String levels = seed.sections().stream()
                .map(section -> Integer.toString(section.level()))
                .collect(Collectors.joining());
        assertEquals("123333233323332333" + "2", levels);
        assertEquals(10, seed.blocks(Block.Kind.BOILERPLATE).size());
    }

    @Test
    void blocksAreInOrderAndDoNotOverlap() throws IOException {
        Article seed = reader.read(SEED.toString(), Files.readAllBytes(SEED), Format.TXT);
        for (int i = 1; i < seed.blocks().size(); i++) {
            assertTrue(seed.blocks().get(i - 1).span().end()
                    <= seed.blocks().get(i).span().start());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',empty",
        "'  \n ',empty",
        "'a\u0000b',binary",
    })
    void whatIsNoArticleIsNamedInOneLine(String text, String problem) {
        UnreadableArticleException fault = assertThrows(UnreadableArticleException.class, () -> read("x/y.txt", text));
        assertNotNull(fault.getMessage());
        assertTrue(
                fault.getMessage().startsWith("x/y.txt: ") && fault.getMessage().contains(problem));
        assertFalse(fault.getMessage().contains("\n"));
    }

    @Test
    void brokenUtf8IsRefused() {
        byte[] bytes = {(byte) 0xe3, (byte) 0x81, 'a'};
        UnreadableArticleException fault =
                assertThrows(UnreadableArticleException.class, () -> reader.read("a.txt", bytes, Format.AUTO));
        assertTrue(String.valueOf(fault.getMessage()).contains("UTF-8"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheTextAndLineEndsStay() {
        Article article = read("a.txt", "\ufeff見出し\r\n\r\n𠮷野家は値上げを決めた。\r\n");
        assertEquals("見出し\r\n\r\n𠮷野家は値上げを決めた。\r\n", article.text().value());
        assertEquals("見出し", article.title());
        assertEquals(List.of("𠮷野家は値上げを決めた。"), words(article, Block.Kind.PROSE));
        Quote quote =
                article.text().quote(article.blocks(Block.Kind.PROSE).getFirst().span());
        assertEquals(7, quote.start());
        assertEquals(19, quote.end());
    }

    @Test
    void markdownKeepsItsMarksOutOfHeadingsAndCells() {
        Article article = read(
                "Note 1.md",
                "---\ntitle: 要点\ndate: 2024-05-01\n---\n\n# 関税の行方\n\n- 税率は**25%**に上がった。\n\n## 比較\n\n"
                        + "| 国 | 税率(%) |\n|:--|--:|\n| 日本 | 15 |\n| 韓国 | 25 |\n\n```\ncode 99%\n```\n");
        assertEquals("note-1", article.slug());
        assertEquals("関税の行方", article.title());
        assertEquals(LocalDate.of(2024, 5, 1), article.published());
        assertEquals(List.of("関税の行方", "比較"), words(article, Block.Kind.HEADING));
        assertEquals(List.of("税率は**25%**に上がった。"), words(article, Block.Kind.PROSE));
        MarkedTable table = article.tables().getFirst();
        assertEquals("国|税率(%)|日本|15|韓国|25", cells(article, table));
        assertEquals(1, table.headerRows());
    }

    private static String cells(Article article, MarkedTable table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .map(cell -> cell.of(article.text().value()))
                .collect(Collectors.joining("|"));
    }

    @Test
    void htmlGivesPlainTextWithTablesAndLeavesNavigationOut() {
        Article article = read(
                "page.html",
                "<!doctype html><html><head><title>t</title><meta property='og:site_name' content='政策新報'>"
                        + "<meta property='article:published_time' content='2025-03-04T09:00:00+09:00'></head><body>"
                        + "<nav>ホーム</nav><article><h1>防衛費の推移</h1><p>首相は<b>増額</b>を\n決めた。</p>"
                        + "<table><tr><th rowspan=2>年度</th><th colspan=2>金額</th></tr><tr><th>当初</th><th>補正</th></tr>"
                        + "<tr><td>2024</td><td>7.9</td><td>0.8</td></tr></table></article><footer>会社概要</footer></body></html>");
        assertEquals("防衛費の推移", article.title());
        assertEquals("政策新報", article.publisher());
        assertEquals(LocalDate.of(2025, 3, 4), article.published());
        assertEquals(List.of("首相は増額を 決めた。"), words(article, Block.Kind.PROSE));
        assertEquals(List.of("ホーム", "会社概要"), words(article, Block.Kind.BOILERPLATE));
        assertEquals(
                "年度|金額|金額|年度|当初|補正|2024|7.9|0.8",
                cells(article, article.tables().getFirst()));
        assertEquals(2, article.tables().getFirst().headerRows());
    }

    @Test
    void csvIsOneTableWithQuotesAndRaggedRows() {
        Article article =
                read("国防費.csv", "\ufeff資料9 各国国防費,,\n国,2019年度,2020年度\n日本,\"50,070\",\"50,688\"\n\"米\n国\",\"a\"\"b\"\n");
        assertEquals("国防費", article.slug());
        assertEquals("資料9 各国国防費", article.title());
        assertEquals(
                "国|2019年度|2020年度|日本|50,070|50,688|米\n国|a\"\"b|",
                cells(article, article.tables().getFirst()));
    }

    @Test
    void everyBoilerplateCueFindsItsExamplesAndNoCounterExample() {
        Boilerplate boilerplate = new Boilerplate();
        assertEquals(16, boilerplate.cues().size());
        for (Boilerplate.Cue cue : boilerplate.cues()) {
            assertFalse(cue.examples().isEmpty(), "line " + cue.line());
            cue.examples().forEach(example -> assertTrue(cue.isIn(example), example));
            cue.counterExamples()
                    .forEach(example ->
                            assertEquals(cue.pattern().matcher(example).find(), cue.isIn(example), example));
            cue.counterExamples().forEach(example -> assertFalse(boilerplate.test(example), example));
        }
    }
}
