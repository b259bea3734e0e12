package org.kijiku.table;

import java.util.List;

/**
 * A line with the places where a cell may end.
 *
 * @param text the line
 * @param at those places in ascending order, the first 0, the last the line's length
 * @param left the atom that ends at each place; at the first place the one that begins there
 * @param right the atom that begins at each place; at the last place the one that ends there
 * @param best whether the place is a border of the likeliest reading of the line
 * @param depth how many brackets are open at each place
 * @param codes for each place at which a word of the likeliest reading begins the letter of that word, else 0
 */
record LineLattice(
        String text, int[] at, List<Atom> left, List<Atom> right, boolean[] best, int[] depth, char[] codes) {
    /** Stands for a further word of a run in katakana, which counts as one. */
    static final char GOES_ON = '-';

    private static final char SPLIT = '~';
    /** Words beside a place that are looked at. */
    private static final int WORDS = 4;

    int places() {
        return at.length;
    }

    /** Letters of up to four words before (step -1) or after (step 1) a place, on the likeliest reading but next to it. */
    String codes(int place, int step) {
        StringBuilder found = new StringBuilder();
        if (isSplitWord(place)) {
            found.append((step < 0 ? left : right).get(place).code());
        }
        int start = step < 0 ? beforeWord(place) - 1 : afterWord(place);
        for (int i = start; i >= 0 && i < codes.length && found.length() < WORDS; i += step) {
            if (codes[i] != 0 && codes[i] != GOES_ON) {
                found.append(codes[i]);
            }
        }
        return (step < 0 ? found.reverse() : found).toString();
    }

    /**
     * How a stretch is built: a letter for each of its words. Where it begins or ends inside a word of the likeliest
     * reading, the word that another reading has there stands for it; where it does so inside a number, {@code ~}.
     */
    String build(int from, int to) {
        int begin = afterWord(from);
        int end = beforeWord(to);
        StringBuilder build = new StringBuilder();
        if (!best[from]) {
            build.append(isSplitWord(from) ? right.get(from).code() : SPLIT);
        }
        for (int place = begin; place < end; place++) {
            if (codes[place] != 0 && codes[place] != GOES_ON) {
                build.append(codes[place]);
            } else if (codes[place] == GOES_ON && place == from) {
                build.append('N');
            }
        }
        if (!best[to] && (best[from] || begin <= end)) {
            build.append(isSplitWord(to) ? left.get(to).code() : SPLIT);
        }
        return build.isEmpty() ? Character.toString(SPLIT) : build.toString();
    }

    /** Whether a place lies inside a word of the likeliest reading that is no number. */
    private boolean isSplitWord(int place) {
        return !best[place] && !left.get(place).isNumber() && !right.get(place).isNumber();
    }

    /** The place after the word that another reading has at a place, or the place itself. */
    private int afterWord(int place) {
        int at = place;
        if (isSplitWord(place)) {
            int end = right.get(place).span().end();
            while (at < this.at.length - 1 && this.at[at] < end) {
                at++;
            }
        }
        return at;
    }

    /** The place before the word that another reading has there, or the place itself. */
    private int beforeWord(int place) {
        int at = place;
        if (isSplitWord(place)) {
            int start = left.get(place).span().start();
            while (at > 0 && this.at[at] > start) {
                at--;
            }
        }
        return at;
    }

    String words(int from, int to) {
        return text.substring(at[from], at[to]);
    }
}
