package org.kijiku.table;

/** What speaks for or against a border at a place of a line. */
final class CutFeatures {
    private static final int LONGEST_WORD = 4;

    private final JunctionStatistics statistics;

    CutFeatures(JunctionStatistics statistics) {
        this.statistics = statistics;
    }

    /** @param header whether the line is a table's header: then it is judged by the words beside the place as well */
    void at(LineLattice line, int place, boolean header, Marks marks) {
        Atom left = line.left().get(place);
        Atom right = line.right().get(place);
        marks.begin("1").end();
        marks.begin("k:").put(left.kind()).put('|').put(right.kind()).end();
        marks.begin("l:").put(left.kind()).end();
        marks.begin("r:").put(right.kind()).end();
        marks.begin("L:").put(shape(left)).end();
        marks.begin("R:").put(shape(right)).end();
        marks.begin(line.best()[place] ? "on" : "off").end();
        if (line.depth()[place] > 0) {
            marks.begin("inside").end();
        }
        letters(line.text(), line.at()[place], marks);
        Ties.at(line.text(), line.at()[place], marks);
        neighbours(line, place, marks);
        if (header) {
            marks.begin("h1").end();
            marks.begin("hl:").put(shape(left)).end();
            marks.begin("hr:").put(shape(right)).end();
            marks.begin("hp:").put(shape(left)).put('|').put(shape(right)).end();
        }
        int before = run(line, place, -1);
        int after = run(line, place, 1);
        marks.begin("run:").put(before).put('|').put(after).end();
        marks.begin("runl:").put(before).put(left.kind()).end();
        marks.begin("runr:").put(after).put(right.kind()).end();
        if (left.isNumber() || right.isNumber()) {
            numbers(left, right, marks);
        }
        if (left.noun() && right.noun()) {
            junction(left, right, marks);
        } else if (left.noun()) {
            marks.begin("ends:")
                    .put(bucket(statistics.noun(left.surface()).endsOdds()))
                    .end();
        } else if (right.noun()) {
            marks.begin("begins:")
                    .put(bucket(statistics.noun(right.surface()).beginsOdds()))
                    .end();
        }
    }

    private static void letters(String text, int at, Marks marks) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        marks.begin("s:")
                .put(Atom.script(before))
                .put('|')
                .put(Atom.script(after))
                .end();
        marks.begin("lc:").put(before).end();
        marks.begin("rc:").put(after).end();
    }

    /** The words around: their kinds, and their letters up to four words away. */
    private static void neighbours(LineLattice line, int place, Marks marks) {
        Atom left = line.left().get(place);
        Atom right = line.right().get(place);
        if (place > 1) {
            Atom further = line.left().get(place - 1);
            marks.begin("ll:").put(further.kind()).put('|').put(left.kind()).end();
            marks.begin("llr:")
                    .put(further.code())
                    .put(left.code())
                    .put(right.code())
                    .end();
        }
        if (place + 2 < line.places()) {
            Atom further = line.right().get(place + 1);
            marks.begin("rr:").put(right.kind()).put('|').put(further.kind()).end();
            marks.begin("lrr:")
                    .put(left.code())
                    .put(right.code())
                    .put(further.code())
                    .end();
        }
        String before = line.codes(place, -1);
        String after = line.codes(place, 1);
        marks.begin("p4:").put(before).end();
        marks.begin("n4:").put(after).end();
        marks.begin("pn:")
                .put(before, Math.max(0, before.length() - 3), before.length())
                .put('|')
                .put(after, 0, Math.min(2, after.length()))
                .end();
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

    private static void numbers(Atom left, Atom right, Marks marks) {
        if (left.isNumber() && right.isNumber()) {
            boolean legal = LatticeBuilder.isNumber(left.surface()) && LatticeBuilder.isNumber(right.surface());
            String whole = left.surface() + right.surface();
            marks.begin("nn:").put(legal).end();
            marks.begin("nnw:")
                    .put(legal)
                    .put(LatticeBuilder.isNumber(whole))
                    .put(whole.indexOf(',') >= 0)
                    .put(whole.indexOf('.') >= 0)
                    .end();
            marks.begin("nnlen:").put(length(left)).put('|').put(length(right)).end();
        } else if (left.isNumber()) {
            marks.begin("nr:").put(right.surface()).end();
        } else {
            marks.begin("nl:").put(left.surface()).end();
        }
    }

    private void junction(Atom left, Atom right, Marks marks) {
        JunctionStatistics.Noun one = statistics.noun(left.surface());
        JunctionStatistics.Noun other = statistics.noun(right.surface());
        double ends = one.endsOdds();
        double begins = other.beginsOdds();
        int together = statistics.together(left.surface(), right.surface());
        int rarer = Math.min(one.all(), other.all());
        marks.begin("e:").put(bucket(ends)).end();
        marks.begin("b:").put(bucket(begins)).end();
        marks.begin("eb:").put(Math.round((ends + begins) * 1.5)).end();
        if (together == 0) {
            marks.begin("apart:").put(Math.round(Math.log(rarer + 1.0))).end();
        } else {
            marks.begin("bound:")
                    .put(Math.round(Math.log((together + 0.5) / (rarer + 1.0))))
                    .end();
        }
        int often = together == 0 ? 0 : 1 + (int) Math.min(4, Math.log(together) / Math.log(2));
        marks.begin("t:").put(often).end();
        marks.begin("seen:")
                .put(one.all() > 2)
                .put(other.all() > 2)
                .put(together > 0)
                .end();
        marks.begin("len:").put(length(left)).put('|').put(length(right)).end();
    }

    private static int length(Atom atom) {
        return Math.min(LONGEST_WORD, atom.surface().length());
    }

    private static long bucket(double odds) {
        return Math.round(odds * 2);
    }

    private static String shape(Atom atom) {
        return atom.isNumber() ? "数" : atom.surface();
    }
}
