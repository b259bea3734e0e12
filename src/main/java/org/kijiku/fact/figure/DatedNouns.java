package org.kijiku.fact.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.DateMention;
import org.kijiku.mention.Mention;
import org.kijiku.mention.Period;
import org.kijiku.text.Span;

/**
 * Nouns that were named with their time (2023年度補正予算案), so that a later sentence that only points at them
 * (本補正予算案は…) has it too.
 */
final class DatedNouns {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    private static final List<String> POINTERS = List.of("本", "同", "この", "今回の");

    private record Dated(int at, Period period) {}

    private final String text;
    private final Map<String, List<Dated>> nouns = new HashMap<>();

    DatedNouns(String text, List<Mention> numerics) {
        this.text = text;
        for (Mention mention : numerics) {
            if (mention instanceof DateMention date && date.period().start() != null) {
                String noun = noun(date.span().end());
                if (noun.length() >= SHORTEST) {
                    nouns.computeIfAbsent(noun, words -> new ArrayList<>())
                            .add(new Dated(date.span().start(), date.period()));
                }
            }
        }
    }

    /** The run of kanji and katakana that begins at a place, perhaps after の. */
    private String noun(int start) {
        int from = start < text.length() && text.charAt(start) == 'の' ? start + 1 : start;
        int end = from;
        while (end < text.length() && end - from < LONGEST && isNoun(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(from, end), end);
    }

    private static boolean isNoun(char c) {
        return Character.isIdeographic(c) || c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }

    /** The time of the noun that a sentence points at, as it was named last before; null if it points at none. */
    @Nullable
    Period of(Span sentence) {
        for (int at = sentence.start(); at < sentence.end(); at++) {
            for (String pointer : POINTERS) {
                if (text.startsWith(pointer, at)) {
                    Period period = last(noun(at + pointer.length()), at);
                    if (period != null) {
                        return period;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Period last(String noun, int before) {
        Period period = null;
        for (Dated dated : nouns.getOrDefault(noun, List.of())) {
            period = dated.at() < before ? dated.period() : period;
        }
        return period;
    }
}
