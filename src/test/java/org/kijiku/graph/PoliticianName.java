package org.kijiku.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.morph.Morpheme;
import org.kijiku.text.morph.Morphology;

/**
 * The name of a politician, cut into family and given name where a dictionary and the reading agree on the cut.
 *
 * @param family empty where they do not
 * @param familyReading its reading, else empty
 */
record PoliticianName(String name, String reading, String wikidata, String family, String familyReading) {
    private static final String OLD = "髙﨑齋齊邊邉澤濱櫻廣國惠眞德瀨嶋龍";
    private static final String NEW = "高崎斎斉辺辺沢浜桜広国恵真徳瀬島竜";
    private static final Romaji LATIN = new Romaji();

    /** Given name before family name, empty if the cut is unknown. */
    String english() {
        return family.isEmpty() ? "" : LATIN.name(givenReading()) + " " + LATIN.name(familyReading);
    }

    String slug() {
        return family.isEmpty() ? LATIN.of(reading) : LATIN.of(familyReading) + "-" + LATIN.of(givenReading());
    }

    private String givenReading() {
        return reading.substring(familyReading.length());
    }

    /** The name with today's common characters, if that differs. */
    Set<String> variants() {
        String common = common(name);
        return common.equals(name) ? Set.of() : Set.of(common);
    }

    Set<String> familyNames() {
        Set<String> names = new LinkedHashSet<>();
        if (!family.isEmpty()) {
            names.add(family);
            names.add(common(family));
        }
        return names;
    }

    private static String common(String name) {
        StringBuilder common = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            int old = OLD.indexOf(name.charAt(i));
            if (old >= 0) {
                common.setCharAt(i, NEW.charAt(old));
            }
        }
        return common.toString();
    }

    /** Cuts names: of all cuts the one for which dictionary, reading and usual lengths speak most. */
    static final class Splitter {
        private final Morphology morphology = new Morphology(null);
        private final Map<String, LexiconFile.Row> known = new HashMap<>();

        /** @param cuts names whose cut is not to be found by rule */
        Splitter(LexiconFile cuts) {
            cuts.rows().forEach(row -> known.put(row.get("family") + row.get("given"), row));
        }

        PoliticianName split(String name, String reading, String wikidata) {
            LexiconFile.Row row = known.get(name);
            if (row != null) {
                return new PoliticianName(name, reading, wikidata, row.get("family"), row.get("reading"));
            }
            PoliticianName best = new PoliticianName(name, reading, wikidata, "", "");
            int most = 1;
            for (int cut = 1; cut < name.length(); cut++) {
                Optional<Word> family = word(common(name.substring(0, cut)));
                Optional<Word> given = word(name.substring(cut));
                String front =
                        family.map(Word::kana).filter(reading::startsWith).orElse("");
                String back = given.map(Word::kana).filter(reading::endsWith).orElse("");
                boolean agree = front.isEmpty() || back.isEmpty() || (front + back).equals(reading);
                boolean surname = !front.isEmpty() && family.orElseThrow().pos().endsWith("姓");
                int score = (cut == 2 ? 1 : surname && cut > 2 ? 2 : 0)
                        + (surname ? 3 : front.isEmpty() ? 0 : 1)
                        + (back.isEmpty() ? 0 : given.orElseThrow().pos().endsWith("人名-名") ? 3 : 1);
                if (agree && score > most) {
                    most = score;
                    String kana = front.isEmpty() ? reading.substring(0, reading.length() - back.length()) : front;
                    best = new PoliticianName(name, reading, wikidata, name.substring(0, cut), kana);
                }
            }
            return best;
        }

        private record Word(String kana, String pos) {}

        private Optional<Word> word(String words) {
            List<Morpheme> morphemes = morphology.analyze(words);
            if (morphemes.size() != 1) {
                return Optional.empty();
            }
            StringBuilder kana = new StringBuilder();
            for (char c : morphemes.getFirst().reading().toCharArray()) {
                kana.append(c >= 'ァ' && c <= 'ヶ' ? (char) (c - 'ァ' + 'ぁ') : c);
            }
            return kana.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Word(kana.toString(), morphemes.getFirst().pos()));
        }
    }
}
