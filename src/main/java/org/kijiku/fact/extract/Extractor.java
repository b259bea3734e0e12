package org.kijiku.fact.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Event;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Provision;
import org.kijiku.fact.Reading;
import org.kijiku.fact.Statement;
import org.kijiku.fact.clause.ProseReader;
import org.kijiku.fact.clause.Turns;
import org.kijiku.mention.Authority;
import org.kijiku.table.Table;
import org.kijiku.table.TableFinder;
import org.kijiku.text.Article;
import org.kijiku.text.morph.Analysis;
import org.kijiku.text.morph.Morphology;

/** Reads an article: tables, then mentions, then statements. An instance belongs to one thread. */
public final class Extractor {
    private static final Comparator<Statement> BY_PLACE = Comparator.comparingInt(
                    (Statement statement) -> statement.evidence().getFirst().start())
            .thenComparing(Statement::id);

    private final TableFinder tables;
    private final ProseReader prose = new ProseReader();
    private final Morphology morphology = new Morphology(null);
    private final Recognizers recognizers;
    private final Cast cast;

    private Extractor(TableFinder tables, Recognizers recognizers, Cast cast) {
        this.tables = tables;
        this.recognizers = recognizers;
        this.cast = cast;
    }

    /**
     * An extractor.
     *
     * @param ontologyDir the folder {@code ontology/}
     * @param authority known entities
     * @throws IllegalArgumentException naming file and line of a row that cannot be used
     */
    public static Extractor open(Path ontologyDir, Authority authority) {
        return new Extractor(new TableFinder(), Recognizers.open(ontologyDir, authority), new Cast(authority));
    }

    /** An extractor for another thread, which shares all that never changes. */
    public Extractor another() {
        return new Extractor(tables.another(), recognizers, cast);
    }

    /** What the article says, as far as it can be read. */
    public FactsDocument extract(Article article) {
        List<Table> found = tables.find(article);
        Article settled = TableFinder.settle(article, found);
        Analysis analysis = new Analysis(morphology);
        Reading reading = recognizers.read(settled, found, analysis);
        List<Statement> statements =
                distinct(spoken(reading, recognizers.state(reading, prose.read(settled, analysis))));
        return new FactsDocument(
                settled,
                cast.of(reading, statements),
                found,
                only(Figure.class, statements),
                only(Event.class, statements),
                only(Provision.class, statements),
                only(Claim.class, statements),
                List.of());
    }

    /** What nobody else says is said by whose turn it is to speak. */
    private static List<Statement> spoken(Reading reading, List<Statement> statements) {
        Turns turns = Turns.of(reading);
        return turns.turns().isEmpty()
                ? statements
                : statements.stream().map(statement -> spoken(turns, statement)).toList();
    }

    private static Statement spoken(Turns turns, Statement statement) {
        if (statement.assertion().assertedBy() != null) {
            return statement;
        }
        return turns.at(statement.evidence().getFirst().span().start()).stream()
                .flatMap(turn -> turn.speaker().stream())
                .findFirst()
                .map(mention ->
                        statement.with(statement.assertion().by(mention.entity().id())))
                .orElse(statement);
    }

    /** Each id once, in order of the text: what two assemblers find is one statement. */
    private static List<Statement> distinct(Collection<? extends Statement> statements) {
        Map<String, Statement> byId = new LinkedHashMap<>();
        statements.forEach(statement -> byId.putIfAbsent(statement.id(), statement));
        List<Statement> sorted = new ArrayList<>(byId.values());
        sorted.sort(BY_PLACE);
        return sorted;
    }

    private static <S extends Statement> List<S> only(Class<S> kind, List<Statement> statements) {
        return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
