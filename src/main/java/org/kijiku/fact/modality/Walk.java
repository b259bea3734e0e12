package org.kijiku.fact.modality;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Status;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Quotation;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/** One walk from some words up to the root of their sentence, and what was heard on the way. */
final class Walk {
    private static final Set<String> NONE = Set.of("ない", "無い");

    private final CueLexicon lexicon;
    private Status status = Status.ACTUAL;
    private boolean negated;
    private @Nullable Span speaker;
    private Stance.Voice voice = Stance.Voice.ARTICLE;
    private boolean past;
    private boolean tensed;

    Walk(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Stance stance() {
        boolean quoted = voice != Stance.Voice.ARTICLE && status == Status.ACTUAL;
        return new Stance(quoted ? Status.REPORTED : status, negated, speaker, voice, past);
    }

    /** Walks from the phrase that holds the end of {@code span}. */
    void climb(Sentence sentence, Span span) {
        int start = sentence.phraseAt(Math.max(span.start(), span.end() - 1)).orElse(0);
        Phrase phrase = sentence.phrases().get(start);
        List<Morpheme> rest = phrase.content().stream()
                .filter(morpheme -> morpheme.span().start() >= span.end())
                .toList();
        Cue suffix = rest.isEmpty() ? null : lexicon.suffix(Cue.Kind.NOUN, rest);
        if (suffix != null) {
            apply(suffix, sentence, start);
        }
        if (phrase.isPredicate()) {
            own(sentence, start, true);
        }
        new Climb(this, lexicon, sentence).from(start, phrase.isPredicate());
    }

    /** Goes on outside a quotation: who says it, and what governs the saying's noun. */
    void leave(Sentence outer, Quotation quotation) {
        Phrase holder = outer.phrases().get(quotation.phrase());
        boolean sentence = quotation.inner().predicates().findAny().isPresent();
        String marker = holder.marker();
        boolean said = marker.startsWith("と") || marker.startsWith("を") && isSpoken(outer, quotation.phrase());
        if (said && sentence) {
            speech(outer, quotation.phrase(), Stance.Voice.VERBATIM);
        }
        new Climb(this, lexicon, outer).from(quotation.phrase(), holder.isPredicate());
    }

    private boolean isSpoken(Sentence sentence, int phrase) {
        int head = sentence.heads().get(phrase);
        Cue cue = head < 0 ? null : lexicon.verb(sentence.phrases().get(head), "と");
        return cue != null && cue.has(Cue.Effect.SPEECH);
    }

    /** The words at or under phrase {@code i} are somebody's; the nearest subject above names whose. */
    void speech(Sentence sentence, int i, Stance.Voice how) {
        if (voice == Stance.Voice.ARTICLE) {
            voice = how;
            speaker = Subjects.above(sentence, i);
        }
    }

    /** What a sentence has from a source is that source's, unless it is somebody's own words already. */
    void source(Span words) {
        if (voice == Stance.Voice.ARTICLE) {
            voice = Stance.Voice.GIST;
            speaker = words;
        }
    }

    /** What a predicate's own ending and adverbs say. */
    void own(Sentence sentence, int i, boolean polarity) {
        Phrase predicate = sentence.phrases().get(i);
        boolean affirmed = false;
        boolean denied = false;
        for (Cue cue : lexicon.endings(predicate)) {
            affirmed |= cue.has(Cue.Effect.AFFIRMED);
            denied |= cue.has(Cue.Effect.NEGATED);
            raise(cue);
        }
        denied |= predicate.kind() == Phrase.Kind.ADJECTIVE && NONE.contains(predicate.lemma());
        negated ^= polarity && denied && !affirmed;
        sentence.dependents(i).forEach(k -> {
            Cue adverb = lexicon.word(Cue.Kind.ADVERB, sentence.phrases().get(k));
            if (adverb != null) {
                raise(adverb);
            }
        });
        tense(sentence, i);
    }

    private void tense(Sentence sentence, int i) {
        int at = i;
        while (sentence.links().get(at) == Link.COORDINATE && sentence.heads().get(at) >= 0) {
            at = sentence.heads().get(at);
        }
        Phrase carrier = sentence.phrases().get(at);
        boolean open = carrier.endings().contains("いる") || sentence.links().get(at) == Link.ADNOMINAL;
        if (!tensed) {
            tensed = true;
            past = carrier.isPast();
        }
        boolean future = carrier.kind() == Phrase.Kind.VERB && !carrier.isPast() && !open;
        Cue cue = !future
                ? null
                : lexicon.word(Cue.Kind.FUTURE, sentence.phrases().get(i));
        if (cue != null) {
            raise(cue);
        }
    }

    /** Takes in what a cue says of everything below it. */
    void apply(Cue cue, Sentence sentence, int at) {
        negated ^= cue.has(Cue.Effect.NEGATED);
        raise(cue);
        if (cue.has(Cue.Effect.UNLESS_PAST) && !endsPast(sentence, at)) {
            raise(Status.HYPOTHETICAL);
        }
    }

    private static boolean endsPast(Sentence sentence, int at) {
        int root = at;
        while (sentence.heads().get(root) >= 0) {
            root = sentence.heads().get(root);
        }
        return sentence.phrases().get(root).isPast();
    }

    private void raise(Cue cue) {
        if (cue.has(Cue.Effect.HYPOTHETICAL)) {
            raise(Status.HYPOTHETICAL);
        } else if (cue.has(Cue.Effect.TARGET)) {
            raise(Status.TARGET);
        } else if (cue.has(Cue.Effect.PLANNED)) {
            raise(Status.PLANNED);
        } else if (cue.has(Cue.Effect.REPORTED)) {
            raise(Status.REPORTED);
        }
    }

    /** The less real of two statuses stands. */
    void raise(Status heard) {
        if (rank(heard) > rank(status)) {
            status = heard;
        }
    }

    private static int rank(Status status) {
        return switch (status) {
            case ACTUAL -> 0;
            case REPORTED -> 1;
            case PLANNED -> 2;
            case TARGET -> 3;
            case HYPOTHETICAL -> 4;
        };
    }
}
