package org.kijiku.fact.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kijiku.text.Quote;
import org.kijiku.text.Span;
import org.kijiku.text.StoredText;

/** Finds the quotes of a draft in the article. */
final class Passages {
    /** How far, in code points, a wrong start may be from the words that it means. */
    private static final int NEAR = 200;

    private static final int SHOWN = 40;

    private final StoredText text;

    Passages(StoredText text) {
        this.text = text;
    }

    /**
     * The passage that an entry's {@code quote} names: where {@code start} says if the words stand there, else where
     * they occur, if only one place fits {@code prefix}, {@code suffix} and {@code start}.
     */
    Quote find(JsonNode entry) {
        JsonNode quote = entry.path("quote");
        if (!quote.isTextual() || quote.textValue().isBlank()) {
            throw new Refusal("has no quote");
        }
        String words = quote.textValue();
        return atStart(entry, words).orElseGet(() -> elsewhere(entry, words));
    }

    private Optional<Quote> atStart(JsonNode entry, String words) {
        JsonNode start = entry.path("start");
        if (!start.canConvertToInt() || !start.isIntegralNumber()) {
            return Optional.empty();
        }
        long end = (long) start.intValue() + words.codePointCount(0, words.length());
        return end > text.length() ? Optional.empty() : text.quote(words, start.intValue(), (int) end);
    }

    private Quote elsewhere(JsonNode entry, String words) {
        List<Span> all = occurrences(words);
        if (all.isEmpty()) {
            throw new Refusal("the article does not say " + show(words) + sameInOtherLetters(words));
        }
        List<Span> fitting = all.stream().filter(span -> fits(entry, span)).toList();
        if (fitting.isEmpty()) {
            throw new Refusal(show(words) + " does not stand between that prefix and suffix");
        }
        if (fitting.size() == 1) {
            return text.quote(fitting.getFirst());
        }
        return nearest(entry, fitting)
                .map(text::quote)
                .orElseThrow(() -> new Refusal(show(words) + " is ambiguous: it occurs " + fitting.size()
                        + " times; give its start, or a prefix or suffix"));
    }

    private List<Span> occurrences(String words) {
        List<Span> all = new ArrayList<>();
        String value = text.value();
        for (int at = value.indexOf(words); at >= 0; at = value.indexOf(words, at + 1)) {
            all.add(new Span(at, at + words.length()));
        }
        return all;
    }

    private boolean fits(JsonNode entry, Span span) {
        String value = text.value();
        String before = value.substring(0, span.start());
        return before.endsWith(entry.path("prefix").asText(""))
                && value.startsWith(entry.path("suffix").asText(""), span.end());
    }

    /** The one occurrence near the given start, if no other is as near. */
    private Optional<Span> nearest(JsonNode entry, List<Span> spans) {
        JsonNode given = entry.path("start");
        if (!given.isIntegralNumber() || !given.canConvertToInt()) {
            return Optional.empty();
        }
        int start = given.intValue();
        Comparator<Span> byDistance = Comparator.comparingInt(span -> distance(span, start));
        List<Span> sorted = spans.stream().sorted(byDistance).toList();
        int best = distance(sorted.getFirst(), start);
        return best <= NEAR && best < distance(sorted.get(1), start)
                ? Optional.of(sorted.getFirst())
                : Optional.empty();
    }

    private int distance(Span span, int start) {
        return Math.abs(text.toCodePoint(span.start()) - start);
    }

    private String sameInOtherLetters(String words) {
        String bare = Words.bare(words);
        boolean found = bare.length() > 1 && Words.bare(text.value()).contains(bare);
        return found ? "; it has these words with other spaces, signs or width: copy them to the letter" : "";
    }

    static String show(String words) {
        String line = words.replaceAll("\\s+", " ");
        return "\"" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "\"";
    }
}
