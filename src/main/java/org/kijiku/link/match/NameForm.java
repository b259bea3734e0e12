package org.kijiku.link.match;

import java.text.Normalizer;
import java.util.Locale;

/** Names in the form in which they are compared: width, case, blanks, dots and old characters do not count. */
final class NameForm {
    private static final String OLD = "髙﨑齋齊邊邉澤濱櫻廣國惠眞德瀨嶋龍靭";
    private static final String NEW = "高崎斎斉辺辺沢浜桜広国恵真徳瀬島竜靱";

    private NameForm() {}

    static String of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        folded = Normalizer.normalize(folded.replaceAll("[\\u0300-\\u036F]", ""), Normalizer.Form.NFKC);
        StringBuilder form = new StringBuilder(folded.length());
        folded.codePoints().filter(NameForm::counts).forEach(c -> {
            int old = OLD.indexOf(c);
            form.appendCodePoint(old >= 0 ? NEW.charAt(old) : c);
        });
        return form.toString();
    }

    private static boolean counts(int c) {
        return Character.isLetterOrDigit(c) || c == 'ー' || c == '々' || c == '+';
    }

    /** A reading in hiragana without blanks. */
    static String reading(String kana) {
        StringBuilder form = new StringBuilder(kana.length());
        for (char c : Normalizer.normalize(kana, Normalizer.Form.NFKC).toCharArray()) {
            if (!Character.isWhitespace(c) && c != '・') {
                form.append(c >= 'ァ' && c <= 'ヶ' ? (char) (c - 'ァ' + 'ぁ') : c);
            }
        }
        return form.toString();
    }
}
