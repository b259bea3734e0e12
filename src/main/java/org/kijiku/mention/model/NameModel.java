package org.kijiku.mention.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/** Finds names in a sentence's morphemes. The model is read once; a finder belongs to one thread. */
public final class NameModel {
    /** Where the model stands beside this class. */
    static final String RESOURCE = "names.bin";

    private final TokenNameFinderModel model;

    private NameModel(TokenNameFinderModel model) {
        this.model = model;
    }

    /** The model that Kijiku ships. */
    public static NameModel shipped() {
        try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
            return read(Objects.requireNonNull(in, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the name model", e);
        }
    }

    static NameModel read(InputStream in) throws IOException {
        return new NameModel(new TokenNameFinderModel(in));
    }

    /** A finder for one thread. */
    public Finder finder() {
        return new Finder(new NameFinderME(model));
    }

    /**
     * A name.
     *
     * @param span in the text whose morphemes were given
     * @param type person, organisation, place
     * @param confidence the model's, 0 to 1
     */
    public record Name(Span span, EntityType type, double confidence) {}

    /** The model at work on one thread. */
    public static final class Finder {
        private final NameFinderME finder;

        private Finder(NameFinderME finder) {
            this.finder = finder;
        }

        /** Names of a sentence in order, not overlapping. */
        public List<Name> find(List<Morpheme> sentence) {
            String[] tokens = sentence.stream().map(TokenCode::of).toArray(String[]::new);
            opennlp.tools.util.Span[] spans = finder.find(tokens);
            double[] confidence = finder.probs(spans);
            List<Name> names = new ArrayList<>(spans.length);
            for (int i = 0; i < spans.length; i++) {
                Span span = sentence.get(spans[i].getStart())
                        .span()
                        .cover(sentence.get(spans[i].getEnd() - 1).span());
                names.add(new Name(span, type(spans[i].getType()), confidence[i]));
            }
            return names;
        }

        private static EntityType type(String label) {
            return switch (label) {
                case "PERSON" -> EntityType.PERSON;
                case "ORGANIZATION" -> EntityType.ORGANIZATION;
                case "LOCATION" -> EntityType.PLACE;
                case "ARTIFACT" -> EntityType.CONCEPT;
                default -> throw new IllegalStateException("the model names an unknown type: " + label);
            };
        }
    }
}
