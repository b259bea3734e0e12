package org.kijiku.store.load;

import java.util.List;
import org.kijiku.store.Store.Change;

/**
 * What a load did.
 *
 * @param articles inputs read, refused ones left out
 * @param change graphs added, replaced and found unchanged, those of ontology and authority files included
 * @param problems what was refused: file, line or id, and reason, each on one line
 */
public record Report(int articles, Change change, List<String> problems) {
    public Report {
        problems = List.copyOf(problems);
    }
}
