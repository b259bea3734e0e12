package org.kijiku.fact.clause;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kijiku.mention.LexiconFile;

/**
 * Nouns that name an actor by their kind, of {@code lexicon/actor-heads.tsv}.
 *
 * @param all every one of them: 政府, 知事; after 〜 those that only end a longer word
 * @param agents those that speak and act for whom の names before them: 甲国の報道官
 */
public record ActorHeads(Set<String> all, Set<String> agents) {
    private static final int LONGEST = 5;

    /** @throws IllegalArgumentException naming file and line of a row that cannot be read */
    public static ActorHeads read(Path ontologyDir) {
        Path file = ontologyDir.resolve("lexicon").resolve("actor-heads.tsv");
        List<LexiconFile.Row> rows = LexiconFile.read(file).rows();
        Set<String> agents = rows.stream()
                .filter(row -> row.get("acts_for").equals("owner"))
                .map(row -> row.get("head"))
                .collect(Collectors.toUnmodifiableSet());
        return new ActorHeads(
                rows.stream().map(row -> row.get("head")).collect(Collectors.toUnmodifiableSet()), agents);
    }

    boolean contains(String word) {
        return all.contains(word);
    }

    /** Whether a compound's last words are one: 周辺住民. */
    boolean end(String compound) {
        for (int from = Math.max(0, compound.length() - LONGEST); from < compound.length(); from++) {
            if (all.contains(compound.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
