package org.kijiku.table;

/**
 * How much the parts of a cut's score count. Found by random search on 72 written tables with models that had learned
 * from synthetic ones only.
 */
final class Weights {
    /** Log odds of a border. */
    static final double CUT = 1.08;
    /** How well a cell suits its column. */
    static final double COLUMN = 0.4;
    /** What the columns' agreement loses when numbers of columns are compared. */
    static final double AGREEMENT_LESS = 0.34;
    /** Log odds that a stretch is a cell at all. */
    static final double LIKENESS = 0.55;
    /** What is impossible about a cell. */
    static final double FAULT = 0.31;
    /** Price of each cell. */
    static final double CELL = 1.15;
    /** Most that one shared feature may gain a cell. */
    static final double SHARED_MOST = 0.9;
    /** The header as a whole. */
    static final double HEAD = 2.12;
    /** Log odds of a border in the header. */
    static final double HEAD_CUT = 1.11;
    /** Log odds that a stretch is a cell of a header. */
    static final double HEAD_LIKENESS = 0.47;
    /** How well a head suits what stands below it. */
    static final double HEAD_SUITS = 0.91;
    /** Gain of each cell of a header. */
    static final double HEAD_CELL = 0.09;

    /** What the cells of a column share: their type and so on. */
    static final double TYPE = 0.58;

    static final double UNIT = 1.5;
    static final double DECIMALS = 0.79;
    static final double DIGITS = 0.1;
    static final double LENGTH = 0.5;
    static final double FIRST = 0.3;
    static final double LAST = 0.4;
    static final double VERBAL = 1.0;
    static final double ENDING = 0.33;
    static final double FORM = 0.2;
    static final double WORDS = 0.3;
    static final double OPENING = 0.2;

    private Weights() {}
}
