package org.kijiku.mention.model;

import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;

/** What the model sees of a token and its neighbours, as OpenNLP asks for it in training. */
public final class TokenFeatures implements AdaptiveFeatureGenerator {
    private static final FeatureKind[] KINDS = FeatureKind.values();

    /** Makes the features when OpenNLP reads the model's descriptor, which names this class. */
    public static final class Factory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {
        @Override
        public AdaptiveFeatureGenerator create() {
            return new TokenFeatures();
        }
    }

    @Override
    public void createFeatures(List<String> features, String[] tokens, int index, String[] outcomes) {
        TokenView view = new TokenView(tokens);
        for (FeatureKind kind : KINDS) {
            String feature = kind.isOpenNlps() ? null : kind.write(part -> view.see(part, index, outcomes));
            if (feature != null) {
                features.add(feature);
            }
        }
    }
}
