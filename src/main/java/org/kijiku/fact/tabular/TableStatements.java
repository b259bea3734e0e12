package org.kijiku.fact.tabular;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kijiku.fact.Reading;
import org.kijiku.fact.Statement;
import org.kijiku.table.Row;
import org.kijiku.table.Table;
import org.kijiku.text.StoredText;

/**
 * What the tables of an article state: figures with the unit of their column and the time and subject of their row,
 * provisions of agreements, claims, relations to listed entities, and whether the table's own arithmetic holds.
 */
public final class TableStatements {
    private final ColumnLexicon columns;
    private final QualifierLexicon qualifiers;
    private final CellReader reader;

    TableStatements(ColumnLexicon columns, QualifierLexicon qualifiers, CellReader reader) {
        this.columns = columns;
        this.qualifiers = qualifiers;
        this.reader = reader;
    }

    /**
     * @param ontologyDir the folder that holds {@code lexicon/}
     * @throws IllegalArgumentException naming file and line of a faulty row
     */
    public static TableStatements open(Path ontologyDir) {
        return new TableStatements(
                ColumnLexicon.open(ontologyDir),
                QualifierLexicon.open(ontologyDir),
                MentionCellReader.open(ontologyDir));
    }

    /** Table by table, row by row; the results of a table's arithmetic follow its rows. */
    public List<Statement> assemble(Reading reading) {
        List<Statement> statements = new ArrayList<>();
        Names names = new Names(reading);
        for (Table table : reading.tables()) {
            statements.addAll(table(table, reading, names));
        }
        return List.copyOf(statements);
    }

    private List<Statement> table(Table table, Reading reading, Names names) {
        StoredText text = reading.article().text();
        TablePlan plan = TablePlan.of(table, text.value(), columns, reader);
        Optional<ProvisionRows> provisions = ProvisionRows.of(plan, reading, names);
        FigureCells figures = new FigureCells(reader, qualifiers);
        TextCells words = new TextCells(reader, qualifiers);
        List<Statement> statements = new ArrayList<>();
        for (Row row : table.rows()) {
            RowReader rowReader = RowReader.of(plan, row, names, text);
            provisions.flatMap(maker -> maker.of(rowReader)).ifPresent(statements::add);
            statements.addAll(figures.of(rowReader));
            statements.addAll(words.of(
                    rowReader,
                    column -> provisions
                            .filter(maker -> maker.covers(plan, column))
                            .isPresent()));
        }
        statements.addAll(ArithmeticClaims.of(table, text));
        return statements;
    }
}
