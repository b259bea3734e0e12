package org.kijiku.text;

import java.util.ArrayList;
import java.util.List;

/** Where the sentences of a text stand. */
public final class Sentences {
    private static final String OPEN = "「『（(【［“";
    private static final String CLOSE = "」』）)】］”";
    private static final String STOP = "。！？!?";
    private static final int LONGEST = 1000;

    private Sentences() {}

    /**
     * The sentences of a stretch in order, without the blanks around them. A stop in brackets ends none. One that never
     * ends is cut at a comma, so that no sentence costs more than its share.
     */
    public static List<Span> of(String text, Span stretch) {
        List<Span> spans = new ArrayList<>();
        int start = stretch.start();
        int depth = 0;
        for (int i = stretch.start(); i < stretch.end(); i++) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            boolean stop = STOP.indexOf(c) >= 0 && depth == 0 || c == '\n';
            boolean tooLong = i - start >= LONGEST && (c == '、' || i - start >= 2 * LONGEST);
            if (stop || tooLong) {
                add(text, start, i + 1, spans);
                start = i + 1;
                depth = 0;
            }
        }
        add(text, start, stretch.end(), spans);
        return spans;
    }

    private static void add(String text, int from, int to, List<Span> spans) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }
}
