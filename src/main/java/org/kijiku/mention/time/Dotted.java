package org.kijiku.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates written with hyphens, slashes or dots: 2025-10-28, 2025/10/28, 2025.10.28, 2025/10. */
final class Dotted {
    private static final String SIGNS = "-/.";
    private static final String JOINED = "-/.,$¥￥€£_+#";
    private static final String RANGE = "-–—~〜";

    private Dotted() {}

    /** The date that begins at {@code at}, or null; whether it may begin there is {@link #free}. */
    static @Nullable Read read(CharSequence text, int at) {
        DateNumeral first = DateNumeral.read(text, at);
        if (first == null || first.kanji()) {
            return null;
        }
        if (first.digits() == 4 && Years.plausible(first.value())) {
            Read day = day(text, first.end(), first.value());
            Read month = day != null ? day : month(text, first);
            return month != null ? month : years(text, first);
        }
        return first.digits() <= 2 ? dayFirst(text, first) : null;
    }

    /** The month and day after a year that ends at {@code at}. */
    static @Nullable Read day(CharSequence text, int at, int year) {
        char sign = Glyphs.at(text, at);
        DateNumeral month = part(text, at, sign);
        DateNumeral day = month == null ? null : part(text, month.end(), sign);
        return month == null || day == null || !closed(text, day.end(), sign)
                ? null
                : day(year, month.value(), day.value(), day.end());
    }

    /** 2025-10 and 2025/10; with a dot it may be a price or a section. */
    private static @Nullable Read month(CharSequence text, DateNumeral year) {
        char sign = Glyphs.at(text, year.end());
        DateNumeral month = sign == '.' ? null : part(text, year.end(), sign);
        if (month == null || !closed(text, month.end(), sign)) {
            return null;
        }
        int value = month.value();
        if (value >= 1 && value <= 12 && (sign == '/' || month.digits() == 2)) {
            return new Read(new Step.At(Stretch.month(YearMonth.of(year.value(), value)), null), month.end());
        }
        return null;
    }

    /** 2019–2021 and 2019-21 without a counter. */
    private static @Nullable Read years(CharSequence text, DateNumeral first) {
        char sign = Glyphs.at(text, first.end());
        DateNumeral second = RANGE.indexOf(sign) < 0 ? null : DateNumeral.read(text, first.end() + 1);
        if (second == null || second.kanji() || second.digits() % 2 == 1 || !closed(text, second.end(), sign)) {
            return null;
        }
        int until = second.digits() == 2 ? first.value() - first.value() % 100 + second.value() : second.value();
        boolean counted = Glyphs.at(text, Glyphs.skipBlanks(text, second.end())) == '年';
        return counted || until <= first.value() || !Years.plausible(until)
                ? null
                : new Read(
                        new Step.At(Stretch.year(first.value()), null),
                        second.end(),
                        new Step.At(Stretch.year(until), null));
    }

    /** 28/10/2025 or 10/28/2025 where only one of the two can be meant. */
    private static @Nullable Read dayFirst(CharSequence text, DateNumeral first) {
        char sign = Glyphs.at(text, first.end());
        DateNumeral second = sign == '/' ? part(text, first.end(), sign) : null;
        if (second == null || Glyphs.at(text, second.end()) != sign) {
            return null;
        }
        DateNumeral year = DateNumeral.read(text, second.end() + 1);
        if (year == null || year.digits() != 4 || !Years.plausible(year.value()) || !closed(text, year.end(), sign)) {
            return null;
        }
        int a = first.value();
        int b = second.value();
        return a > 12 || a == b
                ? day(year.value(), b, a, year.end())
                : b > 12 ? day(year.value(), a, b, year.end()) : null;
    }

    private static @Nullable DateNumeral part(CharSequence text, int at, char sign) {
        if (at >= text.length() || SIGNS.indexOf(sign) < 0 || Glyphs.at(text, at) != sign) {
            return null;
        }
        DateNumeral number = DateNumeral.read(text, at + 1);
        return number == null || number.kanji() || number.digits() > 2 ? null : number;
    }

    private static @Nullable Read day(int year, int month, int day, int end) {
        try {
            return new Read(new Step.At(Stretch.day(LocalDate.of(year, month, day)), null), end);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /** Whether no part of a longer number, path or word stands before. */
    static boolean free(CharSequence text, int at) {
        char before = Glyphs.at(text, at - 1);
        boolean clock = before == ':' && Glyphs.digit(Glyphs.at(text, at - 2));
        return !clock && !Glyphs.digit(before) && !Glyphs.latin(before) && JOINED.indexOf(before) < 0;
    }

    private static boolean closed(CharSequence text, int end, char sign) {
        char after = Glyphs.at(text, end);
        boolean goesOn = after == sign || after == '.' || after == ',';
        return !Glyphs.digit(after) && !(goesOn && Glyphs.digit(Glyphs.at(text, end + 1)));
    }
}
