package org.kijiku.mention.time;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.LexiconFile;

/** The words of a date lexicon, found by their first character, the longest first. */
final class DateWords {
    private static final DateWord[] NONE = {};

    private final DateWord[][] byFirst;

    private DateWords(List<DateWord> words) {
        byFirst = new DateWord[Character.MAX_VALUE + 1][];
        List<DateWord> longestFirst = new ArrayList<>(words);
        longestFirst.sort(
                Comparator.comparingInt((DateWord word) -> -word.surface().length()));
        for (DateWord word : longestFirst) {
            char first = word.surface().charAt(0);
            add(first, word);
            char other = Character.isLowerCase(first) ? Character.toUpperCase(first) : Character.toLowerCase(first);
            if (other != first) {
                add(other, word);
            }
        }
    }

    private void add(char first, DateWord word) {
        DateWord[] before = byFirst[first] == null ? NONE : byFirst[first];
        DateWord[] after = java.util.Arrays.copyOf(before, before.length + 1);
        after[before.length] = word;
        byFirst[first] = after;
    }

    /** @throws IllegalArgumentException naming file and line of a row that cannot be read */
    static DateWords read(Path file) {
        List<DateWord> words = new ArrayList<>();
        for (LexiconFile.Row row : LexiconFile.read(file).rows()) {
            words.add(new DateWord(
                    row.get("surface"),
                    Meanings.of(row),
                    row.list("not_after"),
                    row.list("not_before"),
                    row.list("unless")));
        }
        return new DateWords(words);
    }

    /** The longest word at {@code at} with a meaning of that type, or null. */
    @Nullable
    DateWord at(CharSequence text, int at, Class<? extends Meaning> type) {
        if (at >= text.length() || byFirst[text.charAt(at)] == null) {
            return null;
        }
        for (DateWord word : byFirst[text.charAt(at)]) {
            if (type.isInstance(word.meaning()) && word.standsAt(text, at) && word.mayFollow(text, at)) {
                return word;
            }
        }
        return null;
    }

    /** The longest counter at {@code at}, or null; what stands before its number is the caller's to ask. */
    @Nullable
    DateWord counter(CharSequence text, int at) {
        if (at >= text.length() || byFirst[text.charAt(at)] == null) {
            return null;
        }
        for (DateWord word : byFirst[text.charAt(at)]) {
            if (word.meaning() instanceof Meaning.Counter && word.standsAt(text, at)) {
                return word;
            }
        }
        return null;
    }

    /** The longest such joining word at {@code at}, or null. */
    @Nullable
    DateWord link(CharSequence text, int at, Meaning.Link link) {
        if (at >= text.length() || byFirst[text.charAt(at)] == null) {
            return null;
        }
        for (DateWord word : byFirst[text.charAt(at)]) {
            if (word.meaning() == link && word.standsAt(text, at)) {
                return word;
            }
        }
        return null;
    }

    /** Whether some word begins with this character. */
    boolean begin(char c) {
        return byFirst[c] != null;
    }
}
