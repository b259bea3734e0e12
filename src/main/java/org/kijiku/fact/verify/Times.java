package org.kijiku.fact.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Period;
import org.kijiku.mention.Period.Precision;
import org.kijiku.mention.time.DateRecognizer;
import org.kijiku.text.Article;

/** Lets in a time that the article names, or one that follows from a time it names. */
final class Times {
    private final List<Period> named;

    /** The times that the article's text names, and its date of publication. */
    Times(DateRecognizer recognizer, Article article) {
        LocalDate published = article.published();
        List<Period> times = new ArrayList<>();
        recognizer.recognize(article.text().value(), published).forEach(mention -> times.add(mention.period()));
        if (published != null) {
            times.add(new Period(published.toString(), published, published, Precision.DAY));
        }
        this.named = times.stream().distinct().toList();
    }

    /** The label, if the article gives that time. */
    String check(String field, String label) {
        Optional<TimeLabel> time = TimeLabel.of(label);
        if (time.isEmpty() && named.stream().noneMatch(period -> period.label().equals(label))) {
            throw new Refusal(field + " \"" + label
                    + "\" is no date; write 2025, 2025-10, 2025-10-28, FY2025 or two of them with / between");
        }
        if (time.isPresent() && !isGiven(label, time.get())) {
            throw new Refusal(field + " " + label + " is neither in the article nor follows from a date there");
        }
        return label;
    }

    private boolean isGiven(String label, TimeLabel time) {
        if (named.stream().anyMatch(period -> period.label().equals(label))) {
            return true;
        }
        if (time.precision() == Precision.RANGE) {
            return named.stream().anyMatch(period -> time.start().equals(period.start()))
                    && named.stream().anyMatch(period -> time.end().equals(period.end()));
        }
        return named.stream().anyMatch(period -> isWithin(period, time));
    }

    /** Whether a time that the article names lies in the given one: who says October 2025 says 2025. */
    private static boolean isWithin(Period period, TimeLabel time) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        return start != null && end != null && !start.isBefore(time.start()) && !end.isAfter(time.end());
    }

    /** The period of a figure, or null if it has none. */
    @Nullable
    Period period(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        Fields fields = new Fields(node, Set.of("label", "start", "end"));
        String label = check("period", fields.required("label"));
        Optional<Period> same =
                named.stream().filter(period -> period.label().equals(label)).findFirst();
        Period period = same.orElseGet(() -> TimeLabel.of(label)
                .map(time -> new Period(label, time.start(), time.end(), time.precision()))
                .orElseThrow());
        agree("start", fields.words("start"), period.start());
        agree("end", fields.words("end"), period.end());
        return period;
    }

    private static void agree(String field, @Nullable String given, @Nullable LocalDate known) {
        if (given != null && known != null && !given.equals(known.toString())) {
            throw new Refusal("period " + field + " is " + known + " by its label, not " + given);
        }
    }
}
