package org.kijiku.fact.event;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.kijiku.fact.Event;
import org.kijiku.fact.Reading;
import org.kijiku.fact.clause.ActorHeads;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.clause.ProseReader;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.modality.StatusReader;

/**
 * Reads events from an article's prose.
 *
 * <p>Give it the {@link Prose} if another assembler has it already: sentences are analysed once, and threads may share an
 * instance if each brings its own.
 */
public final class EventAssembler {
    /** Ends a paragraph or begins a list item, and with it what the sentences before were about. */
    private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n|[*#・-]");

    private final TriggerLexicon triggers;
    private final StatusReader statuses;
    private final ActorHeads actorHeads;
    private final ProseReader reader = new ProseReader();

    private EventAssembler(TriggerLexicon triggers, StatusReader statuses, ActorHeads actorHeads) {
        this.triggers = triggers;
        this.statuses = statuses;
        this.actorHeads = actorHeads;
    }

    /** @throws IllegalArgumentException naming file and line if a lexicon has a fault */
    public static EventAssembler open(Path ontologyDir) {
        return new EventAssembler(
                TriggerLexicon.read(ontologyDir), StatusReader.open(ontologyDir), ActorHeads.read(ontologyDir));
    }

    TriggerLexicon triggers() {
        return triggers;
    }

    public List<Event> assemble(Reading reading) {
        return assemble(reading, reader.read(reading.article()));
    }

    /** @param prose the sentences of the same article */
    public List<Event> assemble(Reading reading, Prose prose) {
        Scene scene = Scene.of(reading, prose, triggers, statuses, actorHeads);
        EventMerger merger = new EventMerger(reading.article().text());
        SentenceEvents events = new SentenceEvents(scene);
        String text = reading.article().text().value();
        int end = 0;
        for (Sentence sentence : prose.sentences()) {
            if (BREAK.matcher(text.substring(end, sentence.span().start())).find()) {
                scene.cast().forget();
            }
            end = sentence.span().end();
            events.read(sentence).forEach(merger::add);
            scene.cast().carry(sentence);
        }
        new TableEvents(triggers.cooperation()).of(reading, merger.signers()).forEach(merger::add);
        return merger.events();
    }
}
