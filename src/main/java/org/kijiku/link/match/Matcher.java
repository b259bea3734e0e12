package org.kijiku.link.match;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.jena.rdf.model.Model;
import org.kijiku.link.match.KnownNames.Known;
import org.kijiku.link.match.KnownNames.Name;

/**
 * Matches external things with the graph's entities. A link is accepted if one entity alone is meant: by an identifier, or
 * by a name that no other entity bears and a type that does not speak against it. Similar names, family names, one-character
 * names and names that depend on the context are candidates for review, never links. Safe for use by several threads.
 */
public final class Matcher {
    private static final double ACCEPTED = 0.9;
    private static final double CANDIDATE = 0.5;
    private static final double SIMILAR = 0.9;
    private static final int SHORTEST_SIMILAR = 4;
    private static final double DOUBT = 0.35;
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Za-z]{1,3}");
    private static final String LEXICAL = "semapv:LexicalMatching";
    private static final String SIMILARITY = "semapv:LexicalSimilarityThresholdMatching";
    private static final String IDENTIFIER = "semapv:MappingChaining";

    private record Finding(Known entity, double score, String justification, String reason) {}

    private final KnownNames names;
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

    private Matcher(KnownNames names) {
        this.names = names;
    }

    /** @param graph holds the entities, for instance the union of a store's graphs */
    public static Matcher over(Model graph) {
        return new Matcher(KnownNames.of(graph));
    }

    /** The candidates for a thing, best first; the first is accepted if it is the only one that can be meant. */
    public List<Link> match(ExternalThing thing) {
        Map<String, Finding> best = new LinkedHashMap<>();
        findings(thing)
                .forEach(finding -> best.merge(
                        finding.entity().id(), finding, (one, other) -> one.score() >= other.score() ? one : other));
        List<Finding> ranked = best.values().stream()
                .filter(finding -> finding.score() >= CANDIDATE)
                .sorted(Comparator.comparingDouble(Finding::score)
                        .reversed()
                        .thenComparing(finding -> finding.entity().id()))
                .limit(5)
                .toList();
        boolean alone = ranked.size() == 1
                || ranked.size() > 1 && ranked.get(0).score() - ranked.get(1).score() >= 0.1;
        List<Link> links = new ArrayList<>();
        for (Finding finding : ranked) {
            boolean accept = links.isEmpty() && alone && finding.score() >= ACCEPTED;
            links.add(link(thing, finding, accept, alone || !links.isEmpty()));
        }
        return links;
    }

    private static Link link(ExternalThing thing, Finding finding, boolean accept, boolean alone) {
        return new Link(
                thing.id(),
                thing.label(),
                finding.entity().id(),
                finding.entity().label(),
                finding.justification(),
                BigDecimal.valueOf(finding.score()).setScale(2, RoundingMode.HALF_UP),
                finding.reason() + (alone ? "" : "; another entity fits as well"),
                accept ? Link.Review.ACCEPT : Link.Review.OPEN);
    }

    private List<Finding> findings(ExternalThing thing) {
        List<Finding> found = new ArrayList<>();
        thing.identifiers().forEach((scheme, value) -> byIdentifier(scheme, value, found));
        for (String name : thing.names()) {
            names.named(name).forEach(known -> found.add(checked(thing, byName(name, known, thing.type()))));
            similar(thing, name, found);
        }
        if (!thing.reading().isEmpty()) {
            names.read(thing.reading())
                    .forEach(known -> found.add(checked(
                            thing, new Finding(known, 0.8, LEXICAL, "same reading '" + thing.reading() + "'"))));
        }
        return found;
    }

    private void byIdentifier(String scheme, String value, List<Finding> found) {
        if (!value.isEmpty()) {
            names.identified(scheme, plain(scheme, value))
                    .forEach(known -> found.add(new Finding(known, 1, IDENTIFIER, "same " + scheme + " " + value)));
        }
    }

    private static String plain(String scheme, String value) {
        return scheme.equals("wikidata") && !value.startsWith("http") ? KnownNames.WIKIDATA + value : value;
    }

    private static Finding byName(String name, Name known, String type) {
        Known entity = known.entity();
        return switch (known.kind()) {
            case LABEL -> new Finding(entity, 0.98, LEXICAL, "label '" + name + "'");
            case ALIAS ->
                type.isEmpty() && ABBREVIATION.matcher(name).matches()
                        ? new Finding(entity, 0.75, LEXICAL, "abbreviation '" + name + "', which others may use")
                        : new Finding(entity, 0.95, LEXICAL, "other name '" + name + "'");
            case FORMER -> new Finding(entity, 0.85, LEXICAL, "former name '" + name + "', is it the same thing?");
            case CONTEXT -> new Finding(entity, 0.7, LEXICAL, "'" + name + "' means it only in some contexts");
            case SHORT -> new Finding(entity, 0.6, LEXICAL, "one-character name '" + name + "'");
            case FAMILY -> new Finding(entity, 0.55, LEXICAL, "family name '" + name + "' only");
        };
    }

    /** A type, an identifier or a reading that differs makes of a link a doubt. */
    private Finding checked(ExternalThing thing, Finding finding) {
        Known entity = finding.entity();
        List<String> doubts = new ArrayList<>();
        if (!thing.type().isEmpty() && !thing.type().equals(entity.type())) {
            doubts.add("it is a " + entity.type() + ", not a " + thing.type());
        }
        thing.identifiers().forEach((scheme, value) -> {
            Set<String> known = scheme.equals("same") ? Set.of() : names.facts(entity, scheme);
            if (!value.isEmpty() && !known.isEmpty() && !known.contains(plain(scheme, value))) {
                doubts.add("its " + scheme + " is " + String.join(", ", known));
            }
        });
        Set<String> readings = names.facts(entity, "reading");
        if (!thing.reading().isEmpty()
                && !readings.isEmpty()
                && !readings.contains(NameForm.reading(thing.reading()))) {
            doubts.add("it is read " + String.join(", ", readings));
        }
        return doubts.isEmpty()
                ? finding
                : new Finding(
                        entity,
                        finding.score() - DOUBT * doubts.size(),
                        finding.justification(),
                        finding.reason() + ", but " + String.join("; ", doubts));
    }

    private void similar(ExternalThing thing, String name, List<Finding> found) {
        String form = NameForm.of(name);
        if (form.length() < SHORTEST_SIMILAR) {
            return;
        }
        for (Name known : names.near(name)) {
            double score = known.form().equals(form) ? 0 : similarity.apply(form, known.form());
            if (score >= SIMILAR) {
                String reason = String.format(Locale.ROOT, "similar to '%s' (%.2f)", known.form(), score);
                found.add(checked(thing, new Finding(known.entity(), 0.85 * score, SIMILARITY, reason)));
            }
        }
    }
}
