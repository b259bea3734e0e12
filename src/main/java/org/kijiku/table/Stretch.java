package org.kijiku.table;

/**
 * A piece of a line between two of its places that is worth trying as a cell.
 *
 * @param from place where it begins
 * @param to place where it ends
 * @param type what it holds
 * @param features numbers of the features that it may share with its column's cells
 * @param worth what it and the border at its end count before anything is known of its column
 */
record Stretch(int from, int to, CellShape.Type type, int[] features, double worth) {}
