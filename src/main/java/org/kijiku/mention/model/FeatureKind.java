package org.kijiku.mention.model;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Kinds of features; a feature is a kind's label and a value. */
enum FeatureKind {
    WORD_2_BEFORE("w-2="),
    WORD_BEFORE("w-1="),
    WORD("w0="),
    WORD_AFTER("w1="),
    WORD_2_AFTER("w2="),
    POS_2_BEFORE("p-2="),
    POS_BEFORE("p-1="),
    POS("p0="),
    POS_AFTER("p1="),
    POS_2_AFTER("p2="),
    WORD_AND_POS("wp="),
    POS_PAIR_BEFORE("p-1p="),
    POS_PAIR_AFTER("pp1="),
    WORD_PAIR_BEFORE("w-1w="),
    WORD_PAIR_AFTER("ww1="),
    POS_TRIPLE("p-1pp1="),
    FIRST("first="),
    LAST("last="),
    ENDING("end="),
    SHAPE("shape="),
    SHAPES("shapes="),
    /** Last word of the run of nouns. */
    RUN("run="),
    OUTCOME("o="),
    OUTCOME_AND_POS("op="),
    OUTCOME_AND_WORD("ow="),
    OUTCOME_PAIR("oo="),
    /** The rest OpenNLP adds by itself. */
    PREVIOUS("po="),
    PREVIOUS_AND_TOKEN("pow="),
    PREVIOUS_AND_CLASS("powf="),
    BEFORE_PREVIOUS("ppo=");

    private static final Map<String, FeatureKind> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.label, kind -> kind));

    final String label;

    FeatureKind(String label) {
        this.label = label;
    }

    /** @throws IllegalArgumentException if no kind has that label: the model was trained on other features */
    static FeatureKind of(String label) {
        FeatureKind kind = BY_LABEL.get(label);
        if (kind == null) {
            throw new IllegalArgumentException("the name model has a feature of unknown kind: " + label);
        }
        return kind;
    }
}
