package org.kijiku.fact.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.modality.Stance;
import org.kijiku.text.Span;

/** Purposes, causes, possibilities, duties, evaluations and shifts that a sentence states in so many words. */
final class ClauseClaims {
    private final ClaimRules rules;
    private final Grounds grounds;
    private final NounClaims nouns;

    ClauseClaims(ClaimRules rules, Grounds grounds) {
        this.rules = rules;
        this.grounds = grounds;
        this.nouns = new NounClaims(rules, grounds);
    }

    List<ClaimDraft> of(Sentence sentence) {
        List<ClaimDraft> found = new ArrayList<>();
        for (int i = 0; i < sentence.phrases().size(); i++) {
            Phrase phrase = sentence.phrases().get(i);
            means(sentence, i).ifPresent(found::add);
            if (phrase.isPredicate()) {
                predicate(sentence, i).ifPresent(found::add);
                merely(sentence, i).ifPresent(found::add);
            } else if (phrase.kind() == Phrase.Kind.NOUN) {
                leading(sentence, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<ClaimDraft> predicate(Sentence sentence, int i) {
        Frame frame = new Frame(sentence, i);
        return nouns.of(frame)
                .or(() -> ending(frame))
                .or(() -> shift(frame))
                .or(() -> verb(frame))
                .or(() -> evaluated(frame));
    }

    private Optional<ClaimDraft> ending(Frame frame) {
        Phrase phrase = frame.phrase();
        boolean named = !phrase.function().isEmpty()
                && phrase.function().getLast().surface().equals("は");
        Optional<ClaimRule> rule = named ? Optional.empty() : rules.claim(ClaimRule.Place.ENDING, phrase);
        return rule.map(found -> grounds.draft(found, frame, grounds.subject(frame), grounds.words(frame.clause())));
    }

    /** 「依存」から「参加」へと転換する. */
    private Optional<ClaimDraft> shift(Frame frame) {
        Optional<ClaimRule> rule = rules.claim(ClaimRule.Place.SHIFT, frame.phrase());
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt from = find(frame, "から");
        OptionalInt to = find(frame, "へ");
        if (from.isEmpty() || to.isEmpty() || from.getAsInt() > to.getAsInt()) {
            return Optional.empty();
        }
        Span words = new Span(
                frame.words(from.getAsInt()).start(),
                frame.phrase(to.getAsInt()).words().end());
        return Optional.of(grounds.draft(rule.get(), frame, grounds.subject(frame), grounds.words(words)));
    }

    private static OptionalInt find(Frame frame, String marker) {
        return frame.arguments().filter(i -> frame.marker(i).startsWith(marker)).findFirst();
    }

    /** 対立は物価高を招いた. */
    private Optional<ClaimDraft> verb(Frame frame) {
        Optional<ClaimRule> rule = rules.claim(ClaimRule.Place.VERB, frame.phrase());
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt object = frame.argument("を");
        if (object.isEmpty()) {
            object = frame.argument("に");
        }
        boolean outcome = object.isPresent() && isOutcome(frame.phrase(object.getAsInt()));
        Term subject = outcome ? grounds.subject(frame) : null;
        return object.isEmpty() || subject == null
                ? Optional.empty()
                : Optional.of(
                        grounds.draft(rule.get(), frame, subject, grounds.term(frame.sentence(), object.getAsInt())));
    }

    /** Whether a noun names what can come about (上昇, 安定, 対立), not a thing or a person. */
    private static boolean isOutcome(Phrase noun) {
        String pos = noun.content().getLast().pos();
        return pos.startsWith("名詞-サ変接続") || pos.startsWith("名詞-形容動詞語幹") || pos.startsWith("名詞-接尾-サ変接続");
    }

    /** 合意は重要な転換だ. */
    private Optional<ClaimDraft> evaluated(Frame frame) {
        Phrase phrase = frame.phrase();
        boolean states = phrase.kind() == Phrase.Kind.COPULA || phrase.kind() == Phrase.Kind.ADJECTIVE;
        Optional<ClaimRule> rule = states ? rules.claim(ClaimRule.Place.PREDICATE, phrase) : Optional.empty();
        Term subject = rule.isEmpty() ? null : grounds.subject(frame);
        boolean closes = frame.sentence().links().get(frame.predicate()) != Link.ADNOMINAL;
        if (rule.isEmpty() || subject == null || !closes) {
            return Optional.empty();
        }
        Span content = Modifiers.content(frame.sentence(), frame.predicate());
        Span words = content.isEmpty() ? phrase.words() : content.cover(phrase.words());
        return Optional.of(grounds.draft(rule.get(), frame, subject, grounds.words(words)));
    }

    /** 単なる言葉ではなく: more than that, not its denial. */
    private Optional<ClaimDraft> merely(Sentence sentence, int i) {
        Phrase phrase = sentence.phrases().get(i);
        boolean denied = phrase.endings().contains("ない") || phrase.lemma().equals("ない");
        if (!denied) {
            return Optional.empty();
        }
        return sentence.dependents(i)
                .mapToObj(k ->
                        rules.claim(ClaimRule.Place.MERELY, sentence.phrases().get(k)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(rule -> new ClaimDraft(
                        rule.rule(),
                        rule.kind(),
                        new Frame(sentence, i).clause(),
                        grounds.topic(sentence),
                        rule.relation(),
                        grounds.words(phrase.words()),
                        Status.ACTUAL,
                        false,
                        null));
    }

    /** 〜するために、…: the clause before the noun is what the clause after it is for. */
    private Optional<ClaimDraft> leading(Sentence sentence, int noun) {
        Optional<ClaimRule> rule =
                rules.claim(ClaimRule.Place.LEADING, sentence.phrases().get(noun));
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        Span content = Modifiers.content(sentence, noun);
        int head = sentence.heads().get(noun);
        if (content.isEmpty() || head < 0 || !sentence.phrases().get(head).isPredicate()) {
            return Optional.empty();
        }
        boolean past = sentence.dependents(noun)
                .mapToObj(sentence.phrases()::get)
                .anyMatch(phrase -> phrase.isPredicate() && !isOpen(phrase));
        boolean purpose = rule.get().kind().equals("purpose");
        if (purpose == past) {
            return Optional.empty();
        }
        Frame frame = new Frame(sentence, head);
        Term result = grounds.words(behind(noun, frame));
        return Optional.of(new ClaimDraft(
                rule.get().rule(),
                rule.get().kind(),
                content.cover(frame.phrase().span()),
                purpose ? result : grounds.words(content),
                rule.get().relation(),
                purpose ? grounds.words(content) : result,
                stance(sentence, frame).status(),
                false,
                null));
    }

    /** The clause of a predicate as far as it stands behind a phrase. */
    private static Span behind(int noun, Frame frame) {
        Span clause = frame.clause();
        int start = frame.phrase(noun + 1).span().start();
        return new Span(Math.max(start, clause.start()), clause.end());
    }

    /** 〜することで、…: the clause before the noun brings about the clause after it. */
    private Optional<ClaimDraft> means(Sentence sentence, int noun) {
        Phrase phrase = sentence.phrases().get(noun);
        int head = sentence.heads().get(noun);
        boolean with = phrase.comma()
                && phrase.function().size() == 1
                && phrase.function().getFirst().surface().equals("で"); // a particle or the copula's form to IPADIC
        if (!with || head < 0 || !sentence.phrases().get(head).isPredicate()) {
            return Optional.empty();
        }
        Span content = Modifiers.content(sentence, noun);
        Frame frame = new Frame(sentence, head);
        return rules.claim(ClaimRule.Place.MEANS, phrase)
                .filter(rule -> !content.isEmpty())
                .map(rule -> new ClaimDraft(
                        rule.rule(),
                        rule.kind(),
                        content.cover(frame.phrase().span()),
                        grounds.words(content),
                        rule.relation(),
                        grounds.words(behind(noun, frame)),
                        stance(sentence, frame).status(),
                        false,
                        grounds.speaker(stance(sentence, frame))));
    }

    /** Whether a predicate tells of what is still to be done: 守るため, not 増えたため or あるため. */
    private static boolean isOpen(Phrase phrase) {
        return phrase.kind() == Phrase.Kind.VERB
                && !phrase.isPast()
                && !phrase.endings().contains("いる")
                && !phrase.endings().contains("ない")
                && !phrase.lemma().equals("ある");
    }

    private Stance stance(Sentence sentence, Frame frame) {
        return grounds.stance(sentence, frame.phrase().words());
    }
}
