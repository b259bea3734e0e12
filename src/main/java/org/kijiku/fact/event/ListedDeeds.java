package org.kijiku.fact.event;

import java.util.Set;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;

/** Lists of deeds: 会談や視察といった行動. */
final class ListedDeeds {
    private static final Set<String> DEEDS = Set.of("行動", "取り組み", "措置", "動き", "行為", "出来事", "行事", "演出", "活動");

    private static final Set<String> LISTED = Set.of("といった", "などの", "などといった", "など");

    private ListedDeeds() {}

    /** Whether it stands in a list that closes with といった行動 or its like. */
    static boolean hold(Frame frame) {
        Sentence sentence = frame.sentence();
        int at = frame.predicate();
        while (at >= 0
                && (sentence.links().get(at) == Link.LIST
                        || sentence.phrases().get(at).marker().equals("と"))) {
            at = sentence.heads().get(at);
        }
        int head = at < 0 ? -1 : sentence.heads().get(at);
        return head >= 0
                && LISTED.contains(ending(sentence.phrases().get(at)))
                && DEEDS.contains(sentence.phrases().get(head).lemma());
    }

    private static String ending(Phrase phrase) {
        StringBuilder words = new StringBuilder();
        phrase.function().forEach(morpheme -> words.append(morpheme.surface()));
        return words.toString();
    }
}
