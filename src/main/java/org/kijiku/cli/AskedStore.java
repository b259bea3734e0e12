package org.kijiku.cli;

import picocli.CommandLine.Option;

/** The option that names the store a command asks. */
final class AskedStore {
    @Option(names = "--store", paramLabel = "DIR", description = "The store's folder, or memory. Default: store.")
    private String where = "";

    /** Empty for the folder {@code store} beside the program. */
    String where() {
        return where;
    }
}
