package org.kijiku.mention.name;

import java.util.regex.Pattern;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/** The compound noun to the left of a head. */
final class NounRun {
    private static final Pattern NUMBERED =
            Pattern.compile("^(第.+|[0-9〇一二三四五六七八九十]+(年度|次|カ年|か年|ヵ年|ヶ年|期|式).*|令和.*|平成.*|昭和.*)");
    private static final int LONGEST = 14;

    private final NameEdges edges;

    NounRun(NameEdges edges) {
        this.edges = edges;
    }

    /**
     * Where the run begins that ends before the head at {@code head}; the head's own beginning if nothing belongs to it.
     */
    int start(Passage passage, int head, EntityType type, Sightings sightings) {
        int index = passage.tokenAt(head);
        int first = index;
        for (int i = index - 1; i >= 0 && index - i <= LONGEST; i--) {
            Morpheme token = passage.tokens().get(i);
            if (type != EntityType.PLACE && isLink(passage, i)) {
                continue;
            }
            if (!belongs(token, type) && !isOrdinal(passage, i)
                    || endsOther(passage, token.span().end(), type, sightings)) {
                break;
            }
            first = i;
        }
        return trimmed(passage, first, index, head);
    }

    private boolean belongs(Morpheme token, EntityType type) {
        boolean prefix = token.pos().startsWith("接頭詞");
        boolean number = token.pos().startsWith("名詞-数") || token.pos().endsWith("助数詞");
        boolean numbers = type == EntityType.PROGRAM || type == EntityType.AGREEMENT;
        return (prefix || Script.isWord(token)) && !edges.isStop(token) && (!number || numbers);
    }

    /** The number in 第7艦隊. */
    private static boolean isOrdinal(Passage passage, int i) {
        return passage.tokens().get(i).pos().startsWith("名詞-数")
                && i > 0
                && passage.tokens().get(i - 1).surface().equals("第");
    }

    private static boolean endsOther(Passage passage, int offset, EntityType type, Sightings sightings) {
        boolean region = "都道府県".indexOf(passage.before(offset)) >= 0;
        return type == EntityType.PLACE
                        && region
                        && sightings.endingAt(offset, EntityType.PLACE).isPresent()
                || sightings.endingAt(offset, EntityType.PERSON).isPresent()
                || sightings.endingAt(offset, EntityType.GOVERNMENT).isPresent();
    }

    /** A dot between two katakana or Latin words or two places. */
    private static boolean isLink(Passage passage, int i) {
        Morpheme token = passage.tokens().get(i);
        if (!token.surface().equals("・") || i == 0 || i + 1 == passage.tokens().size()) {
            return false;
        }
        Morpheme left = passage.tokens().get(i - 1);
        Morpheme right = passage.tokens().get(i + 1);
        boolean foreign = Script.allKatakana(left.surface()) && Script.allKatakana(right.surface());
        boolean places = left.pos().contains("地域-一般") && right.pos().contains("地域-一般");
        return foreign || places;
    }

    private int trimmed(Passage passage, int first, int index, int head) {
        int i = first;
        while (i < index) {
            Morpheme token = passage.tokens().get(i);
            String rest = passage.text().substring(token.span().start(), head);
            boolean number = token.pos().startsWith("名詞-数") || token.pos().endsWith("助数詞");
            boolean drops = edges.isLeading(token)
                    || token.surface().equals("・")
                    || number && !NUMBERED.matcher(rest).matches()
                    || !number && token.pos().contains("接尾");
            if (!drops) {
                break;
            }
            i++;
        }
        return i < index
                ? passage.tokens().get(i).span().start()
                : Math.min(head, passage.tokens().get(index).span().start());
    }

    /** The run before one の at {@code start}, or {@code start} itself. */
    int overNo(Passage passage, int start, EntityType type, Sightings sightings) {
        if (passage.before(start) != 'の' || start < 2) {
            return start;
        }
        int index = passage.tokenEndingAt(start - 1);
        if (index < 0 || !belongs(passage.tokens().get(index), type)) {
            return start;
        }
        return start(passage, passage.tokens().get(index).span().start(), type, sightings);
    }

    static boolean isNumbered(String stem) {
        return NUMBERED.matcher(stem).matches();
    }

    /** 2期: numbers and counters only. */
    static boolean isNumberOnly(Passage passage, Span span) {
        for (int i = passage.tokenAt(span.start()); i <= passage.tokenAt(span.end() - 1); i++) {
            Morpheme token = passage.tokens().get(i);
            if (!token.pos().startsWith("名詞-数") && !token.pos().endsWith("助数詞")) {
                return false;
            }
        }
        return true;
    }

    /** True if a word of the span can only be a name: proper, Latin, or unknown to the dictionary. */
    static boolean hasName(Passage passage, Span span) {
        int index = passage.tokenAt(span.start());
        while (index < passage.tokens().size()
                && passage.tokens().get(index).span().start() < span.end()) {
            Morpheme token = passage.tokens().get(index);
            boolean proper = token.pos().startsWith("名詞-固有名詞");
            boolean unknown = !token.known()
                    && Script.isWord(token)
                    && !Character.isDigit(token.surface().charAt(0));
            if (proper || unknown) {
                return true;
            }
            index++;
        }
        return false;
    }
}
