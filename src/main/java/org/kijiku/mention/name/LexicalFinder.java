package org.kijiku.mention.name;

import java.util.List;
import java.util.Optional;
import org.kijiku.mention.EntityType;
import org.kijiku.text.morph.Morpheme;

/** Organisations that the morphological dictionary knows by name (琉球新報). */
final class LexicalFinder implements NameFinder {
    private final HeadLexicon heads;
    private final NameEdges edges;

    LexicalFinder(HeadLexicon heads, NameEdges edges) {
        this.heads = heads;
        this.edges = edges;
    }

    @Override
    public void find(Passage passage, Sightings sightings) {
        for (Morpheme token : passage.tokens()) {
            boolean organization = token.known()
                    && token.pos().equals("名詞-固有名詞-組織")
                    && token.surface().length() > 2;
            if (organization && !edges.isCommon(token.surface())) {
                Optional<HeadLexicon.Head> head = heads.of(token.surface());
                EntityType type = head.map(HeadLexicon.Head::type).orElse(EntityType.ORGANIZATION);
                Sense sense = new Sense.Named(type, token.surface(), List.of(), "", null);
                sightings.add(token.span(), sense, 0.7, "lexical");
            }
        }
    }
}
