package org.kijiku.mention.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kijiku.mention.Authority;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.name.Candidate;
import org.kijiku.mention.name.NameFinders;
import org.kijiku.mention.name.Passage;
import org.kijiku.mention.name.Selection;
import org.kijiku.table.Table;
import org.kijiku.table.TableFinder;
import org.kijiku.text.Article;
import org.kijiku.text.Block;
import org.kijiku.text.morph.Analysis;
import org.kijiku.text.morph.Morphology;

/**
 * Recognises the actors, agreements, programmes, places and concepts of an article. Threads may
 * share one.
 */
public final class EntityRecognizer {
    private final NameFinders finders;
    private final AuthorityIndex index;

    private EntityRecognizer(NameFinders finders, AuthorityIndex index) {
        this.finders = finders;
        this.index = index;
    }

    /**
     * Reads the lexicon.
     *
     * @param ontologyDir the folder that holds {@code lexicon/}
     * @param authority the entities known before reading
     * @throws IllegalArgumentException naming file and line for a faulty row
     */
    public static EntityRecognizer open(Path ontologyDir, Authority authority) {
        return new EntityRecognizer(NameFinders.open(ontologyDir, authority), new AuthorityIndex(authority));
    }

    /** The mentions of an article whose tables are still to be found; see {@link #recognize(Article, List, Analysis)}. */
    public List<EntityMention> recognize(Article article) {
        boolean tables = !article.blocks(Block.Kind.TABLE).isEmpty();
        return recognize(article, tables ? new TableFinder().find(article) : List.of());
    }

    /** The mentions of an article that nobody else analyses; see {@link #recognize(Article, List, Analysis)}. */
    public List<EntityMention> recognize(Article article, List<Table> tables) {
        return recognize(article, tables, new Analysis(new Morphology(null)));
    }

    /**
     * The mentions of all blocks but boilerplate, in order, the longer first where they nest; anaphora are resolved.
     *
     * @param tables the article's tables: no name reaches over the border of a cell
     * @param analysis of the article
     */
    public List<EntityMention> recognize(Article article, List<Table> tables, Analysis analysis) {
        List<Passage> passages = Passage.of(analysis, article, tables);
        List<List<Candidate>> seen =
                passages.stream().map(passage -> finders.in(passage).all()).toList();
        LocalNames local = LocalNames.of(choose(passages, seen));
        List<List<Candidate>> all = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            List<Candidate> candidates = new ArrayList<>(seen.get(i));
            candidates.addAll(local.in(passages.get(i)));
            all.add(candidates);
        }
        List<List<Candidate>> chosen = choose(passages, all);
        return new Resolver(index).resolve(passages, chosen);
    }

    private static List<List<Candidate>> choose(List<Passage> passages, List<List<Candidate>> candidates) {
        List<List<Candidate>> chosen = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            chosen.add(Selection.choose(passages.get(i), candidates.get(i)));
        }
        return chosen;
    }
}
