package org.kijiku.query.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kijiku.query.Check;
import org.kijiku.query.Checks;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.result.ResultFormat;
import org.kijiku.store.Store;

/** Every line of {@code docs/competency.md} over the annotated seed. */
class CompetencyTest {
    private static final Path GOLD = Path.of("../shared/gold/competency-questions.json");

    private static SavedQueries queries;
    private static Checks checks;
    private static Store store;
    private static QueryRunner runner;

    /** A line of the table. */
    private record Line(String id, List<String> call, List<String> words) {}

    @BeforeAll
    static void open() {
        queries = SavedQueries.open(Path.of("queries"));
        checks = Checks.open(Path.of("queries"));
        store = AnnotatedSeed.shared();
        runner = new QueryRunner(store, Duration.ofSeconds(60));
    }

    @Test
    void everyQueryHoldsItsAnswer() throws IOException {
        List<String> missing = new ArrayList<>();
        int asked = 0;
        for (Line line : lines()) {
            String rows = line.words().isEmpty() ? exists(line.call().getFirst()) : rows(line.call());
            for (String word : line.words()) {
                asked++;
                if (!rows.contains(word)) {
                    missing.add(line.id() + " " + line.call() + " lacks " + word);
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(asked > 130, "words looked for: " + asked);
    }

    @Test
    void everyGoldQuestionHasALine() throws IOException {
        Assumptions.assumeTrue(Files.exists(GOLD));
        TreeSet<String> ids = new TreeSet<>();
        for (JsonNode question : JsonMapper.builder().build().readTree(Files.readString(GOLD))) {
            ids.add(question.path("id").asText());
        }
        assertEquals(
                ids,
                lines().stream()
                        .map(Line::id)
                        .filter(id -> id.startsWith("cq_"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("docs/competency.md")).stream()
                .filter(line -> line.matches("\\| c?q_.*"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Line(
                        cells[1].strip(),
                        List.of(cells[3].strip().replace("`", "").split(" ")),
                        Arrays.stream(cells[4].split(" / "))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .toList()))
                .toList();
    }

    private static String exists(String slug) {
        return queries.get(slug).slug();
    }

    private static String rows(List<String> call) {
        if (call.getFirst().equals("check")) {
            Check check = checks.all().stream()
                    .filter(known -> known.query().slug().equals(call.get(1)))
                    .findFirst()
                    .orElseThrow();
            return csv(check.query(), Map.of());
        }
        Map<String, List<String>> given = new LinkedHashMap<>();
        call.stream()
                .skip(1)
                .map(word -> word.split("=", 2))
                .forEach(pair -> given.computeIfAbsent(pair[0], name -> new ArrayList<>())
                        .add(pair[1]));
        return csv(queries.get(call.getFirst()), given);
    }

    private static String csv(SavedQuery query, Map<String, List<String>> given) {
        StringWriter out = new StringWriter();
        runner.run(query, given, Page.whole(), ResultFormat.CSV.writer(query.form(), out));
        return out.toString();
    }
}
