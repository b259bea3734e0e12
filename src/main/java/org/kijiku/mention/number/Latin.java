package org.kijiku.mention.number;

import java.util.List;

/** Questions about characters and words at a place of a text. */
final class Latin {
    private Latin() {}

    /** An ASCII or full-width letter. */
    static boolean isLetter(char c) {
        int folded = c >= 'Ａ' && c <= 'ｚ' ? c - 'Ａ' + 'A' : c;
        return folded >= 'A' && folded <= 'Z' || folded >= 'a' && folded <= 'z';
    }

    static boolean isAlphanumeric(char c) {
        return isLetter(c) || Digits.arabic(c) >= 0;
    }

    static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }

    /** Whether one of the words begins at {@code at}. */
    static boolean startsWithAny(CharSequence text, int at, List<String> words) {
        for (String word : words) {
            if (startsWith(text, at, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words ends at {@code end}. */
    static boolean endsWithAny(CharSequence text, int end, List<String> words) {
        for (String word : words) {
            if (startsWith(text, end - word.length(), word)) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWith(CharSequence text, int at, String word) {
        if (at < 0 || at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
