package org.kijiku.server.sparql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.server.FusekiVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;

/**
 * The service that {@code fuseki-config/kijiku.ttl} describes.
 *
 * @param name first part of its address
 * @param endpoints names of its query endpoints
 * @param settings time limits and the like
 */
public record ServiceConfig(String name, List<String> endpoints, Context settings) {
    public ServiceConfig {
        endpoints = List.copyOf(endpoints);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException naming the file, if it holds no service or offers more than reading
     */
    public static ServiceConfig read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("no " + file + "; Kijiku takes the service's name and limits from it");
        }
        Model model = RDFDataMgr.loadModel(file.toUri().toString());
        List<Resource> services = model.listSubjectsWithProperty(RDF.type, FusekiVocab.fusekiService)
                .toList();
        if (services.size() != 1) {
            throw new IllegalArgumentException(file + ": needs one fuseki:Service, has " + services.size());
        }
        Resource service = services.getFirst();
        List<String> endpoints = service.listProperties(FusekiVocab.pEndpoint)
                .mapWith(Statement::getResource)
                .mapWith(endpoint -> endpoint(file, endpoint))
                .toList();
        Context settings = new Context();
        Resource dataset = service.getPropertyResourceValue(FusekiVocab.pDataset);
        if (dataset != null) {
            AssemblerUtils.mergeContext(dataset, settings);
        }
        return new ServiceConfig(words(file, service, FusekiVocab.pServiceName), endpoints, settings);
    }

    private static String endpoint(Path file, Resource endpoint) {
        RDFNode operation = endpoint.getProperty(FusekiVocab.pOperation).getObject();
        if (!operation.isURIResource() || !operation.asResource().getLocalName().equals("query")) {
            throw new IllegalArgumentException(
                    file + ": only fuseki:query may be offered, not " + operation + "; load with kijiku load");
        }
        return words(file, endpoint, FusekiVocab.pEndpointName);
    }

    private static String words(Path file, Resource resource, Property property) {
        Statement statement = resource.getProperty(property);
        if (statement == null) {
            throw new IllegalArgumentException(file + ": needs fuseki:" + property.getLocalName());
        }
        return statement.getString();
    }
}
