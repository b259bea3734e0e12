package org.kijiku.mention.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.Span;

/** Sentences of {@code corpus/entities.tsv}: what is named in them, and what is not. */
class EntityCorpusTest {
    private static final Path ONTOLOGY = Path.of("ontology");

    private final EntityRecognizer recognizer = EntityRecognizer.open(ONTOLOGY, AuthorityFiles.read(ONTOLOGY));

    @Test
    void everySentenceNamesWhatItShould() {
        List<String> wrong = new ArrayList<>();
        int checks = 0;
        for (LexiconFile.Row row : LexiconFile.read(Path.of("src/test/resources/corpus/entities.tsv"))
                .rows()) {
            String text = row.get("text");
            Article article = new ArticleReader().read("corpus", text);
            List<EntityMention> mentions = recognizer.recognize(article);
            for (String expectation : row.list("expected")) {
                checks++;
                check(text, mentions, expectation)
                        .ifPresent(problem -> wrong.add(row.fault(problem).getMessage()));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(checks >= 60, checks + " checks");
    }

    private static Optional<String> check(String text, List<EntityMention> mentions, String expectation) {
        int equals = expectation.lastIndexOf('=');
        String[] place = expectation.substring(0, equals).split("#");
        String expected = expectation.substring(equals + 1);
        Span span = span(text, place[0], place.length > 1 ? Integer.parseInt(place[1]) : 1);
        List<EntityMention> there =
                mentions.stream().filter(mention -> mention.span().equals(span)).toList();
        boolean right =
                expected.equals("-") ? there.isEmpty() : there.stream().anyMatch(mention -> fits(mention, expected));
        return right ? Optional.empty() : Optional.of(expectation + " but was " + there);
    }

    private static boolean fits(EntityMention mention, String expected) {
        if (!expected.startsWith("{")) {
            return mention.entity().id().equals(expected);
        }
        Set<String> members = new HashSet<>(
                Arrays.asList(expected.substring(1, expected.length() - 1).split(",")));
        return members.equals(new HashSet<>(mention.entity().members()));
    }

    private static Span span(String text, String surface, int occurrence) {
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = text.indexOf(surface, at + 1);
            assertTrue(at >= 0, surface + " is not in " + text);
        }
        return new Span(at, at + surface.length());
    }
}
