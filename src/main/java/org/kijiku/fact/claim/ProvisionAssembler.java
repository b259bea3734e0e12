package org.kijiku.fact.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Provision;
import org.kijiku.fact.Reading;
import org.kijiku.fact.StatementId;
import org.kijiku.fact.clause.ActorHeads;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Mentions;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.modality.Stance;
import org.kijiku.fact.modality.StatusReader;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.Quote;
import org.kijiku.text.Span;

/** What agreements provide, as the prose tells it: 協定は手続きを定める, 合意には協力が明記された. Threads may share one. */
public final class ProvisionAssembler {
    private static final String ORIGIN = "provision/prose@1";
    private static final double CONFIDENCE = 0.8;
    private static final int LONGEST = 120;

    private final List<ProvisionRule> rules;
    private final StatusReader statuses;
    private final ActorHeads actorHeads;

    private ProvisionAssembler(List<ProvisionRule> rules, StatusReader statuses, ActorHeads actorHeads) {
        this.rules = List.copyOf(rules);
        this.statuses = statuses;
        this.actorHeads = actorHeads;
    }

    /** @throws IllegalArgumentException naming file and line of a row that cannot be read */
    public static ProvisionAssembler open(Path ontologyDir) {
        List<ProvisionRule> rules = LexiconFile.read(ontologyDir.resolve("lexicon/provisions.tsv")).rows().stream()
                .map(ProvisionRule::of)
                .toList();
        return new ProvisionAssembler(rules, StatusReader.open(ontologyDir), ActorHeads.read(ontologyDir));
    }

    /** @param prose the sentences of the same article */
    public List<Provision> assemble(Reading reading, Prose prose) {
        boolean agreed = reading.entities().stream().anyMatch(ProvisionAssembler::isAgreement);
        if (!agreed) {
            return List.of();
        }
        Mentions mentions = new Mentions(reading.entities(), actorHeads);
        Grounds grounds = new Grounds(reading, mentions, statuses);
        List<Provision> found = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            sentence.predicates()
                    .mapToObj(i -> new Frame(sentence, i))
                    .forEach(frame -> rules.stream()
                            .filter(rule -> rule.fits(frame))
                            .flatMap(rule -> provision(reading, grounds, frame, rule).stream())
                            .findFirst()
                            .ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    private static Optional<Provision> provision(Reading reading, Grounds grounds, Frame frame, ProvisionRule rule) {
        Optional<EntityMention> agreement = frame.arguments()
                .filter(i -> rule.agreement().contains(frame.marker(i)))
                .boxed()
                .flatMap(i -> grounds.mentions().heading(frame.phrase(i)).stream())
                .filter(ProvisionAssembler::isAgreement)
                .findFirst();
        Optional<Span> content = content(frame, rule).filter(span -> !span.isEmpty() && span.length() <= LONGEST);
        if (agreement.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        Quote quote = reading.article().text().quote(frame.clause().cover(content.get()));
        String words = content.get().of(grounds.text());
        String id = agreement.get().entity().id();
        Stance stance = grounds.stance(frame.sentence(), frame.phrase().words());
        return Optional.of(new Provision(
                StatementId.of("provision", quote, id, words),
                List.of(quote),
                new Assertion(stance.status(), stance.negated(), grounds.speaker(stance), CONFIDENCE, List.of(ORIGIN)),
                id,
                null,
                words,
                null,
                null));
    }

    private static Optional<Span> content(Frame frame, ProvisionRule rule) {
        OptionalInt argument = frame.arguments()
                .filter(i -> rule.content().contains(frame.marker(i)))
                .reduce((a, b) -> b);
        if (argument.isPresent()) {
            return Optional.of(frame.words(argument.getAsInt()));
        }
        boolean clause = rule.content().contains("と") && frame.content().isPresent();
        return clause ? Optional.of(frame.words(frame.content().getAsInt())) : Optional.empty();
    }

    private static boolean isAgreement(EntityMention mention) {
        return mention.entity().type() == EntityType.AGREEMENT;
    }
}
