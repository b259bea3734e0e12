package org.kijiku.mention.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.DateMention;
import org.kijiku.mention.Period;
import org.kijiku.text.Span;

/**
 * Finds dates and periods, full and partial, in Japanese and English text. What the words leave out (the year of 10月,
 * that of 昨年) is taken from the last date named or from the article's date, never from the clock. A month or day that
 * nothing completes is a mention whose period has no ends and whose label is ISO's ({@code --10}, {@code --10-28});
 * other words that hang in the air (昨年 without a date) are no mentions. It has no state and may be shared by threads.
 */
public final class DateRecognizer {
    private final DateWords words;
    private final Eras eras;
    private final DateWords english;
    private final JapaneseDates japanese;
    private final EnglishDates englishDates;

    private DateRecognizer(DateWords words, DateWords english, Eras eras) {
        this.words = words;
        this.eras = eras;
        this.english = english;
        this.japanese = new JapaneseDates(words, eras);
        this.englishDates = new EnglishDates(english);
    }

    /**
     * Reads {@code dates.tsv}, {@code dates-en.tsv} and {@code eras.tsv} of {@code lexicon}.
     *
     * @throws IllegalArgumentException naming file and line of a row that cannot be read
     */
    public static DateRecognizer open(Path ontologyDir) {
        Path lexicon = ontologyDir.resolve("lexicon");
        return new DateRecognizer(
                DateWords.read(lexicon.resolve("dates.tsv")),
                DateWords.read(lexicon.resolve("dates-en.tsv")),
                Eras.open(ontologyDir));
    }

    /**
     * The dates of a text in order, not overlapping. Linear in its length.
     *
     * @param reference the article's date, or null if it is not known
     */
    public List<DateMention> recognize(CharSequence text, @Nullable LocalDate reference) {
        List<DateMention> mentions = new ArrayList<>();
        Timeline timeline = new Timeline(text, reference);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean number = Glyphs.digit(c) || DateNumeral.kanji(c);
            if (!number && !words.begin(c) && !eras.begin(c) && !english.begin(c) && c != '第') {
                at++;
                continue;
            }
            DateMention mention = at(text, at, timeline);
            if (mention != null) {
                mentions.add(mention);
                at = mention.span().end();
            } else {
                at = number ? DateNumeral.runEnd(text, at) : at + 1;
            }
        }
        return List.copyOf(mentions);
    }

    /**
     * The period of a table's cell or row header: one date with no other number beside it (2025年度, 2025年度予算), or a
     * bare year (2025, R7).
     *
     * @param reference the article's date, or null if it is not known
     */
    public Optional<Period> cell(String cell, @Nullable LocalDate reference) {
        String text = cell.strip();
        List<DateMention> mentions = recognize(text, reference);
        if (mentions.isEmpty()) {
            return yearCell(text);
        }
        Span date = mentions.getFirst().span();
        String rest = text.substring(0, date.start()) + text.substring(date.end());
        boolean alone = mentions.size() == 1 && rest.chars().noneMatch(c -> Glyphs.digit((char) c));
        return alone ? Optional.of(mentions.getFirst().period()) : Optional.empty();
    }

    /** 2025 and R7 with nothing else are years only in a cell. */
    private Optional<Period> yearCell(String text) {
        DateNumeral year = text.isEmpty() ? null : DateNumeral.read(text, 0);
        if (year != null) {
            boolean whole = year.end() == text.length() && year.digits() == 4 && Years.current(year.value());
            return whole ? Optional.of(Stretch.year(year.value()).period()) : Optional.empty();
        }
        Era era = text.isEmpty() ? null : eras.initialled(text, 0);
        DateNumeral number = era == null ? null : DateNumeral.read(text, 1);
        return era != null && number != null && number.end() == text.length() && era.has(number.value())
                ? Optional.of(Stretch.year(era.year(number.value())).period())
                : Optional.empty();
    }

    private @Nullable DateMention at(CharSequence text, int at, Timeline timeline) {
        Expression expression = japanese.read(text, at);
        DateMention mention = expression == null ? null : timeline.settle(expression);
        if (mention != null) {
            return mention;
        }
        Expression english = latin(text.charAt(at)) ? englishDates.read(text, at) : null;
        if (english != null) {
            return timeline.settle(english);
        }
        Expression recurring = japanese.recurring(text, at);
        return recurring == null ? null : timeline.open(recurring);
    }

    private boolean latin(char c) {
        return english.begin(c) || Glyphs.digit(c);
    }
}
