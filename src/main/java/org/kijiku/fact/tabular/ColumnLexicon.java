package org.kijiku.fact.tabular;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.kijiku.mention.LexiconFile;

/** What heads of columns mean: {@code lexicon/table-columns.tsv}, its first row that fits the whole head decides. */
final class ColumnLexicon {
    private static final String NOTE = "\\s*[(（\\[［〔][^()（）]*[)）\\]］〕]\\s*$";

    private final List<Entry> entries;

    private record Entry(Pattern head, ColumnMeaning meaning) {}

    private ColumnLexicon(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** @throws IllegalArgumentException naming file and line for a pattern or a role that is none */
    static ColumnLexicon open(Path ontologyDir) {
        List<Entry> entries = new ArrayList<>();
        for (LexiconFile.Row row : LexiconFile.read(ontologyDir.resolve("lexicon/table-columns.tsv"))
                .rows()) {
            entries.add(new Entry(pattern(row), new ColumnMeaning(role(row), row.get("value"))));
        }
        return new ColumnLexicon(entries);
    }

    private static ColumnMeaning.Role role(LexiconFile.Row row) {
        try {
            return ColumnMeaning.Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("'" + row.get("role") + "' is no role of a column");
        }
    }

    private static Pattern pattern(LexiconFile.Row row) {
        try {
            return Pattern.compile(row.get("head"));
        } catch (PatternSyntaxException e) {
            throw row.fault("the head is no regular expression: " + e.getDescription());
        }
    }

    /** The meaning of a head, its unit or note in brackets left out. */
    Optional<ColumnMeaning> of(String head) {
        String bare = bare(head);
        return entries.stream()
                .filter(entry -> entry.head().matcher(bare).matches())
                .map(Entry::meaning)
                .findFirst();
    }

    /** A head without the unit or note in brackets at its end. */
    static String bare(String head) {
        return head.strip().replaceFirst(NOTE, "");
    }
}
