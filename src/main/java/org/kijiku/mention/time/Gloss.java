package org.kijiku.mention.time;

import org.jspecify.annotations.Nullable;

/** The same year in the other calendar, in brackets: 2025年（令和7年）, 令和7（2025）年. */
final class Gloss {
    private static final String OPEN = "(〈[「〔";
    private static final String CLOSE = ")〉]」〕";

    private final Eras eras;

    Gloss(Eras eras) {
        this.eras = eras;
    }

    /** One past the gloss of {@code year} that begins at {@code at}; {@code at} itself if none does. */
    int skip(CharSequence text, int at, int year) {
        int bracket = at < text.length() ? OPEN.indexOf(Glyphs.at(text, at)) : -1;
        if (bracket < 0) {
            return at;
        }
        Era era = eras.named(text, at + 1);
        int start = at + 1 + (era == null ? 0 : era.name().length());
        DateNumeral number = number(text, start, era);
        if (number == null || year != (era == null ? number.value() : era.year(number.value()))) {
            return at;
        }
        int end = number.end();
        end += Glyphs.startsWith(text, "年度", end) ? 2 : Glyphs.startsWith(text, "年", end) ? 1 : 0;
        return Glyphs.at(text, end) == CLOSE.charAt(bracket) ? end + 1 : at;
    }

    private static @Nullable DateNumeral number(CharSequence text, int at, @Nullable Era era) {
        if (at >= text.length()) {
            return null;
        }
        boolean first = era != null && text.charAt(at) == '元';
        return first ? new DateNumeral(1, at + 1, 1, true) : DateNumeral.read(text, at);
    }
}
