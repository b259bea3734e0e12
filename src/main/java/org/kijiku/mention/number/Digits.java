package org.kijiku.mention.number;

/** What the characters of numerals mean. */
final class Digits {
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
        return switch (c) {
            case '〇', '零' -> 0;
            case '一', '壱' -> 1;
            case '二', '弐' -> 2;
            case '三', '参' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
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

    static boolean isPoint(char c) {
        return c == '.' || c == '．';
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
