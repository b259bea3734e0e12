package org.kijiku.fact.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Event.Participant;
import org.kijiku.fact.FactsDocument.Named;
import org.kijiku.text.Quote;
import org.kijiku.text.Span;

/**
 * Refuses an event whose parts are swapped: its recipient is the sentence's subject (は, が) and its agent the one it is
 * done to (に, へ, に対し), and the verb is no passive.
 */
final class Roles {
    private static final Pattern SUBJECT = Pattern.compile("^[^、。\\sのをにへとはがも]{0,6}(は|が)(?!ら)");
    private static final Pattern TARGET = Pattern.compile("^[^、。\\sのをにへとはがも]{0,6}(に対して?|に向けて?|に|へ)(?!よ)");
    private static final Pattern PASSIVE = Pattern.compile("(され|られ|[わかさたなまらがばあ]れ)(た|る|て|ま|な|、|。|$)|を受け|もら[いうっ]|いただ");

    private final String text;

    Roles(String text) {
        this.text = text;
    }

    void check(List<Participant> participants, Quote quote, Entities entities) {
        Span sentence = sentence(quote.span());
        if (PASSIVE.matcher(sentence.of(text)).find()) {
            return;
        }
        Optional<Participant> subject = participants.stream()
                .filter(part -> part.role().equals("recipient"))
                .filter(part -> marked(entities.named(part.entity()), sentence, SUBJECT))
                .findFirst();
        Optional<Participant> target = participants.stream()
                .filter(part -> part.role().equals("agent"))
                .filter(part -> marked(entities.named(part.entity()), sentence, TARGET)
                        && !marked(entities.named(part.entity()), sentence, SUBJECT))
                .findFirst();
        if (subject.isPresent() && target.isPresent()) {
            throw new Refusal("roles are swapped: the sentence makes "
                    + entities.label(subject.get().entity()) + " the agent and "
                    + entities.label(target.get().entity()) + " the recipient");
        }
    }

    private boolean marked(@Nullable Named named, Span sentence, Pattern particle) {
        if (named == null) {
            return false;
        }
        Stream<String> names = Stream.concat(
                named.mentions().stream().map(Quote::exact),
                Stream.concat(Stream.of(named.entity().labelJa()), named.entity().aliases().stream()));
        return names.filter(name -> name.length() > 1)
                .distinct()
                .anyMatch(name -> isFollowed(name, sentence, particle));
    }

    private boolean isFollowed(String name, Span sentence, Pattern particle) {
        for (int at = text.indexOf(name, sentence.start());
                at >= 0 && at + name.length() <= sentence.end();
                at = text.indexOf(name, at + 1)) {
            if (particle.matcher(text.substring(at + name.length(), sentence.end()))
                    .find()) {
                return true;
            }
        }
        return false;
    }

    private Span sentence(Span quote) {
        int start = quote.start();
        while (start > 0 && "。\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = quote.end();
        while (end < text.length() && "。\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }
}
