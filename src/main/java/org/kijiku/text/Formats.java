package org.kijiku.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.kijiku.text.ArticleReader.Format;

/** Guesses the format and the language of a text. */
final class Formats {
    private static final Pattern HTML =
            Pattern.compile("(?is)^\\s*(<!--.*?-->\\s*)?(<!doctype\\s+html|<html|<head|<body)");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} \\S|^\\|.*\\|\\s*$\\R\\|?\\s*:?-{3,}|^```");

    private Formats() {}

    static Format guess(String source, String text) {
        String name = source.toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return switch (extension) {
            case "html", "htm", "xhtml" -> Format.HTML;
            case "md", "markdown" -> Format.MD;
            case "csv", "tsv" -> Format.CSV;
            case "txt", "text" -> Format.TXT;
            default -> look(text);
        };
    }

    private static Format look(String text) {
        if (HTML.matcher(text).find()) {
            return Format.HTML;
        }
        return MARKDOWN.matcher(text).find() ? Format.MD : Format.TXT;
    }

    /** {@code ja} if kana or ideographs make up a good part of the letters, else {@code en}. */
    static String language(String text) {
        long japanese = text.codePoints()
                .filter(c -> switch (Character.UnicodeScript.of(c)) {
                    case HIRAGANA, KATAKANA, HAN -> true;
                    default -> false;
                })
                .count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return japanese * 5 >= letters ? "ja" : "en";
    }
}
