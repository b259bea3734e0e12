package org.kijiku.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.fact.json.FactsSchema;

class ExtractCommandTest {
    private static final String SEED = "seeds/000_c12c6b67ec978006.txt";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oneInputGivesOneDocumentAndSeveralAnArray() throws IOException {
        Path other = file("b.txt", "乙の記事\n\n乙国は丙国と会談した。\n");
        CommandRun one = CommandRun.of("extract", SEED);
        assertEquals(0, one.status(), one.err());
        JsonNode document = JSON.readTree(one.out());
        assertEquals("facts/1", document.get("kijiku").textValue());
        assertEquals(4, document.get("tables").size());
        assertEquals(List.of(), new FactsSchema().faults(one.out()));
        JsonNode several = JSON.readTree(CommandRun.of("extract", SEED, other).out());
        assertTrue(several.isArray());
        assertEquals(List.of(SEED, other.toString()), several.findValuesAsText("source"));
    }

    @Test
    void everyQuoteStandsAtItsOffsets() throws IOException {
        int[] text = Files.readString(Path.of(SEED)).codePoints().toArray();
        JsonNode document = JSON.readTree(CommandRun.of("extract", SEED).out());
        int quotes = 0;
        for (JsonNode holder : document.findParents("quote")) {
            int start = holder.get("start").intValue();
            int end = holder.get("end").intValue();
            assertEquals(holder.get("quote").textValue(), new String(text, start, end - start));
            quotes++;
        }
        assertEquals(quotes, document.findValues("quote").size());
    }

    @Test
    void aBadInputIsNamedAndTheOthersAreRead() throws IOException {
        Path empty = file("empty.txt", "");
        Path binary = file("binary.txt", new byte[] {1, 0, 2});
        Path latin = file("latin.txt", new byte[] {'a', (byte) 0xe9, 'b'});
        Path gone = folder.resolve("gone.txt");
        CommandRun run = CommandRun.of("extract", gone, empty, binary, latin, folder, SEED, "--format", "jsonl");
        assertEquals(1, run.status());
        assertEquals(1, run.out().lines().count());
        List<String> problems = run.problems();
        assertEquals(5, problems.size(), run.err());
        assertTrue(problems.get(0).startsWith("kijiku: " + gone + ": no such file"), run.err());
        assertTrue(problems.get(1).startsWith("kijiku: " + empty + ": the file is empty"), run.err());
        assertTrue(problems.get(2).startsWith("kijiku: " + binary + ": the file is binary"), run.err());
        assertTrue(problems.get(3).startsWith("kijiku: " + latin + ": the file is not valid UTF-8"), run.err());
        assertTrue(problems.get(4).startsWith("kijiku: " + folder + ": is a folder"), run.err());
    }

    @Test
    void jsonLinesStreamInOrderAndBadLinesAreNamed() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            lines.append("{\"id\": \"記事-")
                    .append(i)
                    .append("\", \"text\": \"題\\n\\n甲国は")
                    .append(i)
                    .append("億円を支出した。\"}\n");
        }
        lines.insert(lines.indexOf("\n") + 1, "{\"id\": 3}\nnot json\n\n");
        Path file = file("a.jsonl", lines.toString());
        CommandRun run = CommandRun.of("extract", file, "--format", "jsonl", "--threads", "3");
        assertEquals(1, run.status());
        assertEquals(
                List.of(2, 3),
                run.problems().stream()
                        .map(line -> Integer.parseInt(line.replaceAll(".*jsonl:(\\d+):.*", "$1")))
                        .toList());
        List<String> out = run.out().lines().toList();
        assertEquals(50, out.size());
        for (int i = 0; i < 50; i++) {
            assertEquals(
                    "記事-" + i, JSON.readTree(out.get(i)).at("/article/source").textValue());
        }
    }

    @Test
    void threadsChangeNothing() throws IOException {
        StringBuilder lines = new StringBuilder();
        String text = Files.readString(Path.of(SEED));
        for (int i = 0; i < 12; i++) {
            lines.append(JSON.writeValueAsString(java.util.Map.of("id", "same", "text", text)))
                    .append('\n');
        }
        CommandRun run =
                CommandRun.of("extract", file("same.jsonl", lines.toString()), "--format", "jsonl", "--threads", "4");
        assertEquals(0, run.status(), run.err());
        assertEquals(12, run.out().lines().count());
        assertEquals(1, run.out().lines().distinct().count());
    }

    @Test
    void standardInputIsADash() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("{\"id\":\"a\",\"text\":\"甲\"}".getBytes(StandardCharsets.UTF_8)));
        try {
            CommandRun run = CommandRun.of("extract", "-", "--input-format", "jsonl", "--format", "jsonl");
            assertEquals(0, run.status(), run.err());
            assertEquals(1, run.out().lines().count());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aPageTravelsWithItsText() throws IOException {
        Path page = file("page.html", "<html><body><h1>題</h1><p>甲国は乙国と会談した。</p></body></html>");
        JsonNode article = JSON.readTree(CommandRun.of("extract", page).out()).get("article");
        assertTrue(article.get("text").textValue().contains("甲国は乙国と会談した。"));
        assertFalse(JSON.readTree(CommandRun.of("extract", SEED).out())
                .get("article")
                .has("text"));
    }

    @Test
    void theGraphComesInThreeForms() {
        Model turtle = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                turtle,
                new StringReader(
                        CommandRun.of("extract", SEED, "--format", "ttl").out()),
                null,
                Lang.TURTLE);
        var quads = DatasetFactory.create();
        RDFDataMgr.read(
                quads,
                new StringReader(
                        CommandRun.of("extract", SEED, "--format", "nq").out()),
                null,
                Lang.NQUADS);
        var linked = DatasetFactory.create();
        RDFDataMgr.read(
                linked,
                new StringReader(
                        CommandRun.of("extract", SEED, "--format", "jsonld").out()),
                null,
                Lang.JSONLD);
        assertTrue(turtle.isIsomorphicWith(quads.getUnionModel()));
        assertTrue(turtle.isIsomorphicWith(linked.getUnionModel()));
        assertTrue(turtle.size() > 50);
    }

    @Test
    void wrongUsageIsTold() {
        assertEquals(2, CommandRun.of("extract").status());
        assertEquals(2, CommandRun.of("extract", SEED, "--format", "xml").status());
        assertEquals(2, CommandRun.of("nonsense").status());
    }

    @Test
    void helpShowsExamples() {
        CommandRun help = CommandRun.of("extract", "--help");
        assertEquals(0, help.status());
        assertTrue(help.out().contains("kijiku extract seeds/*.txt"));
    }
}
