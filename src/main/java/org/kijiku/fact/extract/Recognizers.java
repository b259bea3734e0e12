package org.kijiku.fact.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kijiku.fact.Event;
import org.kijiku.fact.Reading;
import org.kijiku.fact.Statement;
import org.kijiku.fact.claim.ClaimAssembler;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.clause.ProseReader;
import org.kijiku.fact.event.EventAssembler;
import org.kijiku.fact.tabular.TableStatements;
import org.kijiku.mention.Authority;
import org.kijiku.mention.entity.EntityRecognizer;
import org.kijiku.mention.number.NumericRecognizer;
import org.kijiku.table.Table;
import org.kijiku.text.Article;

/** The stages behind the tables. An instance belongs to one thread. */
record Recognizers(
        Path ontologyDir,
        EntityRecognizer entities,
        NumericRecognizer numbers,
        TableStatements tabular,
        ProseReader prose,
        EventAssembler events,
        ClaimAssembler claims) {
    static Recognizers open(Path ontologyDir, Authority authority) {
        return new Recognizers(
                ontologyDir,
                EntityRecognizer.open(ontologyDir, authority),
                NumericRecognizer.open(ontologyDir),
                TableStatements.open(ontologyDir),
                new ProseReader(),
                EventAssembler.open(ontologyDir),
                ClaimAssembler.open(ontologyDir));
    }

    /** The same for another thread; what never changes is shared. */
    Recognizers another() {
        return new Recognizers(ontologyDir, entities, numbers, tabular, new ProseReader(), events, claims);
    }

    /** What stands in the article. */
    Reading read(Article article, List<Table> tables) {
        return new Reading(article, tables, entities.recognize(article, tables), numbers.recognize(article));
    }

    /** What the article states with it. */
    List<Statement> state(Reading reading) {
        List<Statement> statements = new ArrayList<>(tabular.assemble(reading));
        Prose sentences = prose.read(reading.article());
        List<Event> told = events.assemble(reading, sentences);
        statements.addAll(told);
        statements.addAll(claims.assemble(reading, sentences, told));
        return statements;
    }
}
