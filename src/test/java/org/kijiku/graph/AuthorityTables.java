package org.kijiku.graph;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.kijiku.mention.LexiconFile;

/** Writes the generated authority files from the reference tables. */
final class AuthorityTables {
    private static final String HEAD = """
            # Generated from %s (%s). Do not edit; run
            #   mvn test -Dtest=AuthorityTablesTest -Dkijiku.authority.write=true
            # Names to add stand in a file of their own (see names.ttl).

            BASE <https://w3id.org/kijiku/id/>
            PREFIX kj: <https://w3id.org/kijiku/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX wd: <http://www.wikidata.org/entity/>

            """;
    /** Codes that ISO 3166-1 gives to territories of another state. */
    private static final Set<String> TERRITORIES = Set.of(
            ("AI AQ AS AW AX BL BM BQ BV CC CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC "
                            + "NF PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT")
                    .split(" "));
    /** Short names of prefectures that are surnames or ordinary words as well. */
    private static final Set<String> AMBIGUOUS =
            Set.of(("秋田 石川 大分 岡山 香川 高知 佐賀 静岡 千葉 徳島 富山 長野 奈良 福井 福岡 福島 三重 宮城 宮崎 山形 山口").split(" "));
    /** Codes that are private or of another list, by the notes of the table. */
    private static final Map<String, Set<String>> NOT_OFFICIAL =
            Map.of("XK", Set.of("iso2", "iso3", "m49"), "TW", Set.of("m49"));

    private final Path reference;
    private final Map<String, String> geoNames = new TreeMap<>();
    private final Map<String, String> wikidata = new TreeMap<>();

    AuthorityTables(Path reference) {
        this.reference = reference;
        for (CSVRecord row : rows("identifiers.csv")) {
            String scheme = row.get("scheme");
            if (scheme.equals("geonames") && row.get("type").equals("country")) {
                geoNames.put(row.get("label_en"), row.get("identifier"));
            }
            if (scheme.equals("wikidata")) {
                wikidata.put(row.get("label_en"), row.get("identifier"));
            }
        }
    }

    String countries() {
        StringBuilder out = new StringBuilder(
                HEAD.formatted("countries.csv", "Natural Earth, public domain; Unicode CLDR, Unicode License V3"));
        for (CSVRecord row : rows("countries.csv")) {
            String iso2 = row.get("iso2");
            String type = iso2.equals("EU") ? "Organization" : TERRITORIES.contains(iso2) ? "Place" : "State";
            String english = row.get("name_en").replaceAll(" \\(.*\\)$", "");
            List<String> facts = new ArrayList<>();
            facts.add(labels(row.get("name_ja"), english));
            names(row, english, facts);
            for (String code : List.of("iso2", "iso3", "m49")) {
                if (!row.get(code).isEmpty()
                        && !NOT_OFFICIAL.getOrDefault(iso2, Set.of()).contains(code)) {
                    facts.add("kj:" + code + " \"" + row.get(code) + "\"");
                }
            }
            String item = row.get("wikidata").isEmpty() ? wikidata.getOrDefault(english, "") : row.get("wikidata");
            facts.add(links(item, geoNames.getOrDefault(english, "")));
            describe(out, type, slug(english), facts);
            if (type.equals("State")) {
                government(out, row, english);
            }
        }
        return out.toString();
    }

    private static void government(StringBuilder out, CSVRecord row, String english) {
        List<String> facts = new ArrayList<>();
        facts.add(labels(row.get("name_ja") + "政府", "Government of " + english));
        for (String alias : row.get("aliases_ja").split("\\|")) {
            boolean usual = alias.length() > 1 || alias.length() == 1 && "米英仏独伊露豪印比中韓".contains(alias);
            if (usual && !alias.contains("(")) {
                facts.add("skos:altLabel " + japanese(alias + "政府"));
            }
        }
        facts.add("kj:ofState <state/" + slug(english) + ">");
        describe(out, "Government", slug(english), facts);
    }

