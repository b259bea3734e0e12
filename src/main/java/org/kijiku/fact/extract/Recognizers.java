package org.kijiku.fact.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kijiku.fact.Event;
import org.kijiku.fact.Reading;
import org.kijiku.fact.Statement;
import org.kijiku.fact.claim.ClaimAssembler;
import org.kijiku.fact.claim.ProvisionAssembler;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.event.EventAssembler;
import org.kijiku.fact.figure.FigureAssembler;
import org.kijiku.fact.tabular.TableStatements;
import org.kijiku.mention.Authority;
import org.kijiku.mention.entity.EntityRecognizer;
import org.kijiku.mention.number.NumericRecognizer;
import org.kijiku.table.Table;
import org.kijiku.text.Article;
import org.kijiku.text.morph.Analysis;

/**
 * The stages behind tables and prose, each opened once. They keep nothing from one article to the next, so threads may
 * share them.
 */
record Recognizers(
        EntityRecognizer entities,
        NumericRecognizer numbers,
        TableStatements tabular,
        FigureAssembler figures,
        EventAssembler events,
        ClaimAssembler claims,
        ProvisionAssembler provisions) {
    static Recognizers open(Path ontologyDir, Authority authority) {
        return new Recognizers(
                EntityRecognizer.open(ontologyDir, authority),
                NumericRecognizer.open(ontologyDir),
                TableStatements.open(ontologyDir),
                FigureAssembler.open(ontologyDir),
                EventAssembler.open(ontologyDir),
                ClaimAssembler.open(ontologyDir),
                ProvisionAssembler.open(ontologyDir));
    }

    /** What stands in the article. */
    Reading read(Article article, List<Table> tables, Analysis analysis) {
        return new Reading(article, tables, entities.recognize(article, tables, analysis), numbers.recognize(article));
    }

    /** What the article states with it. */
    List<Statement> state(Reading reading, Prose prose) {
        List<Statement> statements = new ArrayList<>(tabular.assemble(reading));
        statements.addAll(figures.assemble(reading, prose));
        List<Event> told = events.assemble(reading, prose);
        statements.addAll(told);
        statements.addAll(claims.assemble(reading, prose, told));
        statements.addAll(provisions.assemble(reading, prose));
        return statements;
    }
}
