package org.kijiku.cli;

import picocli.CommandLine.Option;

/** The option that names the store a command asks. */
final class AskedStore {
    @Option(
            names = "--store",
            paramLabel = "DIR|memory|URL",
            description = "The store's folder, memory, or the address of a SPARQL 1.1 store, of which a copy is asked. "
                    + "Default: store.")
    private String where = "";

    /** A folder, {@code memory} or an address; empty for the folder {@code store} beside the program. */
    String where() {
        return where;
    }
}
