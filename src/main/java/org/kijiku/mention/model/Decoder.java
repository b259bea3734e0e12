package org.kijiku.mention.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * Finds the outcomes of a sentence's tokens as OpenNLP's beam search does, several times as fast: what does not depend
 * on the outcomes before is summed once a token, and no feature is written out that can be looked up by its parts. It has
 * no state and may be shared by threads.
 */
final class Decoder {
    static final String START = "start";
    static final String CONTINUE = "cont";
    static final String OTHER = "other";

    private static final int BEAM = 3;

    /** The outcomes up to a token. */
    record Trail(@Nullable Trail before, int outcome, double probability, double score) {}

    private static final Comparator<Trail> BEST_FIRST = Comparator.comparingDouble(trail -> -trail.score());

    private final String[] outcomes;
    /** For each kind of feature, value to weights of all outcomes. */
    private final List<Map<String, double[]>> weights = new ArrayList<>();

    /** @param model log-linear, as trained on {@link TokenFeatures} */
    Decoder(AbstractModel model) {
        outcomes = new String[model.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = model.getOutcome(i);
        }
        @SuppressWarnings("unchecked")
        Map<String, Context> all = (Map<String, Context>) model.getDataStructures()[1];
        for (int i = 0; i < FeatureKind.values().length; i++) {
            weights.add(new HashMap<>());
        }
        all.forEach((feature, weight) -> {
            int cut = feature.indexOf('=') + 1;
            FeatureKind kind = FeatureKind.of(feature.substring(0, cut));
            weights.get(kind.ordinal()).put(feature.substring(cut), dense(weight));
        });
    }

    private double[] dense(Context sparse) {
        double[] dense = new double[outcomes.length];
        for (int i = 0; i < sparse.getOutcomes().length; i++) {
            dense[sparse.getOutcomes()[i]] = sparse.getParameters()[i];
        }
        return dense;
    }

    String outcome(Trail trail) {
        return outcomes[trail.outcome()];
    }

    /** The best trail, of the last token; null for no tokens. */
    @Nullable
    Trail best(String[] codes) {
        TokenView view = new TokenView(codes);
        List<Trail> beam = List.of();
        for (int i = 0; i < codes.length; i++) {
            double[] fixed = new double[outcomes.length];
            TokenFeatures.fixed(view, i, (kind, value) -> add(fixed, kind, value));
            String kind = view.kind(i);
            List<Trail> next = new ArrayList<>();
            if (i == 0) {
                advance(null, probabilities(view, i, null, fixed, kind), next);
            }
            for (Trail trail : beam) {
                advance(trail, probabilities(view, i, trail, fixed, kind), next);
            }
            next.sort(BEST_FIRST);
            beam = next.size() > BEAM ? next.subList(0, BEAM) : next;
        }
        return beam.isEmpty() ? null : beam.getFirst();
    }

    private double[] probabilities(TokenView view, int index, @Nullable Trail trail, double[] fixed, String kind) {
        double[] sums = fixed.clone();
        Trail second = trail == null ? null : trail.before();
        String before = trail == null ? OTHER : outcome(trail);
        String beforeThat = second == null ? null : outcome(second);
        TokenFeatures.following(
                view, index, trail == null ? "none" : before, beforeThat, (name, value) -> add(sums, name, value));
        add(sums, FeatureKind.PREVIOUS, before);
        add(sums, FeatureKind.PREVIOUS_AND_TOKEN, before + "," + view.code(index));
        add(sums, FeatureKind.PREVIOUS_AND_CLASS, before + "," + kind);
        add(sums, FeatureKind.BEFORE_PREVIOUS, beforeThat == null ? OTHER : beforeThat);
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i]);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }

    private void add(double[] sums, FeatureKind kind, String value) {
        double[] weight = weights.get(kind.ordinal()).get(value);
        if (weight != null) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight[i];
            }
        }
    }

    /** The trail's continuations by the most probable outcomes that may follow, by all of those if none of them may. */
    private void advance(@Nullable Trail trail, double[] probabilities, List<Trail> next) {
        double[] sorted = probabilities.clone();
        Arrays.sort(sorted);
        double least = sorted[Math.max(0, sorted.length - BEAM)];
        int before = next.size();
        extend(trail, probabilities, least, next);
        if (next.size() == before && before == 0) {
            extend(trail, probabilities, 0, next);
        }
    }

    private void extend(@Nullable Trail trail, double[] probabilities, double least, List<Trail> next) {
        double score = trail == null ? 0 : trail.score();
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] >= least && mayFollow(trail, outcomes[i])) {
                next.add(new Trail(trail, i, probabilities[i], score + Math.log(probabilities[i])));
            }
        }
    }

    /** A name goes on only after its own beginning. */
    private boolean mayFollow(@Nullable Trail trail, String outcome) {
        if (!outcome.endsWith(CONTINUE)) {
            return true;
        }
        String before = trail == null ? OTHER : outcome(trail);
        return !before.equals(OTHER) && type(before).equals(type(outcome));
    }

    /** PERSON of PERSON-start. */
    static String type(String outcome) {
        int cut = outcome.lastIndexOf('-');
        return cut < 0 ? "" : outcome.substring(0, cut);
    }
}
