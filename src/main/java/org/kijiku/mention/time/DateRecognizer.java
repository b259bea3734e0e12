package org.kijiku.mention.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.DateMention;
import org.kijiku.mention.DateMention.Relation;

/**
 * Finds dates and periods, full and partial, in Japanese and English text. What the words leave out (the year of 10月,
 * that of 昨年) is taken from the last date named or from the article's date, never from the clock. A month or day that
 * nothing completes is a mention whose period has no ends and whose label is ISO's ({@code --10}, {@code --10-28});
 * other words that hang in the air (昨年 without a date) are no mentions. It has no state and may be shared by threads.
 */
public final class DateRecognizer {
    private final DateWords words;
    private final Eras eras;
    private final JapaneseDates japanese;

    private DateRecognizer(DateWords words, Eras eras) {
        this.words = words;
        this.eras = eras;
        this.japanese = new JapaneseDates(words, eras);
    }

    /**
     * Reads {@code lexicon/dates.tsv} and {@code lexicon/eras.tsv}.
     *
     * @throws IllegalArgumentException naming file and line of a row that cannot be read
     */
    public static DateRecognizer open(Path ontologyDir) {
        return new DateRecognizer(DateWords.open(ontologyDir), Eras.open(ontologyDir));
    }

    /**
     * The dates of a text in order, not overlapping. Linear in its length.
     *
     * @param reference the article's date, or null if it is not known
     */
    public List<DateMention> recognize(String text, @Nullable LocalDate reference) {
        List<DateMention> mentions = new ArrayList<>();
        Timeline timeline = new Timeline(text, reference);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean number = Glyphs.digit(c) || DateNumeral.kanji(c);
            if (!number && !words.begin(c) && !eras.begin(c) && c != '第') {
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

    private @Nullable DateMention at(String text, int at, Timeline timeline) {
        Expression expression = japanese.read(text, at);
        if (expression != null) {
            return timeline.settle(expression);
        }
        Chain recurring = japanese.recurring(text, at);
        return recurring == null
                ? null
                : timeline.open(
                        recurring.steps(),
                        new Expression(recurring.steps(), List.of(), Relation.AT, at, recurring.end()));
    }
}
