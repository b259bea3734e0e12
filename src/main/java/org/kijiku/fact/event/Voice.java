package org.kijiku.fact.event;

import java.util.List;
import java.util.regex.Pattern;
import org.kijiku.fact.Reading;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Mentions;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.clause.Turn;
import org.kijiku.fact.clause.Turns;
import org.kijiku.mention.EntityMention;

/**
 * Who speaks in a text. In a speech or a manifesto a sentence without a subject is its author's: 〜すべきです demands, 〜します
 * promises. In a report it is not.
 *
 * @param genre what kind of text it is
 * @param author those who speak, empty if the text does not name them
 * @param turns who speaks where, if it is more than one
 */
record Voice(Genre genre, List<EntityMention> author, Turns turns) {
    enum Genre {
        REPORT,
        SPEECH,
        MANIFESTO
    }

    private static final Pattern SPEECH =
            Pattern.compile("(討論|質問|質疑|演説|答弁)(を(行い|いたし|させて)|いたします|します。)|御?ご?清聴|（拍手）|討論といたします");
    private static final Pattern MANIFESTO = Pattern.compile("マニフェスト|政権公約|選挙公約|政策集");
    private static final int HEAD = 400;

    static Voice of(Reading reading, Prose prose, Mentions mentions) {
        String text = reading.article().text().value();
        Turns turns = Turns.of(reading);
        Genre genre = turns.turns().isEmpty() ? genre(text) : Genre.SPEECH;
        boolean one = genre != Genre.REPORT && turns.turns().isEmpty();
        return new Voice(genre, one ? author(prose, mentions) : List.of(), turns);
    }

    private static Genre genre(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        if (MANIFESTO.matcher(head).find()) {
            return Genre.MANIFESTO;
        }
        String tail = text.substring(Math.max(0, text.length() - HEAD));
        boolean polite = head.contains("ます。");
        return polite && SPEECH.matcher(head + tail).find() ? Genre.SPEECH : Genre.REPORT;
    }

    /** 〜を代表し, 〜の. */
    private static List<EntityMention> author(Prose prose, Mentions mentions) {
        return prose.sentences().stream()
                .limit(5)
                .flatMap(sentence -> sentence.predicates()
                        .filter(i -> sentence.phrases().get(i).lemma().equals("代表"))
                        .mapToObj(i -> represented(sentence, i, mentions)))
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<EntityMention> represented(Sentence sentence, int predicate, Mentions mentions) {
        return new Frame(sentence, predicate)
                .argument("を").stream()
                        .mapToObj(sentence.phrases()::get)
                        .map(Phrase::words)
                        .flatMap(words -> mentions.within(words).stream())
                        .filter(Mentions::isActor)
                        .toList();
    }

    /** Those who speak at a place. */
    List<EntityMention> author(int offset) {
        return turns.at(offset).map(Turn::speaker).orElse(author);
    }

    boolean isOwn() {
        return genre != Genre.REPORT;
    }
}
