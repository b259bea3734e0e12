package org.kijiku.fact.clause;

import java.util.Set;
import org.kijiku.text.morph.Morpheme;

/** The closed class of function words. */
final class Particles {
    private static final Set<String> LIGHT_VERBS = Set.of("する", "できる", "致す", "いたす", "なさる", "しうる", "し得る");
    private static final Set<String> FOCUS = Set.of("は", "も", "こそ", "さえ", "すら", "など", "まで", "だけ", "のみ", "ばかり");
    private static final Set<String> DEFINITE = Set.of("は", "も");

    private static final Set<String> COPULAS = Set.of("だ", "です", "らしい");

    private Particles() {}

    static boolean isAuxiliary(Morpheme morpheme) {
        return morpheme.pos().startsWith("助動詞");
    }

    static boolean isFocus(Morpheme morpheme) {
        return (morpheme.pos().startsWith("助詞-係助詞") || morpheme.pos().startsWith("助詞-副助詞"))
                && FOCUS.contains(morpheme.surface());
    }

    static boolean isTopic(Morpheme morpheme) {
        return morpheme.pos().startsWith("助詞-係助詞") && DEFINITE.contains(morpheme.surface());
    }

    /** だ, です and らしい, which make a noun a predicate. */
    static boolean isCopula(Morpheme morpheme) {
        return isAuxiliary(morpheme) && COPULAS.contains(morpheme.base());
    }

    static boolean isPast(Morpheme morpheme) {
        return morpheme.base().equals("た") && isAuxiliary(morpheme);
    }

    static boolean isPolite(Morpheme morpheme) {
        return isAuxiliary(morpheme) && morpheme.base().equals("ます");
    }

    /** する and its like, which make a verb of a noun. */
    static boolean isLightVerb(Morpheme morpheme) {
        return morpheme.isVerb() && LIGHT_VERBS.contains(morpheme.base());
    }

    static boolean isNegation(Morpheme morpheme) {
        return base(morpheme).equals("ない");
    }

    /** Dictionary form, with ん, ぬ and ず read as ない, and the humble ておる as ている. */
    static String base(Morpheme morpheme) {
        String base = morpheme.base();
        boolean negative = isAuxiliary(morpheme) && (base.equals("ん") || base.equals("ぬ"));
        boolean humble = base.equals("おる") && morpheme.pos().startsWith("動詞-非自立");
        return negative ? "ない" : humble ? "いる" : base;
    }

    /** What can only follow content: particles, auxiliaries, verbs and adjectives that lost their own meaning. */
    static boolean isFunction(Morpheme morpheme) {
        String pos = morpheme.pos();
        return pos.startsWith("助詞")
                || pos.startsWith("助動詞")
                || pos.startsWith("動詞-接尾")
                || pos.startsWith("動詞-非自立")
                || pos.startsWith("形容詞-非自立")
                || pos.startsWith("形容詞-接尾")
                || pos.startsWith("名詞-特殊")
                || pos.startsWith("名詞-接尾-助動詞語幹");
    }
}
