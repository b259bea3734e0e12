package org.kijiku.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler does not ask of the sources. */
class SourceTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST = 400;
    private static final Pattern SPARQL = Pattern.compile(
            "\"\\s*(SELECT\\s+(DISTINCT\\s+)?[?*(]|ASK\\s*\\{|CONSTRUCT\\s*\\{|DESCRIBE\\s+[?<]|PREFIX\\s+\\w*:)|INSERT\\s+DATA",
            Pattern.CASE_INSENSITIVE);

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noFileIsAGiant() throws IOException {
        List<Path> sources = new ArrayList<>(files(MAIN, ".java"));
        assertTrue(sources.size() > 400, "only " + sources.size() + " sources seen");
        sources.addAll(files(Path.of("src/test/java"), ".java"));
        List<String> giants = new ArrayList<>();
        for (Path source : sources) {
            long lines = Files.readAllLines(source).size();
            if (lines > LONGEST) {
                giants.add(source + " has " + lines + " lines");
            }
        }
        assertEquals(List.of(), giants);
    }

    @Test
    void noSparqlStandsInJava() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : files(MAIN, ".java")) {
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                if (SPARQL.matcher(lines.get(i)).find()) {
                    found.add(source + ":" + (i + 1));
                }
            }
        }
        assertEquals(List.of(), found, "queries belong into files under queries/ or src/main/resources");
        assertTrue(SPARQL.matcher("x = \"SELECT ?s WHERE {\";").find(), "the pattern finds what it should");
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        List<String> silent = new ArrayList<>();
        List<Path> packages =
                files(MAIN, ".java").stream().map(Path::getParent).distinct().toList();
        for (Path folder : packages) {
            Path info = folder.resolve("package-info.java");
            String words = Files.exists(info) ? Files.readString(info) : "";
            if (!words.contains("/**") || !words.contains("@NullMarked")) {
                silent.add(folder.toString());
            }
        }
        assertEquals(List.of(), silent);
    }
}
