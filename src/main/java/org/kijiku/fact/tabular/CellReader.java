package org.kijiku.fact.tabular;

import java.util.Optional;
import org.kijiku.mention.Period;
import org.kijiku.mention.Quantity;

/** What reads the words of a cell. */
interface CellReader {
    /** The quantity that the cell is, in the unit that cell or head name; nothing if the cell is no quantity. */
    Optional<Quantity> quantity(String cell, String head);

    /** The first date or period in the words. */
    Optional<Period> period(String words);

    /** The words without the date or period in them. */
    String withoutPeriod(String words);
}
