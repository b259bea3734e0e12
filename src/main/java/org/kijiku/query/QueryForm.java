package org.kijiku.query;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** What a saved query gives: rows, yes or no, or a graph. */
public enum QueryForm {
    SELECT("select", "SPARQLSelectExecutable"),
    ASK("ask", "SPARQLAskExecutable"),
    CONSTRUCT("construct", "SPARQLConstructExecutable");

    private final Property property;
    private final Resource type;

    QueryForm(String property, String type) {
        this.property = ResourceFactory.createProperty(Terms.SH + property);
        this.type = ResourceFactory.createResource(Terms.SH + type);
    }

    /** SHACL's property that holds the query's text. */
    Property property() {
        return property;
    }

    /** SHACL's class of such queries. */
    Resource type() {
        return type;
    }

    /** The form whose text the resource holds. */
    static Optional<QueryForm> of(Resource query) {
        return Arrays.stream(values())
                .filter(form -> query.hasProperty(form.property))
                .findFirst();
    }
}
