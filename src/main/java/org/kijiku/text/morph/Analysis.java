package org.kijiku.text.morph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The morphemes of one article's sentences. Several readers go over an article; each sentence is analysed once, for the
 * first that asks. Belongs to one thread.
 */
public final class Analysis {
    private final Morphology morphology;
    private final Map<String, List<Morpheme>> known = new HashMap<>();

    /** @param morphology the thread's own */
    public Analysis(Morphology morphology) {
        this.morphology = morphology;
    }

    /** As {@link Morphology#analyze}. */
    public List<Morpheme> of(String sentence) {
        return known.computeIfAbsent(sentence, morphology::analyze);
    }
}
