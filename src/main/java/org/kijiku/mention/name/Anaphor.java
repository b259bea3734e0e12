package org.kijiku.mention.name;

import java.util.List;
import org.kijiku.mention.EntityType;

/**
 * Words that stand for something named elsewhere: 両首脳, 同省, わが国.
 *
 * @param phrase the words
 * @param type what they stand for, or what each member is
 * @param count how many
 * @param leaders true if only heads of state or government are meant
 * @param ending what the name must end with (省 for 同省), empty for any
 * @param others endings that the name must not have (省 for 同社)
 * @param standard a name in the authority files that is meant if nothing was named before, empty if none
 * @param forward true if it may also stand for something named later
 */
public record Anaphor(
        String phrase,
        EntityType type,
        int count,
        boolean leaders,
        String ending,
        List<String> others,
        String standard,
        boolean forward) {}
