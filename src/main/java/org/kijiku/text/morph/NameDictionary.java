package org.kijiku.text.morph;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/**
 * A Kuromoji user dictionary of names, the same for extraction and for search, so that what one keeps whole the other
 * does too. A user dictionary wins over everything else, so it holds only names that are too long to stand by
 * chance inside another word (as タイ does in スタイル and 東大 in 東大阪市). A name that Kuromoji knows keeps its part of speech.
 */
public final class NameDictionary {
    /** One script without blanks; other names would upset the format of the dictionary. */
    private static final Pattern HAN =
            Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー々]*\\p{IsHan}[\\p{IsHan}\\p{IsKatakana}ー々]*");

    private static final Pattern KATAKANA = Pattern.compile("[\\p{IsKatakana}ー]+");
    private static final int SHORTEST_HAN = 3;
    private static final int SHORTEST_KATAKANA = 5;
    private static final int LONGEST = 20;

    private NameDictionary() {}

    /** The dictionary of the names that may have an entry, null if none may. */
    public static @Nullable UserDictionary of(Collection<String> names) {
        List<String> rows = rows(names);
        try {
            return rows.isEmpty() ? null : UserDictionary.open(new StringReader(String.join("\n", rows)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the dictionary, sorted: name, its cut, reading, part of speech. */
    static List<String> rows(Collection<String> names) {
        Morphology plain = new Morphology(null);
        return names.stream()
                .distinct()
                .filter(NameDictionary::fits)
                .sorted()
                .map(name -> row(name, plain.analyze(name)))
                .toList();
    }

    private static String row(String name, List<Morpheme> parts) {
        boolean word = parts.size() == 1 && parts.getFirst().known();
        String reading = word ? parts.getFirst().reading() : name;
        String pos = word ? parts.getFirst().pos() : "名詞-固有名詞-一般";
        return name + "," + name + "," + reading + "," + pos;
    }

    private static boolean fits(String name) {
        return name.length() <= LONGEST
                && (KATAKANA.matcher(name).matches()
                        ? name.length() >= SHORTEST_KATAKANA
                        : name.length() >= SHORTEST_HAN && HAN.matcher(name).matches());
    }
}
