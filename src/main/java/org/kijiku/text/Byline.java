package org.kijiku.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who published a text and when, where a line of its own says so. */
final class Byline {
    private static final int NEAR = 8;
    private static final Pattern DAY = Pattern.compile(
            "(?<era>令和|平成)?(?<year>\\d{1,4}|元)\\s*[年./-]\\s*(?<month>\\d{1,2})\\s*[月./-]\\s*(?<day>\\d{1,2})日?");
    private static final Pattern DATE_LINE =
            Pattern.compile("^[【\\[(（]?((最終)?(公開|掲載|更新|投稿|配信|発行|作成)日?時?[:：\\s]*)?" + DAY.pattern()
                    + "([T\\s　]*[(（][月火水木金土日][)）])?([T\\s　]*\\d{1,2}[:時：].{0,20})?[】\\])）]?"
                    + "([\\s　]*(公開|掲載|更新|投稿|配信|発行|付))?$");
    private static final Pattern OWNER = Pattern.compile(
            "(?i)^(?:©|\\(c\\)|（c）|copyright)[\\s©(c)（）]*(?:\\d{4}[-–〜～]?\\d{0,4})?\\s*(?<name>.{2,40}?)[.．]?\\s*"
                    + "(?:all rights reserved\\.?)?$|^(?:発行|発行元|発行者|運営|運営会社|配信元|出版社)[:：](?<other>.{2,40})$");

    private Byline() {}

    /** The date of the first lines or the last ones that hold nothing but a date. */
    static Optional<LocalDate> date(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean near = i < NEAR || i >= lines.size() - NEAR / 2;
            if (near && DATE_LINE.matcher(lines.get(i)).find()) {
                return day(lines.get(i));
            }
        }
        return Optional.empty();
    }

    /** The first day that {@code text} names, if it is one of the calendar. */
    static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            return Optional.empty();
        }
        String era = day.group("era");
        int year = day.group("year").equals("元") ? 1 : Integer.parseInt(day.group("year"));
        int base = era == null ? 0 : era.equals("令和") ? 2018 : 1988;
        if (era == null && year < 1000) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    base + year, Integer.parseInt(day.group("month")), Integer.parseInt(day.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The name in a copyright or publisher line, or a short footer line that another footer line quotes. */
    static Optional<String> publisher(List<String> footer) {
        for (String line : footer) {
            Matcher owner = OWNER.matcher(line);
            if (owner.find()) {
                String name = owner.group("name");
                return Optional.of((name == null ? owner.group("other") : name).strip());
            }
        }
        return footer.stream()
                .filter(line -> line.length() <= 30)
                .filter(line -> footer.stream().anyMatch(other -> other.contains("「" + line + "」")))
                .findFirst();
    }
}
