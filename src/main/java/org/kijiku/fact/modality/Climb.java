package org.kijiku.fact.modality;

import java.util.List;
import java.util.Set;
import org.kijiku.fact.Status;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.text.morph.Morpheme;

/** The steps of a walk inside one sentence: from each phrase to the one it depends on. */
final class Climb {
    /** Verbs that say whether there is such a thing: 可能性はない denies, 可能性を示さない does not. */
    private static final Set<String> EXISTS = Set.of("ある", "ない", "無い", "ござる");

    private static final Set<String> RESULT = Set.of("と", "に");

    private final Walk walk;
    private final CueLexicon lexicon;
    private final Sentence sentence;
    /** Whether what governs still says how real the words are; beyond a relative or a loose clause only speech counts. */
    private boolean bound = true;

    Climb(Walk walk, CueLexicon lexicon, Sentence sentence) {
        this.walk = walk;
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /** @param predicate whether the words at {@code start} are a predicate, not one of its nouns */
    void from(int start, boolean predicate) {
        boolean clause = predicate;
        int at = start;
        for (int head = sentence.heads().get(at);
                head >= 0;
                head = sentence.heads().get(at)) {
            clause = step(at, head, clause);
            at = head;
        }
    }

    private boolean step(int at, int head, boolean clause) {
        Phrase phrase = sentence.phrases().get(at);
        Phrase governor = sentence.phrases().get(head);
        switch (sentence.links().get(at)) {
            case CONDITION -> condition(at, head);
            case CONTRAST, CAUSE -> bound = false;
            case COORDINATE -> {
                inherit(head);
            }
            case QUOTE -> quote(at, head);
            case ADNOMINAL -> adnominal(phrase, head, clause);
            case ARGUMENT, LIST, END -> argument(at, head, clause);
        }
        return governor.isPredicate();
    }

    /** 〜と is a condition before most verbs and a quotation before those of saying. */
    private void condition(int at, int head) {
        Cue speech = lexicon.verb(sentence.phrases().get(head), "と");
        List<Morpheme> function = sentence.phrases().get(at).function();
        boolean to = !function.isEmpty() && function.getLast().surface().equals("と");
        if (to && speech != null && speech.has(Cue.Effect.SPEECH)) {
            quote(at, head);
            return;
        }
        if (bound) {
            walk.raise(Status.HYPOTHETICAL);
        }
        bound = false;
    }

    /** A clause in the same rank shares plans and possibilities with the next, not its denial. */
    private void inherit(int head) {
        if (bound) {
            Cue noun = lexicon.word(Cue.Kind.NOUN, sentence.phrases().get(head));
            if (noun != null && sentence.phrases().get(head).kind() == Phrase.Kind.COPULA) {
                govern(noun, head);
            }
            for (Cue cue : lexicon.endings(sentence.phrases().get(head))) {
                if (cue.has(Cue.Effect.PLANNED) || cue.has(Cue.Effect.HYPOTHETICAL)) {
                    walk.apply(cue, sentence, head);
                }
            }
        }
    }

    private void quote(int at, int head) {
        Cue cue = lexicon.verb(sentence.phrases().get(head), "と");
        if (cue == null) {
            bound = false;
            return;
        }
        govern(cue, head);
        if (cue.has(Cue.Effect.SPEECH)) {
            walk.speech(sentence, at, Stance.Voice.GIST);
        }
    }

    private void adnominal(Phrase phrase, int head, boolean clause) {
        Cue noun = lexicon.word(Cue.Kind.NOUN, sentence.phrases().get(head));
        if (noun != null && !(phrase.isPast() && clause && noun.has(Cue.Effect.PLANNED))) {
            govern(noun, head);
            if (noun.has(Cue.Effect.SPEECH)) {
                walk.speech(sentence, head, Stance.Voice.GIST);
            }
        } else if (clause || !phrase.marker().endsWith("の")) {
            bound = false;
        } else if (lexicon.verb(sentence.phrases().get(head), "の") instanceof Cue verb) {
            govern(verb, head);
        } else if (lexicon.word(Cue.Kind.SUPPORT, sentence.phrases().get(head)) == null) {
            bound = false;
        }
    }

    private void argument(int at, int head, boolean clause) {
        Phrase phrase = sentence.phrases().get(at);
        Phrase governor = sentence.phrases().get(head);
        if (!governor.isPredicate()) {
            return;
        }
        String marker = marker(phrase);
        Cue settled = phrase.lemma().equals("こと") && !isDone(at) ? lexicon.verb(governor, "こと" + marker) : null;
        // 増税が求められる, not 市民が求める
        boolean doer = marker.equals("が") && governor.kind() == Phrase.Kind.VERB && !governor.isPassive();
        Cue verb = settled != null ? settled : doer ? null : lexicon.verb(governor, marker);
        Cue noun = lexicon.word(Cue.Kind.NOUN, phrase);
        boolean message = noun != null && noun.has(Cue.Effect.SPEECH);
        if (verb != null && !message) {
            govern(verb, head);
            own(head, true);
            return;
        }
        Cue support = lexicon.word(Cue.Kind.SUPPORT, governor);
        if (support != null && support.governs().contains(marker)) {
            outcome(head);
            own(head, true);
        } else if (isComplement(phrase, clause)) {
            own(head, EXISTS.contains(governor.lemma()));
        } else {
            bound = false;
        }
    }

    /** Whether the clause before こと is past. */
    private boolean isDone(int noun) {
        return sentence.dependents(noun).anyMatch(i -> sentence.phrases().get(i).isPast());
    }

    /** What becomes of it: 中止となる, 延期になる. */
    private void outcome(int head) {
        sentence.dependents(head).forEach(k -> {
            Phrase phrase = sentence.phrases().get(k);
            Cue noun = lexicon.word(Cue.Kind.NOUN, phrase);
            if (noun != null && RESULT.contains(phrase.marker())) {
                govern(noun, head);
            }
        });
    }

    /** What a cue noun is to its verb: 可能性がある, 方針を示した. */
    private boolean isComplement(Phrase phrase, boolean clause) {
        return !clause && bound && lexicon.word(Cue.Kind.NOUN, phrase) != null;
    }

    private static String marker(Phrase phrase) {
        String marker = phrase.marker();

        if (marker.isEmpty()) {
            return phrase.lemma().equals("よう") ? "よう" : phrase.isTopic() ? "は" : "";
        }
        return phrase.lemma().equals("よう") ? "よう" : marker.startsWith("と") ? "と" : marker;
    }

    private void govern(Cue cue, int head) {
        if (bound) {
            walk.apply(cue, sentence, head);
        }
    }

    private void own(int head, boolean polarity) {
        if (bound) {
            walk.own(sentence, head, polarity);
        }
    }
}
