package org.kijiku.mention.time;

/** What single characters are, in either width. */
final class Glyphs {
    private Glyphs() {}

    /** The ASCII form of a full-width character, others unchanged. */
    static char narrow(char c) {
        return c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    static boolean latin(char c) {
        char n = narrow(c);
        return n >= 'a' && n <= 'z' || n >= 'A' && n <= 'Z';
    }

    /** The character at {@code at} in ASCII form, or 0 outside the text. */
    static char at(CharSequence text, int at) {
        return at >= 0 && at < text.length() ? narrow(text.charAt(at)) : 0;
    }

    /** Whether the word stands at {@code at}. */
    static boolean startsWith(CharSequence text, String word, int at) {
        if (at < 0 || at > text.length() - word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word stands at {@code at}, in capitals or not. */
    static boolean startsWithAnyCase(CharSequence text, String word, int at) {
        if (at < 0 || at > text.length() - word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != Character.toLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first position from {@code at} that is no blank; at most two blanks are passed over. */
    static int skipBlanks(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && end < at + 2 && blank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00A0';
    }
}
