package org.kijiku.text;

import java.util.List;

/** Marks of emphasis around the whole of a Markdown cell: {@code **860**} says 860. */
final class Emphasis {
    private static final List<String> MARKS = List.of("**", "__", "~~", "*", "_");

    private Emphasis() {}

    /** The words between the marks that a span begins and ends with, or the span itself if there are none. */
    static Span inside(String text, Span span) {
        for (String mark : MARKS) {
            int start = span.start() + mark.length();
            int end = span.end() - mark.length();
            boolean marked = start < end && text.startsWith(mark, span.start()) && text.startsWith(mark, end);
            if (marked && text.indexOf(mark, start) == end) {
                return inside(text, new Span(start, end));
            }
        }
        return span;
    }
}
