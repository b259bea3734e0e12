package org.kijiku.fact.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.modality.Stance;
import org.kijiku.text.Span;

/** Claims that a sentence follows from the one before: 〜。これにより、…, 〜。そのため、…. */
final class Consequences {
    /** Characters between two sentences of one paragraph, at most. */
    private static final int GAP = 2;

    private record Opener(String words, ClaimRule rule) {}

    private final List<Opener> openers;
    private final Grounds grounds;

    Consequences(ClaimRules rules, Grounds grounds) {
        this.grounds = grounds;
        this.openers = rules.claims().stream()
                .filter(rule -> rule.place() == ClaimRule.Place.OPENING)
                .flatMap(rule -> rule.words().stream().map(words -> new Opener(words, rule)))
                .sorted(Comparator.comparingInt(
                                (Opener opener) -> opener.words().length())
                        .reversed())
                .toList();
    }

    Optional<ClaimDraft> of(@Nullable Sentence before, Sentence sentence) {
        if (before == null || sentence.span().start() - before.span().end() > GAP) {
            return Optional.empty();
        }
        String words = sentence.span().of(grounds.text());
        return openers.stream()
                .filter(opener -> words.startsWith(opener.words()))
                .findFirst()
                .flatMap(opener -> draft(opener, before, sentence));
    }

    private Optional<ClaimDraft> draft(Opener opener, Sentence before, Sentence sentence) {
        int start = sentence.span().start() + opener.words().length();
        boolean comma = start < sentence.span().end() && grounds.text().charAt(start) == '、';
        Span last = sentence.phrases().getLast().span();
        Span result = new Span(comma ? start + 1 : start, Math.max(last.end(), start + 1));
        Span cause = before.phrases().isEmpty()
                ? Modifiers.NOWHERE
                : new Span(
                        before.span().start(), before.phrases().getLast().span().end());
        if (cause.isEmpty() || grounds.words(cause) == null || grounds.words(result) == null) {
            return Optional.empty();
        }
        Stance stance = grounds.stance(sentence, sentence.phrases().getLast().words());
        return Optional.of(new ClaimDraft(
                opener.rule().rule(),
                opener.rule().kind(),
                before.span().cover(new Span(last.start(), last.end())),
                grounds.words(cause),
                opener.rule().relation(),
                grounds.words(result),
                stance.status(),
                stance.negated(),
                grounds.speaker(stance)));
    }
}
