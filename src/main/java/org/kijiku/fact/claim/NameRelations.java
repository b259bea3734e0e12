package org.kijiku.fact.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;

/** Relations that names state by their build: 高市首相, 安倍元首相, 高市政権, 日米同盟, 在日米軍, 熊本県の健軍駐屯地. */
final class NameRelations {
    private static final String RULE = "claim/name@1";
    private static final List<String> FORMER = List.of("元", "前");
    private static final List<String> CABINET = List.of("政権", "内閣");
    private static final String ALLIANCE = "同盟";
    private static final String IN = "在";

    private final String text;
    private final List<EntityMention> mentions;
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Optional<EntityMention>> heads = new HashMap<>();
    private final Map<String, Optional<EntityMention>> hosts = new HashMap<>();

    NameRelations(String text, List<EntityMention> mentions) {
        this.text = text;
        this.mentions = mentions;
        mentions.forEach(mention -> terms.putIfAbsent(mention.entity().id(), term(mention)));
    }

    List<ClaimDraft> all() {
        List<ClaimDraft> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            EntityMention mention = mentions.get(i);
            switch (mention.entity().type()) {
                case PERSON -> office(i).ifPresent(found::add);
                case GOVERNMENT -> head(mention).ifPresent(found::add);
                case CONCEPT, AGREEMENT -> found.addAll(parties(i));
                case ARMED_FORCE -> station(mention).ifPresent(found::add);
                case PLACE -> place(i).ifPresent(found::add);
                default -> {}
            }
        }
        return found;
    }

    private ClaimDraft draft(Span passage, EntityMention subject, String relation, EntityMention object) {
        return draft(passage, term(subject), relation, term(object));
    }

    private static ClaimDraft draft(Span passage, Term subject, String relation, Term object) {
        return new ClaimDraft(RULE, "relation", passage, subject, relation, object, Status.ACTUAL, false, null);
    }

    private static Term term(EntityMention mention) {
        return new Term(mention.entity().id(), mention.entity().label());
    }

    /** A person whose mention ends in an office: holds it, or held it if 元 or 前 stands before. */
    private Optional<ClaimDraft> office(int i) {
        EntityMention person = mentions.get(i);
        for (EntityMention inner : inside(i)) {
            if (inner.entity().type() == EntityType.OFFICE
                    && inner.span().end() == person.span().end()
                    && inner.span().start() > person.span().start()) {
                String before =
                        text.substring(inner.span().start() - 1, inner.span().start());
                String relation = FORMER.contains(before) ? "formerOffice" : "holdsOffice";
                return Optional.of(draft(person.span(), person, relation, inner));
            }
        }
        return Optional.empty();
    }

    /** The longer mention comes first, so those inside follow it. */
    private List<EntityMention> inside(int i) {
        Span outer = mentions.get(i).span();
        List<EntityMention> inner = new ArrayList<>();
        for (int k = i + 1; k < mentions.size() && mentions.get(k).span().start() < outer.end(); k++) {
            if (outer.contains(mentions.get(k).span())) {
                inner.add(mentions.get(k));
            }
        }
        return inner;
    }

    /** 高市政権 is headed by the one person of the article whose name it bears. */
    private Optional<ClaimDraft> head(EntityMention government) {
        String words = government.span().of(text);
        return CABINET.stream()
                .filter(words::endsWith)
                .map(end -> words.substring(0, words.length() - end.length()))
                .filter(name -> name.length() > 1)
                .flatMap(name -> heads.computeIfAbsent(name, this::person).stream())
                .findFirst()
                .map(person -> draft(government.span(), person, "heads", government));
    }

    private Optional<EntityMention> person(String name) {
        return mentions.stream()
                .filter(mention -> mention.entity().type() == EntityType.PERSON)
                .filter(mention -> mention.span().of(text).startsWith(name)
                        || mention.entity().labelJa().contains(name))
                .findFirst();
    }

    /** 日米同盟 allies the two; an agreement whose name begins with states has them as parties. */
    private List<ClaimDraft> parties(int i) {
        EntityMention named = mentions.get(i);
        List<ClaimDraft> found = new ArrayList<>();
        for (EntityMention group : inside(i)) {
            List<String> members = group.entity().members();
            boolean first = group.span().start() <= named.span().start() + 1;
            if (members.size() < 2 || !first) {
                continue;
            }
            List<Term> terms = members.stream().map(this::member).toList();
            if (named.entity().type() == EntityType.AGREEMENT) {
                terms.forEach(term -> found.add(draft(named.span(), term, "partyTo", term(named))));
            } else if (named.span().of(text).endsWith(ALLIANCE) && terms.size() == 2) {
                found.add(draft(named.span(), terms.getFirst(), "alliedWith", terms.getLast()));
            }
        }
        return found;
    }

    private Term member(String id) {
        return terms.getOrDefault(id, new Term(id, id));
    }

    /** 在日米軍 is stationed in the state whose short name follows 在. */
    private Optional<ClaimDraft> station(EntityMention force) {
        String words = force.span().of(text);
        if (!words.startsWith(IN) || words.length() < 3) {
            return Optional.empty();
        }
        return hosts.computeIfAbsent(words, this::host).map(place -> draft(force.span(), force, "stationedIn", place));
    }

    private Optional<EntityMention> host(String force) {
        return mentions.stream()
                .filter(mention -> mention.entity().type() == EntityType.STATE
                        || mention.entity().type() == EntityType.PLACE)
                .filter(mention -> force.startsWith(mention.span().of(text), 1))
                .findFirst();
    }

    /** 熊本県の健軍駐屯地: a place right after another and の lies in it. */
    private Optional<ClaimDraft> place(int i) {
        EntityMention place = mentions.get(i);
        int start = place.span().start();
        if (start < 2 || text.charAt(start - 1) != 'の') {
            return Optional.empty();
        }
        for (int k = i - 1; k >= 0 && k > i - 4; k--) {
            EntityMention before = mentions.get(k);
            boolean region = before.entity().type() == EntityType.PLACE
                    || before.entity().type() == EntityType.STATE;
            if (before.span().end() == start - 1
                    && region
                    && !before.entity().id().equals(place.entity().id())) {
                return Optional.of(draft(before.span().cover(place.span()), place, "locatedIn", before));
            }
        }
        return Optional.empty();
    }
}
