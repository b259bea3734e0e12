package org.kijiku.fact.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Event;
import org.kijiku.fact.Reading;
import org.kijiku.fact.clause.ActorHeads;
import org.kijiku.fact.clause.Mentions;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.clause.ProseReader;
import org.kijiku.fact.clause.Quotation;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.modality.StatusReader;
import org.kijiku.text.Span;
import org.kijiku.text.StoredText;

/** Reads claims and relations from an article's prose, its names and its events. Threads may share one if they bring
 * their own {@link Prose}. */
public final class ClaimAssembler {
    private final ClaimRules rules;
    private final StatusReader statuses;
    private final ActorHeads actorHeads;
    private final ProseReader reader = new ProseReader();

    private ClaimAssembler(ClaimRules rules, StatusReader statuses, ActorHeads actorHeads) {
        this.rules = rules;
        this.statuses = statuses;
        this.actorHeads = actorHeads;
    }

    /** @throws IllegalArgumentException naming file and line if a lexicon has a fault */
    public static ClaimAssembler open(Path ontologyDir) {
        return new ClaimAssembler(
                ClaimRules.read(ontologyDir), StatusReader.open(ontologyDir), ActorHeads.read(ontologyDir));
    }

    ClaimRules rules() {
        return rules;
    }

    public List<Claim> assemble(Reading reading, List<Event> events) {
        return assemble(reading, reader.read(reading.article()), events);
    }

    /** @param prose the sentences of the same article */
    public List<Claim> assemble(Reading reading, Prose prose, List<Event> events) {
        Mentions mentions = new Mentions(reading.entities(), actorHeads);
        Grounds grounds = new Grounds(reading, mentions, statuses);
        Relations relations = new Relations(rules, grounds);
        ClauseClaims clauses = new ClauseClaims(rules, grounds);
        EventRelations byEvents = new EventRelations(grounds);
        StoredText text = reading.article().text();
        List<ClaimDraft> drafts = new ArrayList<>(new NameRelations(text.value(), reading.entities()).all());
        events.forEach(event -> drafts.addAll(byEvents.of(event)));
        Consequences consequences = new Consequences(rules, grounds);
        Sentence before = null;
        for (Sentence sentence : prose.sentences()) {
            consequences.of(before, sentence).ifPresent(drafts::add);
            before = sentence;
            drafts.addAll(relations.of(sentence, sentence));
            drafts.addAll(clauses.of(sentence));
            for (Quotation quotation : sentence.quotations()) {
                drafts.addAll(relations.of(sentence, quotation.inner()));
            }
        }
        return claims(drafts, text);
    }

    /** One claim for all passages that make it. */
    private static List<Claim> claims(List<ClaimDraft> drafts, StoredText text) {
        Map<String, List<ClaimDraft>> same = new LinkedHashMap<>();
        drafts.forEach(draft ->
                same.computeIfAbsent(draft.key(), key -> new ArrayList<>()).add(draft));
        return same.values().stream()
                .map(told -> {
                    List<Span> passages = told.stream()
                            .map(ClaimDraft::passage)
                            .distinct()
                            .sorted()
                            .toList();
                    return told.getFirst().claim(text, passages);
                })
                .toList();
    }
}
