package org.kijiku.fact.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kijiku.text.morph.Morpheme;

/** Cuts the morphemes of one sentence into phrases. */
final class PhraseBuilder {
    /** Conjunctions that list nouns, as や does. */
    private static final Set<String> LISTING = Set.of("および", "及び", "ならびに", "並びに", "または", "又は", "もしくは");

    private final List<Phrase> phrases = new ArrayList<>();
    private List<Morpheme> content = new ArrayList<>();
    private List<Morpheme> function = new ArrayList<>();
    private boolean verbal;

    private PhraseBuilder() {}

    static List<Phrase> phrases(List<Morpheme> morphemes) {
        PhraseBuilder builder = new PhraseBuilder();
        FusedParticles.fuse(morphemes).forEach(builder::add);
        builder.close(false);
        List<Phrase> phrases = new ArrayList<>(builder.phrases);
        for (int i = 0; i + 1 < phrases.size(); i++) {
            if (isManner(phrases.get(i)) && phrases.get(i + 1).kind() == Phrase.Kind.VERB) {
                Phrase verb = phrases.get(i);
                phrases.set(i, new Phrase(Phrase.Kind.ADVERB, verb.content(), verb.function(), false));
            }
        }
        for (int i = 1; i < phrases.size(); i++) {
            if (isBareVerb(phrases.get(i), phrases.get(i - 1), i + 1 == phrases.size())) {
                Phrase noun = phrases.get(i);
                phrases.set(i, new Phrase(Phrase.Kind.VERB, noun.content(), noun.function(), noun.comma()));
            }
        }
        if (phrases.size() > 2 && isNounStop(phrases)) {
            Phrase noun = phrases.removeLast();
            phrases.add(new Phrase(Phrase.Kind.COPULA, noun.content(), noun.function(), false));
        }
        return List.copyOf(phrases);
    }

    /** A sentence about something that ends in a noun without です: 政府は増税を見送る方針。 */
    private static boolean isNounStop(List<Phrase> phrases) {
        Phrase last = phrases.getLast();
        boolean about = phrases.stream()
                .anyMatch(
                        phrase -> phrase.isTopic() || phrase.marker().equals("が") && phrase.kind() == Phrase.Kind.NOUN);
        return about
                && last.kind() == Phrase.Kind.NOUN
                && last.function().isEmpty()
                && phrases.get(phrases.size() - 2).kind() == Phrase.Kind.VERB;
    }

    /** A verb that only says how the next one is done: 繰り返し批判する. */
    private static boolean isManner(Phrase phrase) {
        return phrase.kind() == Phrase.Kind.VERB
                && phrase.function().isEmpty()
                && !phrase.comma()
                && phrase.content().getLast().form().startsWith("連用");
    }

    /** A noun of action that closes its clause without する: 前倒しを決定、… */
    private static boolean isBareVerb(Phrase phrase, Phrase before, boolean last) {
        return phrase.kind() == Phrase.Kind.NOUN
                && phrase.function().isEmpty()
                && (last || phrase.comma())
                && phrase.content().getLast().pos().startsWith("名詞-サ変接続")
                && before.kind() == Phrase.Kind.NOUN
                && (before.marker().equals("を") || before.marker().equals("に"));
    }

    private void add(Morpheme morpheme) {
        String pos = morpheme.pos();
        if (pos.startsWith("記号")) {
            symbol(morpheme);
        } else if (LISTING.contains(morpheme.surface()) && function.isEmpty() && isNounRun() && !content.isEmpty()) {
            function.add(morpheme);
        } else if (isDone(morpheme)) {
            verbal = true;
            function = new ArrayList<>(List.of(morpheme));
        } else if (joinsPredicate(morpheme)) {
            verbal = true;
            function.add(morpheme);
        } else if (deniesExistence(morpheme)) {
            close(false);
            content.add(morpheme);
            verbal = true;
        } else if (Particles.isFunction(morpheme)) {
            if (!content.isEmpty()) {
                function.add(morpheme);
            }
        } else if (pos.startsWith("名詞") || pos.startsWith("接頭詞")) {
            boolean suffixed = pos.startsWith("名詞-接尾")
                    && !content.isEmpty()
                    && content.getLast().pos().startsWith("接続詞"); // 一方+的
            if (verbal || !function.isEmpty() || !isNounRun() && !suffixed) {
                close(false);
            }
            content.add(morpheme);
        } else {
            close(false);
            content.add(morpheme);
            verbal = pos.startsWith("動詞") || pos.startsWith("形容詞");
        }
    }

