package org.kijiku.mention.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kijiku.mention.EntityType;
import org.kijiku.text.morph.Morpheme;
import org.kijiku.text.morph.Morphology;

class NameModelTest {
    private record Found(int start, int end, EntityType type) {}

    /** Right, too many, missed. */
    private static final class Count {
        private int right;
        private int extra;
        private int missed;

        private double f1() {
            return 2.0 * right / (2.0 * right + extra + missed);
        }

        @Override
        public String toString() {
            return "F1 %.3f, precision %.3f, recall %.3f"
                    .formatted(f1(), right / (double) (right + extra), right / (double) (right + missed));
        }
    }

    private final NameModel.Finder finder = NameModel.shipped().finder();
    private final Morphology morphology = new Morphology(null);

    @Test
    void theShippedModelReadsTheHeldBackTenth() throws IOException {
        Assumptions.assumeTrue(Files.exists(NameCorpus.FILE));
        Map<EntityType, Count> byType = new EnumMap<>(EntityType.class);
        Count all = new Count();
        for (NameCorpus.Sentence sentence : NameCorpus.sentences(true)) {
            Set<Found> gold = gold(sentence);
            Set<Found> found = found(sentence.text());
            for (Found name : found) {
                Count count = byType.computeIfAbsent(name.type(), type -> new Count());
                boolean right = gold.contains(name);
                count.right += right ? 1 : 0;
                count.extra += right ? 0 : 1;
                all.right += right ? 1 : 0;
                all.extra += right ? 0 : 1;
            }
            for (Found name : gold) {
                if (!found.contains(name)) {
                    byType.computeIfAbsent(name.type(), type -> new Count()).missed++;
                    all.missed++;
                }
            }
        }
        assertTrue(all.f1() >= 0.75, all + " " + byType);
    }

    @Test
    void namesStandWhereTheyAreSaidToStand() {
        String text = "足利尊氏は京都で幕府を開いた。";
        List<NameModel.Name> names = finder.find(morphology.analyze(text));
        assertEquals(
                List.of("足利尊氏", "京都"),
                names.stream().map(name -> name.span().of(text)).toList());
        assertEquals(EntityType.PERSON, names.getFirst().type());
        assertEquals(EntityType.PLACE, names.getLast().type());
    }

    private static Set<Found> gold(NameCorpus.Sentence sentence) {
        Set<Found> gold = new HashSet<>();
        for (NameCorpus.Mark mark : sentence.marks()) {
            EntityType type = mark.label().equals("LOCATION") ? EntityType.PLACE : EntityType.valueOf(mark.label());
            gold.add(new Found(mark.span().start(), mark.span().end(), type));
        }
        return gold;
    }

    private Set<Found> found(String text) {
        List<Morpheme> tokens = morphology.analyze(text);
        Set<Found> found = new HashSet<>();
        if (!tokens.isEmpty()) {
            finder.find(tokens)
                    .forEach(name ->
                            found.add(new Found(name.span().start(), name.span().end(), name.type())));
        }
        return found;
    }
}
