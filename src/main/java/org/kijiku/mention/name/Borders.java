package org.kijiku.mention.name;

import org.kijiku.text.Span;

/** Tells whether words stand by themselves or are a piece of longer ones. */
final class Borders {
    /** From this length on, a name is believed where the morphemes are cut otherwise. */
    private static final int LONG = 4;

    private Borders() {}

    static boolean stands(Passage passage, Span span) {
        String text = passage.text();
        int start = span.start();
        int end = span.end();
        boolean joined = start > 0 && Script.joins(text.charAt(start - 1), text.charAt(start))
                || end < text.length() && Script.joins(text.charAt(end - 1), text.charAt(end));
        if (joined) {
            return false;
        }
        return span.length() >= LONG || bothAtBorders(passage, span);
    }

    /** True if morphemes begin and end where the span does; a katakana or Latin word beside Japanese ends by itself. */
    private static boolean bothAtBorders(Passage passage, Span span) {
        return atBorder(passage, span.start()) && atBorder(passage, span.end());
    }

    private static boolean atBorder(Passage passage, int offset) {
        if (passage.borders().get(offset)) {
            return true;
        }
        char left = passage.before(offset);
        char right = passage.at(offset);
        return Script.isLatin(left) != Script.isLatin(right) || Script.isKatakana(left) != Script.isKatakana(right);
    }
}
