package org.kijiku.fact.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Status;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Quotation;
import org.kijiku.fact.clause.Sentence;

/** Reads all events of one sentence, those in its quotations included. */
final class SentenceEvents {
    private final Scene scene;
    private final VerbEvents verbs;
    private final NounEvents nouns;

    SentenceEvents(Scene scene) {
        this.scene = scene;
        this.verbs = new VerbEvents(scene);
        this.nouns = new NounEvents(scene);
    }

    /** In order of the text. */
    List<Candidate> read(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        read(sentence, sentence, null, found);
        found.sort(Comparator.comparing(Candidate::trigger));
        return found;
    }

    /** @param saying the event that says {@code sentence}, or null */
    private void read(Sentence root, Sentence sentence, @Nullable Candidate saying, List<Candidate> found) {
        Map<Integer, Candidate> told = new HashMap<>();
        for (int i = sentence.phrases().size() - 1; i >= 0; i--) {
            if (sentence.phrases().get(i).isPredicate()) {
                int at = i;
                verbs.read(root, new Frame(sentence, i))
                        .filter(candidate -> adds(candidate, saying))
                        .filter(candidate -> !isUnreal(candidate) || !isContent(sentence, at, told.keySet()))
                        .ifPresent(candidate -> {
                            told.put(at, candidate);
                            found.add(candidate);
                        });
            }
        }
        dropSecondNaming(sentence, told, found);
        for (int i = 0; i < sentence.phrases().size(); i++) {
            int noun = i;
            nouns.read(root, sentence, i, told.keySet()).stream()
                    .filter(candidate -> adds(candidate, saying))
                    .filter(candidate -> !isUnreal(candidate) || !isContent(sentence, noun, told.keySet()))
                    .forEach(found::add);
        }
        for (Quotation quotation : sentence.quotations()) {
            Candidate spoken = told.get(sentence.heads().get(quotation.phrase()));
            if (spoken != null || !quotation.span().of(scene.text()).startsWith("『")) {
                read(root, quotation.inner(), spoken == null ? saying : spoken, found);
            }
        }
    }

    /** 名称を改め、新名称へと再定義した is one renaming. */
    private static void dropSecondNaming(Sentence sentence, Map<Integer, Candidate> told, List<Candidate> found) {
        told.forEach((i, candidate) -> {
            Candidate next = told.get(sentence.heads().get(i));
            boolean joined = sentence.links().get(i) == Link.COORDINATE;
            if (candidate.type() == EventType.RENAME && joined && next != null && next.type() == EventType.OTHER) {
                found.remove(next);
            }
        });
    }

    /** Whether an event in a quotation is more than what makes the saying a pledge, a demand or criticism. */
    private static boolean adds(Candidate candidate, @Nullable Candidate saying) {
        return saying == null || !isUnreal(candidate) && candidate.type() != saying.type();
    }

    private static boolean isUnreal(Candidate candidate) {
        return candidate.status() != Status.ACTUAL && candidate.status() != Status.REPORTED;
    }

    /** Whether predicate {@code i} is what another event says, wants or promises: 課す in 課す意向を示した. */
    private boolean isContent(Sentence sentence, int i, Set<Integer> told) {
        int at = i;
        while (sentence.heads().get(at) >= 0) {
            Link link = sentence.links().get(at);
            int head = sentence.heads().get(at);
            Phrase phrase = sentence.phrases().get(at);
            boolean complement = !phrase.isPredicate();
            if (told.contains(head)) {
                return link == Link.QUOTE || complement;
            }
            boolean on = link == Link.COORDINATE
                    || complement && scene.statuses().carries(sentence.phrases().get(head), phrase)
                    || link == Link.ADNOMINAL
                            && scene.statuses().isModal(sentence.phrases().get(head));
            if (!on) {
                return false;
            }
            at = head;
        }
        return false;
    }
}
