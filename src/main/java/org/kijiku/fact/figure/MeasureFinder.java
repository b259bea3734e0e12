package org.kijiku.fact.figure;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.figure.FigureCues.Kind;
import org.kijiku.mention.Quantity;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/**
 * Finds what a quantity measures: the nouns right before it (失業率2.5%), the noun it modifies (25%の追加関税), else the
 * arguments of its predicate (防衛費をGDP比2%に引き上げる, 貿易赤字は5兆円に上る).
 */
final class MeasureFinder {
    private static final int MOST_STEPS = 6;
    private static final Set<String> LEVEL_MARKERS = Set.of("に", "へ", "まで", "と", "で", "");

    /** 1ドル=150円: what the quantity is the price of, not what is measured. */
    private static final Pattern PER_ONE = Pattern.compile("[1１一](ドル|ユーロ|ポンド|元|ウォン|バレル|トン|キロ|リットル|グラム|オンス)");

    private final Around around;
    private final FigureCues cues;
    private final MeasurableNouns nouns;
    private final MeasuredArguments arguments;

    MeasureFinder(Around around, FigureCues cues) {
        this.around = around;
        this.cues = cues;
        this.nouns = new MeasurableNouns(around, cues);
        this.arguments = new MeasuredArguments(around, nouns);
    }

    Measure find(Place place, Quantity quantity) {
        String qualifier = quantity.qualifier();
        Measure base = base(place, qualifier == null ? "" : qualifier);
        if (qualifier == null || !cues.ends(Kind.SHARE, qualifier)) {
            return base;
        }
        String share = qualifier.endsWith("で") ? qualifier.substring(0, qualifier.length() - 1) : qualifier;
        String words = base.words().isEmpty() ? share : base.words() + "の" + share;
        return new Measure(words, base.span(), base.predicate(), base.object());
    }

    private Measure base(Place place, String qualifier) {
        Sentence sentence = place.sentence();
        int predicate = predicate(sentence, place.last());
        predicate = predicate < 0 ? end(sentence, place.last()) : predicate;
        Span before = before(place, qualifier);
        if (before != null) {
            return new Measure(around.words(before), before, predicate, null);
        }
        int modified = modified(sentence, place.last());
        if (modified >= 0) {
            Span words = sentence.phrases().get(modified).words();
            int over = predicate(sentence, modified);
            return nouns.isActor(words)
                    ? new Measure("", null, over, words)
                    : new Measure(around.words(words), words, over, arguments.argument(place, over, "に", modified));
        }
        Measure told = ofPredicate(place, predicate);
        Span apposed = told.words().isEmpty() && place.first() > 0 ? apposed(place) : null;
        return apposed == null ? told : new Measure(around.words(apposed), apposed, predicate, null);
    }

    /** The nouns that lead up to the quantity in its own phrase, or are the phrase right before it. */
    private @Nullable Span before(Place place, String qualifier) {
        Span own = null;
        for (Morpheme morpheme : place.begin().content()) {
            if (morpheme.span().end() <= place.span().start() && !morpheme.pos().startsWith("記号")) {
                own = own == null ? morpheme.span() : own.cover(morpheme.span());
            }
        }
        if (own == null && place.first() > 0) {
            Phrase previous = place.sentence().phrases().get(place.first() - 1);
            boolean bare =
                    previous.kind() == Phrase.Kind.NOUN && previous.function().isEmpty() && !previous.comma();
            own = bare ? previous.words() : null;
        }
        own = own == null ? null : without(own, qualifier);
        boolean names = own != null
                && !around.isNumeric(own)
                && !nouns.isHollow(around.words(own))
                && !nouns.isActor(own)
                && !PER_ONE.matcher(around.words(own)).matches();
        return names ? own : null;
    }

    /** 財源の1兆円は: the noun before の where the quantity modifies none itself. */
    private @Nullable Span apposed(Place place) {
        Phrase previous = place.sentence().phrases().get(place.first() - 1);
        boolean owns = previous.kind() == Phrase.Kind.NOUN
                && previous.marker().equals("の")
                && !previous.comma()
                && place.head(place.first() - 1) == place.last()
                && place.sentence().links().get(place.last()) != Link.ADNOMINAL;
        return owns ? NounGroup.of(place.sentence(), place.first() - 1, around).words() : null;
    }

    /** The words without a qualifier at their end; null if it is all there is. */
    private @Nullable Span without(Span words, String qualifier) {
        String all = around.words(words);
        if (qualifier.isEmpty() || !all.endsWith(qualifier)) {
            return words;
        }
        int end = words.end() - qualifier.length();
        return end - words.start() < MeasurableNouns.LEAST_WORDS ? null : new Span(words.start(), end);
    }

    /** The noun that the quantity modifies, by の or through its verb, hollow nouns passed over; -1 if there is none. */
    private int modified(Sentence sentence, int from) {
        int at = from;
        for (int i = 0; i < MOST_STEPS && at >= 0 && sentence.links().get(at) == Link.ADNOMINAL; i++) {
            at = sentence.heads().get(at);
            if (at < 0 || !sentence.phrases().get(at).isNominal()) {
                return -1;
            }
            Phrase phrase = sentence.phrases().get(at);
            boolean head = phrase.lemma().length() < MeasurableNouns.LEAST_WORDS
                    || !nouns.isHollow(phrase.lemma()); // 費 of 防衛費 is a suffix
            if (!nouns.isHollow(phrase.compound()) && head && !around.isNumeric(phrase.words())) {
                return at;
            }
        }
        return -1;
    }

    /** The predicate over a phrase; the phrase itself if it is one. */
    private static int predicate(Sentence sentence, int from) {
        int at = from;
        for (int i = 0; i < MOST_STEPS && at >= 0; i++) {
            if (sentence.phrases().get(at).isPredicate()) {
                return at;
            }
            at = sentence.heads().get(at);
        }
        return -1;
    }

    /** The noun that ends the sentence where no verb does: 投資額は139億ドル。 */
    private static int end(Sentence sentence, int from) {
        int at = from;
        while (sentence.heads().get(at) >= 0) {
            at = sentence.heads().get(at);
        }
        return at;
    }

    private Measure ofPredicate(Place place, int predicate) {
        if (predicate < 0) {
            return Measure.NONE;
        }
        Sentence sentence = place.sentence();
        int measured = measured(place, predicate);
        measured = measured < 0 ? modified(sentence, predicate) : measured;
        if (measured >= 0) {
            NounGroup group = NounGroup.of(sentence, measured, around);
            return new Measure(around.words(group.words()), group.words(), predicate, null);
        }
        return done(place, predicate);
    }

    private int measured(Place place, int predicate) {
        String marker = place.end().isPredicate() ? "" : place.end().marker();
        int found = marker.equals("を") ? -1 : arguments.neighbour(place);
        found = found < 0 && LEVEL_MARKERS.contains(marker) ? arguments.objectOrSubject(place, predicate) : found;
        return found < 0 ? arguments.topic(place, predicate) : found;
    }

    /** What a verbal noun is done to (支援に800億円を計上する), else the verbal noun (輸入する). */
    private Measure done(Place place, int predicate) {
        Phrase phrase = place.sentence().phrases().get(predicate);
        Span into = arguments.argument(place, predicate, "に", predicate);
        if (into != null) {
            return new Measure(around.words(into), into, predicate, null);
        }
        boolean verbal = phrase.isVerbalNoun() && !nouns.isHollow(phrase.compound());
        return new Measure(verbal ? phrase.compound() : "", verbal ? phrase.words() : null, predicate, null);
    }
}
