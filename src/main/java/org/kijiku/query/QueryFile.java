package org.kijiku.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads one saved query from its file and says what is wrong with it. */
final class QueryFile {
    private final SourceText source;
    private final Resource root;

    private QueryFile(SourceText source, Model model) {
        this.source = source;
        this.root = model.createResource(Terms.QUERY + source.slug());
    }

    /** @throws IllegalArgumentException naming file and line of a fault */
    static SavedQuery read(SourceText source) {
        Model model = source.model();
        return new QueryFile(source, model).query();
    }

    private SavedQuery query() {
        if (!root.hasProperty(RDF.type, Terms.EXECUTABLE)) {
            throw source.fault(
                    "", "does not describe <" + root.getURI() + ">, a sh:SPARQLExecutable; name it as the file");
        }
        QueryForm form =
                QueryForm.of(root).orElseThrow(() -> source.fault("", "has no sh:select, sh:ask or sh:construct"));
        if (!root.hasProperty(RDF.type, form.type())) {
            throw source.fault(
                    "SPARQLExecutable", "needs the type sh:" + form.type().getLocalName());
        }
        String text = root.getProperty(form.property()).getString();
        Query parsed = source.parse(text);
        check(form, parsed);
        return new SavedQuery(
                source.slug(),
                form,
                new Bilingual(words(root, RDFS.label, "ja"), words(root, RDFS.label, "en")),
                new Bilingual(words(root, Terms.ABOUT, "ja"), words(root, RDFS.comment, "en")),
                root.listProperties(Terms.KEYWORDS).mapWith(Statement::getString).toList().stream()
                        .sorted()
                        .toList(),
                new ParameterReader(source, text, parsed).read(root),
                text,
                parsed);
    }

    private void check(QueryForm form, Query parsed) {
        boolean fits = switch (form) {
            case SELECT -> parsed.isSelectType();
            case ASK -> parsed.isAskType();
            case CONSTRUCT -> parsed.isConstructType();
        };
        if (!fits) {
            throw source.fault("sh:" + form.property().getLocalName(), "holds a query of another form");
        }
        if (parsed.isSelectType() && !parsed.hasOrderBy()) {
            throw source.fault("SELECT", "needs ORDER BY: pages and hashes of an unordered result would differ");
        }
    }

    private String words(Resource resource, Property property, String language) {
        return words(source, resource, property, language, "");
    }

    static String words(SourceText source, Resource resource, Property property, String language, String near) {
        List<String> found = resource.listProperties(property, language)
                .mapWith(Statement::getString)
                .toList();
        if (found.size() != 1) {
            throw source.fault(
                    near,
                    "needs one " + Map.of(Terms.SH, "sh:").getOrDefault(property.getNameSpace(), "")
                            + property.getLocalName() + " in '" + language + "', has " + found.size());
        }
        return found.getFirst();
    }
}
