package org.kijiku.fact.clause;

import java.util.List;
import org.kijiku.mention.EntityMention;
import org.kijiku.text.Span;

/**
 * What one person says in minutes or a press conference, from the line that names them to the next such line.
 *
 * @param words the line included
 * @param speaker who; empty for one who is not told by name, as 記者
 */
public record Turn(Span words, List<EntityMention> speaker) {
    public Turn {
        speaker = List.copyOf(speaker);
    }
}
