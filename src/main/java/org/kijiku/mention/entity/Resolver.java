package org.kijiku.mention.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.name.Anaphor;
import org.kijiku.mention.name.Candidate;
import org.kijiku.mention.name.Passage;
import org.kijiku.mention.name.Sense;
import org.kijiku.text.Span;

/** Decides, in order of the text, what each chosen candidate of one article names. */
final class Resolver {
    private record Pending(Span span, Anaphor anaphor, double confidence) {}

    private final AuthorityIndex authority;
    private final People people;
    private final Names names;
    private final History history = new History();
    private final Bodies bodies;
    private final List<EntityMention> mentions = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();

    Resolver(AuthorityIndex authority) {
        this.authority = authority;
        this.people = new People(authority);
        this.names = new Names(authority);
        this.bodies = new Bodies(authority);
    }

    /**
     * The mentions of an article.
     *
     * @param chosen the candidates of each passage
     */
    List<EntityMention> resolve(List<Passage> passages, List<List<Candidate>> chosen) {
        for (int i = 0; i < passages.size(); i++) {
            for (Candidate candidate : chosen.get(i)) {
                noteName(passages.get(i).start() + candidate.span().start(), candidate.sense());
            }
        }
        for (int i = 0; i < passages.size(); i++) {
            for (Candidate candidate : chosen.get(i)) {
                resolve(passages.get(i), candidate);
            }
        }
        pending.forEach(this::later);
        return mentions.stream()
                .map(m -> new EntityMention(m.span(), names.latest(m.entity()), m.confidence(), m.rule()))
                .sorted((a, b) -> a.span().start() != b.span().start()
                        ? Integer.compare(a.span().start(), b.span().start())
                        : Integer.compare(b.span().end(), a.span().end()))
                .toList();
    }

    private void noteName(int at, Sense sense) {
        if (sense instanceof Sense.Person person && !person.weak()) {
            people.note(at, person.name());
        } else if (sense instanceof Sense.Known known && known.type() == EntityType.PERSON) {
            people.note(at, known.entities().getFirst().labelJa());
        }
    }

    private void resolve(Passage passage, Candidate candidate) {
        Span span = candidate.span().shift(passage.start());
        if (candidate.sense() instanceof Sense.Back reference) {
            int from = reference.anaphor().standard().isEmpty() ? 0 : passage.start();
            back(span, reference.anaphor(), from, candidate.confidence());
            return;
        }
        entity(candidate.sense(), span.start(), passage.words(candidate.span())).ifPresent(entity -> {
            history.name(span, entity);
            mentions.add(new EntityMention(span, entity, candidate.confidence(), candidate.rule()));
        });
    }

    private Optional<Entity> entity(Sense sense, int at, String words) {
        return switch (sense) {
            case Sense.Known known -> Optional.of(known(known));
            case Sense.Person person -> person(person, at);
            case Sense.Administration administration -> Optional.of(administration(administration, at));
            case Sense.Office office -> office(office, at);
            case Sense.StateBody body -> Optional.of(bodies.body(body, words));
            case Sense.Together together -> Optional.of(names.group(bodies.together(together, words)));
            case Sense.Named named -> Optional.of(names.of(named));
            case Sense.Back ignored -> Optional.empty();
        };
    }

    private Entity known(Sense.Known known) {
        return known.entities().stream()
                .filter(entity -> history.hasNamed(entity))
                .findFirst()
                .orElse(known.entities().getFirst());
    }

    private Optional<Entity> person(Sense.Person person, int at) {
        Optional<Entity> entity = person.weak()
                ? people.among(person.name(), person.title(), at)
                : Optional.of(people.of(person.name(), person.title(), at));
        if (person.leader()) {
            entity.ifPresent(history::leader);
        }
        return entity;
    }

    private Optional<Entity> office(Sense.Office office, int at) {
        return office.holder().isEmpty()
                ? Optional.of(bodies.office(office))
                : bodies.held(office, people.of(office.holder(), office.title(), at));
    }

    private Entity administration(Sense.Administration administration, int at) {
        String name = administration.person();
        Entity person = people.of(name, "", at);
        String family = name.contains("・") ? name.substring(name.lastIndexOf('・') + 1) : name;
        String label = family + administration.head();
        return authority
                .named(label, EntityType.GOVERNMENT)
                .or(() -> authority.named(person.labelJa() + administration.head(), EntityType.GOVERNMENT))
                .orElseGet(() -> names.of(new Sense.Named(EntityType.GOVERNMENT, label, List.of(), "", null)));
    }

    /** Words that have a standard meaning look back within their own paragraph only: else 政府 is Japan's. */
    private void back(Span span, Anaphor anaphor, int from, double confidence) {
        List<Entity> last = history.last(anaphor, from);
        if (last.size() == anaphor.count()) {
            Entity entity = anaphor.count() == 1 ? last.getFirst() : names.group(Minting.group(last, anaphor.phrase()));
            mentions.add(new EntityMention(span, entity, confidence, "anaphor"));
        } else if (!anaphor.standard().isEmpty()) {
            authority.named(anaphor.standard()).stream()
                    .filter(entity -> entity.type() == anaphor.type())
                    .findFirst()
                    .ifPresent(entity -> {
                        history.name(span, entity);
                        mentions.add(new EntityMention(span, entity, confidence, "anaphor"));
                    });
        } else if (anaphor.forward()) {
            pending.add(new Pending(span, anaphor, confidence));
        }
    }

    private void later(Pending waiting) {
        history.firstAfter(waiting.span().start(), waiting.anaphor())
                .ifPresent(entity ->
                        mentions.add(new EntityMention(waiting.span(), entity, waiting.confidence(), "anaphor")));
    }
}
