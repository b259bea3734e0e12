package org.kijiku.server.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser: they render, say nothing on the console, and load nothing from elsewhere. */
class BrowserTest {
    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final Pattern CONSOLE = Pattern.compile("CONSOLE[(:]");
    private static final Pattern LOADED =
            Pattern.compile("<(?:script|img|iframe)[^>]+src=\"([^\"]+)\"|<link[^>]+href=\"([^\"]+)\"");

    private static Http http;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(BROWSERS.stream().anyMatch(Files::isExecutable), "no Chromium on this machine");
        http = Http.overSample();
    }

    @AfterAll
    static void stop() {
        if (http != null) {
            http.close();
        }
    }

    /** A page as the browser has it after its scripts ran, and what it wrote to its log. */
    private record Rendered(String dom, String log) {}

    private Rendered render(String path) throws IOException, InterruptedException {
        Path browser = BROWSERS.stream().filter(Files::isExecutable).findFirst().orElseThrow();
        Path dom = folder.resolve("dom.html");
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(browser.toString(), "--headless", "--no-sandbox"));
        Stream.of("gpu", "quic", "background-networking", "component-update", "sync")
                .forEach(feature -> command.add("--disable-" + feature));
        command.addAll(List.of("--no-first-run", "--enable-logging=stderr", "--v=0"));
        command.addAll(List.of("--user-data-dir=" + folder.resolve("profile"), "--dump-dom", http.address() + path));
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the browser does not end");
        return new Rendered(
                Files.readString(dom, StandardCharsets.UTF_8), Files.readString(log, StandardCharsets.UTF_8));
    }

    @Test
    void pagesRenderQuietlyAndFromHereAlone() throws IOException, InterruptedException {
        for (String path : List.of("", "queries/who-signed-what.html", "articles/sample", "search?q=署名")) {
            Rendered page = render(path);
            assertTrue(page.dom().contains("記事軸"), path + " shows the site's name: " + page.dom());
            assertFalse(CONSOLE.matcher(page.log()).find(), path + ": " + page.log());
            List<String> foreign = LOADED.matcher(page.dom())
                    .results()
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .filter(address -> address.contains("//"))
                    .toList();
            assertEquals(List.of(), foreign, path);
        }
    }
}
