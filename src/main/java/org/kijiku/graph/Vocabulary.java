package org.kijiku.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of {@code ontology/kijiku.ttl} that the program itself writes or reads. */
public final class Vocabulary {
    /** Namespace of the ontology, prefix {@code kj}. */
    public static final String NS = "https://w3id.org/kijiku/ontology#";

    public static final String OA = "http://www.w3.org/ns/oa#";
    public static final String SCHEMA = "https://schema.org/";
    public static final String PROV = "http://www.w3.org/ns/prov#";

    public static final Resource ARTICLE = resource("Article");
    public static final Resource SECTION = resource("Section");
    public static final Resource PASSAGE = resource("Passage");
    public static final Resource TABLE = resource("Table");
    public static final Resource ENTITY = resource("Entity");
    public static final Resource ACTOR = resource("Actor");
    public static final Resource STATEMENT = resource("Statement");
    public static final Resource EVENT = resource("Event");
    public static final Resource FIGURE = resource("Figure");
    public static final Resource PROVISION = resource("Provision");
    public static final Resource CLAIM = resource("Claim");
    public static final Resource MEASURE = resource("Measure");
    public static final Resource LINK = resource("Link");
    public static final Resource CONTEXT_FIELD = resource("ContextField");

    public static final Property SECTION_OF_PASSAGE = property("section");
    public static final Property HAS_SECTION = property("hasSection");
    public static final Property HAS_TABLE = property("hasTable");
    public static final Property BOILERPLATE = property("boilerplate");
    public static final Property LEVEL = property("level");
    public static final Property SOURCE = property("source");
    public static final Property SHA256 = property("sha256");
    public static final Property LENGTH = property("length");
    public static final Property COLUMNS = property("columns");
    public static final Property ROWS = property("rows");
    public static final Property VERSION = property("version");
    public static final Property DIGEST = property("digest");

    public static final Property MENTIONED_IN = property("mentionedIn");
    public static final Property MEMBER = property("member");
    public static final Property PROGRAM_KIND = property("programKind");
    public static final Property SHORT_FORM = property("shortForm");
    public static final Property CONTEXT_NAME = property("contextName");
    public static final Property FORMER_NAME = property("formerName");
    public static final Property FAMILY_NAME = property("familyName");
    public static final Property READING = property("reading");
    public static final Property OF_STATE = property("ofState");
    public static final Property HELD_OFFICE = property("heldOffice");
    public static final Property ISO2 = property("iso2");
    public static final Property ISO3 = property("iso3");
    public static final Property M49 = property("m49");
    public static final Property ISO_3166_2 = property("iso3166-2");
    public static final Property COLUMN_NAME = property("columnName");
    public static final Property CONTEXT_PATH = property("contextPath");
    public static final Property AGREEMENT_WEIGHT = property("agreementWeight");
    public static final Property DIFFERENCE_WEIGHT = property("differenceWeight");
    public static final Property ISO_4217 = property("iso4217");

    public static final Property EVIDENCE = property("evidence");
    public static final Property MAIN_EVIDENCE = property("mainEvidence");
    public static final Property STATED_IN = property("statedIn");
    public static final Property ASSERTED_BY = property("assertedBy");
    public static final Property STATUS = property("status");
    public static final Property NEGATED = property("negated");
    public static final Property CONFIDENCE = property("confidence");

    public static final Property EVENT_TYPE = property("eventType");
    public static final Property OBJECT = property("object");
    public static final Property PLACE = property("place");
    public static final Property DATE = property("date");
    public static final Property DATE_LABEL = property("dateLabel");
    public static final Property EARLIEST = property("earliest");
    public static final Property LATEST = property("latest");
    public static final Property AFTER = property("after");

    public static final Property HAS_MEASURE = property("measure");
    public static final Property SUBJECT = property("subject");
    public static final Property VALUE = property("value");
    public static final Property LOWER = property("lower");
    public static final Property UPPER = property("upper");
    public static final Property UNIT = property("unit");
    public static final Property UNIT_CODE = property("unitCode");
    public static final Property BOUND = property("bound");
    public static final Property PERIOD_START = property("periodStart");
    public static final Property PERIOD_END = property("periodEnd");
    public static final Property PERIOD_LABEL = property("periodLabel");
    public static final Property QUALIFIER = property("qualifier");
    public static final Property VALUE_TEXT = property("valueText");

    public static final Property AGREEMENT = property("agreement");
    public static final Property AREA = property("area");
    public static final Property CONTENT = property("content");
    public static final Property AIM = property("aim");
    public static final Property BENEFIT = property("benefit");

    public static final Property CLAIM_KIND = property("claimKind");
    public static final Property RELATION = property("relation");
    public static final Property RELATED_TO = property("relatedTo");
    public static final Property ARITHMETIC_RESULT = property("arithmeticResult");
    public static final Property ABOUT = property("about");

    public static final Property OA_EXACT = ResourceFactory.createProperty(OA + "exact");
    public static final Property OA_START = ResourceFactory.createProperty(OA + "start");
    public static final Property OA_END = ResourceFactory.createProperty(OA + "end");
    public static final Property GENERATED_BY = ResourceFactory.createProperty(PROV + "wasGeneratedBy");
    public static final Resource ACTIVITY = ResourceFactory.createResource(PROV + "Activity");
    public static final Property HEADLINE = ResourceFactory.createProperty(SCHEMA + "headline");
    public static final Property ARTICLE_BODY = ResourceFactory.createProperty(SCHEMA + "articleBody");
    public static final Property PUBLISHER = ResourceFactory.createProperty(SCHEMA + "publisher");
    public static final Property DATE_PUBLISHED = ResourceFactory.createProperty(SCHEMA + "datePublished");
    public static final Property IN_LANGUAGE = ResourceFactory.createProperty(SCHEMA + "inLanguage");

    private Vocabulary() {}

    /** A class, status, bound or programme kind by its local name, an event type by its code ({@code kj:SIGN}). */
    public static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    /** A property, a relation for instance, by its local name. */
    public static Property property(String localName) {
        return ResourceFactory.createProperty(NS + localName);
    }

    /** The concept of a claim's kind: {@code kj:purposeClaim} for {@code purpose}. */
    public static Resource claimKind(String kind) {
        return resource(kind + "Claim");
    }
}
