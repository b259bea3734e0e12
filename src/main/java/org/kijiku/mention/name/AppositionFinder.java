package org.kijiku.mention.name;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/** A foreign or unknown word behind the noun that says what it is: 半導体企業ラピダス, 首都アブジャ. */
final class AppositionFinder implements NameFinder {
    private static final String RULE = "apposition";

    private final Map<String, EntityType> nouns = new HashMap<>();
    private final NameEdges edges;

    AppositionFinder(Path ontologyDir, NameEdges edges) {
        this.edges = edges;
        for (LexiconFile.Row row :
                LexiconFile.read(ontologyDir.resolve("lexicon/appositives.tsv")).rows()) {
            EntityType type = EntityType.ofClassName(row.get("type"))
                    .orElseThrow(() -> row.fault("unknown type '" + row.get("type") + "'"));
            nouns.put(row.get("noun"), type);
        }
    }

    @Override
    public void find(Passage passage, Sightings sightings) {
        List<Morpheme> tokens = passage.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            EntityType type = nouns.get(tokens.get(i).surface());
            if (type != null && i + 1 < tokens.size()) {
                add(passage, name(tokens, i + 1), type, sightings);
            } else if (!tokens.get(i).known()
                    && Script.allKatakana(tokens.get(i).surface())) {
                joined(passage, tokens.get(i), sightings);
            }
        }
    }

    /** メーカーミドリテックス: noun and name are one unknown word to the dictionary. */
    private void joined(Passage passage, Morpheme token, Sightings sightings) {
        nouns.forEach((noun, type) -> {
            if (token.surface().startsWith(noun)) {
                int start = token.span().start() + noun.length();
                add(passage, new Span(start, token.span().end()), type, sightings);
            }
        });
    }

    private void add(Passage passage, Span name, EntityType type, Sightings sightings) {
        if (name.length() > 1 && !edges.isCommon(passage.words(name))) {
            Sense sense = new Sense.Named(type, passage.words(name), List.of(), "", null);
            sightings.add(name, sense, 0.85, RULE);
        }
    }

    /** The run of katakana or Latin words from token {@code i} on, empty unless the dictionary has no common word there. */
    private static Span name(List<Morpheme> tokens, int i) {
        int start = tokens.get(i).span().start();
        int end = start;
        boolean proper = false;
        for (int j = i; j < tokens.size() && isPart(tokens, j, j > i); j++) {
            Morpheme token = tokens.get(j);
            end = Script.isWord(token) ? token.span().end() : end;
            proper |= !token.known() || token.pos().startsWith("名詞-固有名詞");
        }
        return proper ? new Span(start, end) : new Span(start, start);
    }

    private static boolean isPart(List<Morpheme> tokens, int j, boolean inside) {
        Morpheme token = tokens.get(j);
        String words = token.surface();
        boolean link = inside && (words.equals("・") || words.equals("&"));
        boolean capital = Script.allLatin(words) && Character.isUpperCase(words.charAt(0));
        boolean foreign = Script.allKatakana(words) || capital;
        boolean organization = token.pos().equals("名詞-固有名詞-組織");
        return link || foreign && token.isNoun() || organization;
    }
}
