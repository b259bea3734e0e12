package org.kijiku.mention.time;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.LexiconFile;

/** The eras of {@code lexicon/eras.tsv}. */
final class Eras {
    private final List<Era> eras;

    private Eras(List<Era> eras) {
        this.eras = List.copyOf(eras);
    }

    static Eras open(Path ontologyDir) {
        List<Era> eras = new ArrayList<>();
        for (LexiconFile.Row row :
                LexiconFile.read(ontologyDir.resolve("lexicon/eras.tsv")).rows()) {
            try {
                String end = row.get("end");
                eras.add(new Era(
                        row.get("name"),
                        row.get("initial"),
                        LocalDate.parse(row.get("start")),
                        end.isEmpty() ? null : LocalDate.parse(end),
                        row.list("alone")));
            } catch (DateTimeException e) {
                throw row.fault("is no date of the form 2019-05-01: " + e.getMessage());
            }
        }
        return new Eras(eras);
    }

    /** The era whose full name begins at {@code at}. */
    @Nullable
    Era named(CharSequence text, int at) {
        for (Era era : eras) {
            if (Glyphs.startsWith(text, era.name(), at)) {
                return era;
            }
        }
        return null;
    }

    /** The era whose initial stands at {@code at}, in either width. */
    @Nullable
    Era initialled(CharSequence text, int at) {
        char c = Glyphs.narrow(text.charAt(at));
        for (Era era : eras) {
            if (!era.initial().isEmpty() && era.initial().charAt(0) == c) {
                return era;
            }
        }
        return null;
    }

    /** Whether an era's name or initial begins with this character. */
    boolean begin(char c) {
        char narrow = Glyphs.narrow(c);
        for (Era era : eras) {
            if (era.name().charAt(0) == c
                    || !era.initial().isEmpty() && era.initial().charAt(0) == narrow) {
                return true;
            }
        }
        return false;
    }
}
