package org.kijiku.mention.name;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/**
 * Persons by the title beside their name (高市首相, 河相周夫(かわいちかお)外務省北米局長), their governments (高市政権), and
 * offices, which are no persons.
 */
final class TitleFinder implements NameFinder {
    private static final String RULE = "title";
    private static final Set<String> PREFIXES = Set.of("元", "前", "現", "故", "新", "次期", "副", "初代", "当時の");

    private final TitleLexicon lexicon;

    TitleFinder(Path ontologyDir) {
        lexicon = new TitleLexicon(ontologyDir);
    }

    @Override
    public void find(Passage passage, Sightings sightings) {
        for (NameAutomaton.Hit<TitleLexicon.Title> hit : lexicon.in(passage)) {
            title(passage, hit.span(), hit.value(), sightings);
        }
    }

    private void title(Passage passage, Span at, TitleLexicon.Title title, Sightings sightings) {
        int end = withoutPrefix(passage, at.start());
        @Nullable Span name = abroad(passage, at, end, title, sightings);
        name = name == null ? name(passage, at, end, title, sightings) : name;
        boolean alone = name == null && end == at.start() && !isNounBefore(passage, at.start());
        if (title.kind() == TitleLexicon.Kind.OFFICE && (title.leader() || alone)) {
            office(passage, at, title, name, sightings);
        }
    }

    /** Name, middle dot, state, title: ゼレンスキー・ウクライナ大統領. */
    private static @Nullable Span abroad(
            Passage passage, Span at, int end, TitleLexicon.Title title, Sightings sightings) {
        Optional<Candidate> state = sightings.endingAt(end, EntityType.STATE);
        if (state.isEmpty() || state.get().span().start() < 2) {
            return null;
        }
        int dot = state.get().span().start() - 1;
        Optional<Span> name = passage.at(dot) == '・' ? PersonNames.endingAt(passage, dot, true) : Optional.empty();
        name.ifPresent(span -> person(passage, span, at, title, 1, sightings));
        return name.orElse(null);
    }

    /** Adds the person before the title; the name, or null if nothing there is one for sure. */
    private @Nullable Span name(Passage passage, Span at, int end, TitleLexicon.Title title, Sightings sightings) {
        @Nullable Span known = known(passage, at, end, title, sightings);
        if (known != null) {
            return known;
        }
        @Nullable Span read = read(passage, at, end, title, sightings);
        if (read != null) {
            return read;
        }
        boolean lenient = title.kind() != TitleLexicon.Kind.ROLE && title.kind() != TitleLexicon.Kind.BARE;
        Optional<Span> name = PersonNames.endingAt(passage, end, lenient)
                .filter(span -> !isOther(span, sightings))
                .map(span -> withoutState(span, sightings));
        if (name.isPresent()) {
            person(passage, name.get(), at, title, 0.95, sightings);
            return name.get();
        }
        boolean person = title.kind() != TitleLexicon.Kind.BARE && title.kind() != TitleLexicon.Kind.ADMINISTRATION;
        return person ? apart(passage, at, end, title, sightings) : null;
    }

    private static boolean isNounBefore(Passage passage, int start) {
        int index = passage.tokenEndingAt(start);
        return index >= 0 && Script.isWord(passage.tokens().get(index));
    }

    private static int withoutPrefix(Passage passage, int end) {
        for (String prefix : PREFIXES) {
            if (passage.text().startsWith(prefix, end - prefix.length())
                    && passage.borders().get(end - prefix.length())) {
                return end - prefix.length();
            }
        }
        return end;
    }

    private @Nullable Span known(Passage passage, Span at, int end, TitleLexicon.Title title, Sightings sightings) {
        Optional<Candidate> person = sightings.endingAt(end, EntityType.PERSON);
        if (person.isEmpty() || !(person.get().sense() instanceof Sense.Known known)) {
            return null;
        }
        Span name = person.get().span();
        boolean leads = title.leader() && end == at.start();
        switch (title.kind()) {
            case ADMINISTRATION -> person(passage, name, at, title, 1, sightings);
            case BARE -> {}
            default ->
                sightings.add(
                        name.cover(at),
                        known.entities().size() == 1
                                ? new Sense.Person(known.entities().getFirst().label(), title.word(), leads, false)
                                : new Sense.Person(passage.words(name), title.word(), leads, false),
                        1,
                        RULE);
        }
        return name;
    }

