package org.kijiku.link.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResIterator;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.graph.Prefixes;
import org.kijiku.mention.time.DateRecognizer;

/** Makes graphs of external tables; a table is given by its CSVW metadata file. */
public final class DatasetImporter {
    private static final String GRAPH = Iris.BASE + "graph/dataset/";
    private static final String DATASET = Iris.BASE + "dataset/";
    private static final String CUBE = "http://purl.org/linked-data/cube#";
    private static final Resource OBSERVATION = ResourceFactory.createResource(CUBE + "Observation");
    private static final Resource RECORDED_EVENT =
            ResourceFactory.createResource(org.kijiku.graph.Vocabulary.NS + "RecordedEvent");

    private final Model known;
    private final DateRecognizer dates;

    private DatasetImporter(Model known, DateRecognizer dates) {
        this.known = known;
        this.dates = dates;
    }

    /** @param ontologyDir the folder with {@code authority/} and {@code measures.ttl}, which CONSTRUCTs may look into */
    public static DatasetImporter open(Path ontologyDir) {
        Model known = AuthorityFiles.graph(ontologyDir);
        known.add(
                RDFDataMgr.loadModel(ontologyDir.resolve("measures.ttl").toUri().toString()));
        return new DatasetImporter(known, DateRecognizer.open(ontologyDir));
    }

    /** The metadata files in a folder, sorted; none if there is no such folder. */
    public static List<Path> metadataFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("-metadata.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException naming the file that is wrong and how, or that nothing came of the table
     * @throws UncheckedIOException if a file cannot be read
     */
    public Imported read(Path metadata) {
        TableDescription description = CsvwReader.read(metadata);
        String base = DATASET + description.slug();
        RowGraph rows = RowGraph.read(description, base, dates);
        Model graph = ModelFactory.createDefaultModel();
        Model all = ModelFactory.createDefaultModel().add(known).add(rows.model());
        for (Path transformation : description.transformations()) {
            Model made = construct(transformation, base, all);
            graph.add(made);
            all.add(made);
        }
        int facts = facts(graph);
        if (facts == 0) {
            throw new IllegalArgumentException(metadata + ": nothing came of " + description.table() + " ("
                    + rows.rows() + " rows); compare the columns of the CONSTRUCT with those of the metadata");
        }
        describe(graph.createResource(base), description);
        Prefixes.set(graph);
        return new Imported(
                NamedModel.ofContent(GRAPH + description.slug(), graph), rows.rows(), facts, rows.remarks());
    }

    /** Observations and recorded events; of a table that only describes things, the things. */
    private static int facts(Model graph) {
        int facts = count(graph.listSubjectsWithProperty(RDF.type, OBSERVATION))
                + count(graph.listSubjectsWithProperty(RDF.type, RECORDED_EVENT));
        return facts > 0 ? facts : count(graph.listSubjects());
    }

    private static int count(ResIterator things) {
        return things.toList().size();
    }

    private static Model construct(Path file, String base, Model all) {
        try {
            Query query = QueryFactory.create(Files.readString(file), base, Syntax.syntaxSPARQL_11);
            try (QueryExecution execution = QueryExecution.create(query, all)) {
                return execution.execConstruct();
            }
        } catch (QueryParseException e) {
            throw new IllegalArgumentException(file + ":" + e.getLine() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void describe(Resource dataset, TableDescription description) {
        dataset.addProperty(RDF.type, ResourceFactory.createResource(CUBE + "DataSet"));
        description.annotations().forEach((property, value) -> {
            var named = ResourceFactory.createProperty(property);
            if (value.startsWith("http://") || value.startsWith("https://")) {
                dataset.addProperty(named, dataset.getModel().createResource(value));
            } else {
                dataset.addProperty(named, value);
            }
        });
    }
}
