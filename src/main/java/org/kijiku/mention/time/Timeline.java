package org.kijiku.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.DateMention;
import org.kijiku.mention.DateMention.Relation;
import org.kijiku.mention.Period;
import org.kijiku.mention.Period.Precision;
import org.kijiku.text.Span;

/**
 * The dates of one text in order: settles each expression with what the earlier ones, or the article's date, leave to be
 * understood.
 */
final class Timeline {
    private final Anchors anchors;
    private boolean resolved;

    Timeline(CharSequence text, @Nullable LocalDate reference) {
        this.anchors = new Anchors(text, reference);
    }

    /** The mention, or null if the words name no date of the calendar or hang in the air. */
    @Nullable
    DateMention settle(Expression expression) {
        anchors.advance(expression.start());
        resolved = false;
        Stretch from = resolve(expression.from(), null, null);
        if (from == null) {
            return open(expression);
        }
        Span span = new Span(expression.start(), expression.end());
        if (expression.to().isEmpty()) {
            anchors.remember(from, era(expression.from()), expression);
            return new DateMention(span, from.period(), expression.relation(), resolved);
        }
        Stretch to = forward(
                from,
                resolve(expression.to(), from, era(expression.from())),
                expression.to().getFirst());
        if (to == null || to.end().isBefore(from.start())) {
            return settle(expression.first());
        }
        anchors.remember(to, era(expression.from()), expression);
        return new DateMention(span, from.until(to), Relation.AT, resolved);
    }

    /** A month or day of which the year or month cannot be known: 10月 is --10, a period without ends. */
    @Nullable
    DateMention open(Expression expression) {
        String from = openLabel(expression.from());
        String to = openLabel(expression.to());
        if (from.isEmpty() || to.isEmpty() != expression.to().isEmpty()) {
            return null;
        }
        boolean day = expression.from().stream().anyMatch(step -> step instanceof Step.DayOf);
        Precision precision = !to.isEmpty() ? Precision.RANGE : day ? Precision.DAY : Precision.MONTH;
        Span span = new Span(expression.start(), expression.end());
        String label = to.isEmpty() ? from : from + "/" + to;
        return new DateMention(span, new Period(label, null, null, precision), expression.relation(), false);
    }

    /** ISO's form for a month, a day of a month and a day; empty for anything else. */
    private static String openLabel(List<Step> steps) {
        StringBuilder label = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Step.MonthOf month) {
                label.append(String.format(Locale.ROOT, "--%02d", month.month()));
            } else if (step instanceof Step.DayOf day) {
                label.append(String.format(Locale.ROOT, label.isEmpty() ? "---%02d" : "-%02d", day.day()));
            }
        }
        return label.toString();
    }

    private static @Nullable Era era(List<Step> steps) {
        return steps.getFirst() instanceof Step.At at ? at.era() : null;
    }

    /** The second end of a range lies after the first: 10月から3月 ends in the next year. */
    private static @Nullable Stretch forward(Stretch from, @Nullable Stretch to, Step first) {
        if (to == null || !to.end().isBefore(from.start())) {
            return to;
        }
        if (first instanceof Step.MonthOf) {
            LocalDate start = to.start().plusYears(1);
            return to.unit() == Unit.DAY ? Stretch.day(start) : Stretch.holding(start, to.unit());
        }
        return first instanceof Step.DayOf ? Stretch.day(to.start().plusMonths(1)) : to;
    }

    private @Nullable Stretch resolve(List<Step> steps, @Nullable Stretch from, @Nullable Era era) {
        try {
            Stretch stretch = from == null ? begin(steps.getFirst()) : continued(steps.getFirst(), from, era);
            for (int i = 1; i < steps.size() && stretch != null; i++) {
                stretch = Narrowing.narrow(stretch, steps.get(i));
            }
            return stretch;
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    private @Nullable Stretch begin(Step step) {
        if (step instanceof Step.At at) {
            return at.stretch();
        }
        resolved = true;
        return switch (step) {
            case Step.ShortYear year -> anchors.year(year);
            case Step.MonthOf month -> anchors.month(month.month());
            case Step.DayOf day -> anchors.day(day.day());
            case Step.Shift shift -> shifted(shift, anchors.base(shift));
            case Step.WeekdayOf weekday -> anchors.weekday(weekday.weekday());
            case Step.PartOf part -> part.alone() == null ? null : narrowed(anchors.holder(part.alone()), part);
            default -> null;
        };
    }

    /** The first step of a range's second end, which goes on from the first. */
    private @Nullable Stretch continued(Step step, Stretch from, @Nullable Era era) {
        return switch (step) {
            case Step.ShortYear year -> Anchors.year(year, from, era);
            case Step.MonthOf month -> Stretch.month(YearMonth.of(from.start().getYear(), month.month()));
            case Step.DayOf day -> Narrowing.day(YearMonth.from(from.end()), day);
            case Step.Shift shift -> shift.anchor() == Step.Anchor.LAST ? shifted(shift, from) : begin(step);
            case Step.PartOf part -> {
                Unit whole = part.ranges().containsKey(Unit.MONTH) ? Unit.MONTH : Unit.YEAR;
                yield Narrowing.narrow(Stretch.holding(from.end(), whole), part);
            }
            default -> begin(step);
        };
    }

    private static @Nullable Stretch shifted(Step.Shift shift, @Nullable Stretch base) {
        return base == null ? null : Stretch.holding(base.start(), shift.unit()).shift(shift.by());
    }

    private static @Nullable Stretch narrowed(@Nullable Stretch whole, Step.PartOf part) {
        return whole == null ? null : Narrowing.narrow(whole, part);
    }
}
