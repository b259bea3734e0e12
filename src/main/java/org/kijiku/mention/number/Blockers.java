package org.kijiku.mention.number;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.LexiconFile;
import org.kijiku.mention.number.WordTrie.Hit;

/** What looks like a quantity and is none, from {@code lexicon/blockers.tsv}. */
final class Blockers {
    /** A form that takes a scanner to see. */
    enum Shape {
        URL,
        ENCODED,
        MAIL,
        HANDLE,
        DESIGNATION,
        KATAKANA_NAME,
        PHONE,
        DOTTED,
        CLOCK,
        DATE,
        TAG,
        CSS,
        ENTITY,
        FOOTNOTE,
        YEAR,
        COLOUR,
        LONG_RUN
    }

    /** A word that holds a numeral: where the numeral begins in it, and what may not follow the word. */
    private record Word(int offset, String head, List<String> unless) {}

    /** What may not follow. */
    private record Side(List<String> unless) {}

    private final WordTrie<Word> words = new WordTrie<>();
    private final WordTrie<Side> before = new WordTrie<>();
    private final WordTrie<Side> after = new WordTrie<>();
    private final WordTrie<Side> per = new WordTrie<>();
    private final Set<Shape> shapes = EnumSet.noneOf(Shape.class);

    private Blockers(LexiconFile file) {
        file.rows().forEach(this::add);
    }

    static Blockers open(Path ontologyDir) {
        return new Blockers(LexiconFile.read(ontologyDir.resolve("lexicon/blockers.tsv")));
    }

    private void add(LexiconFile.Row row) {
        List<String> unless = row.list("unless");
        switch (row.get("kind")) {
            case "word" -> row.list("pattern").forEach(word -> addWord(row, word, unless));
            case "before" -> row.list("pattern").forEach(word -> before.add(word, new Side(unless)));
            case "per" -> row.list("pattern").forEach(word -> per.add(word, new Side(unless)));
            case "after" -> row.list("pattern").forEach(word -> after.add(word, new Side(unless)));
            case "shape" -> shapes.add(shape(row));
            default -> throw row.fault("unknown kind '" + row.get("kind") + "'");
        }
    }

    private static Shape shape(LexiconFile.Row row) {
        try {
            return Shape.valueOf(row.get("pattern").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.fault("unknown shape '" + row.get("pattern") + "'");
        }
    }

    /** A word is filed under each place where a reader could come upon a numeral in it. */
    private void addWord(LexiconFile.Row row, String word, List<String> unless) {
        boolean any = false;
        for (int i = 0; i < word.length(); i++) {
            boolean begins =
                    NumeralReader.mayStart(word.charAt(i)) && (i == 0 || !NumeralReader.mayStart(word.charAt(i - 1)));
            if (begins) {
                words.add(word.substring(i), new Word(i, word.substring(0, i), unless));
                any = true;
            }
        }
        if (!any) {
            throw row.fault("the word '" + word + "' holds no numeral");
        }
    }

    /** The end of a blocked word that holds the numeral at {@code start}, or -1. */
    int word(CharSequence text, int start) {
        Hit<Word> hit = words.after(
                text,
                start,
                (word, from, to) -> Latin.startsWith(text, from - word.offset(), word.head())
                        && !Latin.startsWithAny(text, to, word.unless()));
        return hit == null ? -1 : hit.end();
    }

    /** Whether the words that end at {@code end} make the numeral from there to {@code numeralEnd} a name. */
    boolean before(CharSequence text, int end, int numeralEnd) {
        return before.before(text, end, (side, from, to) -> !Latin.startsWithAny(text, numeralEnd, side.unless()))
                != null;
    }

    /** The blocking words that begin at {@code start}, right after a numeral. */
    @Nullable
    Hit<?> after(CharSequence text, int start) {
        return after.after(text, start, (side, from, to) -> !Latin.startsWithAny(text, to, side.unless()));
    }

    /** The end of the words at {@code start}, right after a quantity, that make it what another is counted by; or -1. */
    int per(CharSequence text, int start) {
        Hit<Side> hit = per.after(text, start, (side, from, to) -> !Latin.startsWithAny(text, to, side.unless()));
        return hit == null ? -1 : hit.end();
    }

    boolean knows(Shape shape) {
        return shapes.contains(shape);
    }
}