    private void symbol(Morpheme symbol) {
        if (symbol.pos().startsWith("記号-読点") || symbol.surface().equals("，")) {
            close(true);
        } else if (symbol.pos().startsWith("記号-句点") || symbol.surface().equals("\n")) {
            close(false);
        } else if (symbol.pos().startsWith("記号-アルファベット") || "・／/－-".contains(symbol.surface())) {
            if (function.isEmpty() && isNounRun() && !verbal) {
                content.add(symbol);
            }
        }
    }

    /** The ない of 可能性はない, a predicate of its own; that of 言葉ではない is an ending. */
    private boolean deniesExistence(Morpheme morpheme) {
        if (verbal
                || function.isEmpty()
                || function.size() > 2
                || !morpheme.base().equals("ない")) {
            return false;
        }
        String last = function.getLast().surface();
        String before = function.size() < 2 ? "" : function.getFirst().base();
        return (last.equals("は") || last.equals("も") || last.equals("が")) && !before.equals("で") && !before.equals("だ");
    }

    private boolean isNounRun() {
        if (content.isEmpty()) {
            return true;
        }
        String pos = content.getLast().pos();
        if (pos.startsWith("名詞-非自立")) {
            return false;
        }
        return pos.startsWith("名詞") || pos.startsWith("接頭詞") || pos.startsWith("記号");
    }

    /** The する of 抗議をする, where nothing modifies the noun: the two are one verb. */
    private boolean isDone(Morpheme verb) {
        return Particles.isLightVerb(verb)
                && !verbal
                && function.size() == 1
                && function.getLast().surface().equals("を")
                && content.getLast().pos().startsWith("名詞-サ変接続")
                && (phrases.isEmpty() || !mayModify(phrases.getLast()));
    }

    private static boolean mayModify(Phrase phrase) {
        boolean noun = phrase.kind() == Phrase.Kind.NOUN && !phrase.marker().endsWith("の");
        return !noun && phrase.kind() != Phrase.Kind.ADVERB && phrase.kind() != Phrase.Kind.CONJUNCTION;
    }

    /** A verb that belongs to what stands before it: 署名+する, 行おうと+する, 言葉では+ある, かも+しれない. */
    private boolean joinsPredicate(Morpheme verb) {
        if (!verb.isVerb() || content.isEmpty()) {
            return false;
        }
        if (function.isEmpty()) {
            return !verbal && Particles.isLightVerb(verb) && content.getLast().isNoun();
        }
        String last = Particles.base(function.getLast());
        String before = function.size() < 2 ? "" : Particles.base(function.get(function.size() - 2));
        return switch (verb.base()) {
            case "する" -> verbal && last.equals("と") && (before.equals("う") || before.equals("よう"));
            case "しれる", "知れる" -> last.equals("かも") || last.equals("も");
            case "なる", "いける" -> verbal && before.equals("ない") && last.equals("ば");
            case "得る" -> before.equals("ない") && last.equals("を");
            case "ある" -> isCopula(last, before);
            default -> false;
        };
    }

    private boolean isCopula(String last, String before) {
        boolean focus = last.equals("は") || last.equals("も");
        String particle = focus ? before : last;
        return (particle.equals("で") || particle.equals("だ")) && function.size() <= 2 && !verbal;
    }

    private void close(boolean comma) {
        if (!content.isEmpty()) {
            phrases.add(new Phrase(kind(), content, function, comma));
        }
        content = new ArrayList<>();
        function = new ArrayList<>();
        verbal = false;
    }

    private Phrase.Kind kind() {
        String pos = content.getLast().pos();
        if (pos.startsWith("動詞")) {
            return Phrase.Kind.VERB;
        } else if (pos.startsWith("形容詞") || pos.startsWith("助動詞")) {
            return Phrase.Kind.ADJECTIVE;
        } else if (pos.startsWith("副詞")) {
            return Phrase.Kind.ADVERB;
        } else if (pos.startsWith("接続詞") || pos.startsWith("感動詞") || pos.startsWith("フィラー")) {
            return Phrase.Kind.CONJUNCTION;
        } else if (pos.startsWith("連体詞")) {
            return Phrase.Kind.MODIFIER;
        } else if (verbal) {
            boolean light = Phrase.holds(function, Particles::isLightVerb);
            return light && function.getFirst().isVerb() ? Phrase.Kind.VERB : Phrase.Kind.COPULA;
        }
        boolean states = Phrase.holds(function, Particles::isCopula) || Phrase.holds(function, Particles::isNegation);
        return states ? copula() : Phrase.Kind.NOUN;
    }

    /** 重要な modifies, 重要に is adverbial, 重要だ and 重要で state. */
    private Phrase.Kind copula() {
        Morpheme last = function.getLast();
        boolean modifies = last.surface().equals("な") && Particles.isAuxiliary(last);
        return modifies ? Phrase.Kind.MODIFIER : Phrase.Kind.COPULA;
    }
}
