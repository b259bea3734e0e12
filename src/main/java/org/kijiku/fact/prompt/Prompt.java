package org.kijiku.fact.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kijiku.fact.json.FactsJson;
import org.kijiku.fact.verify.Codes;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Entity;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.Article;

/**
 * Writes the prompt for an article: instruction, codes, the known entities that the article names, the JSON Schema of
 * the answer, and the article.
 */
public final class Prompt {
    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)\\}\\}");

    private final String instruction;
    private final String schema;
    private final String units;
    private final Authority authority;
    private final Codes codes;

    private Prompt(String instruction, String schema, String units, Authority authority, Codes codes) {
        this.instruction = instruction;
        this.schema = schema;
        this.units = units;
        this.authority = authority;
        this.codes = codes;
    }

    /**
     * @param ontologyDir the folder {@code ontology/}
     * @throws UncheckedIOException if its schema cannot be read
     */
    public static Prompt open(Path ontologyDir, Authority authority, Codes codes) {
        try (InputStream in = Prompt.class.getResourceAsStream("instruction.md")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource instruction.md");
            }
            List<String> units = LexiconFile.read(ontologyDir.resolve("lexicon/units.tsv")).rows().stream()
                    .map(row -> row.get("code"))
                    .filter(code -> !code.isEmpty())
                    .toList();
            return new Prompt(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    Files.readString(ontologyDir.resolve("facts.schema.json")).strip(),
                    sorted(units),
                    authority,
                    codes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ontologyDir, e);
        }
    }

    /** The prompt for an article. */
    public String of(Article article) {
        Map<String, String> values = Map.of(
                "article", new FactsJson().head(article),
                "eventTypes", sorted(codes.eventTypes()),
                "relations", sorted(codes.relations()),
                "units", units,
                "entities", entities(article),
                "schema", schema,
                "text", article.text().value());
        return SLOT.matcher(instruction)
                .replaceAll(slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), slot.group())));
    }

    private String entities(Article article) {
        String text = article.text().value();
        return authority.entities().stream()
                .filter(entity -> names(entity).anyMatch(text::contains))
                .map(entity -> "- `" + entity.id() + "` " + entity.type().className() + " " + entity.label())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.labelJa(), entity.labelEn()), entity.aliases().stream())
                .filter(name -> name.length() > 1);
    }

    private static String sorted(Collection<String> codes) {
        return codes.stream().distinct().sorted().collect(Collectors.joining(", "));
    }
}
