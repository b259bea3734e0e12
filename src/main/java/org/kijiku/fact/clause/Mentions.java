package org.kijiku.fact.clause;

import java.util.ArrayList;
import java.util.List;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/** The entity mentions of an article, found by place. */
public final class Mentions {
    /** Longest stretch before a phrase from which a mention reaches into it. */
    private static final int REACH = 40;

    private final List<EntityMention> mentions;
    private final ActorHeads heads;

    /**
     * @param mentions in order of the text, the longer one first
     * @param heads nouns that name an actor by their kind
     */
    public Mentions(List<EntityMention> mentions, ActorHeads heads) {
        this.mentions = mentions;
        this.heads = heads;
    }

    /** Mentions inside a span, without those inside another of them. */
    public List<EntityMention> within(Span span) {
        List<EntityMention> found = new ArrayList<>();
        int end = -1;
        for (int i = first(span.start()); i < mentions.size(); i++) {
            EntityMention mention = mentions.get(i);
            if (mention.span().start() >= span.end()) {
                break;
            }
            if (span.contains(mention.span()) && mention.span().start() >= end) {
                found.add(mention);
                end = mention.span().end();
            }
        }
        return found;
    }

    /** Index of the first mention that starts at or after an offset. */
    private int first(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The mentions that end where a noun phrase's words end, or just before a suffix, the longest first. */
    public List<EntityMention> heading(Phrase phrase) {
        Span words = phrase.words();
        List<EntityMention> found = new ArrayList<>();
        for (int i = first(words.start() - REACH); i < mentions.size(); i++) {
            EntityMention mention = mentions.get(i);
            if (mention.span().start() >= words.end()) {
                break;
            }
            int end = mention.span().end();
            if (end > words.start() && end <= words.end() && closes(phrase, end)) {
                found.removeIf(other -> mention.span().contains(other.span()));
                if (found.stream().noneMatch(other -> other.span().contains(mention.span()))) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    /** Actors that a noun phrase names: 高市首相, 米国側, but not the 日本 of 日本経済. */
    public List<EntityMention> actors(Phrase phrase) {
        int end = phrase.words().end();
        List<EntityMention> named = within(phrase.span()); // it may go on in the brackets behind the words: 欧州連合（EU）
        List<EntityMention> found = new ArrayList<>();
        EntityMention before = null;
        for (EntityMention mention : named) {
            boolean actor = mention.span().start() < end
                    && isActor(mention)
                    && closes(phrase, mention.span().end());
            boolean holds = before != null
                    && before.entity().type() == EntityType.PERSON
                    && mention.entity().type() == EntityType.OFFICE
                    && before.span().end() == mention.span().start();
            if (actor) {
                found.add(holds ? before : mention); // 甲野乙子経済再生担当相 is a person
            }
            before = mention;
        }
        return List.copyOf(found);
    }

    /** Whether it names an actor. */
    public static boolean isActor(EntityMention mention) {
        return mention.entity().type().isActor();
    }

    /** Whether it names a place or a state, which is one too. */
    public static boolean isPlace(EntityMention mention) {
        EntityType type = mention.entity().type();
        return type == EntityType.PLACE || type == EntityType.STATE || type == EntityType.GOVERNMENT;
    }

    /** Whether after {@code end} only words come that leave it an actor: suffixes and nouns like 政府. */
    private boolean closes(Phrase phrase, int end) {
        return end >= phrase.words().end()
                || heads.end(phrase.compound())
                || phrase.content().stream()
                        .filter(morpheme -> morpheme.span().end() > end)
                        .allMatch(morpheme -> keepsActor(morpheme) || isUnquoted(morpheme, end));
    }

    /** Whether only the closing bracket of a quoted name is left: 「ヤマサクラ」. */
    private static boolean isUnquoted(Morpheme quoted, int end) {
        return quoted.pos().equals("名詞-引用") && quoted.span().end() - end == 1;
    }

    private boolean keepsActor(Morpheme morpheme) {
        return morpheme.pos().startsWith("記号")
                || morpheme.pos().startsWith("接頭詞")
                || heads.contains(morpheme.surface())
                || morpheme.pos().startsWith("名詞-接尾-人名")
                || heads.contains("〜" + morpheme.surface());
    }

    /** Whether a noun phrase names an actor, be it only by its kind: 周辺住民. */
    public boolean isActorLike(Phrase phrase) {
        return heads.contains(phrase.lemma())
                || heads.end(phrase.compound())
                || !actors(phrase).isEmpty();
    }

    /** The actors of a phrase; for a spokesman who is not named, those whose he is: 甲国の報道官. */
    public List<EntityMention> actors(Sentence sentence, int i) {
        Phrase phrase = sentence.phrases().get(i);
        List<EntityMention> own = actors(phrase);
        boolean owned = own.isEmpty()
                && i > 0
                && heads.agents().contains(phrase.compound())
                && sentence.phrases().get(i - 1).marker().equals("の");
        return owned ? actors(sentence.phrases().get(i - 1)) : own;
    }
}
