package org.kijiku.mention.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.kijiku.text.morph.Morpheme;
import org.kijiku.text.morph.Morphology;

/** The decoder finds the names, and trusts them, just as OpenNLP does. */
class DecoderTest {
    private static final Path TEXT = Path.of("seeds/000_c12c6b67ec978006.txt");

    @Test
    void agreesWithOpenNlp() throws IOException {
        NameFinderME peer = new NameFinderME(model());
        NameModel.Finder finder = NameModel.shipped().finder();
        Morphology morphology = new Morphology(null);
        int names = 0;
        for (String line : Files.readAllLines(TEXT)) {
            List<Morpheme> tokens = morphology.analyze(line);
            String[] codes = tokens.stream().map(TokenCode::of).toArray(String[]::new);
            Span[] spans = peer.find(codes);
            double[] confidence = peer.probs(spans);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < spans.length; i++) {
                expected.add(line(
                        tokens.get(spans[i].getStart()).span().start(),
                        tokens.get(spans[i].getEnd() - 1).span().end(),
                        confidence[i]));
            }
            List<String> found = finder.find(tokens).stream()
                    .map(name -> line(name.span().start(), name.span().end(), name.confidence()))
                    .toList();
            assertEquals(expected, found, line);
            names += spans.length;
        }
        assertTrue(names > 100, () -> "the text has names, but few were found");
    }

    private static TokenNameFinderModel model() throws IOException {
        try (InputStream in = NameModel.class.getResourceAsStream(NameModel.RESOURCE)) {
            return new TokenNameFinderModel(Objects.requireNonNull(in));
        }
    }

    private static String line(int start, int end, double confidence) {
        return "%d-%d %.6f".formatted(start, end, confidence);
    }
}
