package org.kijiku.graph;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Event;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Provision;
import org.kijiku.fact.Statement;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.mention.Period;
import org.kijiku.mention.Quantity;

/** Adds statements to an article's graph. */
final class StatementGraph {
    private final ArticleGraph graph;
    private final Model model;
    private final Function<String, Optional<String>> unitIris;
    private final Set<String> relations;

    StatementGraph(ArticleGraph graph, Function<String, Optional<String>> unitIris, Set<String> relations) {
        this.graph = graph;
        this.model = graph.model();
        this.unitIris = unitIris;
        this.relations = relations;
    }

    void add(Statement statement) {
        Resource node = model.createResource(Iris.statement(graph.slug(), statement.id()))
                .addProperty(RDF.type, Vocabulary.STATEMENT)
                .addProperty(Vocabulary.STATED_IN, graph.root());
        node.addProperty(
                Vocabulary.MAIN_EVIDENCE, graph.passage(statement.evidence().getFirst()));
        statement.evidence().forEach(quote -> node.addProperty(Vocabulary.EVIDENCE, graph.passage(quote)));
        add(node, statement.assertion());
        switch (statement) {
            case Figure figure -> add(node, figure);
            case Event event -> add(node, event);
            case Provision provision -> add(node, provision);
            case Claim claim -> add(node, claim);
        }
    }

    private void add(Resource node, Assertion assertion) {
        String speaker = assertion.assertedBy();
        node.addProperty(
                        Vocabulary.STATUS,
                        Vocabulary.resource(assertion.status().code()))
                .addProperty(Vocabulary.NEGATED, Boolean.toString(assertion.negated()), XSDDatatype.XSDboolean)
                .addProperty(Vocabulary.CONFIDENCE, graph.decimal(Decimals.confidence(assertion.confidence())))
                .addProperty(Vocabulary.ASSERTED_BY, speaker == null ? graph.root() : graph.entity(speaker));
        for (String origin : assertion.origins()) {
            Resource activity = model.createResource(Iris.origin(origin))
                    .addProperty(RDF.type, Vocabulary.ACTIVITY)
                    .addProperty(RDFS.label, origin);
            node.addProperty(Vocabulary.GENERATED_BY, activity);
        }
    }

    private void add(Resource node, Figure figure) {
        Quantity quantity = figure.quantity();
        node.addProperty(RDF.type, Vocabulary.FIGURE)
                .addProperty(
                        Vocabulary.BOUND, Vocabulary.resource(quantity.bound().code()))
                .addProperty(Vocabulary.UNIT_CODE, quantity.unit())
                .addProperty(Vocabulary.VALUE_TEXT, figure.evidence().getFirst().exact());
        number(node, Vocabulary.VALUE, quantity.value());
        number(node, Vocabulary.LOWER, quantity.lower());
        number(node, Vocabulary.UPPER, quantity.upper());
        unitIris.apply(quantity.unit()).ifPresent(iri -> node.addProperty(Vocabulary.UNIT, model.createResource(iri)));
        words(node, Vocabulary.QUALIFIER, quantity.qualifier());
        if (!figure.measure().isBlank()) {
            Resource measure = model.createResource(Iris.measure(figure.measure()))
                    .addProperty(RDF.type, Vocabulary.MEASURE)
                    .addProperty(RDFS.label, graph.words(figure.measure().strip()));
            node.addProperty(Vocabulary.HAS_MEASURE, measure);
        }
        term(node, Vocabulary.SUBJECT, figure.subject());
        Period period = figure.period();
        if (period != null) {
            node.addProperty(Vocabulary.PERIOD_LABEL, period.label());
            day(node, Vocabulary.PERIOD_START, period.start());
            day(node, Vocabulary.PERIOD_END, period.end());
        }
    }

    private void add(Resource node, Event event) {
        node.addProperty(RDF.type, Vocabulary.EVENT)
                .addProperty(Vocabulary.EVENT_TYPE, Vocabulary.resource(event.type()));
        event.participants()
                .forEach(part -> node.addProperty(Vocabulary.property(part.role()), graph.entity(part.entity())));
        term(node, Vocabulary.OBJECT, event.object());
        term(node, Vocabulary.PLACE, event.place());
        String date = event.date();
        if (date != null) {
            node.addProperty(Vocabulary.DATE_LABEL, date);
            TimeSpan.of(date).ifPresent(span -> {
                XSDDatatype type = span.type();
                if (type != null) {
                    node.addProperty(Vocabulary.DATE, date, type);
                }
                day(node, Vocabulary.EARLIEST, span.earliest());
                day(node, Vocabulary.LATEST, span.latest());
            });
        }
        event.after()
                .forEach(earlier -> node.addProperty(
                        Vocabulary.AFTER, model.createResource(Iris.statement(graph.slug(), earlier))));
    }

    private void add(Resource node, Provision provision) {
        node.addProperty(RDF.type, Vocabulary.PROVISION)
                .addProperty(Vocabulary.AGREEMENT, graph.entity(provision.agreement()));
        words(node, Vocabulary.AREA, provision.area());
        words(node, Vocabulary.CONTENT, provision.content());
        words(node, Vocabulary.AIM, provision.aim());
        words(node, Vocabulary.BENEFIT, provision.benefit());
    }

    private void add(Resource node, Claim claim) {
        boolean known = relations.contains(claim.relation());
        node.addProperty(RDF.type, Vocabulary.CLAIM)
                .addProperty(Vocabulary.CLAIM_KIND, Vocabulary.claimKind(claim.kind()));
        if (known) {
            node.addProperty(Vocabulary.RELATION, Vocabulary.property(claim.relation()));
        } else {
            words(node, Vocabulary.RELATION, claim.relation());
        }
        term(node, Vocabulary.SUBJECT, claim.subject());
        term(node, Vocabulary.OBJECT, claim.object());
        claim.about().forEach(id -> node.addProperty(Vocabulary.ABOUT, graph.entity(id)));
        if (known && holds(claim.assertion())) {
            direct(claim);
        }
    }

    /** The short form of a relation; only of what the article says is so, and only between entities. */
    private void direct(Claim claim) {
        Term subject = claim.subject();
        Term object = claim.object();
        if (subject == null || object == null) {
            return;
        }
        RDFNode from = graph.term(subject);
        RDFNode to = graph.term(object);
        if (from.isResource() && to.isResource()) {
            from.asResource().addProperty(Vocabulary.property(claim.relation()), to);
        }
    }

    private static boolean holds(Assertion assertion) {
        return assertion.status() == Status.ACTUAL && !assertion.negated() && assertion.assertedBy() == null;
    }

    private void number(Resource node, Property property, @Nullable BigDecimal value) {
        if (value != null) {
            node.addProperty(property, graph.decimal(value));
        }
    }

    private void words(Resource node, Property property, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            node.addProperty(property, graph.words(words));
        }
    }

    private void term(Resource node, Property property, @Nullable Term term) {
        if (term != null) {
            node.addProperty(property, graph.term(term));
        }
    }

    private void day(Resource node, Property property, java.time.@Nullable LocalDate day) {
        if (day != null) {
            node.addProperty(property, day.toString(), XSDDatatype.XSDdate);
        }
    }
}
