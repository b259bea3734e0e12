package org.kijiku.mention.name;

/** Makes full-width letters and the variants of dots and brackets alike, a unit for a unit, so that offsets stay. */
public final class Folding {
    private static final String FROM = "･（）〈〉［］　’＝－";
    private static final String TO = "・()<>[] '=-";

    private Folding() {}

    /** {@code text} with the same length in UTF-16 units. */
    public static String fold(String text) {
        StringBuilder folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char other = fold(c);
            if (other != c) {
                if (folded == null) {
                    folded = new StringBuilder(text);
                }
                folded.setCharAt(i, other);
            }
        }
        return folded == null ? text : folded.toString();
    }

    private static char fold(char c) {
        if (c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c >= '０' && c <= '９') {
            return (char) (c - 'Ａ' + 'A');
        }
        int variant = FROM.indexOf(c);
        return variant < 0 ? c : TO.charAt(variant);
    }
}
