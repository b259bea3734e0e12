package org.kijiku.mention.name;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.morph.Morpheme;

/** Words of {@code anaphors.tsv}: 両首脳, 両国, 同省, わが国. */
final class AnaphorFinder implements NameFinder {
    private final NameAutomaton<Anaphor> phrases;
    private final NameEdges edges;

    AnaphorFinder(Path ontologyDir, NameEdges edges) {
        this.edges = edges;
        Map<String, Anaphor> map = new HashMap<>();
        for (LexiconFile.Row row :
                LexiconFile.read(ontologyDir.resolve("lexicon/anaphors.tsv")).rows()) {
            EntityType type = EntityType.ofClassName(row.get("type"))
                    .orElseThrow(() -> row.fault("unknown type '" + row.get("type") + "'"));
            String phrase = row.get("phrase");
            Anaphor anaphor = new Anaphor(
                    phrase,
                    type,
                    count(row),
                    row.get("leaders").equals("yes"),
                    row.get("ending"),
                    row.list("others"),
                    row.get("standard"),
                    row.get("forward").equals("yes"));
            map.put(phrase, anaphor);
        }
        phrases = new NameAutomaton<>(map);
    }

    private static int count(LexiconFile.Row row) {
        try {
            return Integer.parseInt(row.get("count"));
        } catch (NumberFormatException e) {
            throw row.fault("count '" + row.get("count") + "' is no number");
        }
    }

    @Override
    public void find(Passage passage, Sightings sightings) {
        for (NameAutomaton.Hit<Anaphor> hit : phrases.longest(passage.text())) {
            int before = passage.tokenEndingAt(hit.span().start());
            int after = passage.tokenStartingAt(hit.span().end());
            boolean apart = (hit.span().start() == 0
                            || before >= 0 && !isCompoundedBy(passage.tokens().get(before)))
                    && passage.borders().get(hit.span().end());
            boolean whole = after < 0
                    || !Script.isWord(passage.tokens().get(after))
                    || edges.isStop(passage.tokens().get(after));
            if (apart && whole) {
                sightings.add(hit.span(), new Sense.Back(hit.value()), 0.8, "anaphor");
            }
        }
    }

    private static boolean isCompoundedBy(Morpheme before) {
        boolean adverb = before.pos().contains("副詞可能");
        return Script.isWord(before) && !adverb
                || before.pos().startsWith("接頭詞")
                || before.surface().equals("・");
    }
}
