package org.kijiku.query;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Vocabulary;

/** The terms of SHACL and schema.org in which saved queries and checks are written. */
final class Terms {
    static final String SH = "http://www.w3.org/ns/shacl#";
    /** Namespace of saved queries. */
    static final String QUERY = Iris.BASE + "query/";
    /** Namespace of parameters: the local name is the variable's. */
    static final String PARAMETER_NS = Iris.BASE + "parameter#";

    static final Resource EXECUTABLE = ResourceFactory.createResource(SH + "SPARQLExecutable");
    static final Property PARAMETER = sh("parameter");
    static final Property PATH = sh("path");
    static final Property NAME = sh("name");
    static final Property DESCRIPTION = sh("description");
    static final Property CLASS = sh("class");
    static final Property DATATYPE = sh("datatype");
    static final Property IN = sh("in");
    static final Property PATTERN = sh("pattern");
    static final Property MAX_COUNT = sh("maxCount");
    static final Property SEVERITY = sh("severity");
    static final Property MESSAGE = sh("message");
    static final Property KEYWORDS = ResourceFactory.createProperty(Vocabulary.SCHEMA + "keywords");
    static final Property ABOUT = ResourceFactory.createProperty(Vocabulary.SCHEMA + "description");

    private Terms() {}

    static Property sh(String name) {
        return ResourceFactory.createProperty(SH + name);
    }
}
