package org.kijiku.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The documentation's examples are true. In a block marked {@code console}, a line that begins with {@code $ ./kijiku}
 * is run, and what follows, up to the next such line, must be what it prints; a line {@code …} stands for any lines.
 */
class DocumentationTest {
    private static final String PROMPT = "$ ./kijiku ";

    @TempDir
    private static Path folder;

    /**
     * An example.
     *
     * @param place file and line
     * @param command words after {@code kijiku}
     * @param output expected lines
     */
    private record Example(String place, List<String> command, List<String> output) {}

    @BeforeAll
    static void loadSeeds() {
        assertEquals(0, run(new StringWriter(), List.of("load", "seeds", "--store", store())));
    }

    private static String store() {
        return folder.resolve("store").toString();
    }

    private static int run(StringWriter out, List<String> command) {
        PrintWriter writer = new PrintWriter(out);
        return Kijiku.run(writer, writer, command.toArray(String[]::new));
    }

    @TestFactory
    List<DynamicTest> examplesAreTrue() throws IOException {
        List<Example> examples = new ArrayList<>();
        List<Path> files = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
        }
        for (Path file : files) {
            examples.addAll(examples(file));
        }
        assertTrue(examples.size() >= 3, "only " + examples.size() + " examples found");
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example.place(), () -> check(example)))
                .toList();
    }

    private static List<Example> examples(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        boolean console = false;
        List<String> output = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                console = line.equals("```console");
                output = new ArrayList<>();
            } else if (console && line.startsWith(PROMPT)) {
                output = new ArrayList<>();
                List<String> words =
                        Arrays.asList(line.substring(PROMPT.length()).split(" "));
                examples.add(new Example(file + ":" + (i + 1), words, output));
            } else if (console) {
                output.add(line);
            }
        }
        return examples;
    }

    private static void check(Example example) {
        List<String> command = new ArrayList<>(example.command());
        if (List.of("query", "check", "cite").contains(command.getFirst())) {
            command.addAll(List.of("--store", store()));
        }
        StringWriter out = new StringWriter();
        run(out, command);
        List<String> printed = out.toString().lines().toList();
        int at = 0;
        boolean skip = false;
        for (String line : example.output()) {
            if (line.equals("…")) {
                skip = true;
                continue;
            }
            int found = skip ? printed.subList(at, printed.size()).indexOf(line) + at : at;
            assertTrue(found >= at && found < printed.size(), line + " is not in\n" + out);
            assertEquals(line, printed.get(found), out.toString());
            at = found + 1;
            skip = false;
        }
    }
}
