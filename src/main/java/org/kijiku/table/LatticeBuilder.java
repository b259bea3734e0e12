package org.kijiku.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.kijiku.text.Span;

/** Reads lines into lattices: the borders of several likely readings, and the legal splits of digit runs. */
final class LatticeBuilder {
    /** How much worse than the best a reading may be, in the dictionary's costs. */
    private static final int ALTERNATIVES = 2500;

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+(?:[,.，．][0-9０-９]+)*");
    private static final Pattern NUMBER =
            Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3})+|0|[1-9][0-9]*)(?:\\.[0-9]+)?|0[0-9](?=$)");
    private static final String OPEN = "(（「『【［[〔〈《";
    private static final String CLOSE = ")）」』】］]〕〉》";

    private final JapaneseTokenizer likeliest = new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL);
    private final JapaneseTokenizer several = new JapaneseTokenizer(null, false, false, JapaneseTokenizer.Mode.NORMAL);

    LatticeBuilder() {
        several.setNBestCost(ALTERNATIVES);
    }

    /** Whether ASCII digits with points and commas are one well-formed number. */
    static boolean isNumber(String digits) {
        return isPlain(digits) || NUMBER.matcher(digits).matches();
    }

    /** Whether it is but digits, the first no zero. */
    private static boolean isPlain(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9' || (i == 0 && digit == '0')) {
                return false;
            }
        }
        return !digits.isEmpty();
    }

    /** The atoms of the likeliest reading, digit runs whole. */
    List<Atom> atoms(String line) {
        return merge(line, tokens(likeliest, line), zones(line));
    }

    LineLattice build(String line) {
        List<Span> zones = zones(line);
        List<Atom> path = merge(line, tokens(likeliest, line), zones);
        List<Atom> others = outside(tokens(several, line), zones);
        Map<Integer, Atom> begins = new HashMap<>();
        Map<Integer, Atom> ends = new HashMap<>();
        for (Atom atom : others) {
            begins.merge(atom.span().start(), atom, LatticeBuilder::longer);
            ends.merge(atom.span().end(), atom, LatticeBuilder::longer);
        }
        for (Atom atom : path) {
            begins.put(atom.span().start(), atom);
            ends.put(atom.span().end(), atom);
        }
        TreeSet<Integer> places = new TreeSet<>(begins.keySet());
        places.addAll(ends.keySet());
        places.add(line.length());
        for (Span zone : zones) {
            split(line, zone, places, begins, ends);
        }
        return assemble(line, places, begins, ends, path);
    }

    private static Atom longer(Atom one, Atom other) {
        return one.span().length() >= other.span().length() ? one : other;
    }

    private static LineLattice assemble(
            String line, TreeSet<Integer> places, Map<Integer, Atom> begins, Map<Integer, Atom> ends, List<Atom> path) {
        Map<Integer, Atom> borders = new HashMap<>();
        path.forEach(atom -> borders.put(atom.span().start(), atom));
        int[] at = places.stream().mapToInt(Integer::intValue).toArray();
        List<Atom> left = new ArrayList<>();
        List<Atom> right = new ArrayList<>();
        boolean[] best = new boolean[at.length];
        int[] depth = new int[at.length];
        char[] codes = new char[at.length];
        for (int i = 0; i < at.length; i++) {
            Atom begin = begins.get(at[i]);
            Atom end = ends.get(at[i]);
            Atom here = letter(line, at[i] == line.length() ? at[i] - 1 : at[i]);
            Atom before = letter(line, Math.max(0, at[i] - 1));
            left.add(end != null ? end : (i == 0 && begin != null ? begin : before));
            right.add(begin != null ? begin : (i == at.length - 1 && end != null ? end : here));
            Atom word = borders.get(at[i]);
            best[i] = word != null || at[i] == line.length();
            codes[i] = word == null ? 0 : word.code();
            if (word != null && word.isKatakana() && i > 0 && left.get(i).isKatakana()) {
                codes[lastWord(codes, i)] = 'N';
                codes[i] = LineLattice.GOES_ON;
            }
            depth[i] = i == 0 ? 0 : depth(line, at[i - 1], at[i], depth[i - 1]);
        }
        return new LineLattice(line, at, List.copyOf(left), List.copyOf(right), best, depth, codes);
    }

    /** The place before {@code place} at which the word begins that goes on there. */
    private static int lastWord(char[] codes, int place) {
        int at = place - 1;
        while (at > 0 && (codes[at] == 0 || codes[at] == LineLattice.GOES_ON)) {
            at--;
        }
        return at;
    }

    private static int depth(String line, int from, int to, int before) {
        int depth = before;
        for (int i = from; i < to; i++) {
            if (OPEN.indexOf(line.charAt(i)) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(line.charAt(i)) >= 0) {
                depth--;
            }
        }
        return Math.max(0, depth);
    }

    private static Atom letter(String line, int at) {
        return Atom.of(new Span(at, at + 1), line.substring(at, at + 1), "字", "", true);
    }

    private static List<Span> zones(String line) {
        List<Span> zones = new ArrayList<>();
        Matcher digits = DIGITS.matcher(line);
        while (digits.find()) {
            zones.add(new Span(digits.start(), digits.end()));
        }
        return zones;
    }

    private static void split(
            String line, Span zone, Set<Integer> places, Map<Integer, Atom> begins, Map<Integer, Atom> ends) {
        for (int at = zone.start() + 1; at < zone.end(); at++) {
            Span before = new Span(zone.start(), at);
            Span after = new Span(at, zone.end());
            if (Character.isDigit(line.charAt(at)) && Character.isDigit(line.charAt(at - 1))) {
                places.add(at);
                ends.put(at, Atom.number(before, before.of(line)));
                begins.put(at, Atom.number(after, after.of(line)));
            }
        }
    }

    /** The tokens with each digit run made one atom. */
    private static List<Atom> merge(String line, List<Atom> tokens, List<Span> zones) {
        List<Atom> merged = new ArrayList<>(outside(tokens, zones));
        zones.forEach(zone -> merged.add(Atom.number(zone, zone.of(line))));
        merged.sort((a, b) -> a.span().compareTo(b.span()));
        List<Atom> whole = new ArrayList<>();
        int at = 0;
        for (Atom atom : merged) {
            for (; at < atom.span().start(); at++) {
                whole.add(letter(line, at));
            }
            whole.add(atom);
            at = atom.span().end();
        }
        for (; at < line.length(); at++) {
            whole.add(letter(line, at));
        }
        return whole;
    }

    private static List<Atom> outside(List<Atom> atoms, List<Span> zones) {
        return atoms.stream()
                .filter(atom -> zones.stream().noneMatch(zone -> zone.overlaps(atom.span())))
                .toList();
    }

    private static List<Atom> tokens(JapaneseTokenizer tokenizer, String line) {
        CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
        PartOfSpeechAttribute pos = tokenizer.addAttribute(PartOfSpeechAttribute.class);
        InflectionAttribute form = tokenizer.addAttribute(InflectionAttribute.class);
        ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);
        List<Atom> atoms = new ArrayList<>();
        try {
            tokenizer.setReader(new StringReader(line));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                Span span = new Span(offset.startOffset(), offset.endOffset());
                String part = orElse(pos.getPartOfSpeech(), "名詞-一般");
                String inflected = orElse(form.getInflectionForm(), "");
                if (term.length() > 1 && term.chars().noneMatch(Character::isLetterOrDigit)) {
                    singly(line, span, atoms);
                } else {
                    atoms.add(Atom.of(span, term.toString(), part, inflected, reading.getReading() != null));
                }
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return atoms;
    }

    /** Signs in a row that the dictionary does not have, which the tokenizer takes as one word. */
    private static void singly(String line, Span span, List<Atom> atoms) {
        for (int at = span.start(); at < span.end(); at++) {
            Span sign = new Span(at, at + 1);
            atoms.add(Atom.of(sign, sign.of(line), "記号", "", true));
        }
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}
