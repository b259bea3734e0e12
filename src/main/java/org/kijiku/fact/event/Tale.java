package org.kijiku.fact.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Event.Participant;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;

/** One event and the passages that tell of it, the main one first. */
final class Tale {
    final List<Candidate> passages = new ArrayList<>();

    Tale(Candidate first) {
        passages.add(first);
    }

    Candidate main() {
        return passages.getFirst();
    }

    List<Participant> participants() {
        return passages.stream()
                .map(Candidate::participants)
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    <T> @Nullable T first(Function<Candidate, @Nullable T> field) {
        return passages.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether a passage tells of this event again: same kind, same people, same object, no other date. */
    boolean isRetoldBy(Candidate other) {
        Candidate main = main();
        return main.type().isMerged()
                && isReal(main.status()) == isReal(other.status())
                && main.negated() == other.negated()
                && agree(first(Candidate::date), other.date())
                && samePeople(other)
                && sameObject(other)
                && (main.type().isRetoldLoosely() || shares(other));
    }

    /** Whether someone or something is named by both: two threats of which one names nobody need not be one. */
    private boolean shares(Candidate other) {
        Set<String> people = ids(participants());
        people.retainAll(ids(other.participants()));
        return !people.isEmpty() || first(Candidate::object) != null && other.object() != null;
    }

    private static boolean isReal(Status status) {
        return status == Status.ACTUAL || status == Status.REPORTED;
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.startsWith(other) || other.startsWith(one);
    }

    private boolean samePeople(Candidate other) {
        Set<String> own = ids(participants());
        Set<String> theirs = ids(other.participants());
        return own.containsAll(theirs) || theirs.containsAll(own);
    }

    private static Set<String> ids(List<Participant> people) {
        Set<String> ids = new HashSet<>();
        people.forEach(person -> ids.add(person.entity()));
        return ids;
    }

    private boolean sameObject(Candidate other) {
        Term own = first(Candidate::object);
        Term theirs = other.object();
        if (own == null || theirs == null) {
            return main().type() != EventType.GIFT;
        }
        return own.words().equals(theirs.words())
                || own.words().contains(theirs.words())
                || theirs.words().contains(own.words())
                || main().type() == EventType.SIGN
                        && own.words().contains("合意") == theirs.words().contains("合意");
    }
}
