package org.kijiku.table;

import org.kijiku.text.Span;

/**
 * A word or number of a line, as one reading of it has it.
 *
 * @param kind coarse class for statistics: part of speech, or the surface itself for particles and symbols
 * @param noun whether it can stand in a run of nouns
 */
record Atom(Span span, String surface, String kind, boolean noun) {
    private static final String NUMBER = "数";

    static Atom number(Span span, String surface) {
        return new Atom(span, surface, NUMBER, false);
    }

    boolean isNumber() {
        return kind.equals(NUMBER);
    }

    /** An atom of a part of speech as IPADIC names it. */
    static Atom of(Span span, String surface, String pos, String form, boolean known) {
        boolean noun =
                (pos.startsWith("名詞") && !pos.startsWith("名詞-非自立") && !pos.startsWith("名詞-数")) || pos.startsWith("接頭詞");
        String kind;
        if (pos.startsWith("助詞") || pos.startsWith("記号") || pos.startsWith("助動詞")) {
            kind = surface;
        } else if (pos.startsWith("動詞") || pos.startsWith("形容詞")) {
            kind = pos.substring(0, 2) + form;
        } else {
            kind = known ? pos : pos + "?" + script(surface);
        }
        return new Atom(span, surface, kind, noun);
    }

    /** The script of a word's first letter, or the letter itself if it has none. */
    static String script(String surface) {
        if (surface.isEmpty()) {
            return "";
        }
        int first = surface.codePointAt(0);
        if (first == 'ー') {
            return "KATAKANA";
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(first);
        if (Character.isDigit(first)) {
            return "DIGIT";
        }
        return script == Character.UnicodeScript.COMMON ? Character.toString(first) : script.name();
    }
}
