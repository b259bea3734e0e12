package org.kijiku.mention;

import java.util.Arrays;
import java.util.Optional;

/** How a quantity's number is meant. */
public enum Bound {
    EXACT("exact"),
    /** 約, およそ, about. */
    APPROX("approx"),
    /** 未満. */
    LESS_THAN("lessThan"),
    /** 以下, up to. */
    AT_MOST("atMost"),
    /** 以上, at least. */
    AT_LEAST("atLeast"),
    /** 超, over. */
    MORE_THAN("moreThan"),
    /** 3〜5: lower and upper are given. */
    RANGE("range"),
    /** 数億: no point value, lower and upper where the words give them. */
    VAGUE("vague");

    private final String code;

    Bound(String code) {
        this.code = code;
    }

    /** The local name in the ontology and in facts documents. */
    public String code() {
        return code;
    }

    public static Optional<Bound> ofCode(String code) {
        return Arrays.stream(values()).filter(bound -> bound.code.equals(code)).findFirst();
    }
}
