package org.kijiku.mention.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kijiku.mention.DateMention;

/** Random dates come back from every form in which they can be written. */
class DateRoundTripTest {
    private static final int ROUNDS = 2000;
    private static final String KANJI = "〇一二三四五六七八九";
    private final DateRecognizer recognizer = DateRecognizer.open(Path.of("ontology"));

    @Test
    void daysComeBack() {
        List<Function<LocalDate, String>> forms = List.of(
                LocalDate::toString,
                day -> day.toString().replace('-', '/'),
                day -> day.toString().replace('-', '.'),
                day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                day -> day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日",
                day -> wide(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"),
                day -> positional(day.getYear()) + "年" + counted(day.getMonthValue()) + "月"
                        + counted(day.getDayOfMonth()) + "日",
                day -> era(day, false),
                day -> era(day, true),
                day -> month(day, TextStyle.FULL) + " " + day.getDayOfMonth() + ", " + day.getYear(),
                day -> day.getDayOfMonth() + " " + month(day, TextStyle.FULL) + " " + day.getYear(),
                day -> day.format(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US)));
        Random random = new Random(20251028);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(365 * 150));
            for (Function<LocalDate, String> form : forms) {
                String date = form.apply(day);
                String text = "発表（" + date + "）による。";
                List<DateMention> found = recognizer.recognize(text, null);
                assertEquals(1, found.size(), text);
                assertEquals(date, found.getFirst().span().of(text));
                assertEquals(day.toString(), found.getFirst().period().label(), text);
                assertEquals(day, found.getFirst().period().start(), text);
                assertEquals(day, found.getFirst().period().end(), text);
            }
        }
    }

    @Test
    void rangesComeBackWithWhatTheSecondEndLeavesOut() {
        Random random = new Random(47);
        for (int i = 0; i < ROUNDS; i++) {
            YearMonth from = YearMonth.of(1950 + random.nextInt(120), 1 + random.nextInt(12));
            YearMonth to = from.plusMonths(1 + random.nextInt(11));
            String text = from.getYear() + "年" + from.getMonthValue() + "月"
                    + List.of("〜", "から", "―", "～").get(random.nextInt(4)) + to.getMonthValue() + "月の間";
            DateMention found = recognizer.recognize(text, null).getFirst();
            assertEquals(from + "/" + to, found.period().label(), text);
            assertEquals(to.atEndOfMonth(), found.period().end(), text);
        }
    }

    @Test
    void spansNeverOverlapAndTextsNeverFail() {
        String glyphs = "0123456789１２一二十千年月日度末中旬第四半期〜から までに同翌昨来今令和平成R7HQ/.-,、。()（火） October May the in by\n";
        Random random = new Random(7);
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 60; j++) {
                text.append(glyphs.charAt(random.nextInt(glyphs.length())));
            }
            int end = 0;
            for (DateMention mention : recognizer.recognize(text.toString(), LocalDate.of(2025, 11, 15))) {
                assertEquals(
                        Math.max(end, mention.span().start()), mention.span().start(), text::toString);
                end = mention.span().end();
                LocalDate start = mention.period().start();
                LocalDate last = mention.period().end();
                assertEquals(start == null, last == null, text::toString);
                assertEquals(false, start != null && last != null && last.isBefore(start), text::toString);
            }
        }
    }

    private static String era(LocalDate day, boolean kanji) {
        if (day.isBefore(LocalDate.of(1900, 1, 1))) {
            return day.toString();
        }
        JapaneseDate japanese = JapaneseDate.from(day);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        String name = japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN);
        String number = year == 1 ? "元" : kanji ? counted(year) : String.valueOf(year);
        return kanji
                ? name + number + "年" + counted(day.getMonthValue()) + "月" + counted(day.getDayOfMonth()) + "日"
                : name + number + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String month(LocalDate day, TextStyle style) {
        return day.getMonth().getDisplayName(style, Locale.US);
    }

    private static String wide(String ascii) {
        StringBuilder wide = new StringBuilder();
        ascii.chars().forEach(c -> wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : (char) c));
        return wide.toString();
    }

    private static String positional(int number) {
        StringBuilder kanji = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> kanji.append(KANJI.charAt(c - '0')));
        return kanji.toString();
    }

    /** 二十八: up to 999. */
    private static String counted(int number) {
        String hundreds = number < 100 ? "" : (number / 100 == 1 ? "" : KANJI.charAt(number / 100)) + "百";
        int rest = number % 100;
        String tens = rest < 10 ? "" : (rest / 10 == 1 ? "" : KANJI.charAt(rest / 10)) + "十";
        return hundreds + tens + (rest % 10 == 0 ? "" : KANJI.charAt(rest % 10));
    }
}
