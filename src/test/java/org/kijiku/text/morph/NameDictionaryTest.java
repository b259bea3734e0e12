package org.kijiku.text.morph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameDictionaryTest {
    private static List<String> cut(String text, String... names) {
        return new Morphology(NameDictionary.of(List.of(names)))
                .analyze(text).stream().map(Morpheme::surface).toList();
    }

    @Test
    void aNameThatWouldBeCutStaysWhole() {
        assertEquals(List.of("同盟", "強靱", "化", "予算", "案"), cut("同盟強靱化予算案"));
        assertEquals(List.of("同盟強靱化予算", "案"), cut("同盟強靱化予算案", "同盟強靱化予算"));
    }

    @Test
    void noShortNameBreaksAnotherWord() {
        assertEquals(List.of("新しい", "スタイル", "の", "計画"), cut("新しいスタイルの計画", "タイ"));
        assertEquals(cut("東大阪市の工場"), cut("東大阪市の工場", "東大"));
        assertEquals(cut("リチャード氏は"), cut("リチャード氏は", "チャド"));
    }

    @Test
    void aKnownNameKeepsItsPartOfSpeech() {
        assertEquals(
                List.of(
                        "南鳥島,南鳥島,ミナミトリシマ,名詞-固有名詞-一般",
                        "同盟強靱化予算,同盟強靱化予算,同盟強靱化予算,名詞-固有名詞-一般",
                        "外務省,外務省,ガイムショウ,名詞-固有名詞-組織"),
                NameDictionary.rows(List.of("日本", "タイ", "南鳥島", "同盟強靱化予算", "外務省", "EU", "南鳥島", "A,B", "健軍 駐屯地")));
        assertNull(NameDictionary.of(List.of("日本")));
    }
}
