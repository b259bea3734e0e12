package org.kijiku.mention.name;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/** Judges whether the words that end somewhere are a person's name. */
final class PersonNames {
    private static final int LONGEST_HAN = 6;
    private static final int LONGEST_READING = 14;
    private static final String LINKS = "・=";

    private PersonNames() {}

    /** The name in ideographs or katakana that ends at {@code end}; {@code lenient} takes common katakana words too. */
    static Optional<Span> endingAt(Passage passage, int end, boolean lenient) {
        int last = passage.tokenEndingAt(end);
        if (last < 0) {
            return Optional.empty();
        }
        Morpheme token = passage.tokens().get(last);
        if (Script.allKatakana(token.surface())) {
            boolean name = lenient || !token.known() || token.pos().contains("人名");
            return name ? katakana(passage, end) : Optional.empty();
        }
        return han(passage, last, false);
    }

    /** ドナルド・トランプ: katakana words joined by dots. */
    private static Optional<Span> katakana(Passage passage, int end) {
        int start = end;
        while (start > 0
                && (Script.isKatakana(passage.before(start))
                        || LINKS.indexOf(passage.before(start)) >= 0
                                && start > 1
                                && start < end
                                && Script.isKatakana(passage.text().charAt(start - 2)))) {
            start--;
        }
        return end - start > 1 ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Family and given name, by the parts of speech. */
    static Optional<Span> han(Passage passage, int last, boolean sure) {
        int first = last;
        boolean named = false;
        int length = 0;
        for (int i = last; i >= 0; i--) {
            Morpheme token = passage.tokens().get(i);
            length += token.span().length();
            boolean name = token.pos().contains("人名");
            if (length > LONGEST_HAN || !Script.isWord(token) || !(name || isPiece(passage, i, last, sure))) {
                break;
            }
            named |= name;
            first = i;
            if (token.pos().endsWith("人名-姓")
                    && i < last
                    && !(sure && i > 0 && isLone(passage.tokens().get(i - 1)))) {
                break;
            }
        }
        Span span = passage.tokens()
                .get(first)
                .span()
                .cover(passage.tokens().get(last).span());
        boolean fits = span.length() > 1 && Script.isHan(passage.at(span.start()));
        return (named || sure) && fits ? Optional.of(span) : Optional.empty();
    }

    /** One ideograph that the dictionary does not take for a name may still be a piece of one: 習近平. */
    private static boolean isPiece(Passage passage, int i, int last, boolean sure) {
        Morpheme token = passage.tokens().get(i);
        boolean proper = token.pos().startsWith("名詞-固有名詞") && !token.pos().endsWith("組織");
        boolean shortHan = Script.allHan(token.surface()) && token.span().length() <= 2;
        if (i == last) {
            boolean follows = i > 0 && isLone(passage.tokens().get(i - 1));
            return shortHan && (sure || proper && follows || isLone(token));
        }
        return sure && shortHan
                || isLone(token)
                        && (sure
                                || !token.known()
                                || !passage.tokens().get(i + 1).pos().endsWith("姓"));
    }

    private static boolean isLone(Morpheme token) {
        return token.span().length() == 1
                && Script.allHan(token.surface())
                && token.isNoun()
                && !token.pos().startsWith("名詞-接尾")
                && !token.pos().startsWith("名詞-数");
    }

    /** The name before a reading in brackets that ends at {@code end}: 稲嶺恵一(いなみねけいいち). */
    static @Nullable Span beforeReading(Passage passage, int end) {
        if (passage.before(end) != ')') {
            return null;
        }
        int open = passage.text().lastIndexOf('(', end - 1);
        if (open <= 0 || end - open > LONGEST_READING + 2 || !isReading(passage.text(), open + 1, end - 1)) {
            return null;
        }
        int last = passage.tokenEndingAt(open);
        return last < 0 ? null : han(passage, last, true).orElse(null);
    }

    private static boolean isReading(String text, int from, int to) {
        boolean kana = from < to;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            kana &= Script.isHiragana(c) || Script.isKatakana(c) || c == ' ' || c == '・';
        }
        return kana;
    }
}
