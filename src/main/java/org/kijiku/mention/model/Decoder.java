package org.kijiku.mention.model;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import org.jspecify.annotations.Nullable;
import org.kijiku.text.morph.Morpheme;

/**
 * Finds the outcomes of a sentence's tokens as OpenNLP's beam search does, many times as fast: what does not depend on
 * the outcomes before is summed once a token, and features are looked up by numbers, not written out. It has no state
 * and may be shared by threads.
 */
final class Decoder {
    static final String START = "start";
    static final String CONTINUE = "cont";
    static final String OTHER = "other";

    private static final int BEAM = 3;
    private static final FeatureKind[] FIXED = kinds(true, false);
    private static final FeatureKind[] FOLLOWING = kinds(true, true);
    private static final FeatureKind[] HISTORY = kinds(false, true);

    /** The outcomes up to a token. */
    record Trail(@Nullable Trail before, int outcome, double probability, double score) {}

    private final String[] outcomes;
    private final Vocabulary vocabulary;
    private final FeatureWeights weights;
    /** By the outcome before and the one before that, the last row and column for none: what they alone say. */
    private final double[][][] history;
    /** By the outcome before, the last row for none: which may follow. */
    private final boolean[][] mayFollow;

    /** @param model log-linear, as trained on {@link TokenFeatures} */
    Decoder(AbstractModel model) {
        outcomes = new String[model.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = model.getOutcome(i);
        }
        ModelReader reader = new ModelReader(model);
        vocabulary = reader.vocabulary();
        weights = reader.weights();
        int none = outcomes.length;
        history = new double[none + 1][none + 1][none];
        mayFollow = new boolean[none + 1][none];
        SentenceView view = new SentenceView(vocabulary, List.of());
        for (int before = 0; before <= none; before++) {
            for (int beforeThat = 0; beforeThat <= none; beforeThat++) {
                remember(view, 0, before, beforeThat);
                add(HISTORY, view, 0, history[before][beforeThat]);
            }
            for (int outcome = 0; outcome < none; outcome++) {
                mayFollow[before][outcome] = mayFollow(name(before), outcomes[outcome]);
            }
        }
    }

    private static FeatureKind[] kinds(boolean token, boolean outcome) {
        return Arrays.stream(FeatureKind.values())
                .filter(kind -> kind.hasToken() == token && kind.hasOutcome() == outcome)
                .toArray(FeatureKind[]::new);
    }

    String outcome(Trail trail) {
        return outcomes[trail.outcome()];
    }

    private @Nullable String name(int outcome) {
        return outcome == outcomes.length ? null : outcomes[outcome];
    }

    /** The best trail, of the last token; null for no tokens. */
    @Nullable
    Trail best(List<Morpheme> sentence) {
        SentenceView view = new SentenceView(vocabulary, sentence);
        Beam beam = new Beam(BEAM);
        for (int i = 0; i < view.length(); i++) {
            double[] fixed = new double[outcomes.length];
            add(FIXED, view, i, fixed);
            double[][] following = new double[outcomes.length + 1][];
            Beam next = new Beam(BEAM);
            if (i == 0) {
                advance(null, probabilities(view, i, null, fixed, following), next);
            }
            for (int k = 0; k < beam.size(); k++) {
                Trail trail = beam.get(k);
                advance(trail, probabilities(view, i, trail, fixed, following), next);
            }
            beam = next;
        }
        return beam.size() == 0 ? null : beam.get(0);
    }

    private double[] probabilities(
            SentenceView view, int index, @Nullable Trail trail, double[] fixed, double[][] following) {
        int none = outcomes.length;
        int before = trail == null ? none : trail.outcome();
        int beforeThat =
                trail == null || trail.before() == null ? none : trail.before().outcome();
        double[] sums = following[before];
        if (sums == null) {
            remember(view, index, before, none);
            sums = fixed.clone();
            add(FOLLOWING, view, index, sums);
            following[before] = sums;
        }
        double[] alone = history[before][beforeThat];
        double[] probabilities = new double[none];
        double total = 0;
        for (int i = 0; i < none; i++) {
            probabilities[i] = Math.exp(sums[i] + alone[i]);
            total += probabilities[i];
        }
        for (int i = 0; i < none; i++) {
            probabilities[i] /= total;
        }
        return probabilities;
    }

    /** Lets a view show the outcomes before a token. */
    private void remember(SentenceView view, int index, int before, int beforeThat) {
        for (Aspect aspect : Aspect.OUTCOMES) {
            String written = aspect.written(name(before), name(beforeThat));
            view.set(aspect, index, written == null ? 0 : vocabulary.number(written));
        }
    }

    private void add(FeatureKind[] kinds, SentenceView view, int index, double[] sums) {
        for (FeatureKind kind : kinds) {
            weights.addTo(sums, kind.number(view, index));
        }
    }

    /** The trail's continuations by the most probable outcomes that may follow, by all of those if none of them may. */
    private void advance(@Nullable Trail trail, double[] probabilities, Beam next) {
        double[] sorted = probabilities.clone();
        Arrays.sort(sorted);
        double least = sorted[Math.max(0, sorted.length - BEAM)];
        int before = next.size();
        extend(trail, probabilities, least, next);
        if (next.size() == before && before == 0) {
            extend(trail, probabilities, 0, next);
        }
    }

    private void extend(@Nullable Trail trail, double[] probabilities, double least, Beam next) {
        double score = trail == null ? 0 : trail.score();
        boolean[] may = mayFollow[trail == null ? outcomes.length : trail.outcome()];
        for (int i = 0; i < probabilities.length; i++) {
            if (may[i] && probabilities[i] >= least) {
                next.add(new Trail(trail, i, probabilities[i], score + Math.log(probabilities[i])));
            }
        }
    }

    /** A name goes on only after its own beginning. */
    private static boolean mayFollow(@Nullable String before, String outcome) {
        if (!outcome.endsWith(CONTINUE)) {
            return true;
        }
        return before != null && !before.equals(OTHER) && type(before).equals(type(outcome));
    }

    /** PERSON of PERSON-start. */
    static String type(String outcome) {
        int cut = outcome.lastIndexOf('-');
        return cut < 0 ? "" : outcome.substring(0, cut);
    }
}
