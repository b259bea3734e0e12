package org.kijiku.link.match;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
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
     * What a file holds.
     *
     * @param links its links, reviewed or not
     * @param refused what is no link: file, line and reason
     */
    public record Reviewed(List<Link> links, List<String> refused) {
        public Reviewed {
            links = List.copyOf(links);
            refused = List.copyOf(refused);
        }
    }

    /**
     * Reads links.
     *
     * @param known whether there is an entity of this id
     * @throws IllegalArgumentException naming the file if it has no such columns
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Reviewed read(Path file, Predicate<String> known) {
        List<Link> links = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        CSVFormat format = CSVFormat.TDF
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (CSVParser rows =
                format.parse(new StringReader(Files.readString(file).replace("\uFEFF", "")))) {
            List<String> missing = Stream.of(COLUMNS)
                    .filter(column -> !rows.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(file + ": no column " + String.join(", ", missing)
                        + "; keep the file tab-separated with the columns it had");
            }
            for (CSVRecord row : rows) {
                try {
                    links.add(link(row, known));
                } catch (IllegalArgumentException e) {
                    refused.add(file + ":" + rows.getCurrentLineNumber() + ": " + e.getMessage());
                }
            }
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not in UTF-8; save it as tab-separated UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new Reviewed(links, refused);
    }

    private static Link link(CSVRecord row, Predicate<String> known) {
        if (!row.isConsistent()) {
            throw new IllegalArgumentException(row.size() + " cells, not " + COLUMNS.length);
        }
        String entity = row.get("subject_id").replaceFirst("^kjid:|^https://w3id.org/kijiku/id/", "");
        if (!known.test(entity)) {
            throw new IllegalArgumentException("there is no entity '" + entity + "'");
        }
        String comment = row.get("comment");
        if (comment.isBlank()) {
            throw new IllegalArgumentException("no reason; a link needs one in the column comment");
        }
        Link.Review review = review(row.get("review").strip().toLowerCase(Locale.ROOT));
        String external = row.get("object_id");
        if (review == Link.Review.ACCEPT && !external.startsWith("http://") && !external.startsWith("https://")) {
            throw new IllegalArgumentException(
                    "'" + external + "' is no IRI; match again with --base IRI, which is put before each id");
        }
        return new Link(
                external,
                row.get("object_label"),
                entity,
                row.get("subject_label"),
                row.get("mapping_justification"),
                confidence(row.get("confidence")),
                comment,
                review);
    }

    private static BigDecimal confidence(String cell) {
        try {
            BigDecimal confidence = new BigDecimal(cell);
            if (confidence.signum() >= 0 && confidence.compareTo(BigDecimal.ONE) <= 0) {
                return confidence;
            }
        } catch (NumberFormatException e) {
            // told below, as a number that is too large is
        }
        throw new IllegalArgumentException("confidence is '" + cell + "', no number from 0 to 1");
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
