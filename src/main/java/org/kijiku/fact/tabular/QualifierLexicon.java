package org.kijiku.fact.tabular;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.kijiku.fact.Status;
import org.kijiku.mention.LexiconFile;

/** What words in brackets or in a head say about how real a row's numbers are: {@code lexicon/table-qualifiers.tsv}. */
final class QualifierLexicon {
    private final List<Entry> entries;

    private record Entry(Pattern words, Status status) {}

    private QualifierLexicon(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** @throws IllegalArgumentException naming file and line for a pattern or a status that is none */
    static QualifierLexicon open(Path ontologyDir) {
        List<Entry> entries = new ArrayList<>();
        for (LexiconFile.Row row : LexiconFile.read(ontologyDir.resolve("lexicon/table-qualifiers.tsv"))
                .rows()) {
            Status status = Status.ofCode(row.get("status"))
                    .orElseThrow(() -> row.fault("'" + row.get("status") + "' is no status"));
            try {
                entries.add(new Entry(Pattern.compile(row.get("words")), status));
            } catch (PatternSyntaxException e) {
                throw row.fault("the words are no regular expression: " + e.getDescription());
            }
        }
        return new QualifierLexicon(entries);
    }

    Optional<Status> of(String words) {
        return entries.stream()
                .filter(entry -> entry.words().matcher(words).find())
                .map(Entry::status)
                .findFirst();
    }
}
