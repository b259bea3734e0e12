package org.kijiku.mention.time;

import org.jspecify.annotations.Nullable;

/**
 * A number of at most four digits inside a date.
 *
 * @param value its value
 * @param end one past its last character
 * @param digits how many digits it is written with, 0 if it is written with 十, 百, 千
 * @param kanji whether it is written in kanji
 */
record DateNumeral(int value, int end, int digits, boolean kanji) {
    private static final int MOST = 4;
    private static final String KANJI = "〇一二三四五六七八九";

    /** The number that begins at {@code at}, or null if there is none or it is too long. */
    static @Nullable DateNumeral read(CharSequence text, int at) {
        int end = runEnd(text, at);
        if (end == at) {
            return null;
        }
        if (Glyphs.digit(text.charAt(at))) {
            return end - at > MOST ? null : new DateNumeral(positional(text, at, end), end, end - at, false);
        }
        for (int i = at; i < end; i++) {
            if (power(text.charAt(i)) > 0) {
                int value = multiplied(text, at, end);
                return value < 0 ? null : new DateNumeral(value, end, 0, true);
            }
        }
        return end - at > MOST ? null : new DateNumeral(positional(text, at, end), end, end - at, true);
    }

    /** The number after 第: a single kanji digit, so that 第一四半期 is not read as fourteen. */
    static @Nullable DateNumeral ordinal(CharSequence text, int at) {
        int value = at < text.length() ? kanjiDigit(text.charAt(at)) : -1;
        return value < 0 ? read(text, at) : new DateNumeral(value, at + 1, 1, true);
    }

    /** One past the run of digits of one script that begins at {@code at}. */
    static int runEnd(CharSequence text, int at) {
        int end = at;
        if (end < text.length() && Glyphs.digit(text.charAt(end))) {
            while (end < text.length() && Glyphs.digit(text.charAt(end))) {
                end++;
            }
        } else {
            while (end < text.length() && kanji(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    static boolean kanji(char c) {
        return kanjiDigit(c) >= 0 || power(c) > 0;
    }

    private static int positional(CharSequence text, int at, int end) {
        int value = 0;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            value = value * 10 + (Glyphs.digit(c) ? Glyphs.narrow(c) - '0' : kanjiDigit(c));
        }
        return value;
    }

    /** 千九百四十五: -1 if the powers do not fall or two digits meet. */
    private static int multiplied(CharSequence text, int at, int end) {
        int value = 0;
        int pending = -1;
        int lowest = 10_000;
        for (int i = at; i < end; i++) {
            int power = power(text.charAt(i));
            if (power == 0) {
                if (pending >= 0) {
                    return -1;
                }
                pending = kanjiDigit(text.charAt(i));
            } else if (power >= lowest) {
                return -1;
            } else {
                value += (pending < 0 ? 1 : pending) * power;
                pending = -1;
                lowest = power;
            }
        }
        return value + Math.max(pending, 0);
    }

    private static int power(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static int kanjiDigit(char c) {
        return switch (c) {
            case '零', '○' -> 0;
            case '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九' -> KANJI.indexOf(c);
            default -> -1;
        };
    }
}
