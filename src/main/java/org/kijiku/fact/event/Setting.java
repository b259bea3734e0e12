package org.kijiku.fact.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Term;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Mentions;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.mention.DateMention;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;

/** Finds when, where and to what a clause's event happens. */
final class Setting {
    private static final List<String> AT = List.of("で", "において", "にて", "における");
    private static final List<String> GOAL = List.of("を", "に", "へ");

    private static final List<String> GOAL_MARKERS = List.of("に向けて", "に向け", "にむけて");

    private final Mentions mentions;
    private final List<DateMention> dates;

    Setting(Mentions mentions, List<DateMention> dates) {
        this.mentions = mentions;
        this.dates = dates;
    }

    /**
     * The date in the passage, else the nearest one before it in the sentence.
     *
     * @param trigger the words that tell of the event; a date of what they say, plan or lead to is not theirs
     */
    @Nullable
    String date(Sentence sentence, Span passage, Span trigger) {
        String before = null;
        for (int i = firstDate(sentence.span().start()); i < dates.size(); i++) {
            DateMention date = dates.get(i);
            if (date.span().start() >= passage.end()) {
                break;
            }
            boolean inside = date.span().start() >= passage.start();
            if (inside && !isOfContent(sentence, date.span(), trigger)) {
                return date.period().label();
            }
            before = inside || isOfAnother(sentence, date.span(), trigger)
                    ? before
                    : date.period().label();
        }
        return before;
    }

    /** Whether a clause that the trigger takes, or a goal, stands between the date and it: 6月に行うことで合意した. */
    private static boolean isOfContent(Sentence sentence, Span date, Span trigger) {
        int at = sentence.phraseAt(date.start()).orElse(0);
        int end = sentence.phraseAt(trigger.start()).orElse(0);
        boolean content = false;
        while (at >= 0 && at < end) {
            Phrase phrase = sentence.phrases().get(at);
            Link link = sentence.links().get(at);
            content |= GOAL_MARKERS.contains(phrase.marker())
                    || phrase.isPredicate() && (link == Link.QUOTE || link == Link.ADNOMINAL && !phrase.isPast());
            at = sentence.heads().get(at);
        }
        return content && at == end;
    }

    /** Whether the date stands in a clause before the trigger's, both with a subject of their own: 甲は3月に…し、乙は…した. */
    private static boolean isOfAnother(Sentence sentence, Span date, Span trigger) {
        int at = sentence.phraseAt(date.start()).orElse(0);
        while (at >= 0 && !sentence.phrases().get(at).isPredicate()) {
            at = sentence.heads().get(at);
        }
        int own = sentence.phraseAt(trigger.start()).orElse(0);
        return at >= 0 && at != own && hasSubject(sentence, at) && hasSubject(sentence, own);
    }

    private static boolean hasSubject(Sentence sentence, int predicate) {
        Frame frame = new Frame(sentence, predicate);
        return frame.topic().isPresent() || frame.argument("が").isPresent();
    }

    private int firstDate(int offset) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where: an argument with で that names a place, for a visit also its goal. */
    @Nullable
    Term place(Frame frame, EventType type) {
        List<String> markers = type == EventType.VISIT ? GOAL : AT;
        Optional<Term> found = frame.arguments()
                .filter(i -> markers.contains(frame.phrase(i).marker()))
                .mapToObj(i -> at(frame, i, type))
                .flatMap(Optional::stream)
                .findFirst();
        return found.or(() -> type == EventType.VISIT ? placed(frame) : Optional.empty())
                .orElse(null);
    }

    private Optional<Term> placed(Frame frame) {
        return frame.arguments()
                .filter(i -> AT.contains(frame.phrase(i).marker()))
                .mapToObj(i -> at(frame, i, EventType.MEET))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Term> at(Frame frame, int i, EventType type) {
        Phrase phrase = frame.phrase(i);
        return mentions.within(phrase.words()).stream()
                .filter(mention -> mention.span().end() >= phrase.words().end() || type != EventType.VISIT)
                .filter(Mentions::isPlace)
                .reduce((a, b) -> b)
                .map(Setting::term);
    }

    /** What it is done to: an argument's entity, else its words. */
    @Nullable
    Term object(Frame frame, int argument, String text) {
        return noun(frame.phrase(argument), frame.words(argument), text);
    }

    /** A noun phrase as a term: the entity its last words name, else all its words. */
    Term noun(Phrase phrase, Span whole, String text) {
        return mentions.heading(phrase).stream()
                .findFirst()
                .map(Setting::term)
                .orElseGet(() -> Term.words(plain(whole.of(text))));
    }

    private static String plain(String words) {
        return words.replace("**", "").replace("\n", "").strip();
    }

    static Term term(EntityMention mention) {
        return new Term(mention.entity().id(), mention.entity().label());
    }

    static boolean isAgreement(EntityMention mention) {
        return mention.entity().type() == EntityType.AGREEMENT;
    }
}
