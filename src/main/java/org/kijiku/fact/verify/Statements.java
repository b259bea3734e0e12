package org.kijiku.fact.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Event;
import org.kijiku.fact.Event.Participant;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Provision;
import org.kijiku.fact.StatementId;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Quote;

/** Makes statements of the entries of a draft, or refuses them. */
final class Statements {
    private static final Set<String> COMMON = Set.of(
            "id",
            "quote",
            "start",
            "end",
            "prefix",
            "suffix",
            "status",
            "negated",
            "assertedBy",
            "confidence",
            "evidence",
            "origins");
    private static final Set<String> FIGURE =
            with("value", "lower", "upper", "unit", "bound", "period", "measure", "subject", "qualifier");
    private static final Set<String> EVENT = with("type", "participants", "object", "place", "date", "after");
    private static final Set<String> PROVISION = with("agreement", "area", "content", "aim", "benefit");
    private static final Set<String> CLAIM = with("kind", "subject", "relation", "object", "about");
    private static final Set<String> ROLES = Set.of("agent", "recipient", "participant");
    private static final Set<String> CLAIM_KINDS = Set.of(
            "purpose", "cause", "effect", "possibility", "evaluation", "comparison", "obligation", "relation", "fact");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    private final String origin;
    private final Codes codes;
    private final Passages passages;
    private final Words words;
    private final Entities entities;
    private final Times times;
    private final Figures figures;
    private final Roles roles;
    private final Reality reality;
    private final Set<String> ids = new HashSet<>();

    Statements(
            String origin,
            Codes codes,
            Passages passages,
            Words words,
            Entities entities,
            Times times,
            Figures figures,
            Roles roles,
            Reality reality) {
        this.origin = origin;
        this.codes = codes;
        this.passages = passages;
        this.words = words;
        this.entities = entities;
        this.times = times;
        this.figures = figures;
        this.roles = roles;
        this.reality = reality;
    }

    private static Set<String> with(String... own) {
        Set<String> all = new HashSet<>(COMMON);
        all.addAll(List.of(own));
        return Set.copyOf(all);
    }

    Figure figure(JsonNode node) {
        Fields fields = new Fields(node, FIGURE);
        List<Quote> evidence = evidence(fields);
        var quantity = figures.check(fields, evidence.getFirst(), words);
        String measure = own(fields, "measure");
        Term subject = entities.term("subject", fields.words("subject"), words);
        var period = times.period(fields.node("period"));
        String id = id(fields, "figure", evidence, String.valueOf(quantity.value()), quantity.unit());
        return new Figure(id, evidence, assertion(fields), quantity, measure == null ? "" : measure, subject, period);
    }

    Event event(JsonNode node) {
        Fields fields = new Fields(node, EVENT);
        List<Quote> evidence = evidence(fields);
        String type = fields.required("type");
        if (!codes.eventTypes().contains(type)) {
            throw new Refusal("type \"" + type + "\" is unknown; types are in ontology/event-types.ttl");
        }
        List<Participant> participants = fields.objects("participants").stream()
                .map(this::participant)
                .distinct()
                .toList();
        roles.check(participants, evidence.getFirst(), entities);
        Assertion assertion = assertion(fields);
        reality.check(assertion, evidence.getFirst());
        String date = fields.words("date");
        String id = id(fields, "event", evidence, type, participants.toString());
        return new Event(
                id,
                evidence,
                assertion,
                type,
                participants,
                entities.term("object", fields.words("object"), words),
                entities.term("place", fields.words("place"), words),
                date == null ? null : times.check("date", date),
                fields.list("after"));
    }

    private Participant participant(JsonNode node) {
        Fields fields = new Fields(node, Set.of("entity", "role"));
        String role = fields.required("role");
        if (!ROLES.contains(role)) {
            throw new Refusal("role \"" + role + "\" is unknown; roles are agent, recipient and participant");
        }
        return new Participant(entities.resolve("participant", fields.required("entity")), role);
    }

