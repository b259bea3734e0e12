package org.kijiku.link.match;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Links as a Simple Standard for Sharing Ontological Mappings: tab-separated rows under a YAML head in comments. The column
 * {@code review}, an extension, holds {@code accept}, {@code reject} or nothing; people fill it in and hand the file back.
 */
public final class Sssom {
    private static final String[] COLUMNS = {
        "subject_id",
        "subject_label",
        "predicate_id",
        "object_id",
        "object_label",
        "mapping_justification",
        "confidence",
        "comment",
        "review"
    };
    private static final String HEAD = """
            #curie_map:
            #  kjid: https://w3id.org/kijiku/id/
            #  skos: http://www.w3.org/2004/02/skos/core#
            #  semapv: https://w3id.org/semapv/vocab/
            #mapping_set_id: %s
            #license: https://www.apache.org/licenses/LICENSE-2.0
            #mapping_tool: Kijiku
            #extension_definitions:
            #  - slot_name: review
            #    property: https://w3id.org/kijiku/ontology#review
            """;

    private Sssom() {}

    /**
     * Writes links.
     *
     * @param set IRI of the set
     */
    public static void write(Writer out, String set, List<Link> links) throws IOException {
        out.write(HEAD.formatted(set));
        CSVFormat format = CSVFormat.TDF
                .builder()
                .setHeader(COLUMNS)
                .setRecordSeparator('\n')
                .get();
        CSVPrinter printer = new CSVPrinter(out, format);
        for (Link link : links) {
            printer.printRecord(
                    "kjid:" + link.entity(),
                    link.entityLabel(),
                    "skos:exactMatch",
                    link.external(),
                    link.externalLabel(),
                    link.justification(),
                    link.confidence(),
                    link.reason(),
                    link.review() == Link.Review.OPEN
                            ? ""
                            : link.review().name().toLowerCase(Locale.ROOT));
        }
        printer.flush();
    }

    /**
     * Reads links, reviewed or not.
     *
     * @throws IllegalArgumentException naming file and row of what is no link
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Link> read(Path file) {
        try {
            String rows = Files.readString(file)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
            List<Link> links = new ArrayList<>();
            CSVFormat format = CSVFormat.TDF
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (Reader reader = new StringReader(rows)) {
                for (CSVRecord row : format.parse(reader)) {
                    links.add(link(file, row));
                }
            }
            return links;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Link link(Path file, CSVRecord row) {
        try {
            String entity = row.get("subject_id").replaceFirst("^kjid:|^https://w3id.org/kijiku/id/", "");
            String comment = row.get("comment");
            if (comment.isBlank()) {
                throw new IllegalArgumentException("no reason; a link needs one in the column comment");
            }
            return new Link(
                    row.get("object_id"),
                    row.get("object_label"),
                    entity,
                    row.get("subject_label"),
                    row.get("mapping_justification"),
                    new BigDecimal(row.get("confidence")),
                    comment,
                    review(row.get("review").strip().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + ": row " + (row.getRecordNumber() + 1) + " after the comments: " + e.getMessage(), e);
        }
    }

    private static Link.Review review(String word) {
        return switch (word) {
            case "accept", "accepted", "yes" -> Link.Review.ACCEPT;
            case "reject", "rejected", "no" -> Link.Review.REJECT;
            case "" -> Link.Review.OPEN;
            default -> throw new IllegalArgumentException("review is '" + word + "'; write accept, reject or nothing");
        };
    }
}
