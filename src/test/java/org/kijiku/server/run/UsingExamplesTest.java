package org.kijiku.server.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/using.md}, run as they stand where their interpreter is installed. */
@Timeout(120)
class UsingExamplesTest {
    @TempDir
    private Path folder;

    @Test
    void python() throws IOException, InterruptedException {
        assertEquals("1 石油の輸出額 300000000.0 約3億円", run("python", "python3"));
    }

    @Test
    void r() throws IOException, InterruptedException {
        assertTrue(run("r", "Rscript").contains("約3億円"));
    }

    private String run(String language, String interpreter) throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled(interpreter), interpreter + " is not installed");
        String docs = Files.readString(Path.of("docs/using.md"));
        var block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(docs);
        assertTrue(block.find(), "no example in " + language);
        try (Http http = Http.overSample()) {
            Path script = folder.resolve("example." + language);
            Files.writeString(script, block.group(1).replace("http://localhost:3030/", http.address()));
            Process process = new ProcessBuilder(List.of(interpreter, script.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out").toFile())
                    .start();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), interpreter + " does not end");
            String out = Files.readString(folder.resolve("out"), StandardCharsets.UTF_8)
                    .strip();
            assertEquals(0, process.exitValue(), out);
            return out;
        }
    }

    private static boolean isInstalled(String program) {
        return java.util.Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
