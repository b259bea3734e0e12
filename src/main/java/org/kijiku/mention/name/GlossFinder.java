package org.kijiku.mention.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;

/** Names with their English or short form in brackets: Extended Deterrence Dialogue(EDD), 拡大抑止協議(EDD). */
final class GlossFinder implements NameFinder {
    private static final String RULE = "gloss";
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![A-Za-z])([A-Z][\\w'.&-]*(?: (?:of|for|and|the|on|in|to|[A-Z][\\w'.&-]*))+) ?\\(([A-Z][A-Za-z0-9&-]{1,9})\\)");
    private static final Pattern JAPANESE = Pattern.compile(
            "(?<=[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー])\\((?:英語名[::])?([A-Z][A-Za-z0-9 '.&-]{1,60})(?:[、,:;] ?([A-Z][A-Za-z0-9&-]{1,9}))?\\)");
    private static final Pattern SHORT = Pattern.compile("[A-Z][A-Za-z0-9&-]{1,9}");

    private final HeadLexicon lexicon;
    private final NounRun run;

    GlossFinder(HeadLexicon lexicon, NameEdges edges) {
        this.lexicon = lexicon;
        this.run = new NounRun(edges);
    }

    @Override
    public void find(Passage passage, Sightings sightings) {
        if (passage.text().indexOf('(') < 0) {
            return;
        }
        Matcher english = ENGLISH.matcher(passage.text());
        while (english.find()) {
            String name = english.group(1);
            String abbreviation = english.group(2);
            lexicon.ofEnglish(name).ifPresent(head -> {
                Span span = new Span(english.start(), english.end());
                String label = name + "(" + abbreviation + ")";
                Sense sense = new Sense.Named(head.type(), label, List.of(name, abbreviation), name, head.kind());
                sightings.add(span, sense, 1, RULE);
            });
        }
        Matcher japanese = JAPANESE.matcher(passage.text());
        while (japanese.find()) {
            japanese(passage, new Span(japanese.start(), japanese.end()), japanese.group(1), sightings);
        }
    }

    private void japanese(Passage passage, Span gloss, String words, Sightings sightings) {
        if (quoted(passage, gloss)) {
            return;
        }
        @Nullable Candidate known = known(gloss.start(), sightings);
        if (known != null && known.sense() instanceof Sense.Known names) {
            Entity entity = names.first();
            Span span = new Span(known.span().start(), gloss.end());
            sightings.add(span, named(entity.type(), entity.label(), words, entity.kind()), 1, RULE);
            return;
        }
        int start = run.start(passage, gloss.start() - 1, EntityType.PROGRAM, sightings);
        String label = passage.words(new Span(start, gloss.start()));
        Optional<HeadLexicon.Head> head = lexicon.of(label).or(() -> lexicon.ofEnglish(words));
        if (label.length() > 2 && head.isPresent()) {
            Span span = new Span(start, gloss.end());
            sightings.add(
                    span, named(head.get().type(), label, words, head.get().kind()), 0.95, RULE);
        }
    }

    private static @Nullable Candidate known(int end, Sightings sightings) {
        Candidate longest = null;
        for (EntityType type : EntityType.values()) {
            Optional<Candidate> candidate = sightings.endingAt(end, type);
            if (candidate.isPresent()
                    && candidate.get().sense() instanceof Sense.Known
                    && type != EntityType.STATE
                    && type != EntityType.PLACE
                    && (longest == null
                            || candidate.get().span().length() > longest.span().length())) {
                longest = candidate.get();
            }
        }
        return longest;
    }

    /** Names wholly within quotation marks are another finder's. */
    private static boolean quoted(Passage passage, Span gloss) {
        char close = passage.at(gloss.end());
        return close == '」' || close == '』';
    }

    static Sense.Named named(EntityType type, String label, String gloss, @Nullable String kind) {
        boolean brief = SHORT.matcher(gloss).matches();
        return new Sense.Named(type, label, List.of(gloss), brief ? "" : gloss, kind);
    }
}
