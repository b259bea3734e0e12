package org.kijiku.table;

/**
 * A stretch of a line that may be a cell.
 *
 * @param shape what it looks like
 * @param features numbers of the features that it may share with its column's cells
 * @param likeness log odds that it is a cell at all, its column apart
 * @param gain what its likeness counts
 * @param loss what counts against it as a cell of its table
 */
record Piece(CellShape shape, int[] features, double likeness, double gain, double loss) {}
