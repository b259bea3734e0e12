package org.kijiku.fact.claim;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.mention.LexiconFile;

/** The rules of {@code lexicon/relations.tsv} and {@code lexicon/claims.tsv}. */
record ClaimRules(List<RelationRule> relations, List<ClaimRule> claims) {
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

    List<RelationRule> relations(Phrase verb) {
        return relations.stream()
                .filter(rule ->
                        rule.verbs().contains(verb.lemma()) || rule.verbs().contains(verb.compound()))
                .toList();
    }

    /** The rule whose word a phrase is, or ends in if it is a compound. */
    Optional<ClaimRule> claim(ClaimRule.Place place, Phrase phrase) {
        return claims.stream()
                .filter(rule -> rule.place() == place)
                .filter(rule -> place == ClaimRule.Place.ENDING
                        ? java.util.Collections.indexOfSubList(phrase.endings(), rule.words()) >= 0
                        : matches(rule, phrase))
                .findFirst();
    }

    private static boolean matches(ClaimRule rule, Phrase phrase) {
        return rule.words().contains(phrase.lemma())
                || phrase.content().getLast().isNoun()
                        && rule.words().stream()
                                .anyMatch(word ->
                                        word.length() > 1 && phrase.compound().endsWith(word));
    }
}
