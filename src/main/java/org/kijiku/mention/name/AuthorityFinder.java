package org.kijiku.mention.name;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.LexiconFile;

/**
 * Labels and other names of the authority files, where they stand as words: タイ in ロイター is none. Words of
 * {@code guards.tsv} hold a name's letters without naming it (日本人, 中国地方) and keep it from being found there.
 */
final class AuthorityFinder implements NameFinder {
    private final NameAutomaton<List<Entity>> names;

    AuthorityFinder(Path ontologyDir, Authority authority) {
        Map<String, List<Entity>> map = new HashMap<>();
        for (Entity entity : authority.entities()) {
            Authority.Hints hints = authority.hints(entity.id());
            Stream.concat(Stream.of(entity.labelJa(), entity.labelEn()), entity.aliases().stream())
                    .filter(name -> canStandAlone(name, entity.type(), hints))
                    .map(Folding::fold)
                    .distinct()
                    .forEach(name ->
                            map.computeIfAbsent(name, n -> new ArrayList<>(1)).add(entity));
        }
        for (LexiconFile.Row row :
                LexiconFile.read(ontologyDir.resolve("lexicon/guards.tsv")).rows()) {
            map.put(Folding.fold(row.get("words")), List.of());
        }
        names = new NameAutomaton<>(map);
    }

    /** 首相 is the office of whoever the text speaks of: titles have their own finder. */
    private static boolean canStandAlone(String name, EntityType type, Authority.Hints hints) {
        boolean title = type == EntityType.OFFICE && hints.contextNames().contains(name);
        return name.length() > 1 && !title && !hints.shortForms().contains(name);
    }

    @Override
    public void find(Passage passage, Sightings sightings) {
        List<NameAutomaton.Hit<List<Entity>>> hits = new ArrayList<>();
        names.scan(passage.text(), (span, entities) -> {
            if (entities.isEmpty()) {
                sightings.guard(span);
            } else if (Borders.stands(passage, span)) {
                hits.add(new NameAutomaton.Hit<>(span, entities));
            }
        });
        for (NameAutomaton.Hit<List<Entity>> hit : hits) {
            sightings.add(hit.span(), new Sense.Known(hit.value()), 1, "authority");
        }
    }
}
