package org.kijiku.fact.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/** A phrase: content words and the function words that follow them. Immutable. */
public final class Phrase {
    /** What a phrase's content is. */
    public enum Kind {
        NOUN,
        VERB,
        ADJECTIVE,
        /** A noun with だ, です or である. */
        COPULA,
        ADVERB,
        CONJUNCTION,
        /** この, あらゆる, 重要な. */
        MODIFIER
    }

    private final Kind kind;
    private final List<Morpheme> content;
    private final List<Morpheme> function;
    private final boolean comma;
    // Asked for again and again, so worked out once.
    private final String compound;
    private final String marker;
    private final List<String> endings;
    private final boolean topic;
    private final boolean past;

    /**
     * A phrase.
     *
     * @param content nouns of a compound, or the verb, adjective or adverb; never empty
     * @param function particles, auxiliaries and, for a noun used as a verb, する
     * @param comma whether 、 follows
     */
    Phrase(Kind kind, List<Morpheme> content, List<Morpheme> function, boolean comma) {
        this.kind = kind;
        this.content = List.copyOf(content);
        this.function = List.copyOf(function);
        this.comma = comma;
        this.compound = compound(content);
        this.marker = marker(function);
        this.endings = endings(function);
        this.topic = kind == Kind.NOUN && holds(function, Particles::isTopic);
        this.past = holds(function, Particles::isPast);
    }

    private static String compound(List<Morpheme> content) {
        StringBuilder words = new StringBuilder();
        content.forEach(morpheme -> words.append(morpheme.surface()));
        return words.toString();
    }

    private static String marker(List<Morpheme> function) {
        StringBuilder marker = new StringBuilder();
        for (Morpheme morpheme : function) {
            if (morpheme.isParticle() && !Particles.isFocus(morpheme)) {
                marker.append(morpheme.surface());
            }
        }
        return marker.toString();
    }

    private static List<String> endings(List<Morpheme> function) {
        List<String> endings = new ArrayList<>(function.size());
        for (Morpheme morpheme : function) {
            if (!Particles.isPolite(morpheme)) {
                endings.add(Particles.base(morpheme));
            }
        }
        return List.copyOf(endings);
    }

    static boolean holds(List<Morpheme> function, Predicate<Morpheme> test) {
        for (Morpheme morpheme : function) {
            if (test.test(morpheme)) {
                return true;
            }
        }
        return false;
    }

    public Kind kind() {
        return kind;
    }

    public List<Morpheme> content() {
        return content;
    }

    public List<Morpheme> function() {
        return function;
    }

    public boolean comma() {
        return comma;
    }

    public boolean isPredicate() {
        return kind == Kind.VERB || kind == Kind.ADJECTIVE || kind == Kind.COPULA;
    }

    /** Whether a noun phrase can modify it. */
    public boolean isNominal() {
        return kind == Kind.NOUN || kind == Kind.COPULA;
    }

    /** Whether it is a noun made a verb: 署名する. */
    public boolean isVerbalNoun() {
        return kind == Kind.VERB && content.getLast().isNoun();
    }

    /** Its content's words. */
    public Span words() {
        return content.getFirst().span().cover(content.getLast().span());
    }

    /** Content and function words. */
    public Span span() {
        return function.isEmpty() ? words() : words().cover(function.getLast().span());
    }

    /** Dictionary form of its last content word: 求める, 署名 (of 署名する), 会談 (of 首脳会談). */
    public String lemma() {
        Morpheme last = content.getLast();
        return last.isNoun() ? last.surface() : last.base();
    }

    /** The whole compound of its content: 首脳会談. */
    public String compound() {
        return compound;
    }

    /** Its particles without topic and focus ones: {@code が}, {@code に}, {@code について}; empty if it has none. */
    public String marker() {
        return marker;
    }

    /** Whether it names a source of what the sentence says: 〜によると, 〜によれば. */
    public boolean isSource() {
        return kind == Kind.NOUN && (marker.equals("によると") || marker.equals("によれば"));
    }

    /** Whether は (or も in its place) marks it. */
    public boolean isTopic() {
        return topic;
    }

    /** Dictionary forms of its function words; ます is left out, ん, ぬ and ず read as ない. */
    public List<String> endings() {
        return endings;
    }

    /** Whether its last verb or auxiliary is past. */
    public boolean isPast() {
        return past;
    }

    /** Whether れる or られる follows, passive or honorific. */
    public boolean isPassive() {
        return endings.contains("れる") || endings.contains("られる");
    }

    /** Whether a proper noun, or one that the dictionary lacks, is among its nouns. */
    public boolean isName() {
        return content.stream().anyMatch(noun -> noun.pos().startsWith("名詞-固有名詞") || !noun.known() && noun.isNoun());
    }

    @Override
    public String toString() {
        return compound + "/" + endings;
    }
}
