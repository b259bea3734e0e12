package org.kijiku.fact.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kijiku.fact.Event;
import org.kijiku.fact.Reading;
import org.kijiku.fact.Statement;
import org.kijiku.fact.claim.ClaimAssembler;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.event.EventAssembler;
import org.kijiku.fact.figure.FigureAssembler;
import org.kijiku.fact.tabular.TableStatements;
import org.kijiku.mention.Authority;
import org.kijiku.mention.entity.EntityRecognizer;
import org.kijiku.mention.number.NumericRecognizer;
import org.kijiku.table.Table;
import org.kijiku.text.Article;

/**
 * The stages behind tables and prose. An instance belongs to one thread: names are read with an analyser that is busy
 * with one text at a time.
 */
record Recognizers(
        EntityRecognizer entities,
        NumericRecognizer numbers,
        TableStatements tabular,
        FigureAssembler figures,
        EventAssembler events,
        ClaimAssembler claims) {
    static Recognizers open(Path ontologyDir, Authority authority) {
        return new Recognizers(
                EntityRecognizer.open(ontologyDir, authority),
                NumericRecognizer.open(ontologyDir),
                TableStatements.open(ontologyDir),
                FigureAssembler.open(ontologyDir),
                EventAssembler.open(ontologyDir),
                ClaimAssembler.open(ontologyDir));
    }

    /** The same for another thread; what keeps nothing from one article to the next is shared. */
    Recognizers another(Path ontologyDir, Authority authority) {
        return new Recognizers(
                EntityRecognizer.open(ontologyDir, authority), numbers, tabular, figures, events, claims);
    }

    /** What stands in the article. */
    Reading read(Article article, List<Table> tables) {
        return new Reading(article, tables, entities.recognize(article, tables), numbers.recognize(article));
    }

    /** What the article states with it. */
    List<Statement> state(Reading reading, Prose prose) {
        List<Statement> statements = new ArrayList<>(tabular.assemble(reading));
        statements.addAll(figures.assemble(reading, prose));
        List<Event> told = events.assemble(reading, prose);
        statements.addAll(told);
        statements.addAll(claims.assemble(reading, prose, told));
        return statements;
    }
}
