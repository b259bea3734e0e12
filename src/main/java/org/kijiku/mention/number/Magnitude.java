package org.kijiku.mention.number;

/**
 * What closes a section of a numeral: 万, 億 or 兆, also stacked (一万億) and with 余 or あまり before it.
 *
 * @param power of ten, 0 if none stands there
 * @param end where it ends
 * @param over whether it is said to be a little more
 */
record Magnitude(int power, int end, boolean over) {
    /** Blanks that may stand before it. */
    static final int BLANKS = 4;

    private static final String MORE = "あまり";

    /** What stands at {@code start}; it moves on only if there is a magnitude. */
    static Magnitude read(CharSequence text, int start) {
        int next = start;
        if (next < text.length() && text.charAt(next) == '余') {
            next += next + 1 < text.length() && text.charAt(next + 1) == 'り' ? 2 : 1;
        } else if (Latin.startsWith(text, next, MORE)) {
            next += MORE.length();
        }
        boolean over = next > start;
        next = over ? next : Digits.skipBlanks(text, next, BLANKS);
        int power = 0;
        while (next < text.length()) {
            int large = Digits.large(text.charAt(next));
            if (large == 0 || power > 0 && large <= power || isCity(text, next)) {
                break;
            }
            power += large;
            next++;
        }
        return power > 0 ? new Magnitude(power, next, over) : new Magnitude(0, start, false);
    }

    private static boolean isCity(CharSequence text, int place) {
        return text.charAt(place) == '京' && Latin.startsWith(text, place + 1, "都");
    }
}
