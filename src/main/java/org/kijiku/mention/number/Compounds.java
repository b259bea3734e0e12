package org.kijiku.mention.number;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.LexiconFile;

/** The rows of {@code lexicon/compounds.tsv}: 円 with 銭, 割 with 分 and 厘, hours with minutes. */
final class Compounds {
    /**
     * How two units join.
     *
     * @param smaller words of the smaller unit
     * @param code unit of the whole
     * @param largerFactor what one of the larger unit counts
     * @param smallerFactor what one of the smaller unit counts
     */
    record Join(String smaller, String code, BigDecimal largerFactor, BigDecimal smallerFactor) {}

    private final Map<String, List<Join>> joins = new HashMap<>();

    private Compounds(LexiconFile file) {
        for (LexiconFile.Row row : file.rows()) {
            for (String larger : row.list("larger")) {
                for (String smaller : row.list("smaller")) {
                    joins.computeIfAbsent(larger, words -> new ArrayList<>())
                            .add(new Join(
                                    smaller,
                                    row.get("code"),
                                    UnitRow.number(row, "larger_factor"),
                                    UnitRow.number(row, "smaller_factor")));
                }
            }
        }
    }

    static Compounds open(Path ontologyDir) {
        return new Compounds(LexiconFile.read(ontologyDir.resolve("lexicon/compounds.tsv")));
    }

    boolean mayFollow(String larger) {
        return joins.containsKey(larger);
    }

    /** The longest smaller unit that begins at {@code at} after a number of {@code larger}, or null. */
    @Nullable
    Join at(CharSequence text, int at, String larger) {
        Join best = null;
        for (Join join : joins.getOrDefault(larger, List.of())) {
            if (Latin.startsWith(text, at, join.smaller())
                    && (best == null || join.smaller().length() > best.smaller().length())) {
                best = join;
            }
        }
        return best;
    }
}
