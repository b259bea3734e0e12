package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Marks by their names, for learning. */
final class NamedMarks extends Marks {
    private final StringBuilder name = new StringBuilder();
    private final List<String> names = new ArrayList<>();

    private NamedMarks() {}

    static List<String> of(Consumer<Marks> marker) {
        NamedMarks marks = new NamedMarks();
        marker.accept(marks);
        return List.copyOf(marks.names);
    }

    @Override
    Marks begin(String first) {
        name.setLength(0);
        return put(first);
    }

    @Override
    Marks put(char letter) {
        name.append(letter);
        return this;
    }

    @Override
    void end() {
        names.add(name.toString());
    }
}
