package org.kijiku.fact.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kijiku.fact.Reading;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Sentences;
import org.kijiku.text.Span;

/**
 * Who speaks where in minutes and press conferences: ○国務大臣（甲野乙子君）　…, 【甲野外務大臣】…, （総理）….
 *
 * @param turns in order of the text; empty for a text in one voice
 */
public record Turns(List<Turn> turns) {
    /** How a line that names a speaker begins. */
    private static final String OPENS = "○◯〇【（(";

    private static final Pattern HEADER = Pattern.compile(
            Sentences.SPEAKER.pattern() + "|(?m)^(【[^\\n】。]{1,30}】|（[^\\n）。]{1,20}）|\\([^\\n)。]{1,20}\\))");
    private static final Pattern ASKER = Pattern.compile("記者|問|司会|質問者|委員長|議長|幹事社|君）?　?$");

    public Turns {
        turns = List.copyOf(turns);
    }

    public static Turns of(Reading reading) {
        String text = reading.article().text().value();
        List<Turn> turns = new ArrayList<>();
        Matcher header = HEADER.matcher(text);
        int start = -1;
        List<EntityMention> speaker = List.of();
        for (int line = 0; line >= 0 && line < text.length(); line = nextLine(text, line)) {
            if (OPENS.indexOf(text.charAt(line)) < 0
                    || !header.region(line, text.length()).lookingAt()) {
                continue;
            }
            List<EntityMention> named = named(reading, new Span(header.start(), header.end()));
            if (named.isEmpty() && !ASKER.matcher(header.group()).find()) {
                continue;
            }
            add(turns, start, header.start(), speaker);
            start = header.start();
            speaker = named;
        }
        add(turns, start, text.length(), speaker);
        return new Turns(turns.stream().anyMatch(turn -> !turn.speaker().isEmpty()) ? turns : List.of());
    }

    /** Start of the line after the one at {@code line}, -1 after the last. */
    private static int nextLine(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? -1 : end + 1;
    }

    private static void add(List<Turn> turns, int start, int end, List<EntityMention> speaker) {
        if (start >= 0) {
            turns.add(new Turn(new Span(start, end), speaker));
        }
    }

    /** The person that a header names, or the office if it names no person. */
    private static List<EntityMention> named(Reading reading, Span header) {
        List<EntityMention> within = reading.entities().stream()
                .filter(mention -> header.contains(mention.span()))
                .toList();
        return within.stream()
                .filter(mention -> mention.entity().type() == EntityType.PERSON)
                .reduce((a, b) -> b)
                .or(() -> within.stream()
                        .filter(mention -> mention.entity().type() == EntityType.OFFICE)
                        .reduce((a, b) -> b))
                .map(List::of)
                .orElse(List.of());
    }

    /** The turn in which a place stands. */
    public Optional<Turn> at(int offset) {
        return turns.stream().filter(turn -> turn.words().contains(offset)).findFirst();
    }
}
