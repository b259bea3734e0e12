package org.kijiku.fact;

import java.util.List;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.Mention;
import org.kijiku.table.Table;
import org.kijiku.text.Article;

/**
 * An article with all that was seen in it before anything is stated: what the assemblers of statements read.
 *
 * @param article the article
 * @param tables marked and recovered tables
 * @param entities entity mentions, anaphora resolved, in order of the text; mentions may nest, the longer one first
 * @param numerics quantities and dates of the prose, in order of the text, not overlapping
 */
public record Reading(Article article, List<Table> tables, List<EntityMention> entities, List<Mention> numerics) {
    public Reading {
        tables = List.copyOf(tables);
        entities = List.copyOf(entities);
        numerics = List.copyOf(numerics);
    }
}
