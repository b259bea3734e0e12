package org.kijiku.mention.model;

import opennlp.tools.ml.model.AbstractModel;
import org.jspecify.annotations.Nullable;

/** The outcomes of a model by number; the number after the last stands for none. */
final class Outcomes {
    static final String START = "start";
    static final String CONTINUE = "cont";
    static final String OTHER = "other";

    private final String[] names;
    /** By aspect, outcome before and the one before that: how the vocabulary numbers them. */
    private final int[][][] numbers;
    /** By the outcome before: which may follow. */
    private final boolean[][] mayFollow;

    Outcomes(AbstractModel model, Vocabulary vocabulary) {
        names = new String[model.getNumOutcomes()];
        for (int i = 0; i < names.length; i++) {
            names[i] = model.getOutcome(i);
        }
        numbers = new int[Aspect.OUTCOMES.size()][names.length + 1][names.length + 1];
        mayFollow = new boolean[names.length + 1][names.length];
        for (int before = 0; before <= names.length; before++) {
            for (int outcome = 0; outcome < names.length; outcome++) {
                mayFollow[before][outcome] = mayFollow(nameOrNull(before), names[outcome]);
            }
            for (int beforeThat = 0; beforeThat <= names.length; beforeThat++) {
                for (int k = 0; k < numbers.length; k++) {
                    String written = Aspect.OUTCOMES.get(k).written(nameOrNull(before), nameOrNull(beforeThat));
                    numbers[k][before][beforeThat] = written == null ? 0 : vocabulary.number(written);
                }
            }
        }
    }

    private @Nullable String nameOrNull(int outcome) {
        return outcome == names.length ? null : names[outcome];
    }

    /** How many there are; also the number of none. */
    int none() {
        return names.length;
    }

    String name(int outcome) {
        return names[outcome];
    }

    boolean mayFollow(int before, int outcome) {
        return mayFollow[before][outcome];
    }

    /** Lets a view show the outcomes before a token. */
    void show(SentenceView view, int index, int before, int beforeThat) {
        for (int k = 0; k < numbers.length; k++) {
            view.set(Aspect.OUTCOMES.get(k), index, numbers[k][before][beforeThat]);
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
