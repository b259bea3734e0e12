package org.kijiku.mention.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Bound;
import org.kijiku.mention.number.WordTrie.Hit;
import org.kijiku.text.Span;

/** Reads the words around a measure: sign, bounds, qualifier. */
final class Surroundings {
    private static final String MINUS = "-−－‐△▲";
    private static final List<String> MINUS_WORDS = List.of("マイナス", "minus ");
    private static final int MOST_BOUNDS = 2;

    private final CharSequence text;
    private final Lexicon lexicon;

    Surroundings(CharSequence text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    Found complete(Measured measured) {
        int signed = sign(measured.core().start());
        boolean negative = signed < measured.core().start();
        Bound bound = Bound.EXACT;
        int start = signed;
        for (int i = 0; i < MOST_BOUNDS; i++) {
            Hit<Bounds.Row> hit = lexicon.bounds().before(text, skipBlankBefore(start), measured.code());
            if (hit == null) {
                break;
            }
            bound = stronger(bound, hit.row().bound());
            start = hit.start();
        }
        int end = measured.core().end();
        for (int i = 0; i < MOST_BOUNDS; i++) {
            Hit<Bounds.Row> hit = lexicon.bounds().after(text, Digits.skipBlanks(text, end, 1));
            if (hit == null) {
                break;
            }
            bound = stronger(hit.row().bound(), bound);
            end = hit.end();
        }
        String qualifier = qualifier(start, end);
        boolean bare = measured.code().isEmpty() && !measured.weighty();
        return new Found(
                measured.core().cover(new Span(signed, signed)),
                new Span(start, end),
                QuantityScan.quantity(measured, bound, negative, qualifier),
                bare);
    }

    /** An inequality says more than 約. */
    private static Bound stronger(Bound first, Bound second) {
        return first == Bound.EXACT || first == Bound.APPROX && second != Bound.EXACT ? second : first;
    }

    private int skipBlankBefore(int at) {
        return at > 0 && Digits.isBlank(text.charAt(at - 1)) ? at - 1 : at;
    }

    /** Where the sign before {@code start} begins, or {@code start} if there is none. */
    private int sign(int start) {
        for (String word : MINUS_WORDS) {
            if (Latin.startsWith(text, start - word.length(), word)) {
                return start - word.length();
            }
        }
        if (start == 0 || MINUS.indexOf(text.charAt(start - 1)) < 0) {
            return start;
        }
        boolean joint = start > 1
                && (Latin.isAlphanumeric(text.charAt(start - 2)) || MINUS.indexOf(text.charAt(start - 2)) >= 0);
        return joint && "△▲".indexOf(text.charAt(start - 1)) < 0 ? start : start - 1;
    }

    private @Nullable String qualifier(int start, int end) {
        Hit<String> before = lexicon.qualifiers().before(text, skipBlankBefore(start));
        if (before != null) {
            return before.row();
        }
        return lexicon.qualifiers().bracket(text, end, false);
    }
}
