package org.kijiku.fact.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds for each phrase the later phrase it depends on. Works from the end: a phrase looks at the next one, then at that
 * one's head and so on, so that no two dependencies cross, and takes the first that can govern it.
 */
final class Dependencies {
    private static final Set<String> SINGLE = Set.of("が", "を", "へ");
    private static final Set<String> AFTER_LIST = Set.of("の", "が", "を", "に", "による", "は", "で", "も", "へ", "との");

    private static final Set<String> FRAMING = Set.of("", "に", "から", "より");
    private static final Pattern DATE = Pattern.compile("[0-9０-９一二三四五六七八九十][日月年]$");

    /** Links of a predicate inside another one's words. */
    private static final Set<Link> WITHIN = EnumSet.of(Link.ADNOMINAL, Link.QUOTE);

    private static final Set<String> EXISTS = Set.of("ある", "ない", "無い", "いる");

    private final List<Phrase> phrases;
    private final List<Link> links;
    private final int[] heads;

    private Dependencies(List<Phrase> phrases, List<Link> links) {
        this.phrases = phrases;
        this.links = links;
        this.heads = new int[phrases.size()];
        Arrays.fill(heads, -1);
    }

    /** Index of each phrase's head, -1 for the last. */
    static List<Integer> heads(List<Phrase> phrases, List<Link> links) {
        Dependencies dependencies = new Dependencies(phrases, links);
        for (int i = phrases.size() - 2; i >= 0; i--) {
            dependencies.heads[i] = dependencies.head(i);
        }
        return Arrays.stream(dependencies.heads).boxed().toList();
    }

    private int head(int i) {
        List<Integer> candidates = new ArrayList<>();
        for (int j = first(i); j >= 0; j = heads[j]) {
            candidates.add(j);
        }
        for (int j : candidates) {
            if (accepts(i, j)) {
                return j;
            }
        }
        return candidates.stream()
                .filter(j -> phrases.get(j).isPredicate())
                .findFirst()
                .orElse(candidates.getLast());
    }

    /** The next phrase; a list goes on behind a word like さらには. */
    private int first(int i) {
        int next = i + 1;
        while (links.get(i) == Link.LIST && next + 1 < phrases.size() && isBetween(phrases.get(next))) {
            next++;
        }
        return next;
    }

    private static boolean isBetween(Phrase phrase) {
        return phrase.kind() == Phrase.Kind.ADVERB || phrase.kind() == Phrase.Kind.CONJUNCTION;
    }

    private boolean accepts(int i, int j) {
        Phrase phrase = phrases.get(i);
        Phrase head = phrases.get(j);
        return switch (links.get(i)) {
            case ADNOMINAL -> head.isNominal() || isVerbalNounAfterNo(phrase, head);
            case LIST -> head.isNominal() && endsList(phrase, j);
            case ARGUMENT ->
                phrase.kind() == Phrase.Kind.NOUN
                        ? acceptsArgument(i, j)
                        : head.isPredicate() && !(opens(i) && WITHIN.contains(links.get(j)));
            case QUOTE -> head.kind() == Phrase.Kind.VERB || head.kind() == Phrase.Kind.COPULA;
            case CONTRAST, CAUSE -> head.isPredicate() && !isRelative(j);
            case CONDITION, COORDINATE ->
                head.isPredicate()
                        && !(phrase.comma() && isRelative(j))
                        && !(links.get(j) == Link.QUOTE && phrase.comma() && quotes(i));
            case END -> true;
        };
    }

