package org.kijiku.mention.model;

import static org.kijiku.mention.model.Aspect.BEFORE;
import static org.kijiku.mention.model.Aspect.BEFORE_THAT;
import static org.kijiku.mention.model.Aspect.CLASS;
import static org.kijiku.mention.model.Aspect.POS;
import static org.kijiku.mention.model.Aspect.WORD;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Kinds of features: each is seen of a token and its neighbours, and written as a label and the parts of its value. */
enum FeatureKind {
    WORD_2_BEFORE("w-2=", new Part(WORD, -2)),
    WORD_BEFORE("w-1=", new Part(WORD, -1)),
    WORD_ITSELF("w0=", new Part(WORD, 0)),
    WORD_AFTER("w1=", new Part(WORD, 1)),
    WORD_2_AFTER("w2=", new Part(WORD, 2)),
    POS_2_BEFORE("p-2=", new Part(POS, -2)),
    POS_BEFORE("p-1=", new Part(POS, -1)),
    POS_ITSELF("p0=", new Part(POS, 0)),
    POS_AFTER("p1=", new Part(POS, 1)),
    POS_2_AFTER("p2=", new Part(POS, 2)),
    WORD_AND_POS("wp=", new Part(WORD, 0), new Part(POS, 0)),
    POS_PAIR_BEFORE("p-1p=", new Part(POS, -1), new Part(POS, 0)),
    POS_PAIR_AFTER("pp1=", new Part(POS, 0), new Part(POS, 1)),
    WORD_PAIR_BEFORE("w-1w=", new Part(WORD, -1), new Part(WORD, 0)),
    WORD_PAIR_AFTER("ww1=", new Part(WORD, 0), new Part(WORD, 1)),
    POS_TRIPLE("p-1pp1=", new Part(POS, -1), new Part(POS, 0), new Part(POS, 1)),
    FIRST("first=", new Part(Aspect.FIRST, 0)),
    LAST("last=", new Part(Aspect.LAST, 0)),
    ENDING("end=", new Part(Aspect.ENDING, 0)),
    SHAPE("shape=", new Part(Aspect.SHAPE, 0)),
    SHAPES("shapes=", new Part(Aspect.SHAPE, -1), new Part(Aspect.SHAPE, 0), new Part(Aspect.SHAPE, 1)),
    RUN("run=", new Part(Aspect.RUN, 0)),
    OUTCOME("o=", new Part(BEFORE, 0)),
    OUTCOME_AND_POS("op=", new Part(BEFORE, 0), new Part(POS, 0)),
    OUTCOME_AND_WORD("ow=", new Part(BEFORE, 0), new Part(WORD, 0)),
    OUTCOME_PAIR("oo=", new Part(BEFORE_THAT, 0), new Part(BEFORE, 0)),
    /** The rest OpenNLP adds by itself. */
    PREVIOUS("po=", new Part(Aspect.PREVIOUS, 0)),
    PREVIOUS_AND_TOKEN("pow=", new Part(Aspect.PREVIOUS, 0), new Part(WORD, 0), new Part(POS, 0)),
    PREVIOUS_AND_CLASS("powf=", new Part(Aspect.PREVIOUS, 0), new Part(CLASS, 0)),
    BEFORE_PREVIOUS("ppo=", new Part(Aspect.BEFORE_PREVIOUS, 0));

    /** What is seen of the token so many places on. */
    record Part(Aspect aspect, int distance) {}

    private static final Map<String, FeatureKind> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.label, kind -> kind));

    private static final int BITS_OF_A_PART = 18;

    private final String label;
    private final Part[] parts;

    FeatureKind(String label, Part... parts) {
        this.label = label;
        this.parts = parts;
    }

    /** What stands between the parts of a written value. */
    String separator() {
        return this == SHAPES ? "" : "/";
    }

    int size() {
        return parts.length;
    }

    /** @throws IllegalArgumentException if no kind has that label: the model was trained on other features */
    static FeatureKind of(String label) {
        FeatureKind kind = BY_LABEL.get(label);
        if (kind == null) {
            throw new IllegalArgumentException("the name model has a feature of unknown kind: " + label);
        }
        return kind;
    }

    /** Whether a word or a part of speech says it by itself. */
    boolean isSign() {
        return parts.length == 1 && !parts[0].aspect().isOutcome();
    }

    /** Whether OpenNLP adds it by itself. */
    boolean isOpenNlps() {
        return compareTo(PREVIOUS) >= 0;
    }

    /** Whether a part of it is an outcome. */
    boolean hasOutcome() {
        return Arrays.stream(parts).anyMatch(part -> part.aspect().isOutcome());
    }

    /** Whether a part of it is no outcome. */
    boolean hasToken() {
        return Arrays.stream(parts).anyMatch(part -> !part.aspect().isOutcome());
    }

    /** A number for the feature of this kind whose parts have these numbers; no other feature has the same. */
    long number(int[] values) {
        long number = ordinal() + 1;
        for (int value : values) {
            number = number << BITS_OF_A_PART | value;
        }
        return number;
    }

    /** The number of the feature seen at a token, 0 if the model knows none with one of its parts. */
    long number(SentenceView view, int index) {
        long number = ordinal() + 1;
        for (Part part : parts) {
            int value = view.see(part.aspect(), index + part.distance());
            if (value == 0) {
                return 0;
            }
            number = number << BITS_OF_A_PART | value;
        }
        return number;
    }

    /** How a feature is written, null if one of its parts is nothing. */
    @Nullable
    String write(Function<Part, @Nullable String> see) {
        StringBuilder written = new StringBuilder(label);
        for (Part part : parts) {
            String value = see.apply(part);
            if (value == null) {
                return null;
            }
            written.append(written.length() == label.length() ? "" : separator())
                    .append(value);
        }
        return written.toString();
    }
}
