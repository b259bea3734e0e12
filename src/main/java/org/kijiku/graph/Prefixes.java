package org.kijiku.graph;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.shared.PrefixMapping;

/** The prefixes with which the graph is written and queried. */
public final class Prefixes {
    /** Prefix to namespace, by prefix. */
    public static final Map<String, String> ALL = Map.copyOf(new TreeMap<>(Map.ofEntries(
            Map.entry("kj", Vocabulary.NS),
            Map.entry("kjid", Iris.ID),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("oa", Vocabulary.OA),
            Map.entry("prov", Vocabulary.PROV),
            Map.entry("schema", Vocabulary.SCHEMA),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("qb", "http://purl.org/linked-data/cube#"),
            Map.entry("unit", "http://qudt.org/vocab/unit/"))));

    private Prefixes() {}

    /** Sets them all. */
    public static void set(PrefixMapping mapping) {
        mapping.setNsPrefixes(ALL);
    }
}
