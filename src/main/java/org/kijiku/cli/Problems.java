package org.kijiku.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What went wrong, told in one line a problem, and counted. */
final class Problems {
    private final PrintWriter err;
    private int count;

    Problems(PrintWriter err) {
        this.err = err;
    }

    /** Tells a problem; its text names file, line where there is one, and what to do. */
    void tell(String problem) {
        count++;
        err.println("kijiku: " + problem);
        err.flush();
    }

    /** 0 if nothing was told, else 1. */
    int status() {
        return count == 0 ? 0 : 1;
    }

    /** An exception in one line, for people. */
    static String line(Throwable problem) {
        String message = problem.getMessage();
        String text = switch (problem) {
            case NoSuchFileException gone -> gone.getFile() + ": no such file";
            case AccessDeniedException denied -> denied.getFile() + ": may not be read";
            default -> message == null ? problem.getClass().getSimpleName() : message;
        };
        return text.lines().findFirst().orElse(text);
    }
}
