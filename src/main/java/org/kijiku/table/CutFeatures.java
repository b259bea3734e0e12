package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;

/** What speaks for or against a border at a place of a line, as names of features. */
final class CutFeatures {
    private final JunctionStatistics statistics;

    CutFeatures(JunctionStatistics statistics) {
        this.statistics = statistics;
    }

    /** @param header whether the line is a table's header: then it is judged by the words beside the place as well */
    List<String> at(LineLattice line, int place, boolean header) {
        Atom left = line.left().get(place);
        Atom right = line.right().get(place);
        List<String> features = new ArrayList<>(24);
        features.add("1");
        features.add("k:" + left.kind() + "|" + right.kind());
        features.add("l:" + left.kind());
        features.add("r:" + right.kind());
        features.add("s:" + script(line.text(), line.at()[place] - 1) + "|" + script(line.text(), line.at()[place]));
        features.add("L:" + shape(left));
        features.add("R:" + shape(right));
        features.add(line.best()[place] ? "on" : "off");
        if (line.depth()[place] > 0) {
            features.add("inside");
        }
        neighbours(line, place, features);
        Ties.at(line.text(), line.at()[place]).forEach(tie -> features.add("tie:" + tie));
        if (header) {
            features.add("h1");
            features.add("hl:" + shape(left));
            features.add("hr:" + shape(right));
            features.add("hp:" + shape(left) + "|" + shape(right));
        }
        int before = run(line, place, -1);
        int after = run(line, place, 1);
        features.add("run:" + before + "|" + after);
        features.add("runl:" + before + left.kind());
        features.add("runr:" + after + right.kind());
        if (left.isNumber() || right.isNumber()) {
            numbers(left, right, features);
        }
        if (left.noun() && right.noun()) {
            junction(left, right, features);
        } else if (left.noun()) {
            features.add("ends:" + bucket(statistics.ends(left.surface())));
        } else if (right.noun()) {
            features.add("begins:" + bucket(statistics.begins(right.surface())));
        }
        return features;
    }

    private static void neighbours(LineLattice line, int place, List<String> features) {
        if (place > 1) {
            features.add("ll:" + line.left().get(place - 1).kind() + "|"
                    + line.left().get(place).kind());
        }
        if (place + 2 < line.places()) {
            features.add("rr:" + line.right().get(place).kind() + "|"
                    + line.right().get(place + 1).kind());
        }
    }

    /** How many nouns stand in a row beside the place, up to four, on the likeliest reading. */
    private static int run(LineLattice line, int place, int step) {
        int nouns = 0;
        for (int at = place; nouns < 4; at += step) {
            while (at > 0 && at < line.places() - 1 && !line.best()[at]) {
                at += step;
            }
            boolean end = step < 0 ? at <= 0 : at >= line.places() - 1;
            Atom atom = step < 0 ? line.left().get(at) : line.right().get(at);
            if (end || !atom.noun()) {
                return nouns;
            }
            nouns++;
        }
        return nouns;
    }

    private static void numbers(Atom left, Atom right, List<String> features) {
        if (left.isNumber() && right.isNumber()) {
            boolean legal = LatticeBuilder.isNumber(left.surface()) && LatticeBuilder.isNumber(right.surface());
            String whole = left.surface() + right.surface();
            String built = (whole.indexOf(',') >= 0 ? "," : "") + (whole.indexOf('.') >= 0 ? "." : "");
            features.add("nn:" + legal);
            features.add("nnw:" + legal + LatticeBuilder.isNumber(whole) + built);
            features.add("nnlen:" + Math.min(4, left.surface().length()) + "|"
                    + Math.min(4, right.surface().length()));
        } else if (left.isNumber()) {
            features.add("nr:" + right.surface());
        } else {
            features.add("nl:" + left.surface());
        }
    }

    private void junction(Atom left, Atom right, List<String> features) {
        double ends = statistics.ends(left.surface());
        double begins = statistics.begins(right.surface());
        int together = statistics.together(left.surface(), right.surface());
        features.add("e:" + bucket(ends));
        features.add("b:" + bucket(begins));
        features.add("eb:" + Math.round((ends + begins) * 1.5));
        int rarer = Math.min(statistics.seen(left.surface()), statistics.seen(right.surface()));
        if (together == 0) {
            features.add("apart:" + Math.round(Math.log(rarer + 1.0)));
        } else {
            features.add("bound:" + Math.round(Math.log((together + 0.5) / (rarer + 1.0))));
        }
        features.add("t:" + (together == 0 ? 0 : 1 + (int) Math.min(4, Math.log(together) / Math.log(2))));
        features.add("seen:" + (statistics.seen(left.surface()) > 2) + (statistics.seen(right.surface()) > 2)
                + (together > 0));
        features.add("len:" + Math.min(4, left.surface().length()) + "|"
                + Math.min(4, right.surface().length()));
    }

    private static long bucket(double odds) {
        return Math.round(odds * 2);
    }

    private static String shape(Atom atom) {
        return atom.isNumber() ? "数" : atom.surface();
    }

    private static String script(String text, int at) {
        return at < 0 || at >= text.length() ? "" : Atom.script(text.substring(at, at + 1));
    }
}
