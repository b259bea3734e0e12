package org.kijiku.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text as spans, and spans trimmed of blanks. */
final class TextLines {
    private TextLines() {}

    /** Every line without its end; line feeds, carriage returns and both together end a line. */
    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new Span(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    /** Runs of lines that are not blank, each line trimmed. */
    static List<List<Span>> groups(String text, List<Span> lines) {
        List<List<Span>> groups = new ArrayList<>();
        List<Span> group = new ArrayList<>();
        for (Span line : lines) {
            Span trimmed = trim(text, line);
            if (!trimmed.isEmpty()) {
                group.add(trimmed);
            } else if (!group.isEmpty()) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        return groups;
    }

    /** The span without blanks, ideographic ones included, at its ends. */
    static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '\ufeff' || c == '\u200b';
    }
}
