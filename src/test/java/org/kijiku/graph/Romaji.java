package org.kijiku.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Hiragana in Hepburn romanization as names use it: long vowels are not marked. */
final class Romaji {
    private static final String TABLE = "あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso "
            + "ざza じji ずzu ぜze ぞzo たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno "
            + "はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo "
            + "やya ゆyu よyo らra りri るru れre ろro わwa をo んn ゔvu ー- ぁa ぃi ぅu ぇe ぉo";

    private final Map<String, String> syllables = new HashMap<>();

    Romaji() {
        for (String pair : TABLE.split(" ")) {
            syllables.put(pair.substring(0, 1), pair.substring(1));
        }
        for (String i : "きぎしじちぢにひびぴみり".split("")) {
            String row = syllables.getOrDefault(i, "");
            String stem = row.substring(0, row.length() - 1);
            String glide = stem.endsWith("h") || stem.equals("j") ? "" : "y";
            syllables.put(i + "ゃ", stem + glide + "a");
            syllables.put(i + "ゅ", stem + glide + "u");
            syllables.put(i + "ょ", stem + glide + "o");
        }
    }

    /** {@code takaichi} for {@code たかいち}, {@code kono} for {@code こうの}. */
    String of(String kana) {
        StringBuilder latin = new StringBuilder();
        boolean doubled = false;
        for (int i = 0; i < kana.length(); i++) {
            if (kana.charAt(i) == 'っ') {
                doubled = true;
                continue;
            }
            boolean two = i + 1 < kana.length() && syllables.containsKey(kana.substring(i, i + 2));
            String syllable = syllables.get(kana.substring(i, two ? i + 2 : i + 1));
            if (syllable == null) {
                throw new IllegalArgumentException("no syllable at " + i + " of " + kana);
            }
            latin.append(doubled ? (syllable.startsWith("ch") ? "t" : syllable.substring(0, 1)) : "")
                    .append(syllable);
            doubled = false;
            i += two ? 1 : 0;
        }
        return latin.toString()
                .replace("-", "")
                .replaceAll("o[ou](?!e)", "o")
                .replaceAll("uu", "u")
                .replaceAll("n(?=[bmp])", "m");
    }

    /** {@link #of} with a capital. */
    String name(String kana) {
        String latin = of(kana);
        return latin.isEmpty() ? "" : latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
    }
}
