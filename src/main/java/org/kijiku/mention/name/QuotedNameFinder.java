package org.kijiku.mention.name;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/**
 * Names in quotation marks. Most words in quotation marks are no names but words held at arm's length; a name has a gloss
 * within, a head noun, a head before or behind the marks, or という名称 and the like after them.
 */
final class QuotedNameFinder implements NameFinder {
    private static final String RULE = "quoted";
    private static final Pattern QUOTED = Pattern.compile("[「『]([^「」『』。、\\n]{2,40})[」』]");
    private static final Pattern GLOSSED = Pattern.compile("(.{2,30}?) ?\\(([A-Za-z][A-Za-z0-9 '.&-]{1,60})\\)");
    private static final Pattern CALLED = Pattern.compile("(?:という|と呼ばれる|と称する|との)(.{1,12})");

    private final HeadLexicon lexicon;
    private final NameEdges edges;
    private final NounRun run;
    private final Map<String, Naming> namings = new HashMap<>();

    private record Naming(
            @Nullable EntityType type, @Nullable String kind) {}

    QuotedNameFinder(Path ontologyDir, HeadLexicon lexicon, NameEdges edges) {
        this.lexicon = lexicon;
        this.edges = edges;
        this.run = new NounRun(edges);
        for (LexiconFile.Row row :
                LexiconFile.read(ontologyDir.resolve("lexicon/namings.tsv")).rows()) {
            EntityType type = row.get("type").isEmpty()
                    ? null
                    : EntityType.ofClassName(row.get("type"))
                            .orElseThrow(() -> row.fault("unknown type '" + row.get("type") + "'"));
            String kind = row.get("kind");
            namings.put(row.get("noun"), new Naming(type, kind.isEmpty() ? null : kind));
        }
    }

    @Override
    public void find(Passage passage, Sightings sightings) {
        Matcher quoted = QUOTED.matcher(passage.text());
        while (quoted.find()) {
            Quotation quotation = new Quotation(
                    new Span(quoted.start(), quoted.end()), new Span(quoted.start(1), quoted.end(1)), quoted.group(1));
            boolean named = glossed(quotation, sightings)
                    || headed(passage, quotation, sightings)
                    || introduced(passage, quotation, sightings)
                    || called(passage, quotation, sightings);
            if (!named) {
                endsWithHead(passage, quotation, sightings);
            }
        }
    }

    private record Quotation(Span whole, Span inner, String words) {}

    /** 「思いやり予算(Host Nation Support)」. */
    private boolean glossed(Quotation quotation, Sightings sightings) {
        Matcher gloss = GLOSSED.matcher(quotation.words());
        if (!gloss.matches()) {
            return false;
        }
        String label = gloss.group(1);
        Optional<HeadLexicon.Head> head = lexicon.of(label).or(() -> lexicon.ofEnglish(gloss.group(2)));
        EntityType type = head.map(HeadLexicon.Head::type).orElse(EntityType.CONCEPT);
        String kind = head.map(HeadLexicon.Head::kind).orElse(null);
        Sense sense = GlossFinder.named(type, label, gloss.group(2), kind);
        sightings.add(quotation.inner(), sense, head.isPresent() ? 1 : 0.8, RULE);
        return true;
    }

    /** 「日米黄金時代」合意. */
    private boolean headed(Passage passage, Quotation quotation, Sightings sightings) {
        int after = quotation.whole().end();
        for (NameAutomaton.Hit<HeadLexicon.Head> hit : lexicon.in(passage)) {
            boolean beside = hit.span().start() == after && isNamingHead(hit.value());
            int next = passage.tokenStartingAt(hit.span().end());
            boolean blocked = next >= 0 && edges.isBlock(passage.tokens().get(next));
            if (beside && !blocked) {
                Span span = new Span(quotation.whole().start(), hit.span().end());
                HeadLexicon.Head head = hit.value();
                Sense sense = new Sense.Named(head.type(), passage.words(span), List.of(), "", head.kind());
                sightings.add(span, sense, 0.95, RULE);
                return true;
            }
        }
        return false;
    }

    private static boolean isNamingHead(HeadLexicon.Head head) {
        boolean named = head.type() == EntityType.AGREEMENT || head.type() == EntityType.PROGRAM;
        return named && head.stem() != HeadLexicon.Stem.QUOTED;
    }

    /** 共同指揮所演習「ヤマサクラ87」. */
    private boolean introduced(Passage passage, Quotation quotation, Sightings sightings) {
        int before = quotation.whole().start();
        for (NameAutomaton.Hit<HeadLexicon.Head> hit : lexicon.in(passage)) {
            HeadLexicon.Head head = hit.value();
            boolean introduces =
                    isNamingHead(head) && head.kind() != null && !head.kind().equals("law");
            if (hit.span().end() == before && introduces) {
                int start = run.start(passage, hit.span().start(), head.type(), sightings);
                String description = passage.words(new Span(start, before));
                Sense sense = new Sense.Named(
                        head.type(),
                        quotation.words(),
                        List.of(description + "「" + quotation.words() + "」"),
                        "",
                        head.kind());
                sightings.add(quotation.inner(), sense, 0.95, RULE);
                return true;
            }
        }
        return false;
    }

    /** 「危機管理投資」という概念. */
    private boolean called(Passage passage, Quotation quotation, Sightings sightings) {
        Matcher called = CALLED.matcher(passage.text())
                .region(quotation.whole().end(), passage.text().length());
        if (!called.lookingAt() || !isCompound(passage, quotation.inner())) {
            return false;
        }
        Naming naming = namings.entrySet().stream()
                .filter(entry -> called.group(1).startsWith(entry.getKey()))
                .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
        if (naming == null) {
            return false;
        }
        Optional<HeadLexicon.Head> head = lexicon.of(quotation.words());
        EntityType type = head.map(HeadLexicon.Head::type).orElse(naming.type());
        if (type == null) {
            return false;
        }
        String kind = head.isPresent() ? head.get().kind() : naming.kind();
        sightings.add(quotation.inner(), new Sense.Named(type, quotation.words(), List.of(), "", kind), 0.9, RULE);
        return true;
    }

    /** 「同盟強靱化予算」. */
    private void endsWithHead(Passage passage, Quotation quotation, Sightings sightings) {
        Optional<HeadLexicon.Head> head = lexicon.of(quotation.words());
        if (head.isPresent()
                && head.get().stem() != HeadLexicon.Stem.QUOTED
                && head.get().type() != EntityType.GROUP
                && quotation.words().length() > head.get().word().length() + 1
                && isCompound(passage, quotation.inner())
                && !edges.isCommon(quotation.words())) {
            Sense sense = new Sense.Named(
                    head.get().type(),
                    quotation.words().replace(" ", ""),
                    List.of(),
                    "",
                    head.get().kind());
            sightings.add(quotation.inner(), sense, 0.85, RULE);
        }
    }

    /** Nouns only: 「成長のための投資」 says something, it names nothing. */
    private static boolean isCompound(Passage passage, Span inner) {
        int index = passage.tokenAt(inner.start());
        while (index < passage.tokens().size()
                && passage.tokens().get(index).span().start() < inner.end()) {
            Morpheme token = passage.tokens().get(index);
            boolean part = token.isNoun()
                    || token.pos().startsWith("接頭詞")
                    || token.pos().startsWith("記号");
            if (!part) {
                return false;
            }
            index++;
        }
        return true;
    }
}
