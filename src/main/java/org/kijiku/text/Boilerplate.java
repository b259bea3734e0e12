package org.kijiku.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Tells what a site adds (follow-us lines, newsletters, 'see the article below') from what its article says. The cues
 * are data: {@code boilerplate.tsv} beside this class, each with examples and counter-examples.
 */
final class Boilerplate {
    private static final String FILE = "boilerplate.tsv";

    /**
     * A cue with the sentences that prove it.
     *
     * @param line where it stands in the file
     * @param needs words without one of which the pattern cannot be found; empty if there are none
     */
    record Cue(int line, Pattern pattern, List<String> needs, List<String> examples, List<String> counterExamples) {
        boolean isIn(String sentence) {
            return mayBeIn(sentence) && pattern.matcher(sentence).find();
        }

        private boolean mayBeIn(String sentence) {
            for (String word : needs) {
                if (sentence.contains(word)) {
                    return true;
                }
            }
            return needs.isEmpty();
        }
    }

    private final List<Cue> cues;

    Boilerplate() {
        cues = read();
    }

    List<Cue> cues() {
        return cues;
    }

    /** Whether a sentence or a short line is boilerplate. */
    boolean test(String sentence) {
        for (Cue cue : cues) {
            if (cue.isIn(sentence)) {
                return true;
            }
        }
        return false;
    }

    private static List<Cue> read() {
        List<Cue> cues = new ArrayList<>();
        try (InputStream stream = Boilerplate.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing beside " + Boilerplate.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("pattern\t")) {
                    cues.add(cue(number, line.split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return List.copyOf(cues);
    }

    private static Cue cue(int line, String[] fields) {
        if (fields.length != 4) {
            throw new IllegalStateException(FILE + ":" + line + ": has " + fields.length + " fields, not 4");
        }
        try {
            return new Cue(line, Pattern.compile(fields[0]), list(fields[1]), list(fields[2]), list(fields[3]));
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException(FILE + ":" + line + ": " + e.getDescription(), e);
        }
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("¦"));
    }
}
