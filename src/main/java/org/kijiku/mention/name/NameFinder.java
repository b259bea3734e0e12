package org.kijiku.mention.name;

/** Finds candidates by one kind of evidence. */
public interface NameFinder {
    /** Adds what {@code passage} holds to {@code sightings}, and may build upon what is already there. */
    void find(Passage passage, Sightings sightings);
}
