package org.kijiku.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** A command line run in this process, with what it wrote. */
public record CommandRun(int status, String out, String err) {
    public static CommandRun of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int status = Kijiku.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new CommandRun(status, out.toString(), err.toString());
    }

    public List<String> problems() {
        return err.lines().toList();
    }
}
