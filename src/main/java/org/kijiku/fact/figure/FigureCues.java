package org.kijiku.fact.figure;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Status;
import org.kijiku.mention.LexiconFile;

/** The words of {@code lexicon/figures.tsv}. */
final class FigureCues {
    /** What words do for a figure. */
    enum Kind {
        /** A verb that brings something to a level: 引き上げる, 増やす. */
        CHANGE,
        /** A noun that names no measure itself, so that what lies behind it is asked: 水準, 規模. */
        HOLLOW,
        /** Says that a date is the one that no longer holds: 本来, 当初. */
        FORMER,
        /** Says that a date is when a target is to be met: 達成, 前倒し. */
        GOAL,
        /** Says of a value that it is to be reached. */
        TARGET,
        /** Says of a value that it is meant to come. */
        PLANNED,
        /** Says of a value that it is guessed. */
        HYPOTHETICAL,
        /** Right behind a quantity, says that it is by how much something grew: 3%増. */
        INCREASE,
        /** Right behind a quantity, says that it is by how much something shrank: 3%減. */
        DECREASE,
        /** Ends a qualifier that makes a share of a measure: GDP比. */
        SHARE
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private FigureCues(LexiconFile file) {
        for (LexiconFile.Row row : file.rows()) {
            words.computeIfAbsent(kind(row), kind -> new HashSet<>()).addAll(row.list("words"));
        }
    }

    /** @throws IllegalArgumentException naming file and line for an unknown kind */
    static FigureCues open(Path ontologyDir) {
        return new FigureCues(LexiconFile.read(ontologyDir.resolve("lexicon/figures.tsv")));
    }

    private static Kind kind(LexiconFile.Row row) {
        try {
            return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("unknown kind '" + row.get("kind") + "'");
        }
    }

    /** The status that a word gives to a number, or null if it gives none. */
    @Nullable
    Status status(String word) {
        if (is(Kind.TARGET, word)) {
            return Status.TARGET;
        }
        if (is(Kind.PLANNED, word)) {
            return Status.PLANNED;
        }
        return is(Kind.HYPOTHETICAL, word) ? Status.HYPOTHETICAL : null;
    }

    private Set<String> words(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    boolean is(Kind kind, String word) {
        return words(kind).contains(word);
    }

    boolean isIn(Kind kind, String words) {
        return words(kind).stream().anyMatch(words::contains);
    }

    /** Length of the longest word that begins {@code words}, 0 for none. */
    int beginning(Kind kind, String words) {
        return words(kind).stream()
                .filter(words::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    boolean ends(Kind kind, String words) {
        return words(kind).stream().anyMatch(words::endsWith);
    }
}
