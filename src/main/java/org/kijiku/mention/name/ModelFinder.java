package org.kijiku.mention.name;

import java.util.List;
import java.util.stream.Stream;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.model.NameModel;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/**
 * Names that only the trained model sees. It is slow, so it reads only sentences that hold a proper noun which nothing
 * else explains, and it is believed only where nothing else was found.
 */
final class ModelFinder implements NameFinder {
    private static final double LEAST = 0.75;

    private final NameModel.Finder model;
    private final NameEdges edges;

    ModelFinder(NameModel model, NameEdges edges) {
        this.model = model.finder();
        this.edges = edges;
    }

    @Override
    public void find(Passage passage, Sightings sightings) {
        int from = 0;
        List<Morpheme> tokens = passage.tokens();
        List<Candidate> known = sightings.all();
        for (int i = 0; i < tokens.size(); i++) {
            boolean end = i + 1 == tokens.size() || "。\n".contains(tokens.get(i).surface());
            if (end) {
                sentence(passage, tokens.subList(from, i + 1), known, sightings);
                from = i + 1;
            }
        }
    }

    private void sentence(Passage passage, List<Morpheme> sentence, List<Candidate> known, Sightings sightings) {
        boolean open = sentence.stream().anyMatch(token -> isProper(token) && isFree(token.span(), known.stream()));
        if (!open) {
            return;
        }
        for (NameModel.Name name : model.find(sentence)) {
            String words = passage.words(name.span());
            boolean believable = name.confidence() >= LEAST
                    && name.type() != EntityType.CONCEPT
                    && words.length() > 1
                    && words.indexOf(' ') < 0
                    && !edges.isCommon(words)
                    && isFree(name.span(), known.stream());
            if (believable) {
                Sense sense = name.type() == EntityType.PERSON
                        ? new Sense.Person(words, "", false, false)
                        : new Sense.Named(name.type(), words, List.of(), "", null);
                sightings.add(name.span(), sense, name.confidence() * 0.8, "model");
            }
        }
    }

    /** Unknown Latin words are left out: they are mostly short names of things, and the model cannot tell. */
    private static boolean isProper(Morpheme token) {
        String words = token.surface();
        boolean unknown = !token.known() && (Script.allHan(words) || Script.allKatakana(words));
        return words.length() > 1 && (unknown || token.known() && token.pos().startsWith("名詞-固有名詞"));
    }

    private static boolean isFree(Span span, Stream<Candidate> known) {
        return known.noneMatch(candidate -> candidate.span().overlaps(span));
    }
}
