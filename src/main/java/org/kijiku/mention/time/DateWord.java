package org.kijiku.mention.time;

import java.util.List;

/**
 * A row of the date lexicon.
 *
 * @param surface as written; in Latin script any case matches
 * @param meaning what it does
 * @param notAfter words that may not stand before it (before the number, for a counter that begins a date)
 * @param notBefore words that may not stand after it
 */
record DateWord(String surface, Meaning meaning, List<String> notAfter, List<String> notBefore) {
    DateWord {
        notAfter = List.copyOf(notAfter);
        notBefore = List.copyOf(notBefore);
    }

    /** Whether it stands at {@code at}, with nothing after it that takes its meaning away. */
    boolean standsAt(String text, int at) {
        int end = at + surface.length();
        if (!text.regionMatches(Glyphs.latin(surface.charAt(0)), at, surface, 0, surface.length())) {
            return false;
        }
        if (Glyphs.latin(surface.charAt(0)) && at > 0 && Glyphs.latin(text.charAt(at - 1))
                || Glyphs.latin(surface.charAt(surface.length() - 1)) && Glyphs.latin(Glyphs.at(text, end))) {
            return false;
        }
        for (String word : notBefore) {
            if (text.startsWith(word, end)) {
                return false;
            }
        }
        return true;
    }

    /** Whether none of the words that may not stand before it ends at {@code start}. */
    boolean mayFollow(String text, int start) {
        for (String word : notAfter) {
            if (text.startsWith(word, start - word.length())) {
                return false;
            }
        }
        return true;
    }
}
