package org.kijiku.link.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.kijiku.graph.Iris;

/**
 * The description of the published files (DCAT, VoID). It names them by relative addresses, so that it holds wherever the
 * folder is put.
 */
final class CatalogFile {
    private static final String NAME = "catalog.ttl";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";
    private static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";
    private static final Property VERSION = ResourceFactory.createProperty(DCAT.NS, "version");

    private final Model model;
    private final Resource dataset;

    private CatalogFile(Model contents) {
        this.model = contents;
        this.dataset = contents.createResource(Iris.BASE + "dataset");
    }

    /**
     * Writes the description beside the files.
     *
     * @param files one for each form
     * @param contents what is in the data, by class, property and link target (VoID)
     */
    static Path write(Path folder, List<Path> files, List<Publication.Form> forms, Model contents, String version) {
        Path file = folder.resolve(NAME);
        try (OutputStream out = Files.newOutputStream(file)) {
            CatalogFile catalog = new CatalogFile(contents);
            catalog.describe(version);
            for (int i = 0; i < files.size(); i++) {
                catalog.distribution(files.get(i), forms.get(i));
            }
            RDFDataMgr.write(out, catalog.model, Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return file;
    }

    private void describe(String version) {
        model.setNsPrefix("dcat", DCAT.NS)
                .setNsPrefix("dcterms", DCTerms.NS)
                .setNsPrefix("void", VOID.NS)
                .setNsPrefix("foaf", FOAF.NS)
                .setNsPrefix("spdx", SPDX);
        Resource publisher = model.createResource(Iris.BASE + "publisher")
                .addProperty(RDF.type, FOAF.Agent)
                .addProperty(FOAF.name, "Kijiku", "en");
        model.createResource(Iris.BASE + "catalog")
                .addProperty(RDF.type, DCAT.Catalog)
                .addProperty(DCTerms.title, "Kijiku", "en")
                .addProperty(DCTerms.title, "記事軸", "ja")
                .addProperty(DCTerms.description, "What Kijiku publishes.", "en")
                .addProperty(DCTerms.publisher, publisher)
                .addProperty(DCAT.dataset, dataset);
        dataset.addProperty(RDF.type, DCAT.Dataset)
                .addProperty(DCTerms.description, "What policy articles say, each fact with its exact quote.", "en")
                .addProperty(DCTerms.description, "政策記事が述べることを、一字一句の引用とともに。", "ja")
                .addProperty(DCTerms.identifier, Iris.BASE + "dataset")
                .addProperty(DCTerms.publisher, publisher)
                .addProperty(DCTerms.license, model.createResource(LICENCE))
                .addProperty(DCTerms.rights, rights())
                .addProperty(DCTerms.language, model.createResource(LANGUAGES + "JPN"))
                .addProperty(DCTerms.language, model.createResource(LANGUAGES + "ENG"))
                .addProperty(VERSION, version);
        for (String keyword : List.of("policy", "knowledge graph", "quotation")) {
            dataset.addProperty(DCAT.keyword, keyword, "en");
        }
    }

    private Resource rights() {
        return model.createResource()
                .addProperty(RDF.type, DCTerms.RightsStatement)
                .addProperty(
                        org.apache.jena.vocabulary.RDFS.label,
                        "The words of articles are quoted and remain their publishers'. External tables and names from "
                                + "elsewhere keep the licences that are named with them.",
                        "en");
    }

    private void distribution(Path file, Publication.Form form) throws IOException {
        Resource address = model.createResource(form.file());
        Resource checksum = model.createResource()
                .addProperty(RDF.type, model.createResource(SPDX + "Checksum"))
                .addProperty(
                        model.createProperty(SPDX, "algorithm"),
                        model.createResource(SPDX + "checksumAlgorithm_sha256"))
                .addProperty(model.createProperty(SPDX, "checksumValue"), sha256(file), XSDDatatype.XSDhexBinary);
        Resource distribution = model.createResource("#" + form.file())
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, form.file())
                .addProperty(DCAT.accessURL, address)
                .addProperty(DCAT.downloadURL, address)
                .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + form.mediaType()))
                .addProperty(DCTerms.license, model.createResource(LICENCE))
                .addProperty(DCAT.byteSize, Long.toString(Files.size(file)), XSDDatatype.XSDnonNegativeInteger)
                .addProperty(model.createProperty(SPDX, "checksum"), checksum);
        dataset.addProperty(DCAT.distribution, distribution).addProperty(VOID.dataDump, address);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
