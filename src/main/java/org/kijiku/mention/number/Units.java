package org.kijiku.mention.number;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.LexiconFile;
import org.kijiku.mention.number.WordTrie.Hit;

/** The units of {@code lexicon/units.tsv}: code to IRI, and the words that stand for them beside a number. */
public final class Units {
    private static final Map<String, String> PREFIXES = Map.of(
            "unit", "http://qudt.org/vocab/unit/",
            "cur", "http://qudt.org/vocab/currency/",
            "kju", "https://w3id.org/kijiku/unit/");

    private final Map<String, String> iris = new LinkedHashMap<>();
    private final WordTrie<UnitRow> suffixes = new WordTrie<>();
    private final WordTrie<UnitRow> prefixes = new WordTrie<>();

    private Units(LexiconFile file) {
        // A row that asks for more of its surroundings is more telling, so it is asked first.
        file.rows().stream().filter(Units::isPicky).forEach(this::add);
        file.rows().stream().filter(row -> !isPicky(row)).forEach(this::add);
    }

    private static boolean isPicky(LexiconFile.Row row) {
        return !row.get("near").isEmpty()
                || !row.get("only_before").isEmpty()
                || row.get("flags").contains("both");
    }

    /**
     * Reads {@code lexicon/units.tsv}.
     *
     * @throws IllegalArgumentException naming file and line for a bad row
     */
    public static Units open(Path ontologyDir) {
        return new Units(LexiconFile.read(ontologyDir.resolve("lexicon/units.tsv")));
    }

    private void add(LexiconFile.Row row) {
        UnitRow unit = UnitRow.of(row);
        String iri = expand(row);
        String known = iris.putIfAbsent(unit.code(), iri);
        if (known != null && !known.equals(iri)) {
            throw row.fault("'" + unit.code() + "' is " + known + " in another row");
        }
        List<String> before = row.list("prefixes");
        List<String> after = row.list("suffixes");
        if (before.isEmpty() && after.isEmpty()) {
            throw row.fault("has neither prefixes nor suffixes");
        }
        before.forEach(word -> prefixes.add(word, unit));
        after.forEach(word -> suffixes.add(word, unit));
    }

    private static String expand(LexiconFile.Row row) {
        String iri = row.get("iri");
        int colon = iri.indexOf(':');
        String base = colon < 0 ? null : PREFIXES.get(iri.substring(0, colon));
        if (base == null) {
            throw row.fault("the IRI needs one of the prefixes " + PREFIXES.keySet() + ": '" + iri + "'");
        }
        return base + iri.substring(colon + 1);
    }

    /** The IRI of a unit code ({@code JPY}, {@code %}, {@code people}), empty for an unknown code. */
    public Optional<String> iri(String code) {
        return Optional.ofNullable(iris.get(code));
    }

    /** All codes, in the file's order. */
    public Set<String> codes() {
        return java.util.Collections.unmodifiableSet(iris.keySet());
    }

    /** The unit whose words begin at {@code at}, for a number that begins at {@code start}. */
    @Nullable
    Hit<UnitRow> after(CharSequence text, int start, int at, @Nullable Hit<UnitRow> prefix) {
        return suffixes.after(
                text,
                at,
                (row, from, to) -> row.holds(text, start, to)
                        && !row.has(UnitRow.Flag.OF_HALF)
                        && (!row.has(UnitRow.Flag.BOTH)
                                || prefix != null && prefix.row().code().equals(row.code())));
    }

    /** The unit that can follow 半 at {@code at}. */
    @Nullable
    Hit<UnitRow> afterHalf(CharSequence text, int start, int at) {
        return suffixes.after(
                text,
                at,
                (row, from, to) -> row.holds(text, start, to)
                        && (row.has(UnitRow.Flag.OF_HALF)
                                || row.has(UnitRow.Flag.YEAR)
                                || row.has(UnitRow.Flag.CENTURY)));
    }

    /** The unit whose words end at {@code end}, right before a number. */
    @Nullable
    Hit<UnitRow> before(CharSequence text, int end) {
        return prefixes.before(text, end, (row, from, to) -> true);
    }
}
