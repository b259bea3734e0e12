package org.kijiku.mention.number;

/** What the characters of numerals mean. */
final class Digits {
    private static final String KANJI = "〇一二三四五六七八九";

    private Digits() {}

    /** Value of an ASCII or full-width digit, else -1. */
    static int arabic(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    /** Value of a kanji digit, else -1. */
    static int kanji(char c) {
        if (c < '〇') {
            return -1;
        }
        return switch (c) {
            case '零' -> 0;
            case '壱' -> 1;
            case '弐' -> 2;
            case '参' -> 3;
            default -> KANJI.indexOf(c);
        };
    }

    /** Exponent of 十, 百 or 千, else 0. */
    static int small(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            default -> 0;
        };
    }

    /** Exponent of 万, 億, 兆 or 京, else 0. */
    static int large(char c) {
        return switch (c) {
            case '万', '萬' -> 4;
            case '億' -> 8;
            case '兆' -> 12;
            case '京' -> 16;
            default -> 0;
        };
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u3000';
    }

    /** The first place from {@code at} on, at most {@code most} characters away, that is no blank. */
    static int skipBlanks(CharSequence text, int at, int most) {
        int end = Math.min(text.length(), at + most);
        int here = at;
        while (here < end && isBlank(text.charAt(here))) {
            here++;
        }
        return here;
    }
}
