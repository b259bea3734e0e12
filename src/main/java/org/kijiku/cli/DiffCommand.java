package org.kijiku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.json.FactsDiff;
import org.kijiku.fact.json.FactsDiff.Difference;
import org.kijiku.fact.json.FactsDraft;
import org.kijiku.fact.json.FactsJson;
import org.kijiku.fact.json.MalformedFactsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kijiku diff}: two facts documents of one article. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Compares two facts documents of one article: what only one of them says, and what they say differently.",
            ""
        },
        footerHeading = "%nOutput, a difference a line:%n",
        footer = {
            "  <  a fact that only A has",
            "  >  a fact that only B has",
            "  ~  a fact that both have, with the fields that differ: A → B",
            "",
            "Facts are paired by id, else by overlapping quotes of one type."
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "A facts document.")
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "Another one of the same article.")
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private Path second;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws IOException {
        FactsJson json = new FactsJson();
        FactsDraft one = draft(json, first);
        FactsDraft other = draft(json, second);
        if (!isSame(one.article("sha256"), other.article("sha256"))
                || !isSame(one.article("iri"), other.article("iri"))) {
            throw new IllegalArgumentException(first + " and " + second + " are of different articles");
        }
        PrintWriter out = console.out();
        FactsDiff.between(one, other).forEach(difference -> out.println(show(difference)));
        out.flush();
        return 0;
    }

    private static FactsDraft draft(FactsJson json, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + ": no such file; check the name");
        }
        List<FactsDraft> drafts = json.read(file.toString(), Files.readString(file));
        if (drafts.size() > 1) {
            throw new MalformedFactsException(file.toString(), 1, "holds several facts documents; give one");
        }
        return drafts.getFirst();
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static String show(Difference difference) {
        String sign = switch (difference.side()) {
            case ONLY_FIRST -> "<";
            case ONLY_SECOND -> ">";
            case BOTH -> "~";
        };
        StringBuilder line = new StringBuilder(sign + " " + difference.list() + " " + difference.fact());
        difference
                .changes()
                .forEach((field, change) ->
                        line.append("; ").append(field).append(": ").append(change));
        return line.toString();
    }
}
