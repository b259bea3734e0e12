package org.kijiku.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code kijiku} command: each operation is a subcommand. */
@Command(
        name = "kijiku",
        mixinStandardHelpOptions = true,
        version = "kijiku 0.1.0",
        description = "Reads Japanese policy articles into a graph in which every fact carries its exact words.")
public final class Kijiku {
    public static void main(String[] args) {
        System.exit(new CommandLine(new Kijiku()).execute(args));
    }
}