    /** Whether a predicate has words of its own to say, so that it is no part of the next saying: 「…」と反発し、…と警告した. */
    private boolean quotes(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 2) && phrases.get(k).kind() != Phrase.Kind.VERB; k--) {
            boolean quoted = phrases.get(k).content().getLast().pos().equals("名詞-引用");
            if (quoted && phrases.get(k).marker().equals("と")) {
                return true;
            }
        }
        return i > 0 && links.get(i - 1) == Link.QUOTE;
    }

    /** 一方で、…: a conjunction before a comma at the head of a sentence. */
    private boolean opens(int i) {
        return i == 0
                && phrases.get(i).kind() == Phrase.Kind.CONJUNCTION
                && phrases.get(i).comma();
    }

    /** A list ends in a noun of its own rank: 会談や首相との面会, but 石炭や石油の輸入. */
    private boolean endsList(Phrase phrase, int j) {
        Phrase head = phrases.get(j);
        boolean plain = phrase.comma()
                ? phrase.isName() && head.isName()
                : head.marker().equals("の");
        return links.get(j) != Link.ADNOMINAL || plain || head.marker().endsWith("といった");
    }

    /** 米国との共同開発する: rare, yet の before a verbal noun has no other head. */
    private static boolean isVerbalNounAfterNo(Phrase phrase, Phrase head) {
        return phrase.kind() == Phrase.Kind.NOUN
                && head.isVerbalNoun()
                && head.content().size() > 1;
    }

    /** Whether predicate {@code j} modifies a noun with a meaning of its own. */
    private boolean isRelative(int j) {
        return links.get(j) == Link.ADNOMINAL
                && j + 1 < phrases.size()
                && !phrases.get(j + 1).content().getFirst().pos().startsWith("名詞-非自立");
    }

    private boolean acceptsArgument(int i, int j) {
        Phrase phrase = phrases.get(i);
        Phrase head = phrases.get(j);
        if (phrase.isTopic() && phrase.marker().isEmpty()) {
            boolean adjacent = j == i + 1 && EXISTS.contains(head.lemma());
            return head.isPredicate() && (adjacent || closesTopic(links.get(j)) || isFollowed(i, j) || isTold(i, j));
        }
        if (phrase.isSource() || isFraming(phrase)) {
            return head.isPredicate() && !WITHIN.contains(links.get(j));
        }
        if (isListed(i, j)) {
            return true;
        }
        if (!head.isPredicate()) {
            return phrase.function().isEmpty()
                    && j == i + 1
                    && !phrase.comma()
                    && head.isNominal()
                    && !isAdverbial(phrase);
        }
        boolean attribute =
                head.kind() == Phrase.Kind.ADJECTIVE && head.function().isEmpty();
        if (attribute && links.get(j) == Link.ADNOMINAL && j > i + 1) {
            return false;
        }
        String marker = phrase.marker();
        if (marker.equals("を") && head.kind() != Phrase.Kind.VERB) {
            return false;
        }
        if (marker.equals("が") && j > i + 1 && isRelative(j) && head.isPassive() && j + 1 < phrases.size() - 1) {
            return false; // 甲が東京で開かれた会議に出た: what was opened is the meeting
        }
        return !SINGLE.contains(marker)
                || isFree(marker, i, j, marker.equals("が") && head.kind() != Phrase.Kind.VERB ? 2 : 1);
    }

    /** 12日、… or 会談で、…: what a comma sets apart belongs to the sentence, not to a clause inside it. */
    private static boolean isFraming(Phrase phrase) {
        if (!phrase.comma()) {
            return false;
        }
        boolean placed = phrase.marker().equals("で") || phrase.marker().equals("において");
        return placed
                || phrase.function().isEmpty() && isAdverbial(phrase)
                || FRAMING.contains(phrase.marker())
                        && DATE.matcher(phrase.compound()).find();
    }

    /** 甲は、乙は困難だとみる: the second topic is what the clause with と is about. */
    private boolean isTold(int i, int j) {
        return links.get(j) == Link.QUOTE && (isAbout(i - 1) || isAbout(i - 2));
    }

    /** Whether a phrase is what its sentence is about, not when: 専門家の多くは, but not 現在は. */
    private boolean isAbout(int i) {
        if (i < 0 || !phrases.get(i).isTopic() || !phrases.get(i).marker().isEmpty()) {
            return false;
        }
        boolean owned = i > 0 && phrases.get(i - 1).marker().equals("の");
        return owned || !isAdverbial(phrases.get(i));
    }

    /** 甲は…し、乙は…した: a second topic leaves the clause before it to the first. */
    private boolean isFollowed(int i, int j) {
        if (links.get(j) != Link.COORDINATE || !phrases.get(j).comma()) {
            return false;
        }
        for (int k = j + 1; k < heads[j]; k++) {
            Phrase other = phrases.get(k);
            boolean topic = other.isTopic() && other.marker().isEmpty() && !isAdverbial(other);
            if (topic && heads[k] == heads[j]) {
                return !isAdverbial(phrases.get(i));
            }
        }
        return false;
    }

    private static boolean closesTopic(Link link) {
        return link == Link.END || link == Link.CONTRAST || link == Link.CAUSE;
    }

    /** Whether fewer than {@code most} arguments of {@code j} have the marker: 像は鼻が, AがBが好きだ. */
    private boolean isFree(String marker, int i, int j, int most) {
        int taken = 0;
        for (int k = i + 1; k < j; k++) {
            if (heads[k] == j && phrases.get(k).marker().equals(marker)) {
                taken++;
            }
        }
        return taken < most;
    }

    /** と between two names or two common nouns lists them; between a name and a common noun it means 'with'. */
    private boolean isListed(int i, int j) {
        Phrase phrase = phrases.get(i);
        Phrase other = phrases.get(j);
        return (phrase.marker().equals("と") || phrase.marker().equals("及び"))
                && !phrase.comma()
                && j == i + 1
                && other.kind() == Phrase.Kind.NOUN
                && AFTER_LIST.contains(other.marker().isEmpty() && other.isTopic() ? "は" : other.marker())
                && phrase.isName() == other.isName();
    }

    private static boolean isAdverbial(Phrase phrase) {
        String pos = phrase.content().getLast().pos();
        return pos.contains("副詞可能") || pos.startsWith("名詞-非自立");
    }
}
