package org.kijiku.mention.model;

/** What the model looks at in the letters of a word. */
final class Letters {
    private Letters() {}

    static String first(String word) {
        return word.substring(0, 1);
    }

    static String last(String word) {
        return word.substring(word.length() - 1);
    }

    static String ending(String word) {
        return word.substring(Math.max(0, word.length() - 2));
    }

    /** Scripts in order, repeats left out. */
    static String shape(String word) {
        StringBuilder shape = new StringBuilder(4);
        for (int i = 0; i < word.length(); i++) {
            char script = script(word.charAt(i));
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != script) {
                shape.append(script);
            }
        }
        return shape.toString();
    }

    private static char script(char c) {
        if (c >= 'ァ' && c <= 'ヺ' || c == 'ー') {
            return 'カ';
        }
        if (c >= 'ぁ' && c <= 'ゖ') {
            return 'か';
        }
        if (Character.isDigit(c)) {
            return '0';
        }
        if (c < 0x250 && Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 'A' : 'a';
        }
        return Character.isIdeographic(c) ? '漢' : '.';
    }
}
