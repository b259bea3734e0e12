package org.kijiku.fact.tabular;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kijiku.table.Cell;
import org.kijiku.text.Span;

/**
 * A cell's words and what stands in brackets at their end: {@code 日本(開発予定)} is 日本, qualified by 開発予定.
 *
 * @param span where the words without the brackets stand
 * @param words those words
 * @param qualifier what the brackets say, empty without brackets
 */
record Label(Span span, String words, String qualifier) {
    private static final Pattern BRACKETS = Pattern.compile("^(.+?)\\s*[(（]([^()（）]+)[)）]$", Pattern.DOTALL);

    static Label of(Cell cell) {
        Matcher matcher = BRACKETS.matcher(cell.text());
        if (!matcher.matches()) {
            return new Label(cell.span(), cell.text(), "");
        }
        int start = cell.span().start();
        return new Label(new Span(start, start + matcher.group(1).length()), matcher.group(1), matcher.group(2));
    }
}
