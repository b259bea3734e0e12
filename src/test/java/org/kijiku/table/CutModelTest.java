package org.kijiku.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Features weighed without their names count what their names do. */
class CutModelTest {
    private final LatticeBuilder lattices = new LatticeBuilder();

    @Test
    void aScaleAddsUpWhatTheNamesWeigh() throws IOException {
        CutFeatures features = new CutFeatures(new FlattenedModel().statistics());
        Map<String, Double> weights = new HashMap<>();
        CutModel model = new CutModel();
        CutModel.Scale scale = model.scale();
        int places = 0;
        for (Recovery table : Recovery.read("heldback.tsv").subList(0, 8)) {
            for (List<String> row : table.expected()) {
                LineLattice line = lattices.build(String.join("", row));
                boolean header = row == table.expected().getFirst();
                for (int place = 1; place < line.places() - 1; place++) {
                    int here = place;
                    List<String> names = NamedMarks.of(marks -> features.at(line, here, header, marks));
                    for (String name : names) {
                        if (weights.putIfAbsent(name, 1.0 + weights.size() % 7) == null) {
                            model.put(name, weights.getOrDefault(name, 0.0));
                        }
                    }
                    features.at(line, place, header, scale);
                    double sum = names.stream()
                            .mapToDouble(name -> weights.getOrDefault(name, 0.0))
                            .sum();
                    assertEquals(sum, scale.take(), 1e-9, names::toString);
                    places++;
                }
            }
        }
        assertTrue(places > 500, "places: " + places);
    }

    @Test
    void aFeatureThatTheModelDoesNotKnowWeighsNothing() {
        CutModel model = new CutModel();
        model.put("known", 2.5);
        CutModel.Scale scale = model.scale();
        scale.begin("known").end();
        scale.begin("unknown").end();
        assertEquals(2.5, scale.take());
        assertEquals(0, scale.take());
    }

    @Test
    void aFeatureGivenTwiceIsRefused() {
        CutModel model = new CutModel();
        model.put("twice", 1);
        assertThrows(IllegalArgumentException.class, () -> model.put("twice", 2));
    }
}
