package org.kijiku.mention.model;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import org.jspecify.annotations.Nullable;
import org.kijiku.text.morph.Morpheme;

/**
 * Finds the outcomes of a sentence's tokens as OpenNLP's beam search does, many times as fast: what does not depend on
 * the outcomes before is worked out once a token, features are looked up by numbers, not written out, and no
 * exponential or logarithm is taken. It has no state and may be shared by threads.
 */
final class Decoder {
    private static final int BEAM = 3;

    /** Kinds of features that two or three tokens or a word and its part of speech make together. */
    private static final FeatureKind[] JOINT = kinds(true, false);

    private static final FeatureKind[] FOLLOWING = kinds(true, true);
    private static final FeatureKind[] HISTORY = kinds(false, true);

    /**
     * The outcomes up to a token.
     *
     * @param probability of the last outcome
     * @param score of them all, by which the trails up to one token compare
     */
    record Trail(@Nullable Trail before, int outcome, double probability, double score) {}

    private final Outcomes outcomes;
    private final Vocabulary vocabulary;
    private final FeatureFactors factors;
    /** By the outcome before and the one before that: the odds that they alone give. */
    private final double[][][] history;

    /** @param model log-linear, as trained on {@link TokenFeatures} */
    Decoder(AbstractModel model) {
        ModelReader reader = new ModelReader(model);
        factors = reader.factors();
        vocabulary = reader.vocabulary(model.getNumOutcomes());
        outcomes = new Outcomes(model, vocabulary);
        int none = outcomes.none();
        history = new double[none + 1][none + 1][none];
        SentenceView view = new SentenceView(vocabulary, List.of());
        for (int before = 0; before <= none; before++) {
            for (int beforeThat = 0; beforeThat <= none; beforeThat++) {
                outcomes.show(view, 0, before, beforeThat);
                Arrays.fill(history[before][beforeThat], 1);
                apply(HISTORY, view, 0, history[before][beforeThat]);
            }
        }
    }

    private static FeatureKind[] kinds(boolean token, boolean outcome) {
        return Arrays.stream(FeatureKind.values())
                .filter(kind -> kind.hasToken() == token && kind.hasOutcome() == outcome && !kind.isSign())
                .toArray(FeatureKind[]::new);
    }

    String outcome(Trail trail) {
        return outcomes.name(trail.outcome());
    }

    /** The best trail, of the last token; null for no tokens. */
    @Nullable
    Trail best(List<Morpheme> sentence) {
        SentenceView view = new SentenceView(vocabulary, sentence);
        Beam beam = new Beam(BEAM);
        for (int i = 0; i < view.length(); i++) {
            double[] fixed = new double[outcomes.none()];
            Arrays.fill(fixed, 1);
            view.applySigns(i, fixed);
            apply(JOINT, view, i, fixed);
            double[][] following = new double[outcomes.none() + 1][];
            Beam next = new Beam(BEAM);
            if (i == 0) {
                advance(null, 1, probabilities(view, i, null, fixed, following), next);
            }
            for (int k = 0; k < beam.size(); k++) {
                Trail trail = beam.get(k);
                double share = trail.score() / beam.get(0).score();
                advance(trail, share, probabilities(view, i, trail, fixed, following), next);
            }
            beam = next;
        }
        return beam.size() == 0 ? null : beam.get(0);
    }

    private double[] probabilities(
            SentenceView view, int index, @Nullable Trail trail, double[] fixed, double[][] following) {
        int none = outcomes.none();
        int before = trail == null ? none : trail.outcome();
        int beforeThat =
                trail == null || trail.before() == null ? none : trail.before().outcome();
        double[] odds = following[before];
        if (odds == null) {
            outcomes.show(view, index, before, none);
            odds = fixed.clone();
            apply(FOLLOWING, view, index, odds);
            following[before] = odds;
        }
        double[] alone = history[before][beforeThat];
        double[] probabilities = new double[none];
        double total = 0;
        for (int i = 0; i < none; i++) {
            probabilities[i] = odds[i] * alone[i];
            total += probabilities[i];
        }
        double share = 1 / total;
        for (int i = 0; i < none; i++) {
            probabilities[i] *= share;
        }
        return probabilities;
    }

    private void apply(FeatureKind[] kinds, SentenceView view, int index, double[] odds) {
        for (FeatureKind kind : kinds) {
            factors.applyTo(odds, kind.number(view, index));
        }
    }

    /** The trail's continuations by the most probable outcomes that may follow, by all of those if none of them may. */
    private void advance(@Nullable Trail trail, double share, double[] probabilities, Beam next) {
        boolean first = next.size() == 0;
        extend(trail, share, probabilities, least(probabilities), next);
        if (first && next.size() == 0) {
            extend(trail, share, probabilities, 0, next);
        }
    }

    /** The least of the probabilities that are among the best. */
    private static double least(double[] probabilities) {
        double[] best = new double[BEAM];
        for (double probability : probabilities) {
            double left = probability;
            for (int i = 0; i < BEAM; i++) {
                if (left > best[i]) {
                    double worse = best[i];
                    best[i] = left;
                    left = worse;
                }
            }
        }
        return best[BEAM - 1];
    }

    private void extend(@Nullable Trail trail, double share, double[] probabilities, double least, Beam next) {
        int before = trail == null ? outcomes.none() : trail.outcome();
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] >= least && outcomes.mayFollow(before, i)) {
                next.add(new Trail(trail, i, probabilities[i], share * probabilities[i]));
            }
        }
    }
}
