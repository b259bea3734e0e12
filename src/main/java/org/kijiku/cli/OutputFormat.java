package org.kijiku.cli;

/** How facts are written. */
enum OutputFormat {
    /** A facts document; an array of them for several inputs. */
    JSON(true, false),
    /** A facts document a line. */
    JSONL(false, false),
    /** Turtle. */
    TTL(false, true),
    /** N-Quads, each article in its own named graph. */
    NQ(false, true),
    /** JSON-LD, each article in its own named graph. */
    JSONLD(true, true);

    private final boolean isArray;
    private final boolean isGraph;

    OutputFormat(boolean isArray, boolean isGraph) {
        this.isArray = isArray;
        this.isGraph = isGraph;
    }

    /** Whether several documents must stand in a JSON array. */
    boolean isArray() {
        return isArray;
    }

    /** Whether it is RDF. */
    boolean isGraph() {
        return isGraph;
    }
}