    Provision provision(JsonNode node) {
        Fields fields = new Fields(node, PROVISION);
        List<Quote> evidence = evidence(fields);
        String agreement = entities.resolve("agreement", fields.required("agreement"));
        var named = entities.named(agreement);
        if (named != null
                && named.entity().type() != EntityType.AGREEMENT
                && named.entity().type() != EntityType.PROGRAM) {
            throw new Refusal(
                    "agreement " + agreement + " is a " + named.entity().type().className() + ", no Agreement");
        }
        String content = words.own("content", fields.required("content"));
        return new Provision(
                id(fields, "provision", evidence, agreement, content),
                evidence,
                assertion(fields),
                agreement,
                own(fields, "area"),
                content,
                own(fields, "aim"),
                own(fields, "benefit"));
    }

    Claim claim(JsonNode node) {
        Fields fields = new Fields(node, CLAIM);
        List<Quote> evidence = evidence(fields);
        String kind = fields.required("kind");
        if (!CLAIM_KINDS.contains(kind)) {
            throw new Refusal("kind \"" + kind + "\" is unknown; kinds are purpose, cause, effect, possibility, "
                    + "evaluation, comparison, obligation, relation and fact");
        }
        String relation = fields.required("relation");
        Term subject = entities.term("subject", fields.words("subject"), words);
        Term object = entities.term("object", fields.words("object"), words);
        if (kind.equals("relation")) {
            checkRelation(relation, subject, object);
        }
        List<String> about = fields.list("about").stream()
                .map(id -> entities.resolve("about", id))
                .distinct()
                .toList();
        String id = id(fields, "claim", evidence, kind, relation, String.valueOf(subject), String.valueOf(object));
        return new Claim(id, evidence, assertion(fields), kind, subject, relation, object, about);
    }

    private void checkRelation(String relation, @Nullable Term subject, @Nullable Term object) {
        if (!codes.relations().contains(relation)) {
            throw new Refusal("relation \"" + relation + "\" is unknown; relations are in ontology/kijiku.ttl");
        }
        if (subject == null || object == null) {
            throw new Refusal("a relation needs a subject and an object");
        }
    }

    private @Nullable String own(Fields fields, String field) {
        String value = fields.words(field);
        return value == null ? null : words.own(field, value);
    }

    private List<Quote> evidence(Fields fields) {
        Set<Quote> evidence = new LinkedHashSet<>();
        evidence.add(passages.find(fields.node()));
        for (JsonNode more : fields.objects("evidence")) {
            evidence.add(passages.find(more));
        }
        return List.copyOf(evidence);
    }

    private Assertion assertion(Fields fields) {
        String code = fields.words("status");
        Status status = code == null
                ? Status.ACTUAL
                : Status.ofCode(code)
                        .orElseThrow(() -> new Refusal("status \"" + code
                                + "\" is unknown; it is actual, planned, target, hypothetical or reported"));
        String speaker = fields.words("assertedBy");
        List<String> origins = new ArrayList<>(fields.list("origins"));
        origins.add(origin);
        return new Assertion(
                status,
                fields.flag("negated"),
                speaker == null ? null : entities.resolve("assertedBy", speaker),
                fields.confidence(),
                origins.stream().distinct().toList());
    }

    private String id(Fields fields, String kind, List<Quote> evidence, String... content) {
        String given = fields.words("id");
        if (given != null && !ID.matcher(given).matches()) {
            throw new Refusal("id \"" + given + "\" may hold letters, digits, dots and hyphens only");
        }
        String id = given == null ? StatementId.of(kind, evidence.getFirst(), content) : given;
        if (!ids.add(id)) {
            throw new Refusal("id " + id + " is used twice");
        }
        return id;
    }

    /** All ids given away. */
    Stream<String> ids() {
        return ids.stream();
    }
}
