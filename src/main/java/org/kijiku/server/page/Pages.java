package org.kijiku.server.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kijiku.server.ProblemException;

/** The templates. What they are given is escaped for HTML. Safe for use by several threads. */
public final class Pages {
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler = Mustache.compiler()
            .defaultValue("")
            .withLoader(name -> new java.io.StringReader(resource(name + ".mustache")));

    /**
     * A page.
     *
     * @param template its name, without the ending
     * @param title for the browser's window
     * @param model what it shows
     */
    public String page(String template, String title, Map<String, ?> model) {
        Map<String, Object> all = new LinkedHashMap<>(model);
        all.put("pageTitle", title);
        return templates
                .computeIfAbsent(template, name -> compiler.compile(resource(name + ".mustache")))
                .execute(all);
    }

    /** The page that shows a problem. */
    public String problem(ProblemException problem) {
        return page(
                "problem",
                problem.title(),
                Map.of(
                        "status",
                        problem.status(),
                        "title",
                        problem.title(),
                        "detail",
                        String.valueOf(problem.getMessage()),
                        "candidates",
                        problem.more().getOrDefault("candidates", java.util.List.of())));
    }

    /** A text that stands beside this class. */
    static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
