package org.kijiku.table;

/**
 * A stretch of a line that may be a cell.
 *
 * @param shape what it looks like
 * @param likeness log odds that it is a cell at all, its column apart
 * @param worth what it counts as a cell before anything is known of its column
 */
record Piece(CellShape shape, double likeness, double worth) {}
