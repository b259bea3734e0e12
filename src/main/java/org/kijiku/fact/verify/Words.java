package org.kijiku.fact.verify;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What free words may hold, and whether they are an article's own. */
final class Words {
    private static final int LONGEST = 2000;
    private static final Pattern MARKUP =
            Pattern.compile("</?[A-Za-z!][^<>]*>|&(#\\d+|#x[0-9a-fA-F]+|[A-Za-z]{2,8});|\\]\\(https?:|javascript:");
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\ufffd&&[^\\t\\n\\r]]");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Share of neighbouring letter pairs that must stand in the article: words may be cut and joined, not made up. */
    private static final double OWN = 0.6;

    private final String article;

    Words(String article) {
        this.article = bare(article);
    }

    /** The words, if they are clean. */
    static String clean(String field, String words) {
        if (words.length() > LONGEST) {
            throw new Refusal(field + " is longer than " + LONGEST + " letters");
        }
        if (MARKUP.matcher(words).find()) {
            throw new Refusal(field + " holds markup; give plain words");
        }
        boolean broken = words.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff);
        if (broken || HIDDEN.matcher(words).find()) {
            throw new Refusal(field + " holds control characters; give plain words");
        }
        return words;
    }

    /** The words, if they are mostly taken from the article; words of another language than Japanese pass. */
    String own(String field, String words) {
        String bare = bare(words);
        if (bare.length() < 2 || !JAPANESE.matcher(bare).find()) {
            return words;
        }
        int found = 0;
        for (int i = 0; i + 2 <= bare.length(); i++) {
            found += article.contains(bare.substring(i, i + 2)) ? 1 : 0;
        }
        if (found < OWN * (bare.length() - 1)) {
            throw new Refusal(field + " \"" + words + "\" is not in the article's words");
        }
        return words;
    }

    /** Letters and digits alone, width and case folded. */
    static String bare(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(folded).replaceAll("");
    }
}
