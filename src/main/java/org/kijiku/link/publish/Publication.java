package org.kijiku.link.publish;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.kijiku.graph.Prefixes;
import org.kijiku.query.catalogue.Catalogue;
import org.kijiku.store.Store;

/**
 * Writes a store as files: {@code kijiku.nq}, {@code kijiku.trig}, {@code kijiku.jsonld} with {@code context.jsonld}, and
 * {@code catalog.ttl} which describes them (DCAT, VoID). All of one state of the data. N-Quads and TriG are streamed;
 * JSON-LD is made in memory, so leave it out for very large stores.
 */
public final class Publication {
    /** A form of the files. */
    public enum Form {
        NQ("kijiku.nq", "application/n-quads"),
        TRIG("kijiku.trig", "application/trig"),
        JSONLD("kijiku.jsonld", "application/ld+json");

        private final String file;
        private final String mediaType;

        Form(String file, String mediaType) {
            this.file = file;
            this.mediaType = mediaType;
        }

        public String file() {
            return file;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    private final Store store;
    private final Path ontologyDir;

    /** @param ontologyDir the folder whose {@code kijiku.ttl} names the terms of the JSON-LD context */
    public Publication(Store store, Path ontologyDir) {
        this.store = store;
        this.ontologyDir = ontologyDir;
    }

    /**
     * Writes the files.
     *
     * @param folder made if it is not there
     * @return the files, the description last
     * @throws UncheckedIOException if they cannot be written
     */
    public List<Path> write(Path folder, List<Form> forms) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
        String version = store.dataVersion();
        Model contents = Catalogue.description(store);
        return store.read(data -> {
            List<Path> files = new java.util.ArrayList<>();
            for (Form form : forms) {
                write(data, folder.resolve(form.file()), form);
                files.add(folder.resolve(form.file()));
            }
            files.add(CatalogFile.write(folder, files, forms, contents, version));
            return files;
        });
    }

    private void write(Dataset data, Path file, Form form) {
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (form) {
                case NQ -> RDFDataMgr.write(out, data, RDFFormat.NQUADS_UTF8);
                case TRIG -> trig(out, data);
                case JSONLD -> jsonLd(out, data, file.resolveSibling("context.jsonld"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void trig(OutputStream out, Dataset data) {
        var graph = data.asDatasetGraph();
        org.apache.jena.riot.system.StreamRDF stream =
                org.apache.jena.riot.system.StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
        stream.start();
        Prefixes.ALL.forEach(stream::prefix);
        org.apache.jena.riot.system.StreamRDFOps.sendQuadsToStream(
                graph.find(
                        org.apache.jena.graph.Node.ANY,
                        org.apache.jena.graph.Node.ANY,
                        org.apache.jena.graph.Node.ANY,
                        org.apache.jena.graph.Node.ANY),
                stream);
        stream.finish();
    }

    private void jsonLd(OutputStream out, Dataset data, Path contextFile) throws IOException {
        ObjectNode context = JsonLdContext.of(
                RDFDataMgr.loadModel(ontologyDir.resolve("kijiku.ttl").toUri().toString()));
        ObjectMapper json = new ObjectMapper();
        Files.writeString(contextFile, json.writerWithDefaultPrettyPrinter().writeValueAsString(context) + "\n");
        ByteArrayOutputStream expanded = new ByteArrayOutputStream();
        RDFDataMgr.write(expanded, data, RDFFormat.JSONLD11_PLAIN);
        try {
            var document = JsonDocument.of(new ByteArrayInputStream(expanded.toByteArray()));
            var given = JsonDocument.of(new StringReader(context.toString()));
            String compact = JsonLd.compact(document, given).get().toString();
            ObjectNode tree = (ObjectNode) json.readTree(compact);
            out.write(json.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(tree)
                    .getBytes(StandardCharsets.UTF_8));
        } catch (JsonLdError e) {
            throw new IllegalStateException("the JSON-LD context does not fit the data: " + e.getMessage(), e);
        }
    }
}
