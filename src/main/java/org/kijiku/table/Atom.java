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

    /** Whether it is written in katakana throughout. */
    boolean isKatakana() {
        for (int i = 0; i < surface.length(); i++) {
            if (surface.charAt(i) < 'ァ' || surface.charAt(i) > 'ヿ' || surface.charAt(i) == '・') {
                return false;
            }
        }
        return !surface.isEmpty();
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
            kind = known ? pos : pos + "?" + (surface.isEmpty() ? "" : script(surface.charAt(0)));
        }
        return new Atom(span, surface, kind, noun);
    }

    /** A letter for what the word is in the build of a cell: a particle or sign stands for itself. */
    char code() {
        if (kind.startsWith("名詞")) {
            return isNumber() ? 'D' : nounCode();
        }
        return switch (kind.charAt(0)) {
            case '数' -> 'D';
            case '接' -> 'X';
            case '動' -> 'v';
            case '形' -> 'a';
            case '副' -> 'f';
            case '連' -> 'r';
            case '字' -> 'c';
            default -> kind.charAt(0);
        };
    }

    private char nounCode() {
        if (kind.contains("サ変")) {
            return kind.contains("接尾") ? 'W' : 'V';
        }
        if (kind.contains("接尾")) {
            return 'S';
        }
        if (kind.contains("固有")) {
            return 'P';
        }
        if (kind.contains("形容動詞")) {
            return 'A';
        }
        return kind.contains("副詞可能") ? 'T' : 'N';
    }

    /** The script of a letter, or the letter itself if it has none. */
    static String script(char letter) {
        if (letter == 'ー') {
            return "KATAKANA";
        }
        if (Character.isDigit(letter)) {
            return "DIGIT";
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.COMMON ? Character.toString(letter) : script.name();
    }
}
