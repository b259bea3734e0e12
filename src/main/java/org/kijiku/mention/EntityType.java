package org.kijiku.mention;

import java.util.Arrays;
import java.util.Optional;

/** What kind of thing an entity is; the names are the ontology's class names. */
public enum EntityType {
    PERSON("Person"),
    STATE("State"),
    GOVERNMENT("Government"),
    ORGANIZATION("Organization"),
    ARMED_FORCE("ArmedForce"),
    OFFICE("Office"),
    GROUP("Group"),
    PLACE("Place"),
    CONCEPT("Concept"),
    AGREEMENT("Agreement"),
    PROGRAM("Program");

    private final String className;

    EntityType(String className) {
        this.className = className;
    }

    /** Local name in the {@code kj:} namespace, as in facts documents. */
    public String className() {
        return className;
    }

    /** Path segment in an entity's IRI: {@code person}, {@code armed-force}. */
    public String segment() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public boolean isActor() {
        return ordinal() <= GROUP.ordinal();
    }

    public static Optional<EntityType> ofClassName(String name) {
        return Arrays.stream(values())
                .filter(type -> type.className.equals(name))
                .findFirst();
    }
}
