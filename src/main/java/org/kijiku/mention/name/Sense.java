package org.kijiku.mention.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;

/** What a candidate seems to name, before the document as a whole has been read. */
public sealed interface Sense {
    EntityType type();

    /**
     * Words that the authority files know.
     *
     * @param entities what they may name, one or more
     */
    record Known(List<Entity> entities) implements Sense {
        public Known {
            entities = List.copyOf(entities);
        }

        Entity first() {
            return entities.getFirst();
        }

        @Override
        public EntityType type() {
            return entities.getFirst().type();
        }
    }

    /**
     * A person.
     *
     * @param name family name, full name, or the words among which it stands if weak
     * @param title the title beside it without 元 or 前, empty if none
     * @param leader true if the title is that of a head of state or government
     * @param weak true if the words are no known name: then only a name found elsewhere in the document makes it one
     */
    record Person(String name, String title, boolean leader, boolean weak) implements Sense {
        @Override
        public EntityType type() {
            return EntityType.PERSON;
        }
    }

    /**
     * The government of a person.
     *
     * @param person the name before the head
     * @param head 政権, 内閣
     */
    record Administration(String person, String head) implements Sense {
        @Override
        public EntityType type() {
            return EntityType.GOVERNMENT;
        }
    }

    /**
     * An office.
     *
     * @param title the title's usual form
     * @param english in English, without a state
     * @param state the state named beside it, or null
     * @param standard name of the state that is meant where none is named, empty if that is open
     * @param holder name of the person beside it, empty if none
     */
    record Office(String title, String english, @Nullable Entity state, String standard, String holder)
            implements Sense {
        @Override
        public EntityType type() {
            return EntityType.OFFICE;
        }
    }

    /**
     * A body of a state: its government, its forces.
     *
     * @param head 政府, 軍
     */
    record StateBody(Entity state, String head, EntityType type) implements Sense {}

    /**
     * Several named at once: 日米, 米・日・EU.
     *
     * @param head empty for the states themselves, 政府 for their governments
     */
    record Together(List<Entity> members, String head) implements Sense {
        public Together {
            members = List.copyOf(members);
        }

        @Override
        public EntityType type() {
            return EntityType.GROUP;
        }
    }

    /**
     * A name that the text gives.
     *
     * @param label the name
     * @param aliases other names beside it
     * @param english its English name beside it, empty if none
     * @param kind for a programme its kind
     */
    record Named(
            EntityType type,
            String label,
            List<String> aliases,
            String english,
            @Nullable String kind) implements Sense {
        public Named {
            aliases = List.copyOf(aliases);
        }
    }

    /** Words that stand for something named elsewhere. */
    record Back(Anaphor anaphor) implements Sense {
        @Override
        public EntityType type() {
            return anaphor.count() > 1 ? EntityType.GROUP : anaphor.type();
        }
    }
}
