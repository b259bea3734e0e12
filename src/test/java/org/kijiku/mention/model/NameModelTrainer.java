package org.kijiku.mention.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.kijiku.text.morph.Morpheme;
import org.kijiku.text.morph.Morphology;

/**
 * Trains the name model anew: {@code mvn -Ptrain-names test-compile exec:exec}. The same corpus gives the same model.
 */
public final class NameModelTrainer {
    private static final Path MODEL =
            Path.of("src/main/resources/org/kijiku/mention/model").resolve(NameModel.RESOURCE);
    private static final String FEATURES = "<featureGenerators name=\"kijiku\"><generator class=\""
            + TokenFeatures.Factory.class.getName() + "\"/></featureGenerators>";

    private NameModelTrainer() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(MODEL.getParent());
        try (OutputStream out = Files.newOutputStream(MODEL)) {
            train().serialize(out);
        }
    }

    private static TokenNameFinderModel train() throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
        parameters.put(TrainingParameters.CUTOFF_PARAM, "2");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, "110");
        parameters.put(TrainingParameters.THREADS_PARAM, "1");
        TokenNameFinderFactory factory =
                new TokenNameFinderFactory(FEATURES.getBytes(StandardCharsets.UTF_8), new HashMap<>(), new BioCodec());
        return NameFinderME.train("ja", null, ObjectStreamUtils.createObjectStream(samples()), parameters, factory);
    }

    private static List<NameSample> samples() throws IOException {
        Morphology morphology = new Morphology(null);
        List<NameSample> samples = new ArrayList<>();
        for (NameCorpus.Sentence sentence : NameCorpus.sentences(false)) {
            List<Morpheme> tokens = morphology.analyze(sentence.text());
            if (!tokens.isEmpty()) {
                String[] codes = tokens.stream().map(TokenCode::of).toArray(String[]::new);
                samples.add(new NameSample(codes, names(tokens, sentence.marks()), true));
            }
        }
        return samples;
    }

    /** The tokens of each marked name; a name that no tokens fit is left out. */
    private static Span[] names(List<Morpheme> tokens, List<NameCorpus.Mark> marks) {
        List<Span> names = new ArrayList<>();
        for (NameCorpus.Mark mark : marks) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < tokens.size(); i++) {
                first = tokens.get(i).span().start() == mark.span().start() ? i : first;
                last = tokens.get(i).span().end() == mark.span().end() ? i : last;
            }
            if (first >= 0 && last >= first) {
                names.add(new Span(first, last + 1, mark.label()));
            }
        }
        return names.toArray(Span[]::new);
    }
}
