package org.kijiku.table;

/**
 * How the words of a cell follow one another.
 *
 * @param letters a letter for each word, see {@link Atom#code}; {@code ~} where the cell begins or ends inside a word
 */
record Build(String letters) {
    private static final int LONGEST = 6;

    int words() {
        return letters.length();
    }

    /** How it is built, runs of nouns taken as one: {@code N・N}, {@code NのV}. */
    String form() {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char code = letters.charAt(i);
            if (!isNoun(code)) {
                form.append(code);
            } else if (i + 1 == letters.length() || !isNoun(letters.charAt(i + 1))) {
                form.append(code == 'V' || code == 'W' ? 'V' : 'N');
            }
        }
        return form.toString();
    }

    /** Whether a letter of a build stands for a noun or part of one. */
    private static boolean isNoun(char code) {
        return code >= 'A' && code <= 'Z' && code != 'D';
    }

    /** Words of the longest run of nouns, up to six. */
    int longestRun() {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < letters.length(); i++) {
            run = isNoun(letters.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return Math.min(LONGEST, longest);
    }
}
