package org.kijiku.mention.number;

import java.nio.file.Path;
import java.util.List;
import org.kijiku.mention.QuantityMention;

/**
 * Finds quantities in Japanese and English text: numbers with unit, bound and qualifier. What only looks like one (laws,
 * ordinals, designations, idioms, names, addresses) is left out by the rows of {@code lexicon/blockers.tsv}. It has no
 * state and may be shared by threads.
 */
public final class QuantityRecognizer {
    private final Lexicon lexicon;
    private final NumeralReader reader = new NumeralReader();

    private QuantityRecognizer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads the lexicon.
     *
     * @param ontologyDir the {@code ontology} folder
     * @throws IllegalArgumentException naming file and line for a bad row
     */
    public static QuantityRecognizer open(Path ontologyDir) {
        return new QuantityRecognizer(Lexicon.open(ontologyDir));
    }

    /**
     * The quantities of a text, in its order, not overlapping. A number without a unit counts only if it is written like
     * an amount (1,200 or 3万).
     */
    public List<QuantityMention> recognize(String text) {
        return find(text).stream()
                .filter(found -> !found.bare())
                .map(Found::mention)
                .toList();
    }

    /** All numbers that are not blocked, with and without units. */
    List<Found> find(String text) {
        return scan(text).scan();
    }

    QuantityScan scan(CharSequence text) {
        return new QuantityScan(text, lexicon, reader);
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
