package org.kijiku.query.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.kijiku.query.result.Rows;

/** Lets through the rows of a page and notes whether one follows. */
final class PagedRows {
    private final Page page;
    private final Rows rows;
    private final KeptResults.Recorder recorder = new KeptResults.Recorder();
    private long seen;
    private long handed;
    private boolean more;

    PagedRows(Page page, Rows rows) {
        this.page = page;
        this.rows = rows;
    }

    void start(List<String> names) throws IOException {
        recorder.columns(names);
        rows.columns(names);
    }

    void offer(List<@Nullable Node> cells) throws IOException {
        recorder.row(cells);
        if (seen++ < page.offset()) {
            return;
        }
        if (handed == page.limit()) {
            more = true;
            return;
        }
        rows.row(cells);
        handed++;
    }

    long handed() {
        return handed;
    }

    /** Whether rows follow after the page. */
    boolean more() {
        return more;
    }

    /** All rows that passed, if they are few enough to be kept. */
    Optional<KeptResults.Result> seen() {
        return recorder.result();
    }
}
