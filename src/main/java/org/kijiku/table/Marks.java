package org.kijiku.table;

/**
 * Takes in features one after another: what names a feature is put together piece by piece, so that it need not become a
 * string to be weighed.
 */
abstract class Marks {
    /** Begins a feature. */
    abstract Marks begin(String name);

    abstract Marks put(char letter);

    /** Ends the feature begun last. */
    abstract void end();

    Marks put(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            put(letters.charAt(i));
        }
        return this;
    }

    Marks put(String letters, int from, int to) {
        for (int i = from; i < to; i++) {
            put(letters.charAt(i));
        }
        return this;
    }

    Marks put(long number) {
        return number >= 0 && number < 10 ? put((char) ('0' + number)) : put(Long.toString(number));
    }

    Marks put(boolean truth) {
        return put(truth ? '+' : '-');
    }
}
