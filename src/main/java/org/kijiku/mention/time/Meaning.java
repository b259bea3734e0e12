package org.kijiku.mention.time;

import org.kijiku.mention.DateMention.Relation;

/** What a word of the date lexicon does in an expression. */
sealed interface Meaning
        permits Step,
                Meaning.Counter,
                Meaning.Ago,
                Meaning.Later,
                Meaning.Limit,
                Meaning.Link,
                Meaning.Phrase,
                Meaning.NumberWord {
    /** Makes the number before it a step: 年, 月, 日, 年度. */
    record Counter(Count count) implements Meaning {}

    /** Counts back from the article's date: 年前. */
    record Ago(Unit unit) implements Meaning {}

    /** Counts on from the date before it: から2日後. */
    record Later(Unit unit) implements Meaning {}

    /** Follows a date (in English precedes it) and bounds the time: 以降, までに, by. */
    record Limit(Relation relation) implements Meaning {}

    /** A number in letters: five. */
    record NumberWord(int value) implements Meaning {}

    /** Two steps in one word: 今夏. */
    record Phrase(Step.Shift shift, Step.PartOf part) implements Meaning {}

    /** Words that join or surround dates without a meaning of their own. */
    enum Link implements Meaning {
        /** Between the ends of a range: 〜, から. */
        TO,
        /** After the second end: まで, の間. */
        CLOSE,
        /** Before what recurs: 毎年. */
        RECURRING,
        /** After a number that is an amount, not a date: 日以上, people. */
        AMOUNT,
        /** Begins an English range: from, between. */
        OPENER,
        /** Between the ends of a range that 'between' began. */
        AND,
        /** Between a coarse step and a finer one: の. */
        OF
    }

    /** What a number before a counter counts. */
    enum Count {
        YEAR,
        FISCAL_YEAR,
        DECADE,
        CENTURY,
        MONTH,
        DAY,
        QUARTER,
        WEEK,
        /** 3月期: the business year that ends with that month. */
        TERM
    }
}
