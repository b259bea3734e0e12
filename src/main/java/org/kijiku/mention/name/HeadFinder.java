package org.kijiku.mention.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/** Compound nouns whose head says what they name: 外務省, 日米合同委員会, レアアース合意, 同盟強靱化予算. */
final class HeadFinder implements NameFinder {
    private static final String RULE = "suffix";
    private static final Set<String> BINDING = Set.of("製", "用", "型", "的", "産", "系");
    private static final Pattern ARTICLE = Pattern.compile("(第?[0-9〇一二三四五六七八九十百]+条(の[0-9二三四五]+)?)+");

    private final HeadLexicon lexicon;
    private final NameEdges edges;
    private final NounRun run;

    HeadFinder(HeadLexicon lexicon, NameEdges edges) {
        this.lexicon = lexicon;
        this.edges = edges;
        this.run = new NounRun(edges);
    }

    @Override
    public void find(Passage passage, Sightings sightings) {
        for (NameAutomaton.Hit<HeadLexicon.Head> hit : lexicon.in(passage)) {
            if (hit.value().stem() != HeadLexicon.Stem.QUOTED && mayEnd(passage, hit)) {
                name(passage, hit, sightings);
            }
        }
    }

    private boolean mayEnd(Passage passage, NameAutomaton.Hit<HeadLexicon.Head> hit) {
        int next = passage.tokenStartingAt(hit.span().end());
        if (next < 0) {
            return true;
        }
        Morpheme token = passage.tokens().get(next);
        boolean compound = Script.isWord(token) && hit.value().type() == EntityType.AGREEMENT;
        boolean numbered = token.pos().startsWith("名詞-数") || token.surface().equals("案");
        return !edges.isBlock(token) && (!compound || numbered || edges.isStop(token));
    }

    private void name(Passage passage, NameAutomaton.Hit<HeadLexicon.Head> hit, Sightings sightings) {
        HeadLexicon.Head head = hit.value();
        Morpheme token = passage.tokens().get(passage.tokenAt(hit.span().start()));
        if (!Script.isWord(token)) {
            return;
        }
        boolean within = token.span().start() < hit.span().start();
        if (within
                && !(isName(token) || token.pos().equals("名詞-一般") && head.type().isActor())) {
            return;
        }
        int start = within && isName(token)
                ? token.span().start()
                : run.start(passage, hit.span().start(), head.type(), sightings);
        if (head.stem() == HeadLexicon.Stem.NONE
                && !distinguishes(passage, new Span(start, hit.span().start()))) {
            start = hit.span().start();
        }
        if (head.spans()) {
            start = run.overNo(passage, start, head.type(), sightings);
        }
        start = sightings.uncut(start);
        Span stem = new Span(start, hit.span().start());
        if (!isHolder(passage, stem, hit)
                && !isBound(passage, stem, head)
                && fits(passage, stem, head, sightings)
                && !edges.isCommon(passage.words(new Span(start, hit.span().end())))) {
            Span span = new Span(start, tail(passage, hit));
            String label = passage.words(span).replace(" ", "");
            Sense sense = new Sense.Named(head.type(), label, List.of(), "", head.kind());
            sightings.add(span, sense, confidence(head.stem()), RULE);
        }
    }

    private static boolean isName(Morpheme token) {
        return token.pos().startsWith("名詞-固有名詞") && !token.pos().contains("人名");
    }

    /** 河相局長 is a person's name and title, no bureau. */
    private static boolean isHolder(Passage passage, Span stem, NameAutomaton.Hit<HeadLexicon.Head> hit) {
        if (stem.isEmpty() || passage.at(hit.span().end()) != '長') {
            return false;
        }
        boolean katakana = passage.words(stem).chars().allMatch(c -> Script.isKatakana((char) c) || c == 'ー');
        return katakana
                || passage.tokens().get(passage.tokenAt(stem.start())).pos().contains("人名");
    }

    /** 日本製自動車 is no company: a suffix between a name and the head makes it a quality. */
    private static boolean isBound(Passage passage, Span stem, HeadLexicon.Head head) {
        if (stem.isEmpty() || head.type() == EntityType.PROGRAM || head.type() == EntityType.GROUP) {
            return false;
        }
        for (int i = passage.tokenAt(stem.start()); i <= passage.tokenAt(stem.end() - 1); i++) {
            Morpheme token = passage.tokens().get(i);
            boolean last = token.span().end() == stem.end();
            boolean suffix = token.pos().startsWith("名詞-接尾") && BINDING.contains(token.surface());
            if (suffix
                    && (last || token.surface().equals("製") || token.surface().equals("産"))) {
                return true;
            }
        }
        return false;
    }

    /** What makes a name of a word that is one by itself: a proper noun or a year. */
    private static boolean distinguishes(Passage passage, Span stem) {
        return !stem.isEmpty() && (NounRun.hasName(passage, stem) || NounRun.isNumbered(passage.words(stem)));
    }

    private static int tail(Passage passage, NameAutomaton.Hit<HeadLexicon.Head> hit) {
        if ("law".equals(hit.value().kind())) {
            Matcher article = ARTICLE.matcher(passage.text())
                    .region(hit.span().end(), passage.text().length());
            return article.lookingAt() ? article.end() : hit.span().end();
        }
        return hit.span().end();
    }

    private static boolean fits(Passage passage, Span stem, HeadLexicon.Head head, Sightings sightings) {
        return switch (head.stem()) {
            case NONE -> true;
            case ANY -> !stem.isEmpty();
            case LONG ->
                stem.length() > 1
                        && !Script.isHiragana(passage.before(stem.end()))
                        && !NounRun.isNumberOnly(passage, stem);
            case NAME -> !stem.isEmpty() && NounRun.hasName(passage, stem);
            case FOREIGN ->
                stem.length() > 1
                        && !NounRun.isNumberOnly(passage, stem)
                        && (isForeign(passage, stem) || isCompound(passage, stem));
            case COMPOSITE -> sightings.hasState(stem);
            case QUOTED -> false;
        };
    }

    private static boolean isForeign(Passage passage, Span stem) {
        char first = passage.at(stem.start());
        return Script.isKatakana(first) || Script.isLatin(first);
    }

    private static boolean isCompound(Passage passage, Span stem) {
        return passage.tokenAt(stem.end() - 1) - passage.tokenAt(stem.start()) > 0;
    }

    private static double confidence(HeadLexicon.Stem stem) {
        return switch (stem) {
            case NAME -> 0.9;
            case LONG, ANY, FOREIGN, COMPOSITE -> 0.8;
            case NONE, QUOTED -> 0.7;
        };
    }
}
