package org.kijiku.fact.claim;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Term;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.text.Span;

/** Claims that a noun carries: 〜する可能性がある, 〜の原因だ, 〜の狙いは〜ことにある, 背景には〜がある. */
final class NounClaims {
    private static final Set<String> CAUSAL = Set.of("cause", "effect", "evaluation");

    /** Verbs that state a cause, an effect or a feature; others only deal with it: 原因を調べる. */
    private static final Set<String> STATES = Set.of("ある", "ない", "持つ", "もつ", "有する", "及ぼす", "出る", "伴う");

    private static final Set<String> CLAUSES = Set.of("こと", "の", "点", "ところ");

    private final ClaimRules rules;
    private final Grounds grounds;

    NounClaims(ClaimRules rules, Grounds grounds) {
        this.rules = rules;
        this.grounds = grounds;
    }

    Optional<ClaimDraft> of(Frame frame) {
        return defined(frame).or(() -> stated(frame));
    }

    /** 〜する可能性がある, 〜する狙いだ: the clause before the noun is the object. */
    private Optional<ClaimDraft> stated(Frame frame) {
        Sentence sentence = frame.sentence();
        boolean copula = frame.phrase().kind() == Phrase.Kind.COPULA;
        OptionalInt noun = copula ? OptionalInt.of(frame.predicate()) : frame.argument("が");
        if (noun.isEmpty()) {
            noun = frame.argument("を");
        }
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        int at = noun.getAsInt();
        Optional<ClaimRule> rule = rules.claim(
                        ClaimRule.Place.STATED, sentence.phrases().get(at))
                .filter(found -> copula
                        || !CAUSAL.contains(found.kind())
                        || STATES.contains(frame.phrase().lemma()));
        Span content = rule.map(found -> front(found, sentence, at)).orElse(Modifiers.NOWHERE);
        if (rule.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        boolean possible = rule.get().kind().equals("possibility");
        Term subject = possible ? inner(sentence, at) : copula ? grounds.subject(frame) : grounds.topic(sentence);
        return Optional.of(grounds.draft(rule.get(), frame, subject, grounds.words(content)));
    }

    /** この法律の狙いは投資を増やすことだ, 対立の背景には争いがある: the noun is the topic, what follows says what it is. */
    private Optional<ClaimDraft> defined(Frame frame) {
        Sentence sentence = frame.sentence();
        OptionalInt topic = frame.arguments()
                .filter(i -> frame.phrase(i).isTopic())
                .filter(i ->
                        rules.claim(ClaimRule.Place.STATED, frame.phrase(i)).isPresent())
                .findFirst();
        if (topic.isEmpty()) {
            return Optional.empty();
        }
        ClaimRule rule = rules.claim(ClaimRule.Place.STATED, frame.phrase(topic.getAsInt()))
                .orElseThrow();
        boolean possible = rule.kind().equals("possibility") || rule.kind().equals("obligation");
        Span owner = Modifiers.content(sentence, topic.getAsInt());
        Term said = what(frame, topic.getAsInt());
        if (possible || owner.isEmpty() || said == null) {
            return Optional.empty();
        }
        Term whose = grounds.words(owner);
        return Optional.of(
                rule.kind().equals("cause")
                        ? grounds.draft(rule, frame, said, whose)
                        : grounds.draft(rule, frame, whose, said));
    }

    /** What 〜ことだ, 〜ことにある or 〜がある says. */
    private @Nullable Term what(Frame frame, int topic) {
        Sentence sentence = frame.sentence();
        boolean copula = frame.phrase().kind() == Phrase.Kind.COPULA;
        OptionalInt told = copula ? OptionalInt.of(frame.predicate()) : OptionalInt.empty();
        if (!copula && frame.phrase().lemma().equals("ある")) {
            told = frame.arguments()
                    .filter(i -> i != topic
                            && (frame.marker(i).equals("に") || frame.marker(i).equals("が")))
                    .findFirst();
        }
        if (told.isEmpty()) {
            return null;
        }
        boolean clause = CLAUSES.contains(frame.phrase(told.getAsInt()).lemma());
        Span content = Modifiers.content(sentence, told.getAsInt());
        return clause ? content.isEmpty() ? null : grounds.words(content) : grounds.term(sentence, told.getAsInt());
    }

    /** What modifies a noun, with the front of its own compound: 関税の再発動 in 関税の再発動リスク. */
    private static Span front(ClaimRule rule, Sentence sentence, int noun) {
        Phrase phrase = sentence.phrases().get(noun);
        Span before = Modifiers.content(sentence, noun);
        String compound = phrase.compound();
        String word =
                rule.words().stream().filter(compound::endsWith).findFirst().orElse(compound);
        int length = phrase.words().length() - word.length();
        if (length <= 0) {
            return before;
        }
        int start = before.isEmpty() ? phrase.words().start() : before.start();
        return new Span(start, phrase.words().start() + length);
    }

    /** The subject of the clause that modifies a noun, or null. */
    private @Nullable Term inner(Sentence sentence, int noun) {
        int last = Modifiers.last(sentence, noun);
        OptionalInt subject = last < 0 ? OptionalInt.empty() : new Frame(sentence, last).argument("が");
        return subject.isPresent() ? grounds.term(sentence, subject.getAsInt()) : null;
    }
}
