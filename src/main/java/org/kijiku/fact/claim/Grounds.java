package org.kijiku.fact.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Reading;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Mentions;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.modality.Stance;
import org.kijiku.fact.modality.StatusReader;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityMention;
import org.kijiku.text.Span;

/** What the recognizers of claims know while they read one article. */
final class Grounds {
    private static final int LONGEST = 160;

    private final String text;
    private final Mentions mentions;
    private final StatusReader statuses;
    private final Map<String, Entity> entities;

    Grounds(Reading reading, Mentions mentions, StatusReader statuses) {
        this.text = reading.article().text().value();
        this.mentions = mentions;
        this.statuses = statuses;
        this.entities = reading.entities().stream()
                .map(EntityMention::entity)
                .collect(Collectors.toMap(Entity::id, entity -> entity, (a, b) -> a));
    }

    String text() {
        return text;
    }

    Mentions mentions() {
        return mentions;
    }

    Stance stance(Sentence root, Span span) {
        return statuses.read(root, span);
    }

    boolean isModal(Phrase noun) {
        return statuses.isModal(noun);
    }

    @Nullable
    String speaker(Stance stance) {
        Span words = stance.speaker();
        return words == null
                ? null
                : mentions.within(words).stream()
                        .filter(Mentions::isActor)
                        .map(mention -> mention.entity().id())
                        .reduce((a, b) -> b)
                        .orElse(null);
    }

    /** The entities that a noun phrase names with its last words, and those listed before it. */
    List<EntityMention> named(Sentence sentence, int phrase) {
        List<EntityMention> found =
                new ArrayList<>(mentions.heading(sentence.phrases().get(phrase)));
        if (found.isEmpty()) {
            return found;
        }
        for (int k = phrase - 1; k >= 0; k--) {
            Phrase before = sentence.phrases().get(k);
            boolean listed =
                    sentence.links().get(k) == Link.LIST || before.marker().equals("と") && !before.comma();
            List<EntityMention> more = listed ? mentions.heading(before) : List.of();
            if (more.isEmpty()) {
                break;
            }
            found.addAll(0, more);
        }
        return found;
    }

    /** The entities that a described noun names, past a の: 甲国が保有する乙島周辺の資源. */
    List<EntityMention> described(Sentence sentence, int noun) {
        int at = noun;
        while (sentence.links().get(at) == Link.ADNOMINAL
                && !sentence.phrases().get(at).isPredicate()
                && sentence.heads().get(at) >= 0) {
            at = sentence.heads().get(at);
        }
        return mentions.heading(sentence.phrases().get(at));
    }

    /** The entity that a noun phrase names, else its words with what modifies them. */
    @Nullable
    Term term(Sentence sentence, int phrase) {
        List<EntityMention> named = mentions.heading(sentence.phrases().get(phrase));
        if (!named.isEmpty()) {
            Entity entity = named.getLast().entity();
            return new Term(entity.id(), entity.label());
        }
        Span words = new Span(
                sentence.subtree(phrase).start(),
                sentence.phrases().get(phrase).words().end());
        return words(words);
    }

    @Nullable
    Term words(Span span) {
        String words = span.of(text).replace("**", "").strip();
        return words.isEmpty() || words.length() > LONGEST ? null : Term.words(words);
    }

    /** What a sentence is about: its topic, else the subject of its last clause. */
    @Nullable
    Term topic(Sentence sentence) {
        for (int i = 0; i < sentence.phrases().size(); i++) {
            Phrase phrase = sentence.phrases().get(i);
            if (phrase.kind() == Phrase.Kind.NOUN
                    && phrase.isTopic()
                    && phrase.marker().isEmpty()) {
                return term(sentence, i);
            }
        }
        return null;
    }

    @Nullable
    Term subject(Frame frame) {
        OptionalInt subject = frame.argument("が");
        subject = subject.isPresent() ? subject : frame.topic();
        return subject.isPresent() ? term(frame.sentence(), subject.getAsInt()) : topic(frame.sentence());
    }

    /** The claim that a predicate bears; a possibility or a duty is itself so, whatever becomes of it. */
    ClaimDraft draft(ClaimRule rule, Frame frame, @Nullable Term subject, @Nullable Term object) {
        Stance stance = stance(frame.sentence(), frame.phrase().words());
        boolean possible = rule.kind().equals("possibility");
        return new ClaimDraft(
                rule.rule(),
                rule.kind(),
                frame.clause(),
                subject,
                rule.relation(),
                object,
                possible || rule.kind().equals("obligation") ? Status.ACTUAL : stance.status(),
                stance.negated() && !possible,
                speaker(stance));
    }

    /** An entity, or each member of a group that is named together. */
    static List<Term> terms(EntityMention mention) {
        List<String> members = mention.entity().members();
        return members.isEmpty()
                ? List.of(new Term(mention.entity().id(), mention.entity().label()))
                : members.stream().map(member -> new Term(member, member)).toList();
    }

    /** A term for an entity of the article by its id. */
    Term entity(String id) {
        Entity entity = entities.get(id);
        return new Term(id, entity == null ? id : entity.label());
    }
}
