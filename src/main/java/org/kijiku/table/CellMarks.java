package org.kijiku.table;

/** What tells whether a stretch is a cell at all, apart from its column. */
final class CellMarks {
    /** Words up to which the build of a cell counts as a whole. */
    private static final int FEW_WORDS = 6;

    private static final int MOST_WORDS = 9;

    private CellMarks() {}

    /** The marks of a stretch of a body row. */
    static void of(CellShape shape, Marks marks) {
        String type = shape.type().name();
        String words = shape.words();
        String first = shape.first().kind();
        String last = shape.last().kind();
        long length = shape.lengthBucket();
        marks.begin("c:").put(type).end();
        marks.begin("cu:").put(type).put('|').put(shape.unit()).end();
        marks.begin("cd:")
                .put(type)
                .put('|')
                .put(shape.digits())
                .put('|')
                .put(shape.decimals())
                .end();
        marks.begin("cl:").put(type).put('|').put(length).end();
        marks.begin("cf:").put(first).end();
        marks.begin("ce:").put(last).end();
        marks.begin("cfe:").put(first).put('|').put(last).end();
        marks.begin("cF:").put(words.charAt(0)).end();
        marks.begin("cE:").put(words.charAt(words.length() - 1)).end();
        marks.begin("cS:").put(shape.last().surface()).end();
        if (shape.opens()) {
            marks.begin("c0:").put(type).put('|').put(length).end();
        }
        built(shape.build(), marks);
        marks.begin("cX:").put(Math.round(shape.fault())).end();
        marks.begin("cp:")
                .put(words.indexOf('の') > 0)
                .put(words.indexOf('・') > 0)
                .put(words.indexOf('を') > 0)
                .end();
        if (shape.type() == CellShape.Type.TEXT || shape.type() == CellShape.Type.SHORT) {
            marks.begin("ct:")
                    .put(CellShape.hasDigit(words))
                    .put(words.indexOf('(') >= 0)
                    .end();
        }
    }

    /** Marks of how the words follow one another: at the ends, and as a whole if they are few. */
    private static void built(Build build, Marks marks) {
        String letters = build.letters();
        int count = build.words();
        marks.begin("b^:").put(letters, 0, Math.min(2, count)).end();
        marks.begin("b$:").put(letters, Math.max(0, count - 2), count).end();
        marks.begin("b3:").put(letters, Math.max(0, count - 3), count).end();
        if (count <= FEW_WORDS) {
            marks.begin("b:").put(letters).end();
        }
        marks.begin("bn:")
                .put(Math.min(MOST_WORDS, count))
                .put('|')
                .put(build.longestRun())
                .end();
    }

    /** The marks of a stretch of a header. */
    static void ofHead(CellShape shape, Marks marks) {
        of(shape, marks);
        marks.begin("w:").put(shape.words()).end();
        marks.begin("hn:").put(shape.words().length()).end();
        marks.begin("hF:").put(shape.first().surface()).end();
        if (shape.opens()) {
            marks.begin("w0:").put(shape.words()).end();
            marks.begin("hn0:").put(shape.words().length()).end();
        }
    }
}
