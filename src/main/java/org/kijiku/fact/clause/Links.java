package org.kijiku.fact.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.text.morph.Morpheme;

/** Reads from its ending how a phrase joins what follows. */
final class Links {
    private static final Set<String> CONTRAST = Set.of("が", "けれど", "けれども", "けど", "ものの", "のに", "とはいえ");
    private static final Set<String> CAUSE = Set.of("ので", "から", "し");
    private static final Set<String> LISTS = Set.of("や", "とか", "やら", "か", "なり");
    private static final Set<String> QUOTED_NOUN = Set.of("という", "といった", "との");

    /** Verbs whose 〜と tells what is said, other words between them or not: 増やすと国民に約束する. */
    private static final Set<String> SAYING = Set.of(
            "述べる", "言う", "語る", "話す", "約束", "公約", "確約", "表明", "発表", "説明", "主張", "強調", "答える", "答弁", "回答", "報告", "通告",
            "通知", "伝える", "告げる", "明言", "断言", "宣言", "警告", "訴える", "要求", "迫る", "指摘");

    private Links() {}

    /** The same links with the と of what is said told from that of a condition, which their heads show. */
    static List<Link> quoting(List<Phrase> phrases, List<Link> links, List<Integer> heads) {
        List<Link> told = new ArrayList<>(links);
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            boolean to = links.get(i) == Link.CONDITION
                    && !phrase.comma()
                    && !phrase.function().isEmpty()
                    && phrase.function().getLast().surface().equals("と");
            if (to
                    && heads.get(i) >= 0
                    && SAYING.contains(phrases.get(heads.get(i)).lemma())) {
                told.set(i, Link.QUOTE);
            }
        }
        return told;
    }

    static Link of(Phrase phrase, @Nullable Phrase next) {
        return switch (phrase.kind()) {
            case MODIFIER -> Link.ADNOMINAL;
            case ADVERB, CONJUNCTION -> Link.ARGUMENT;
            case NOUN -> noun(phrase, next);
            case VERB, ADJECTIVE, COPULA -> predicate(phrase, next);
        };
    }

    private static Link noun(Phrase phrase, @Nullable Phrase next) {
        if (next == null) {
            return Link.END;
        }
        if (phrase.function().isEmpty()) {
            return phrase.comma() && !isAdverbial(phrase) ? Link.LIST : Link.ARGUMENT;
        }
        Morpheme last = phrase.function().getLast();
        String marker = phrase.marker();
        if (marker.endsWith("による") && next.kind() == Phrase.Kind.NOUN && !phrase.comma()) {
            return Link.ADNOMINAL;
        }
        if (last.surface().equals("の")
                || marker.endsWith("に向けた")
                || marker.endsWith("という")
                || marker.endsWith("といった")
                || isRelational(last)) {
            return Link.ADNOMINAL;
        }
        return LISTS.contains(marker) || last.pos().startsWith("接続詞") ? Link.LIST : Link.ARGUMENT;
    }

    /** Fused particles that modify a noun: に関する, に対する. */
    private static boolean isRelational(Morpheme particle) {
        String surface = particle.surface();
        return surface.length() > 2 && surface.startsWith("に") && surface.endsWith("る") && !surface.equals("による");
    }

    private static boolean isAdverbial(Phrase phrase) {
        return phrase.content().getLast().pos().contains("副詞可能")
                || phrase.content().getLast().pos().startsWith("名詞-接尾-助数詞");
    }

    private static Link predicate(Phrase phrase, @Nullable Phrase next) {
        List<Morpheme> function = phrase.function();
        Link joined = function.isEmpty() ? null : joined(phrase, function, next);
        if (joined != null) {
            return joined;
        }
        if (next == null) {
            return Link.END;
        }
        Morpheme last = function.isEmpty() ? phrase.content().getLast() : function.getLast();
        if (last.form().startsWith("連用")
                || Particles.isNegation(last) && last.surface().startsWith("ず")) {
            return Link.COORDINATE;
        }
        if (last.surface().equals("の") && function.size() > 1) {
            return Link.ADNOMINAL;
        }
        if (phrase.comma()) {
            return Link.COORDINATE;
        }
        return next.isPredicate() && !next.isNominal() && !next.isVerbalNoun() ? Link.COORDINATE : Link.ADNOMINAL;
    }

    private static @Nullable Link joined(Phrase phrase, List<Morpheme> function, @Nullable Phrase next) {
        for (int i = function.size() - 1; i >= 0; i--) {
            Morpheme morpheme = function.get(i);
            if (Particles.isFocus(morpheme)) {
                continue;
            }
            return joint(phrase, morpheme, i == 0 ? null : function.get(i - 1), next);
        }
        return null;
    }

    private static @Nullable Link joint(
            Phrase phrase, Morpheme last, @Nullable Morpheme before, @Nullable Phrase next) {
        String surface = last.surface();
        String pos = last.pos();
        if (pos.startsWith("助詞-接続助詞")) {
            return conjunction(surface, phrase, next);
        }
        if (last.form().startsWith("仮定形") && Particles.isAuxiliary(last)) {
            return Link.CONDITION;
        }
        if (surface.equals("の") && before != null && before.surface().equals("と")) {
            return Link.ADNOMINAL;
        }
        if (QUOTED_NOUN.contains(surface)) {
            return Link.ADNOMINAL;
        }
        if (pos.startsWith("助詞-格助詞") && (surface.equals("と") || surface.equals("として") || surface.equals("とも"))) {
            return Link.QUOTE;
        }
        return null;
    }

    private static Link conjunction(String surface, Phrase phrase, @Nullable Phrase next) {
        if (CONTRAST.contains(surface)) {
            return Link.CONTRAST;
        } else if (CAUSE.contains(surface)) {
            return Link.CAUSE;
        } else if (surface.equals("ば")) {
            return Link.CONDITION;
        } else if (surface.equals("と")) {
            // IPADIC tags the と of many quotations as the conjunction.
            boolean verbNext = next != null && next.kind() == Phrase.Kind.VERB && !phrase.comma();
            return phrase.isPast() || verbNext || phrase.kind() == Phrase.Kind.COPULA ? Link.QUOTE : Link.CONDITION;
        }
        return Link.COORDINATE;
    }
}
