package org.kijiku.fact.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.figure.FigureCues.Kind;
import org.kijiku.mention.Quantity;
import org.kijiku.text.Span;

/** Whether a quantity tells by how much something grew or shrank: 前年比4.3%減, 3ポイント上昇し. */
final class Direction {
    private static final int REACH = 8;
    private static final Pattern BETWEEN = Pattern.compile("[のも]?(\\*\\*)?");

    private Direction() {}

    /** The quantity with 増 or 減 at the end of its qualifier if the words behind it say so. */
    static Quantity mark(Quantity quantity, String text, Span span, FigureCues cues) {
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
        Matcher between = BETWEEN.matcher(behind);
        String words = between.lookingAt() ? behind.substring(between.end()) : behind;
        boolean owned = behind.startsWith("の");
        if (says(cues.beginning(Kind.INCREASE, words), words, owned)) {
            return marked(quantity, "増");
        }
        return says(cues.beginning(Kind.DECREASE, words), words, owned) ? marked(quantity, "減") : quantity;
    }

    /** Behind の the word must be all of its noun: 3%の増加, not 3兆円の成長戦略. */
    private static boolean says(int length, String words, boolean owned) {
        return length > 0 && !(owned && length < words.length() && isNounLetter(words.charAt(length)));
    }

    private static boolean isNounLetter(char c) {
        return Character.isIdeographic(c) || c >= 'ァ' && c <= 'ヶ' || c == 'ー';
    }

    private static Quantity marked(Quantity quantity, String mark) {
        @Nullable String own = quantity.qualifier();
        String qualifier = own == null || own.isEmpty() ? mark : own.endsWith(mark) ? own : own + mark;
        return new Quantity(
                quantity.value(), quantity.lower(), quantity.upper(), quantity.unit(), quantity.bound(), qualifier);
    }
}