    private static void names(CSVRecord row, String english, List<String> facts) {
        for (String alias : row.get("aliases_ja").split("\\|")) {
            if (!alias.isEmpty() && !alias.contains("(")) {
                boolean letter = alias.length() == 1;
                facts.add((letter ? "kj:shortForm " : "skos:altLabel ") + japanese(alias));
            }
        }
        if (english.contains("&")) {
            facts.add("skos:altLabel \"" + english.replace("&", "and") + "\"@en");
        }
    }

    String prefectures() {
        StringBuilder out = new StringBuilder(HEAD.formatted("prefectures.csv", "Natural Earth, public domain"));
        for (CSVRecord row : rows("prefectures.csv")) {
            String english = row.get("iso_codes_name");
            List<String> facts = new ArrayList<>();
            facts.add(labels(row.get("name_ja"), english + (english.equals("Hokkaido") ? "" : " Prefecture")));
            String brief = row.get("short_ja");
            if (!brief.equals(row.get("name_ja"))) {
                facts.add((AMBIGUOUS.contains(brief) ? "kj:contextName " : "skos:altLabel ") + japanese(brief));
                facts.add("skos:altLabel \"" + english + "\"@en");
            }
            facts.add("kj:iso3166-2 \"" + row.get("iso3166_2") + "\"");
            facts.add(links(row.get("wikidata"), row.get("geonames")));
            describe(out, "Place", slug(english), facts);
        }
        return out.toString();
    }

    String politicians() {
        StringBuilder out = new StringBuilder(HEAD.formatted(
                "politicians.csv", "members of the Diet since 2021, from KokkaiTimeline, MIT; Latin names by rule"));
        List<PoliticianName> people = new ArrayList<>();
        PoliticianName.Splitter splitter = new PoliticianName.Splitter(
                LexiconFile.read(Path.of("src/test/resources/org/kijiku/graph/name-cuts.tsv")));
        for (CSVRecord row : rows("politicians.csv")) {
            people.add(splitter.split(row.get("name_ja"), row.get("reading"), row.get("wikidata")));
        }
        Map<String, Integer> count = new TreeMap<>();
        people.forEach(person -> count.merge(person.slug(), 1, Integer::sum));
        for (PoliticianName person : people) {
            List<String> facts = new ArrayList<>();
            boolean shared = count.getOrDefault(person.slug(), 1) > 1;
            facts.add(labels(person.name(), shared ? "" : person.english()));
            person.variants().forEach(variant -> facts.add("skos:altLabel " + japanese(variant)));
            person.familyNames().forEach(family -> facts.add("kj:familyName " + japanese(family)));
            facts.add("kj:reading " + japanese(person.reading()));
            facts.add(links(person.wikidata(), ""));
            String suffix = shared ? "-" + person.wikidata().toLowerCase(Locale.ROOT) : "";
            describe(out, "Person", person.slug() + suffix, facts);
        }
        return out.toString();
    }

    private static void describe(StringBuilder out, String type, String slug, List<String> facts) {
        String segment = type.toLowerCase(Locale.ROOT);
        out.append("<")
                .append(segment)
                .append('/')
                .append(slug)
                .append(">\n    a kj:")
                .append(type);
        facts.stream()
                .filter(fact -> !fact.isEmpty())
                .forEach(fact -> out.append(" ;\n    ").append(fact));
        out.append(" .\n\n");
    }

    private static String labels(String ja, String en) {
        return "rdfs:label " + japanese(ja) + (en.isEmpty() ? "" : " , \"" + en + "\"@en");
    }

    private static String links(String item, String geoName) {
        List<String> links = new ArrayList<>();
        if (!item.isEmpty()) {
            links.add("wd:" + item);
        }
        if (!geoName.isEmpty()) {
            links.add("<https://sws.geonames.org/" + geoName + "/>");
        }
        return links.isEmpty() ? "" : "owl:sameAs " + String.join(" , ", links);
    }

    private static String japanese(String words) {
        return "\"" + words + "\"@ja";
    }

    /** {@code cote-d-ivoire} for {@code Côte d’Ivoire}. */
    static String slug(String english) {
        return Normalizer.normalize(english, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private List<CSVRecord> rows(String file) {
        try (Reader reader = Files.newBufferedReader(reference.resolve(file))) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " of " + reference, e);
        }
    }
}
