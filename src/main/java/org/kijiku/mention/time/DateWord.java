package org.kijiku.mention.time;

import java.util.List;

/**
 * A row of the date lexicon.
 *
 * @param surface as written; in Latin script any case matches
 * @param meaning what it does
 * @param notAfter words that may not stand before it (before the number, for a counter that begins a date)
 * @param notBefore words that may not stand after it
 * @param unless longer words that may, although they begin like one of those
 */
record DateWord(String surface, Meaning meaning, List<String> notAfter, List<String> notBefore, List<String> unless) {
    DateWord {
        notAfter = List.copyOf(notAfter);
        notBefore = List.copyOf(notBefore);
        unless = List.copyOf(unless);
    }

    /** Whether it stands at {@code at}, with nothing after it that takes its meaning away. */
    boolean standsAt(CharSequence text, int at) {
        int end = at + surface.length();
        boolean written = Glyphs.latin(surface.charAt(0))
                ? Glyphs.startsWithAnyCase(text, surface, at)
                : Glyphs.startsWith(text, surface, at);
        if (!written) {
            return false;
        }
        if (Glyphs.latin(surface.charAt(0)) && at > 0 && Glyphs.latin(text.charAt(at - 1))
                || Glyphs.latin(surface.charAt(surface.length() - 1)) && Glyphs.latin(Glyphs.at(text, end))) {
            return false;
        }
        return !any(notBefore, text, end) || any(unless, text, end);
    }

    private static boolean any(List<String> words, CharSequence text, int at) {
        for (String word : words) {
            if (Glyphs.startsWith(text, word, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether none of the words that may not stand before it ends at {@code start}. */
    boolean mayFollow(CharSequence text, int start) {
        for (String word : notAfter) {
            if (Glyphs.startsWith(text, word, start - word.length())) {
                return false;
            }
        }
        return true;
    }
}
