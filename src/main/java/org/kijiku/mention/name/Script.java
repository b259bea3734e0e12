package org.kijiku.mention.name;

import org.kijiku.text.morph.Morpheme;

/** What script a letter belongs to, as far as names care. */
final class Script {
    private Script() {}

    static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }

    static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff || c == '々' || c == '〇' || c >= 0x3400 && c <= 0x4dbf;
    }

    static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ゖ';
    }

    /** True if a border between the two units would part one katakana or Latin word, or a number. */
    static boolean joins(char left, char right) {
        return isKatakana(left) && isKatakana(right)
                || (isLatin(left) || Character.isDigit(left)) && (isLatin(right) || Character.isDigit(right));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '〇';
    }

    static boolean allHan(String words) {
        return !words.isEmpty() && words.chars().allMatch(c -> isHan((char) c));
    }

    static boolean allKatakana(String words) {
        return !words.isEmpty() && words.chars().allMatch(c -> isKatakana((char) c));
    }

    static boolean allLatin(String words) {
        return !words.isEmpty() && words.chars().allMatch(c -> isLatin((char) c));
    }

    /** A noun that is a word: the dictionary takes unknown signs for nouns too. */
    static boolean isWord(Morpheme token) {
        return token.isNoun() && isLetter(token.surface().charAt(0));
    }
}
