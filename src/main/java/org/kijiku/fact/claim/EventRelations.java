package org.kijiku.fact.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Event;
import org.kijiku.fact.Event.Participant;
import org.kijiku.fact.Term;
import org.kijiku.text.Quote;
import org.kijiku.text.Span;

/** Relations that follow from events: who signed an agreement, who proposed a policy, who visited a place. */
final class EventRelations {
    private static final String RULE = "claim/event@1";

    private static final Pattern OLD_NAME = Pattern.compile("「([^」]+)」(?:という(?:表現|名称|呼称|呼び名|名)|から|を)");

    private final Grounds grounds;

    EventRelations(Grounds grounds) {
        this.grounds = grounds;
    }

    List<ClaimDraft> of(Event event) {
        return switch (event.type()) {
            case "SIGN" -> signed(event);
            case "PROPOSE" -> fromObject(event, "proposedBy", "program/", "agreement/", "concept/");
            case "VISIT" -> visits(event);
            case "EXERCISE" -> takesPart(event);
            case "COOPERATE" -> cooperates(event);
            case "RENAME" -> renamed(event);
            default -> List.of();
        };
    }

    private static Span passage(Event event) {
        return event.evidence().stream().map(Quote::span).findFirst().orElseThrow();
    }

    private ClaimDraft draft(Event event, Term subject, String relation, Term object) {
        return new ClaimDraft(
                RULE,
                "relation",
                passage(event),
                subject,
                relation,
                object,
                event.assertion().status(),
                event.assertion().negated(),
                event.assertion().assertedBy());
    }

    private static boolean isNamed(@Nullable Term term, String... kinds) {
        String entity = term == null ? null : term.entity();
        if (entity == null) {
            return false;
        }
        for (String kind : kinds) {
            if (entity.startsWith(kind)) {
                return true;
            }
        }
        return false;
    }

    private List<ClaimDraft> signed(Event event) {
        Term agreement = event.object();
        if (agreement == null || !isNamed(agreement, "agreement/")) {
            return List.of();
        }
        List<ClaimDraft> found = new ArrayList<>();
        for (Participant participant : event.participants()) {
            Term signer = grounds.entity(participant.entity());
            boolean state = isNamed(signer, "state/", "government/", "organization/");
            found.add(state ? draft(event, signer, "partyTo", agreement) : draft(event, agreement, "signedBy", signer));
        }
        Term place = event.place();
        if (place != null && place.entity() != null) {
            found.add(draft(event, agreement, "signedAt", place));
        }
        return found;
    }

    private List<ClaimDraft> fromObject(Event event, String relation, String... kinds) {
        Term object = event.object();
        if (object == null || !isNamed(object, kinds)) {
            return List.of();
        }
        return agents(event).stream()
                .map(agent -> draft(event, object, relation, agent))
                .toList();
    }

    private List<Term> agents(Event event) {
        return event.participants().stream()
                .filter(participant -> !participant.role().equals("recipient"))
                .map(participant -> grounds.entity(participant.entity()))
                .toList();
    }

    private List<ClaimDraft> visits(Event event) {
        Term place = event.place();
        if (place == null || place.entity() == null) {
            return List.of();
        }
        return agents(event).stream()
                .map(agent -> draft(event, agent, "visits", place))
                .toList();
    }

    private List<ClaimDraft> takesPart(Event event) {
        Term exercise = event.object();
        if (exercise == null || !isNamed(exercise, "program/")) {
            return List.of();
        }
        return agents(event).stream()
                .map(agent -> draft(event, agent, "takesPartIn", exercise))
                .toList();
    }

    private List<ClaimDraft> cooperates(Event event) {
        List<Term> agents = agents(event);
        return agents.size() == 2
                ? List.of(draft(event, agents.getFirst(), "cooperatesWith", agents.getLast()))
                : List.of();
    }

    /** 「旧名」という表現を改め: the thing, its old name and who renamed it. */
    private List<ClaimDraft> renamed(Event event) {
        Span passage = passage(event);
        Matcher old = OLD_NAME.matcher(passage.of(grounds.text()));
        if (!old.find()) {
            return List.of();
        }
        Span name = new Span(passage.start() + old.start(1), passage.start() + old.end(1));
        List<ClaimDraft> found = new ArrayList<>();
        grounds.mentions().within(name).stream().findFirst().ifPresent(mention -> {
            Term thing = new Term(mention.entity().id(), mention.entity().label());
            found.add(draft(event, thing, "renamedFrom", Term.words(old.group(1))));
            agents(event).forEach(agent -> found.add(draft(event, thing, "renamedBy", agent)));
        });
        return found;
    }
}
