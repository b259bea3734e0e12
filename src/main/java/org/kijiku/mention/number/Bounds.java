package org.kijiku.mention.number;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Bound;
import org.kijiku.mention.LexiconFile;
import org.kijiku.mention.number.WordTrie.Hit;

/** The words of {@code lexicon/bounds.tsv}: 約, 以上, at least. */
final class Bounds {
    /** A row: the bound, what may not stand before its words and follow them, and units it says nothing of. */
    record Row(Bound bound, List<String> notAfter, List<String> unless, List<String> notFor) {}

    private final WordTrie<Row> before = new WordTrie<>();
    private final WordTrie<Row> after = new WordTrie<>();

    private Bounds(LexiconFile file) {
        file.rows().forEach(this::add);
    }

    static Bounds open(Path ontologyDir) {
        return new Bounds(LexiconFile.read(ontologyDir.resolve("lexicon/bounds.tsv")));
    }

    private void add(LexiconFile.Row row) {
        Bound bound = Arrays.stream(Bound.values())
                .filter(value -> value.code().equals(row.get("bound")))
                .findFirst()
                .orElseThrow(() -> row.fault("unknown bound '" + row.get("bound") + "'"));
        WordTrie<Row> side = switch (row.get("place")) {
            case "before" -> before;
            case "after" -> after;
            default -> throw row.fault("place must be before or after, not '" + row.get("place") + "'");
        };
        Row meaning = new Row(bound, row.list("not_after"), row.list("unless"), row.list("not_for"));
        for (String word : row.list("words")) {
            side.add(word, meaning);
            if (Character.isLowerCase(word.charAt(0))) {
                side.add(Character.toUpperCase(word.charAt(0)) + word.substring(1), meaning);
            }
        }
    }

    @Nullable
    Hit<Row> before(CharSequence text, int end, String unit) {
        return before.before(
                text,
                end,
                (row, from, to) -> !Latin.endsWithAny(text, from, row.notAfter())
                        && !row.notFor().contains(unit));
    }

    @Nullable
    Hit<Row> after(CharSequence text, int start) {
        return after.after(text, start, (row, from, to) -> !Latin.startsWithAny(text, to, row.unless()));
    }
}
