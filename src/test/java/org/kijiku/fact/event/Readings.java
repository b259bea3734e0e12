package org.kijiku.fact.event;

import java.util.List;
import org.kijiku.fact.Reading;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.Mention;
import org.kijiku.text.Article;
import org.kijiku.text.Block;
import org.kijiku.text.Span;
import org.kijiku.text.StoredText;

/** Readings made by hand. */
public final class Readings {
    private Readings() {}

    /** A text of one block of prose. */
    public static Reading of(String text, List<EntityMention> entities, List<Mention> numerics) {
        Block prose = new Block(Block.Kind.PROSE, new Span(0, text.length()), 0);
        Article article = new Article(
                "test",
                "test.txt",
                "",
                new StoredText(text),
                "",
                "ja",
                null,
                null,
                List.of(prose),
                List.of(),
                List.of());
        return new Reading(article, List.of(), entities, numerics);
    }
}
