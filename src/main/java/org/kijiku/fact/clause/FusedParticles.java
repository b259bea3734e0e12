package org.kijiku.fact.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kijiku.text.morph.Morpheme;

/** Makes one particle of those that IPADIC leaves in pieces: に+より+ます+と is によると, と+いたし+まし+て is として. */
final class FusedParticles {
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("に よる と", "によると"),
            Map.entry("に より ます と", "によると"),
            Map.entry("に よれ ば", "によれば"),
            Map.entry("に より まし て", "によって"),
            Map.entry("と いたし まし て", "として"),
            Map.entry("と し まし て", "として"),
            Map.entry("に つき まし て", "について"),
            Map.entry("に おき まし て", "において"),
            Map.entry("に 対し まし て", "に対して"),
            Map.entry("に 関し まし て", "に関して"),
            Map.entry("に 向け て", "に向けて"),
            Map.entry("に 向け まし て", "に向けて"),
            Map.entry("に 向け た", "に向けた"));

    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;

    private FusedParticles() {}

    static List<Morpheme> fuse(List<Morpheme> morphemes) {
        List<Morpheme> fused = new ArrayList<>(morphemes.size());
        for (int i = 0; i < morphemes.size(); i++) {
            int length = mayBegin(morphemes, i) ? length(morphemes, i) : 0;
            if (length == 0) {
                fused.add(morphemes.get(i));
            } else {
                fused.add(particle(morphemes.subList(i, i + length)));
                i += length - 1;
            }
        }
        return fused;
    }

    private static boolean mayBegin(List<Morpheme> morphemes, int i) {
        String surface = morphemes.get(i).surface();
        boolean noun = i > 0
                && morphemes.get(i - 1).isNoun()
                && !morphemes.get(i - 1).surface().equals("こと");
        return noun && (surface.equals("に") || surface.equals("と"));
    }

    private static int length(List<Morpheme> morphemes, int from) {
        for (int length = LONGEST; length >= SHORTEST; length--) {
            if (from + length <= morphemes.size()) {
                Optional<String> form = form(morphemes.subList(from, from + length));
                if (form.isPresent()) {
                    return form.get().startsWith("に向け") && hasObject(morphemes, from) ? 0 : length;
                }
            }
        }
        return 0;
    }

    private static Optional<String> form(List<Morpheme> pieces) {
        StringBuilder key = new StringBuilder();
        for (Morpheme piece : pieces) {
            key.append(key.isEmpty() ? "" : " ").append(piece.surface());
        }
        return Optional.ofNullable(FORMS.get(key.toString()));
    }

    /** 批判を政府に向けた: a verb with an object of its own. */
    private static boolean hasObject(List<Morpheme> morphemes, int from) {
        int at = from - 1;
        while (at >= 0 && morphemes.get(at).isNoun()) {
            at--;
        }
        return at >= 0 && morphemes.get(at).surface().equals("を");
    }

    private static Morpheme particle(List<Morpheme> pieces) {
        String form = form(pieces).orElseThrow();
        var span = pieces.getFirst().span().cover(pieces.getLast().span());
        return new Morpheme(span, form, form, "助詞-格助詞-連語", "", "", true);
    }
}