    /** Name, reading in brackets, perhaps an organisation, title. */
    private @Nullable Span read(Passage passage, Span at, int end, TitleLexicon.Title title, Sightings sightings) {
        int close = passage.before(end) == ')' ? end : bracketBefore(passage, end);
        Span name = close < 0 ? null : PersonNames.beforeReading(passage, close);
        if (name != null) {
            person(passage, name, at, title, 1, sightings);
        }
        return name;
    }

    /** End of the bracket that stands before the nouns that end at {@code end}, or -1. */
    private static int bracketBefore(Passage passage, int end) {
        int index = passage.tokenEndingAt(end);
        while (index >= 0 && Script.isWord(passage.tokens().get(index))) {
            index--;
        }
        return index >= 0 && passage.tokens().get(index).surface().endsWith(")")
                ? passage.tokens().get(index).span().end()
                : -1;
    }

    /** Name, organisation, title without brackets (河相北米局長), or words that only the document can tell for a name. */
    private @Nullable Span apart(Passage passage, Span at, int end, TitleLexicon.Title title, Sightings sightings) {
        int index = passage.tokenEndingAt(end);
        int first = index + 1;
        while (first > 0 && Script.isWord(passage.tokens().get(first - 1)) && index - first < 6) {
            first--;
        }
        if (first > index) {
            return null;
        }
        Morpheme token = passage.tokens().get(first);
        Span run = new Span(token.span().start(), end);
        boolean family =
                token.pos().endsWith("人名-姓") && run.length() > token.span().length();
        Span name = family ? givenToo(passage, first, token) : run;
        if (family || Script.isHan(passage.at(run.start())) && run.length() >= 2) {
            Sense sense = new Sense.Person(passage.words(name), title.word(), title.leader(), !family);
            sightings.add(run.cover(at), sense, family ? 0.85 : 0.6, RULE);
            return family ? name : null;
        }
        return null;
    }

    private static Span givenToo(Passage passage, int first, Morpheme family) {
        Span span = family.span();
        for (int i = first + 1; i < passage.tokens().size(); i++) {
            Morpheme token = passage.tokens().get(i);
            if (!token.pos().endsWith("人名-名")) {
                break;
            }
            span = span.cover(token.span());
        }
        return span;
    }

    private static void person(
            Passage passage, Span name, Span at, TitleLexicon.Title title, double confidence, Sightings sightings) {
        String words = passage.words(name);
        boolean leads = title.leader() && !PREFIXES.contains(passage.words(new Span(name.end(), at.start())));
        switch (title.kind()) {
            case ADMINISTRATION ->
                sightings.add(name.cover(at), new Sense.Administration(words, title.word()), confidence, RULE);
            case BARE -> sightings.add(name, new Sense.Person(words, "", false, false), confidence, RULE);
            default ->
                sightings.add(name.cover(at), new Sense.Person(words, title.word(), leads, false), confidence, RULE);
        }
    }

    private static void office(
            Passage passage, Span at, TitleLexicon.Title title, @Nullable Span name, Sightings sightings) {
        int start = name == null ? at.start() : name.start();
        Optional<Candidate> state = sightings.endingAt(start, EntityType.STATE);
        boolean beside = state.isPresent() && name == null;
        char between = passage.before(start);
        if (state.isEmpty() && (between == 'の' || between == '・')) {
            state = sightings.endingAt(start - 1, EntityType.STATE);
        }
        @Nullable
        Entity owner = state.map(Candidate::sense)
                .filter(Sense.Known.class::isInstance)
                .map(sense -> ((Sense.Known) sense).entities().getFirst())
                .orElse(null);
        String holder = name == null ? "" : passage.words(name);
        Sense sense = new Sense.Office(title.office(), title.english(), owner, title.state(), holder);
        sightings.add(beside ? state.get().span().cover(at) : at, sense, 1, RULE);
    }

    private static boolean isOther(Span span, Sightings sightings) {
        return sightings.endingAt(span.end(), EntityType.STATE).isPresent()
                || sightings.endingAt(span.end(), EntityType.PLACE).isPresent()
                || sightings.endingAt(span.end(), EntityType.ORGANIZATION).isPresent();
    }

    /** イスラエル・ネタニヤフ: the state is no part of the name. */
    private static Span withoutState(Span span, Sightings sightings) {
        for (Candidate candidate : sightings.all()) {
            Span state = candidate.span();
            if (candidate.sense().type() == EntityType.STATE
                    && state.start() == span.start()
                    && state.end() + 1 < span.end()) {
                return new Span(state.end() + 1, span.end());
            }
        }
        return span;
    }
}
