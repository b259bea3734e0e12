package org.kijiku.mention.number;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.LexiconFile;
import org.kijiku.mention.number.WordTrie.Hit;

/** The words of {@code lexicon/qualifiers.tsv}: 年平均 before a quantity, (見込み) after it. */
final class Qualifiers {
    private static final int LONGEST_BRACKET = 14;
    private static final String OPEN = "(（";
    private static final String CLOSE = ")）";

    private final WordTrie<String> before = new WordTrie<>();
    private final Set<String> brackets = new HashSet<>();

    private Qualifiers(LexiconFile file) {
        for (LexiconFile.Row row : file.rows()) {
            switch (row.get("place")) {
                case "before" -> row.list("words").forEach(word -> before.add(word, word));
                case "bracket" -> brackets.addAll(row.list("words"));
                default -> throw row.fault("place must be before or bracket, not '" + row.get("place") + "'");
            }
        }
    }

    static Qualifiers open(Path ontologyDir) {
        return new Qualifiers(LexiconFile.read(ontologyDir.resolve("lexicon/qualifiers.tsv")));
    }

    /** The qualifier that ends at {@code end}; one that continues a kanji word (昨年, 翌月) is none. */
    @Nullable
    Hit<String> before(CharSequence text, int end) {
        return before.before(text, end, (word, from, to) -> !continues(text, from, word));
    }

    private static boolean continues(CharSequence text, int from, String word) {
        if (from == 0) {
            return false;
        }
        int previous = text.charAt(from - 1);
        boolean weak = word.length() == 1;
        return weak
                ? Character.isIdeographic(previous) || Character.isDigit(previous)
                : Digits.arabic((char) previous) >= 0 && Digits.arabic(word.charAt(0)) >= 0;
    }

    /** The words of a bracket that opens at {@code at}, if they are known or {@code any} is given; else null. */
    @Nullable
    String bracket(CharSequence text, int at, boolean any) {
        if (at >= text.length() || OPEN.indexOf(text.charAt(at)) < 0) {
            return null;
        }
        int end = Math.min(text.length(), at + LONGEST_BRACKET);
        for (int i = at + 1; i < end; i++) {
            if (CLOSE.indexOf(text.charAt(i)) >= 0) {
                String words = text.subSequence(at + 1, i).toString();
                return any || brackets.contains(words) ? words : null;
            }
        }
        return null;
    }
}
