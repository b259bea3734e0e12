package org.kijiku.fact.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Status;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.figure.FigureCues.Kind;
import org.kijiku.mention.DateMention;
import org.kijiku.mention.Period;
import org.kijiku.text.Article;
import org.kijiku.text.Section;
import org.kijiku.text.Span;

/**
 * Finds when a quantity holds: the last date named before it in its sentence, else the first after it; for a target, what
 * the next sentence says of when it is met; else the time of a noun that the sentence points at, or of a heading above it.
 */
final class PeriodFinder {
    private static final Set<String> DURATIONS =
            Set.of("years", "months", "weeks", "days", "hours", "minutes", "seconds");

    private final Article article;
    private final Prose prose;
    private final Around around;
    private final FigureCues cues;
    private final DatedNouns nouns;

    PeriodFinder(Article article, Prose prose, Around around, FigureCues cues, DatedNouns nouns) {
        this.article = article;
        this.prose = prose;
        this.around = around;
        this.cues = cues;
        this.nouns = nouns;
    }

    @Nullable
    Period find(Place place, String unit, Status status) {
        if (DURATIONS.contains(unit)) {
            return null;
        }
        List<DateMention> dates = around.dates(place.outer().span()).stream()
                .filter(date -> !isBase(date))
                .toList();
        DateMention own = nearest(dates, place.span());
        if (own != null) {
            return own.period();
        }
        if (status == Status.TARGET || status == Status.PLANNED) {
            Optional<DateMention> next = prose.sentence(after(place.outer())).flatMap(this::goal);
            if (next.isPresent()) {
                return next.get().period();
            }
        }
        Period pointed = nouns.of(place.outer().span());
        return pointed != null ? pointed : heading(place.span());
    }

    /** 2013年度比: the year that a figure is measured by is not the one it is of. */
    private boolean isBase(DateMention date) {
        String text = article.text().value();
        int end = date.span().end();
        return end < text.length() && text.charAt(end) == '比';
    }

    /** The period of a quantity outside sentences: what its line or its heading names. */
    @Nullable
    Period outside(Span span, Span line) {
        DateMention own = nearest(around.dates(line), span);
        return own != null ? own.period() : heading(span);
    }

    private static @Nullable DateMention nearest(List<DateMention> dates, Span span) {
        DateMention before = null;
        for (DateMention date : dates) {
            if (date.period().start() == null && date.period().end() == null) {
                continue;
            }
            if (date.span().start() > span.start()) {
                return before != null ? before : date;
            }
            before = date;
        }
        return before;
    }

    /** One character past a sentence and the blanks behind it. */
    private Span after(Sentence sentence) {
        String text = article.text().value();
        int at = sentence.span().end();
        while (at < text.length() - 1 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return new Span(at, at);
    }

    /** When the target of the sentence before is met, unless the sentence has a quantity of its own. */
    private Optional<DateMention> goal(Sentence sentence) {
        if (around.hasQuantity(sentence.span())) {
            return Optional.empty();
        }
        List<DateMention> goals = around.dates(sentence.span()).stream()
                .filter(date -> date.period().start() != null || date.period().end() != null)
                .filter(date -> speaksOf(Kind.GOAL, sentence, date))
                .toList();
        return goals.stream()
                .filter(date -> !speaksOf(Kind.FORMER, sentence, date))
                .findFirst()
                .or(() -> goals.stream().findFirst());
    }

    /** Whether a cue stands between the verb before a date and the verb after it. */
    private boolean speaksOf(Kind kind, Sentence sentence, DateMention date) {
        int at = sentence.phraseAt(date.span().start()).orElse(0);
        int from = at;
        while (from > 0 && !sentence.phrases().get(from - 1).isPredicate()) {
            from--;
        }
        int to = at;
        while (to < sentence.phrases().size() - 1 && !sentence.phrases().get(to).isPredicate()) {
            to++;
        }
        Phrase first = sentence.phrases().get(from);
        Phrase last = sentence.phrases().get(to);
        return cues.isIn(kind, around.words(first.span().cover(last.span())));
    }

    private @Nullable Period heading(Span span) {
        for (int i = article.sections().size() - 1; i >= 0; i--) {
            Section section = article.sections().get(i);
            if (section.span().contains(span) && section.level() > 1) {
                List<DateMention> dates = around.dates(section.heading());
                if (!dates.isEmpty()) {
                    return dates.getFirst().period();
                }
            }
        }
        return null;
    }
}
