package org.kijiku.mention;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entities known before reading, by id and by name. */
public final class Authority {
    private final Map<String, Entity> byId;

    public Authority(Collection<Entity> entities) {
        Map<String, Entity> map = new LinkedHashMap<>();
        entities.forEach(entity -> map.put(entity.id(), entity));
        byId = java.util.Collections.unmodifiableMap(map);
    }

    public List<Entity> entities() {
        return List.copyOf(byId.values());
    }

    public Optional<Entity> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
