package org.kijiku.mention.name;

import java.nio.file.Path;
import java.util.List;
import org.kijiku.mention.Authority;
import org.kijiku.mention.model.NameModel;

/** The chain of finders in the order in which they build upon each other. Threads may share one. */
public final class NameFinders {
    private final List<NameFinder> chain;

    private NameFinders(List<NameFinder> chain) {
        this.chain = List.copyOf(chain);
    }

    /**
     * Reads the lexicon.
     *
     * @param ontologyDir the folder that holds {@code lexicon/}
     */
    public static NameFinders open(Path ontologyDir, Authority authority) {
        StateForms forms = new StateForms(ontologyDir, authority);
        NameEdges edges = new NameEdges(ontologyDir);
        HeadLexicon heads = new HeadLexicon(ontologyDir);
        return new NameFinders(List.of(
                new AuthorityFinder(ontologyDir, authority),
                new CompositeFinder(forms),
                new StateBodyFinder(forms),
                new TitleFinder(ontologyDir),
                new PairFinder(),
                new HeadFinder(heads, edges),
                new MetonymyFinder(),
                new GlossFinder(heads, edges),
                new QuotedNameFinder(ontologyDir, heads, edges),
                new AppositionFinder(ontologyDir, edges),
                new LexicalFinder(heads, edges),
                new ModelFinder(NameModel.shipped(), edges),
                new AnaphorFinder(ontologyDir, edges)));
    }

    /** All candidates of a passage. */
    public Sightings in(Passage passage) {
        Sightings sightings = new Sightings();
        chain.forEach(finder -> finder.find(passage, sightings));
        return sightings;
    }
}
