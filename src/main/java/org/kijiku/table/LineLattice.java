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
 */
record LineLattice(String text, int[] at, List<Atom> left, List<Atom> right, boolean[] best, int[] depth) {
    int places() {
        return at.length;
    }

    String words(int from, int to) {
        return text.substring(at[from], at[to]);
    }
}
