package org.kijiku.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the sentences of a text stand. */
public final class Sentences {
    private static final String OPEN = "「『（(【［“";
    private static final String CLOSE = "」』）)】］”";
    private static final String STOP = "。！？!?";
    private static final int LONGEST = 1000;

    /** How a line of minutes begins: ○国務大臣（甲野乙子君） and a wide space. */
    public static final Pattern SPEAKER = Pattern.compile("(?m)^[○◯〇][^\\n。、　]{1,40}　");

    private Sentences() {}

    /**
     * The sentences of a stretch in order, without the blanks around them. A stop in brackets ends none. One that never
     * ends is cut at a comma, so that no sentence costs more than its share. The words that name a speaker in minutes stand
     * apart.
     */
    public static List<Span> of(String text, Span stretch) {
        List<Span> spans = new ArrayList<>();
        int start = stretch.start();
        int depth = 0;
        int named = named(text, start, stretch.end());
        for (int i = stretch.start(); i < stretch.end(); i++) {
            if (i == named) {
                add(text, start, i, spans);
                start = i;
            }
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
                named = c == '\n' ? named(text, start, stretch.end()) : named;
            }
        }
        add(text, start, stretch.end(), spans);
        return spans;
    }

    /** End of the words that name a speaker if a line of minutes begins at {@code from}, else -1. */
    private static int named(String text, int from, int to) {
        boolean may = from < to && "○◯〇".indexOf(text.charAt(from)) >= 0;
        Matcher speaker = may ? SPEAKER.matcher(text).region(from, to) : null;
        return speaker != null && speaker.lookingAt() ? speaker.end() : -1;
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
