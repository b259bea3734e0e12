package org.kijiku.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;

/** Bodies of states: 日本政府, 米軍, 日本・アメリカ両政府, and forces abroad (在沖米軍). */
final class StateBodyFinder implements NameFinder {
    private static final String RULE = "state-body";
    private static final Pattern ABROAD = Pattern.compile("在[\\p{IsHan}\\p{IsKatakana}ー]{1,4}$");
    private static final String BOTH = "両";

    private final StateForms forms;

    StateBodyFinder(StateForms forms) {
        this.forms = forms;
    }

    @Override
    public void find(Passage passage, Sightings sightings) {
        for (Candidate candidate : sightings.all()) {
            if (candidate.sense() instanceof Sense.Known known && known.type() == EntityType.STATE) {
                single(passage, candidate.span(), known.first(), sightings);
                joined(passage, candidate, sightings);
            } else if (candidate.sense() instanceof Sense.Together states) {
                together(passage, candidate.span(), states.members(), sightings);
            }
        }
    }

    private void single(Passage passage, Span state, Entity entity, Sightings sightings) {
        for (Map.Entry<String, EntityType> head : forms.heads()) {
            if (passage.text().startsWith(head.getKey(), state.end())) {
                Span whole = new Span(state.start(), state.end() + head.getKey().length());
                if (head.getValue() == EntityType.ARMED_FORCE && abroad(passage, whole, sightings)) {
                    return;
                }
                if (Borders.stands(passage, whole)) {
                    Sense sense = new Sense.StateBody(entity, head.getKey(), head.getValue());
                    sightings.add(whole, sense, 1, RULE);
                }
                return;
            }
        }
    }

    private static boolean abroad(Passage passage, Span force, Sightings sightings) {
        int from = Math.max(0, force.start() - 5);
        Matcher matcher = ABROAD.matcher(passage.text()).region(from, force.start());
        if (!matcher.find()) {
            return false;
        }
        Span whole = new Span(matcher.start(), force.end());
        sightings.add(whole, named(EntityType.ARMED_FORCE, passage.words(whole)), 1, RULE);
        return true;
    }

    private static Sense named(EntityType type, String label) {
        return new Sense.Named(type, label, List.of(), "", null);
    }

    /** 日米政府, 日米両政府: governments, not states. */
    private void together(Passage passage, Span states, List<Entity> members, Sightings sightings) {
        int after = states.end();
        int head = passage.text().startsWith(BOTH, after) ? after + 1 : after;
        if (passage.text().startsWith("政府", head)) {
            governments(passage, new Span(states.start(), head + 2), members, sightings);
        }
    }

    /** 日本・アメリカ両政府, 日本とアメリカの両政府. */
    private void joined(Passage passage, Candidate last, Sightings sightings) {
        int head = last.span().end();
        head += passage.text().startsWith("の両政府", head) ? 1 : 0;
        if (!passage.text().startsWith("両政府", head)) {
            return;
        }
        List<Entity> members = new ArrayList<>();
        int start = last.span().end();
        boolean more = true;
        while (more) {
            int end = start;
            var state = sightings.endingAt(end, EntityType.STATE);
            if (state.isPresent() && state.get().sense() instanceof Sense.Known known) {
                members.addFirst(known.first());
                start = state.get().span().start();
                char between = passage.before(start);
                more = between == '・' || between == 'と' || between == '、';
                start = more ? start - 1 : start;
            } else {
                start++;
                more = false;
            }
        }
        if (members.size() > 1) {
            governments(passage, new Span(start, head + 3), members, sightings);
        }
    }

    private static void governments(Passage passage, Span whole, List<Entity> members, Sightings sightings) {
        sightings.add(whole, new Sense.Together(members, "政府"), 1, RULE);
        for (Candidate part : sightings.all()) {
            if (whole.contains(part.span())
                    && part.sense() instanceof Sense.Known known
                    && members.contains(known.first())) {
                Sense government = new Sense.StateBody(known.first(), "政府", EntityType.GOVERNMENT);
                sightings.add(part.span(), government, 1, RULE);
            }
        }
    }
}
