package org.kijiku.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code kijiku} command: each operation is a subcommand. */
@Command(
        name = "kijiku",
        mixinStandardHelpOptions = true,
        version = "kijiku 0.1.0",
        description = "Reads Japanese policy articles into a graph in which every fact carries its exact words.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            ExtractCommand.class,
            LoadCommand.class,
            LinkCommand.class,
            QueryCommand.class,
            CheckCommand.class,
            CiteCommand.class,
            ExportCommand.class,
            ExportQueriesCommand.class,
            PromptCommand.class,
            DiffCommand.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:some input was refused; each is named on standard error",
            "2:the command was not understood"
        })
public final class Kijiku {
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs a command line; the exit status is the result. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Kijiku())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    command.getErr().println("kijiku: " + Problems.line(problem));
                    return 1;
                })
                .execute(args);
    }

    /** Articles are UTF-8 whatever the terminal's locale says. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }
}
