package org.kijiku.fact.tabular;

/**
 * What a column holds, by its head.
 *
 * @param role how its cells are used
 * @param value for a relation its name in the ontology, with {@code ^} before it if it runs from cell to row label; for a
 *     claim its kind; for content {@code agreed} if the head itself speaks of an agreement; else empty
 */
record ColumnMeaning(Role role, String value) {
    enum Role {
        /** When the row's figures hold. */
        PERIOD,
        /** A rank or running number: neither label nor figure. */
        RANK,
        /** A share or rate of what the column before it measures. */
        RATE,
        AREA,
        CONTENT,
        AIM,
        BENEFIT,
        /** Entities that the row's subject stands in a relation to. */
        RELATION,
        /** Words about the row's subject. */
        CLAIM
    }

    static final ColumnMeaning FACT = new ColumnMeaning(Role.CLAIM, "fact");

    boolean is(Role other) {
        return role == other;
    }
}
