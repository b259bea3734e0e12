package org.kijiku.fact.event;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Term;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Phrase;

/** Finds what a predicate is done to, or what it is about. */
final class ObjectFinder {
    private static final int LONGEST = 80;
    private static final List<String> ABOUT = List.of("について", "をめぐり", "に関して", "に");

    private final Scene scene;

    ObjectFinder(Scene scene) {
        this.scene = scene;
    }

    @Nullable
    Term find(Frame frame, EventType type) {
        OptionalInt argument = frame.isPassive() ? patient(frame) : frame.argument("を");
        if (argument.isEmpty() && frame.isPassive()) {
            argument = frame.modified();
        }
        if (argument.isEmpty() && type != EventType.VISIT) {
            argument = topicOf(frame, type);
        }
        if (argument.isEmpty() && frame.argument("が").isEmpty() == frame.isPassive()) {
            OptionalInt modified = frame.modified();
            boolean described = modified.isPresent() && !scene.statuses().isModal(frame.phrase(modified.getAsInt()));
            argument = described ? modified : argument;
        }
        Term object = argument.isEmpty() ? null : scene.setting().object(frame, argument.getAsInt(), scene.text());
        return object == null || object.words().length() > LONGEST ? null : object;
    }

    /** What it is about, or what is agreed: 引き下げで合意. */
    private OptionalInt topicOf(Frame frame, EventType type) {
        return frame.arguments()
                .filter(i -> ABOUT.contains(frame.marker(i))
                        || type == EventType.AGREE && frame.marker(i).equals("で") && !isMeeting(frame.phrase(i)))
                .filter(i -> !scene.mentions().isActorLike(frame.phrase(i)) && !isManner(frame.phrase(i)))
                .reduce((a, b) -> b);
    }

    /** 協議で合意: where, not what. */
    private boolean isMeeting(Phrase phrase) {
        return scene.triggers().nouns(phrase.compound()).stream().anyMatch(trigger -> trigger.type() == EventType.MEET);
    }

    /** 公式に, 積極的に. */
    private static boolean isManner(Phrase phrase) {
        String pos = phrase.content().getLast().pos();
        boolean dated = pos.startsWith("名詞-接尾-助数詞") && phrase.marker().equals("に");
        return dated || pos.contains("形容動詞語幹") || pos.contains("副詞可能");
    }

    static OptionalInt patient(Frame frame) {
        OptionalInt patient = frame.argument("が");
        return patient.isPresent() ? patient : frame.topic();
    }
}
