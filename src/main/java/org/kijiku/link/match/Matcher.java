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
 * names and names that depend on the context are candidates for review, unless what is said beside the name (office, party,
 * place, country) agrees with what the graph knows of one of them. Safe for use by several threads.
 */
public final class Matcher {
    private static final double ACCEPTED = 0.9;
    private static final double CANDIDATE = 0.5;
    private static final double SIMILAR = 0.9;
    private static final int SHORTEST_SIMILAR = 4;
    private static final double DOUBT = 0.35;
    private static final double OTHER_NAME = 0.15;
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Za-z]{1,3}");
    private static final String LEXICAL = "semapv:LexicalMatching";
    private static final String SIMILARITY = "semapv:LexicalSimilarityThresholdMatching";
    private static final String IDENTIFIER = "semapv:MappingChaining";

    private static final String COMPOSITE = "semapv:CompositeMatching";
    private static final double SETTLED = 0.25;
    private static final double UNDECIDED = 0.89;
    private static final double MOST_CERTAIN = 0.99;

    /** What can make of a doubtful name a link. */
    private enum Settled {
        /** Whatever agrees in weight. */
        BY_WEIGHT,
        /** The right country or the like alone: 外相 of Japan. */
        BY_CONTEXT,
        /** A person only: a former name may mean something else today. */
        BY_PERSON
    }

    /** A name, identifier or reading that fits. */
    private record Finding(Known entity, double score, String justification, String reason, Settled settled) {
        Finding(Known entity, double score, String justification, String reason) {
            this(entity, score, justification, reason, Settled.BY_WEIGHT);
        }

        Finding with(double newScore, String newJustification, String newReason) {
            return new Finding(entity, newScore, newJustification, newReason, settled);
        }
    }

    private final KnownNames names;
    private final Surroundings surroundings;
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

    private Matcher(KnownNames names, Surroundings surroundings) {
        this.names = names;
        this.surroundings = surroundings;
    }

    /** @param graph holds the entities, for instance the union of a store's graphs */
    public static Matcher over(Model graph) {
        return ofExcerpt(Excerpt.of(graph));
    }

    /** @param excerpt an {@link Excerpt} of a graph, if it is needed for more than matching */
    public static Matcher ofExcerpt(Model excerpt) {
        return new Matcher(KnownNames.of(excerpt), Surroundings.of(excerpt));
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
                BigDecimal.valueOf(Math.min(
                                finding.score(), finding.justification().equals(IDENTIFIER) ? 1 : MOST_CERTAIN))
                        .setScale(2, RoundingMode.HALF_UP),
                finding.reason() + (alone ? "" : "; another entity fits as well"),
                accept ? Link.Review.ACCEPT : Link.Review.OPEN);
    }

    private List<Finding> findings(ExternalThing thing) {
        List<Finding> found = new ArrayList<>();
        thing.identifiers().forEach((scheme, value) -> byIdentifier(thing, scheme, value, found));
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

    private void byIdentifier(ExternalThing thing, String scheme, String value, List<Finding> found) {
        if (!value.isEmpty()) {
            names.identified(scheme, plain(scheme, value))
                    .forEach(known -> found.add(identified(thing, known, "same " + scheme + " " + value)));
        }
    }

    /** The code of a state beside another's name is that of where a thing is, not of what it is. */
    private Finding identified(ExternalThing thing, Known known, String reason) {
        boolean otherName = !thing.names().isEmpty()
                && reason.startsWith("same iso")
                && thing.names().stream()
                        .noneMatch(name -> names.named(name).stream()
                                .anyMatch(named -> named.entity().equals(known)));
        return otherName
                ? new Finding(known, 1 - OTHER_NAME, IDENTIFIER, reason + ", but it is called " + known.label())
                : new Finding(known, 1, IDENTIFIER, reason);
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
            case FORMER ->
                new Finding(
                        entity, 0.85, LEXICAL, "former name '" + name + "', is it the same thing?", Settled.BY_PERSON);
            case CONTEXT ->
                new Finding(entity, 0.7, LEXICAL, "'" + name + "' means it only in some contexts", Settled.BY_CONTEXT);
            case SHORT -> new Finding(entity, 0.6, LEXICAL, "one-character name '" + name + "'", Settled.BY_PERSON);
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
        return inContext(thing, doubts.isEmpty() ? finding : less(finding, DOUBT * doubts.size(), doubts));
    }

    private static Finding less(Finding finding, double loss, List<String> doubts) {
        return finding.with(
                finding.score() - loss,
                finding.justification(),
                finding.reason() + ", but " + String.join("; ", doubts));
    }

    private Finding inContext(ExternalThing thing, Finding finding) {
        Surroundings.Opinion opinion = surroundings.opinion(finding.entity().id(), thing.context());
        Finding judged = finding;
        if (!opinion.agreements().isEmpty()) {
            judged = finding.with(
                    raised(finding, opinion),
                    COMPOSITE,
                    finding.reason() + "; " + String.join("; ", opinion.agreements()));
        }
        return opinion.differences().isEmpty() ? judged : less(judged, opinion.loss(), opinion.differences());
    }

    private static double raised(Finding finding, Surroundings.Opinion opinion) {
        double score = finding.score() + opinion.gain();
        return switch (finding.settled()) {
            case BY_WEIGHT -> score;
            case BY_CONTEXT -> opinion.isDecisive() ? Math.max(score, finding.score() + SETTLED) : score;
            case BY_PERSON -> Math.min(score, Math.max(finding.score(), UNDECIDED));
        };
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
