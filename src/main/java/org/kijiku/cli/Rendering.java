package org.kijiku.cli;

import java.io.StringWriter;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.json.FactsJson;
import org.kijiku.graph.FactsToRdf;
import org.kijiku.graph.Iris;
import org.kijiku.mention.Authority;

/** Facts documents as text of one format. Safe for use by several threads. */
interface Rendering {
    /**
     * One document as text, without a line end behind it where the format joins documents by itself.
     *
     * @param inFile whether the article's file is its stored text
     */
    String of(FactsDocument document, boolean inFile);

    static Rendering open(OutputFormat format, Home home, Authority authority) {
        FactsJson json = new FactsJson();
        return switch (format) {
            case JSON -> (document, inFile) -> json.write(document, FactsJson.Layout.PRETTY, !inFile);
            case JSONL -> (document, inFile) -> json.write(document, FactsJson.Layout.LINE, !inFile);
            case TTL, NQ, JSONLD -> graph(format, FactsToRdf.open(home.ontology(), authority));
        };
    }

    private static Rendering graph(OutputFormat format, FactsToRdf translation) {
        return (document, inFile) -> {
            Model model = translation.model(document);
            StringWriter text = new StringWriter();
            if (format == OutputFormat.TTL) {
                RDFDataMgr.write(text, model, Lang.TURTLE);
                return text.toString();
            }
            Dataset dataset = DatasetFactory.create()
                    .addNamedModel(Iris.article(document.article().slug()), model);
            dataset.getPrefixMapping().setNsPrefixes(model);
            RDFDataMgr.write(
                    text, dataset, format == OutputFormat.NQ ? RDFFormat.NQUADS_UTF8 : RDFFormat.JSONLD_PRETTY);
            return text.toString().stripTrailing();
        };
    }
}
