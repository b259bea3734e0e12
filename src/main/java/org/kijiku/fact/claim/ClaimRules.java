package org.kijiku.fact.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.WordEnds;
import org.kijiku.mention.LexiconFile;

/** The rules of {@code lexicon/relations.tsv} and {@code lexicon/claims.tsv}, ready to be looked up. */
final class ClaimRules {
    /** Words of one letter end too many compounds by chance. */
    private static final int SHORTEST_END = 2;

    /** A rule and its place in the file: of several that fit, the first counts. */
    private record Ranked(int rank, ClaimRule rule) {}

    private final List<RelationRule> relations;
    private final Map<String, List<RelationRule>> byVerb = new HashMap<>();
    private final List<ClaimRule> claims;
    private final Map<ClaimRule.Place, WordEnds<Ranked>> byWord = new EnumMap<>(ClaimRule.Place.class);

    private ClaimRules(List<RelationRule> relations, List<ClaimRule> claims) {
        this.relations = relations;
        this.claims = claims;
        for (RelationRule rule : relations) {
            rule.verbs().stream()
                    .distinct()
                    .forEach(verb -> byVerb.computeIfAbsent(verb, word -> new ArrayList<>())
                            .add(rule));
        }
        for (int rank = 0; rank < claims.size(); rank++) {
            ClaimRule rule = claims.get(rank);
            WordEnds<Ranked> words = byWord.computeIfAbsent(rule.place(), place -> new WordEnds<>(SHORTEST_END));
            for (String word : rule.words()) {
                if (words.whole(word) == null) {
                    words.put(word, new Ranked(rank, rule));
                }
            }
        }
    }

    /** @throws IllegalArgumentException naming file and line for a row that cannot be read */
    static ClaimRules read(Path ontologyDir) {
        Path lexicon = ontologyDir.resolve("lexicon");
        return new ClaimRules(
                LexiconFile.read(lexicon.resolve("relations.tsv")).rows().stream()
                        .map(RelationRule::of)
                        .toList(),
                LexiconFile.read(lexicon.resolve("claims.tsv")).rows().stream()
                        .map(ClaimRule::of)
                        .toList());
    }

    List<RelationRule> relations() {
        return relations;
    }

    List<ClaimRule> claims() {
        return claims;
    }

    /** The rules for a verb or for the whole compound it closes. */
    List<RelationRule> relations(Phrase verb) {
        List<RelationRule> own = byVerb.getOrDefault(verb.lemma(), List.of());
        List<RelationRule> whole = byVerb.getOrDefault(verb.compound(), List.of());
        if (whole.isEmpty() || verb.lemma().equals(verb.compound())) {
            return own;
        }
        return own.isEmpty()
                ? whole
                : relations.stream()
                        .filter(rule -> own.contains(rule) || whole.contains(rule))
                        .toList();
    }

    /** The rule whose word a phrase is, or ends in if it is a compound. */
    Optional<ClaimRule> claim(ClaimRule.Place place, Phrase phrase) {
        if (place == ClaimRule.Place.ENDING) {
            return ending(phrase.endings());
        }
        WordEnds<Ranked> words = byWord.get(place);
        if (words == null) {
            return Optional.empty();
        }
        Ranked best = words.whole(phrase.lemma());
        if (phrase.content().getLast().isNoun()) {
            for (Ranked ranked : words.all(phrase.compound())) {
                best = first(best, ranked);
            }
        }
        return Optional.ofNullable(best).map(Ranked::rule);
    }

    private static Ranked first(@Nullable Ranked one, Ranked other) {
        return one == null || other.rank() < one.rank() ? other : one;
    }

    private Optional<ClaimRule> ending(List<String> endings) {
        if (endings.isEmpty()) {
            return Optional.empty();
        }
        for (ClaimRule rule : claims) {
            if (rule.place() == ClaimRule.Place.ENDING && Collections.indexOfSubList(endings, rule.words()) >= 0) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
