package org.kijiku.store.load;

import java.nio.file.Path;
import java.util.List;

/** Something to load. */
sealed interface Source {
    Path file();

    /**
     * An article.
     *
     * @param annotations facts documents that stand beside it, to be joined to what the engine finds
     */
    record OfArticle(Path file, List<Path> annotations) implements Source {
        public OfArticle {
            annotations = List.copyOf(annotations);
        }
    }

    /** A facts document, or several in one file. */
    record OfFacts(Path file) implements Source {}
}
