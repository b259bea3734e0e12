package org.kijiku.mention.number;

import org.kijiku.mention.number.Blockers.Shape;
import org.kijiku.text.Span;

/**
 * Forms that hold digits and are no quantities. Each method gives the end of the form that begins at a place, or -1; all
 * look ahead over the form alone or over a bounded stretch.
 */
final class Shapes {
    private static final int LONGEST_TAG = 1000;
    private static final String URL_EXTRA = "-._~:/?#[]@!$&'()*+,;=%";
    private static final String HYPHENS = "-‐−－–";

    private final CharSequence text;
    private final Blockers blockers;

    Shapes(CharSequence text, Blockers blockers) {
        this.text = text;
        this.blockers = blockers;
    }

    private boolean off(Shape shape) {
        return !blockers.knows(shape);
    }

    private char at(int place) {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    private static boolean isAscii(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private int skipAscii(int from, String extra) {
        int here = from;
        while (here < text.length() && (isAscii(at(here)) || extra.indexOf(at(here)) >= 0)) {
            here++;
        }
        return here;
    }

    /** A URL; {@code wordEnd} is where its first word ends. */
    int url(int start, int wordEnd) {
        boolean scheme = Latin.startsWith(text, wordEnd, "://");
        boolean www = wordEnd - start == 3 && Latin.startsWith(text, start, "www.");
        return off(Shape.URL) || !scheme && !www ? -1 : skipAscii(wordEnd, URL_EXTRA);
    }

    /** Percent-encoded bytes, which begin at {@code percent}. */
    int encoded(int percent) {
        if (off(Shape.ENCODED) || at(percent) != '%' || !isHex(percent + 1) || !isHex(percent + 2)) {
            return -1;
        }
        int here = percent + 3;
        return isAscii(at(here)) || at(here) == '%' ? skipAscii(here, URL_EXTRA) : -1;
    }

    private boolean isHex(int place) {
        char c = at(place);
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'F';
    }

    /** The end of the minutes that follow the hour of a day (7時10分), which ends at {@code end}; else {@code end}. */
    int clock(int end) {
        int minutes = digits(end);
        boolean hour = end > 0 && at(end - 1) == '時' && minutes > end;
        return hour && at(minutes) == '分' ? minutes + 1 : end;
    }

    /** Degrees, minutes and seconds from {@code start} on. */
    int coordinates(int start) {
        int here = start;
        while (here < text.length() && (Digits.arabic(at(here)) >= 0 || "度分秒.．°′″'\"".indexOf(at(here)) >= 0)) {
            here++;
        }
        return here;
    }

    /** An at sign with the name behind it. */
    int handle(int start) {
        return off(Shape.HANDLE) ? -1 : skipAscii(start + 1, "._-%");
    }

    /** F-35 or COVID-19 or G7: letters up to {@code lettersEnd}, then digits. */
    int designation(int lettersEnd) {
        int digits = HYPHENS.indexOf(at(lettersEnd)) >= 0 ? lettersEnd + 1 : lettersEnd;
        if (off(Shape.DESIGNATION) || Digits.arabic(at(digits)) < 0) {
            return -1;
        }
        int here = digits;
        while (here < text.length()
                && (Latin.isAlphanumeric(at(here))
                        || (HYPHENS.indexOf(at(here)) >= 0 || at(here) == '.') && Latin.isAlphanumeric(at(here + 1)))) {
            here++;
        }
        return here;
    }

    /** An HTML tag. */
    int tag(int start) {
        char next = at(start + 1);
        boolean tag = Latin.isLetter(next) || next == '/' || next == '!';
        return off(Shape.TAG) || !tag ? -1 : closing(start, '<', '>');
    }

    /** A block of style rules. */
    int css(int start) {
        int end = off(Shape.CSS) ? -1 : closing(start, '{', '}');
        for (int i = start; i < end; i++) {
            if (at(i) == ':') {
                return end;
            }
        }
        return -1;
    }

    /** Whether a quantity is the value of a style declaration: width:100%; */
    boolean isDeclared(Span quantity) {
        int before = quantity.start() - 1;
        before = at(Math.max(0, before)) == ' ' ? before - 1 : before;
        return !off(Shape.CSS) && before >= 0 && at(before) == ':' && at(quantity.end()) == ';';
    }

    private int closing(int start, char open, char close) {
        int end = Math.min(text.length(), start + LONGEST_TAG);
        for (int i = start + 1; i < end && at(i) != open; i++) {
            if (at(i) == close) {
                return i + 1;
            }
        }
        return -1;
    }

    /** An HTML character reference, or a colour or number after a hash. */
    int hash(int start) {
        boolean entity = at(start) == '&' && !off(Shape.ENTITY);
        boolean colour = at(start) == '#' && !off(Shape.COLOUR);
        return entity || colour ? Math.max(start + 1, skipAscii(start + 1, entity ? "#" : "")) : -1;
    }

    /** A footnote mark in square brackets. */
    int footnote(int start) {
        int here = start + 1;
        while (Digits.arabic(at(here)) >= 0 && here - start < 5) {
            here++;
        }
        boolean closed = here > start + 1 && (at(here) == ']' || at(here) == '］');
        return off(Shape.FOOTNOTE) || !closed ? -1 : here + 1;
    }

    /** Digits joined by hyphens, points, colons or slashes: telephone numbers, addresses, times of day, dates. */
    int chain(int start) {
        int here = digits(start);
        char joint = at(here);
        int joints = 0;
        boolean sameJoint = true;
        while (here > start && isJoint(at(here)) && Digits.arabic(at(here + 1)) >= 0) {
            sameJoint &= at(here) == joint;
            joints++;
            here = digits(here + 1);
        }
        if (joints == 0) {
            return -1;
        }
        boolean ends = switch (joint) {
            case ':', '：' -> !off(Shape.CLOCK);
            case '.', '．' -> joints > 1 && sameJoint && !off(Shape.DOTTED);
            case '/', '／' -> (joints > 1 || isYear(start)) && !off(Shape.DATE);
            default -> joints > 1 && sameJoint && !off(Shape.PHONE) || at(start) == '0' && at(start + 1) != '.';
        };
        return ends ? here : -1;
    }

    private int digits(int from) {
        int here = from;
        while (Digits.arabic(at(here)) >= 0) {
            here++;
        }
        return here;
    }

    private static boolean isJoint(char c) {
        return HYPHENS.indexOf(c) >= 0 || ".．:：/／".indexOf(c) >= 0;
    }

    private boolean isYear(int start) {
        return digits(start) == start + 4 && (Digits.arabic(at(start)) == 1 || Digits.arabic(at(start)) == 2);
    }
}
