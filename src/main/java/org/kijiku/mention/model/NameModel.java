package org.kijiku.mention.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/** Finds names in a sentence's morphemes. The model is read once. */
public final class NameModel {
    /** Where the model stands beside this class. */
    static final String RESOURCE = "names.bin";

    private static final String WEIGHTS = "nameFinder.model";

    private final Decoder decoder;

    private NameModel(TokenNameFinderModel model) {
        AbstractModel weights = model.getArtifact(WEIGHTS);
        this.decoder = new Decoder(weights);
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

    /** A finder; it may be shared by threads. */
    public Finder finder() {
        return new Finder(decoder);
    }

    /**
     * A name.
     *
     * @param span in the text whose morphemes were given
     * @param type person, organisation, place
     * @param confidence the model's, 0 to 1
     */
    public record Name(Span span, EntityType type, double confidence) {}

    /** The model at work. */
    public static final class Finder {
        private final Decoder decoder;

        private Finder(Decoder decoder) {
            this.decoder = decoder;
        }

        /** Names of a sentence in order, not overlapping. */
        public List<Name> find(List<Morpheme> sentence) {
            List<Name> names = new ArrayList<>();
            int end = sentence.size();
            double sum = 0;
            Decoder.Trail trail = decoder.best(sentence);
            for (int i = end - 1; trail != null; i--, trail = trail.before()) {
                String outcome = decoder.outcome(trail);
                if (outcome.equals(Outcomes.OTHER)) {
                    end = i;
                    continue;
                }
                sum += trail.probability();
                if (outcome.endsWith(Outcomes.START)) {
                    Span span =
                            sentence.get(i).span().cover(sentence.get(end - 1).span());
                    names.add(new Name(span, type(Outcomes.type(outcome)), sum / (end - i)));
                    end = i;
                    sum = 0;
                }
            }
            return names.reversed();
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
