package org.kijiku.server.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Representations made lately, by their tags. A tag holds the version of the data, so nothing in here grows stale; the
 * least used goes first when there is no room. Safe for use by several threads.
 */
final class Representations {
    /**
     * A representation.
     *
     * @param bytes the body
     * @param rows rows in it
     * @param more whether rows follow after the page
     */
    record Made(byte[] bytes, long rows, boolean more) {}

    private final long room;
    private final Map<String, Made> byTag = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    /**
     * Room for representations.
     *
     * @param room in bytes
     */
    Representations(long room) {
        this.room = room;
    }

    synchronized Optional<Made> find(String tag) {
        return Optional.ofNullable(byTag.get(tag));
    }

    synchronized void keep(String tag, Made made) {
        if (made.bytes().length > room / 8 || byTag.containsKey(tag)) {
            return;
        }
        byTag.put(tag, made);
        taken += made.bytes().length;
        var oldest = byTag.entrySet().iterator();
        while (taken > room && oldest.hasNext()) {
            taken -= oldest.next().getValue().bytes().length;
            oldest.remove();
        }
    }
}
