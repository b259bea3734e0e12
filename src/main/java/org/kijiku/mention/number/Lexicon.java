package org.kijiku.mention.number;

import java.nio.file.Path;

/** All that is known about quantities beside the grammar of numerals. */
record Lexicon(
        Units units, Bounds bounds, Qualifiers qualifiers, Compounds compounds, NumberWords words, Blockers blockers) {
    static Lexicon open(Path ontologyDir) {
        return new Lexicon(
                Units.open(ontologyDir),
                Bounds.open(ontologyDir),
                Qualifiers.open(ontologyDir),
                Compounds.open(ontologyDir),
                NumberWords.open(ontologyDir),
                Blockers.open(ontologyDir));
    }
}
