package org.kijiku.fact.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Reading;
import org.kijiku.fact.StatementId;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.clause.ProseReader;
import org.kijiku.fact.modality.StatusReader;
import org.kijiku.mention.Period;
import org.kijiku.mention.Quantity;
import org.kijiku.mention.QuantityMention;
import org.kijiku.text.Quote;
import org.kijiku.text.Span;

/** States a figure for each quantity of an article's prose. It has no state and may be shared by threads. */
public final class FigureAssembler {
    private static final String ORIGIN = "figure/prose@1";
    private static final Set<String> BRACKET = Set.of("(", "（", " (", " （");
    private static final double WITH_MEASURE = 0.9;
    private static final double WITHOUT_MEASURE = 0.7;

    private final FigureCues cues;
    private final StatusReader statuses;

    private FigureAssembler(FigureCues cues, StatusReader statuses) {
        this.cues = cues;
        this.statuses = statuses;
    }

    /**
     * An assembler.
     *
     * @param ontologyDir the {@code ontology} folder
     * @throws IllegalArgumentException naming file and line of a row that cannot be read
     */
    public static FigureAssembler open(Path ontologyDir) {
        return new FigureAssembler(FigureCues.open(ontologyDir), StatusReader.open(ontologyDir));
    }

    /** The figures of the prose and the headings, in order of the text; those of tables are stated elsewhere. */
    public List<Figure> assemble(Reading reading) {
        return assemble(reading, new ProseReader().read(reading.article()));
    }

    /** The same with the article's prose as already read. */
    public List<Figure> assemble(Reading reading, Prose prose) {
        Around around = new Around(reading);
        PeriodFinder periods = new PeriodFinder(
                reading.article(),
                prose,
                around,
                cues,
                new DatedNouns(reading.article().text().value(), reading.numerics()));
        List<Figure> figures = new ArrayList<>();
        for (var mention : reading.numerics()) {
            if (mention instanceof QuantityMention quantity) {
                Figure figure = figure(reading, prose, around, periods, quantity);
                Figure same = figures.isEmpty() ? null : inBracket(reading, figures.getLast(), figure);
                figures.add(same == null ? figure : same);
            }
        }
        return List.copyOf(figures);
    }

    private Figure figure(Reading reading, Prose prose, Around around, PeriodFinder periods, QuantityMention mention) {
        Optional<Place> place = Place.of(prose, mention.span());
        if (place.isEmpty()) {
            Period period = periods.outside(mention.span(), line(reading, mention.span()));
            Assertion plain = new Assertion(Status.ACTUAL, false, null, WITHOUT_MEASURE, List.of(ORIGIN));
            return figure(reading, mention, List.of(), plain, "", null, period);
        }
        Measure measure = new MeasureFinder(around, cues).find(place.get(), mention.quantity());
        Term subject = new SubjectFinder(around).find(place.get(), measure);
        Tone tone = Tone.of(
                statuses, cues, prose, place.get(), measure, mention.quantity().qualifier());
        Period period = periods.find(place.get(), mention.quantity().unit(), tone.status());
        double confidence = measure.words().isEmpty() ? WITHOUT_MEASURE : WITH_MEASURE;
        String speaker = tone.speaker(around, place.get());
        Assertion assertion = new Assertion(tone.status(), tone.negated(), speaker, confidence, List.of(ORIGIN));
        Quote sentence = reading.article().text().quote(place.get().outer().span());
        return figure(reading, mention, List.of(sentence), assertion, measure.words(), subject, period);
    }

    /** What stands in brackets right behind a figure, 5500億ドル(約80兆円), says the same thing otherwise; else null. */
    private static @Nullable Figure inBracket(Reading reading, Figure before, Figure figure) {
        int end = before.evidence().getFirst().span().end();
        int start = figure.evidence().getFirst().span().start();
        if (end >= start || !BRACKET.contains(reading.article().text().value().substring(end, start))) {
            return null;
        }
        String id = id(figure.evidence().getFirst(), before.measure(), before.subject(), before.period());
        return new Figure(
                id,
                figure.evidence(),
                before.assertion(),
                figure.quantity(),
                before.measure(),
                before.subject(),
                before.period());
    }

    private static String id(Quote quote, String measure, @Nullable Term subject, @Nullable Period period) {
        return StatementId.of(
                "figure", quote, measure, subject == null ? "" : subject.words(), period == null ? "" : period.label());
    }

    private Figure figure(
            Reading reading,
            QuantityMention mention,
            List<Quote> context,
            Assertion assertion,
            String measure,
            @Nullable Term subject,
            @Nullable Period period) {
        List<Quote> evidence = new ArrayList<>();
        evidence.add(reading.article().text().quote(mention.span()));
        evidence.addAll(context);
        String id = id(evidence.getFirst(), measure, subject, period);
        Quantity quantity =
                Direction.mark(mention.quantity(), reading.article().text().value(), mention.span(), cues);
        return new Figure(id, evidence, assertion, quantity, measure, subject, period);
    }

    /** The line of the text that holds a span. */
    private static Span line(Reading reading, Span span) {
        String text = reading.article().text().value();
        int start = text.lastIndexOf('\n', span.start()) + 1;
        int end = text.indexOf('\n', span.end());
        return new Span(start, end < 0 ? text.length() : end);
    }
}
