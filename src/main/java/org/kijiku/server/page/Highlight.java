package org.kijiku.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cuts a text where facts begin and end, so that each piece knows the facts it belongs to. */
final class Highlight {
    private static final double LOW = 0.7;

    /**
     * A fact's place.
     *
     * @param iri of the entity or statement
     * @param kind entity, figure, event, provision or claim
     * @param start first code point
     * @param end one past the last
     * @param summary what it says, in short
     * @param confidence 0 to 1
     */
    record Fact(String iri, String kind, int start, int end, String quote, String summary, double confidence) {
        static Fact of(Map<String, String> row) {
            String summary = String.join(
                    " · ",
                    List.of(
                                    row.getOrDefault("label", ""),
                                    row.getOrDefault("detail", ""),
                                    row.getOrDefault("status", ""))
                            .stream()
                            .filter(words -> !words.isEmpty())
                            .toList());
            return new Fact(
                    row.getOrDefault("thing", ""),
                    row.getOrDefault("kind", ""),
                    Integer.parseInt(row.getOrDefault("start", "0")),
                    Integer.parseInt(row.getOrDefault("end", "0")),
                    row.getOrDefault("quote", ""),
                    summary,
                    Double.parseDouble(row.getOrDefault("confidence", "1")));
        }

        public String anchor() {
            return "char=" + start + "," + end;
        }

        public String href() {
            return Links.to(iri);
        }

        public String classes() {
            return kind + (confidence < LOW ? " low" : "");
        }
    }

    /**
     * A stretch of the text within which nothing begins or ends.
     *
     * @param words its words
     * @param facts the facts that hold it, the narrowest first
     * @param anchors names of the passages that begin here
     */
    record Segment(String words, List<Fact> facts, List<String> anchors) {
        public boolean plain() {
            return facts.isEmpty();
        }

        public boolean linked() {
            return !facts.isEmpty() && !facts.getFirst().href().isEmpty();
        }

        public String href() {
            return facts.getFirst().href();
        }

        public String classes() {
            return facts.stream()
                    .flatMap(fact -> java.util.Arrays.stream(fact.classes().split(" ")))
                    .distinct()
                    .collect(Collectors.joining(" "));
        }

        public String title() {
            return facts.stream()
                    .map(fact -> fact.kind() + ": " + fact.summary()
                            + (fact.confidence() < LOW ? " (確度 confidence " + fact.confidence() + ")" : ""))
                    .collect(Collectors.joining("\n"));
        }
    }

    private Highlight() {}

    /** The whole text in segments. */
    static List<Segment> segments(String text, List<Fact> facts) {
        int length = text.codePointCount(0, text.length());
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        facts.forEach(fact -> {
            cuts.add(Math.min(fact.start(), length));
            cuts.add(Math.min(fact.end(), length));
        });
        List<Segment> segments = new ArrayList<>();
        List<Fact> waiting = new ArrayList<>(facts);
        List<Fact> open = new ArrayList<>();
        int from = 0;
        int unit = 0;
        for (int to : cuts.tailSet(0, false)) {
            int at = from;
            open.removeIf(fact -> fact.end() <= at);
            List<String> anchors = open(waiting, open, at);
            int next = text.offsetByCodePoints(unit, to - from);
            segments.add(new Segment(text.substring(unit, next), narrowestFirst(open), anchors));
            from = to;
            unit = next;
        }
        return segments;
    }

    /** Moves the facts that begin here; both lists are in order of their starts. */
    private static List<String> open(List<Fact> waiting, List<Fact> open, int at) {
        List<Fact> begin =
                waiting.stream().takeWhile(fact -> fact.start() <= at).toList();
        waiting.subList(0, begin.size()).clear();
        open.addAll(begin);
        return begin.stream().map(Fact::anchor).distinct().toList();
    }

    private static List<Fact> narrowestFirst(List<Fact> open) {
        return open.stream()
                .sorted(java.util.Comparator.comparingInt(fact -> fact.end() - fact.start()))
                .toList();
    }
}
