package org.kijiku.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The {@code param=value} words of a command line. */
final class Given {
    private Given() {}

    /**
     * Values by parameter; a parameter named twice has two.
     *
     * @throws IllegalArgumentException for a word without an equals sign
     */
    static Map<String, List<String>> of(List<String> words) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("'" + word + "' is no parameter; write name=value");
            }
            given.computeIfAbsent(word.substring(0, equals), name -> new ArrayList<>())
                    .add(word.substring(equals + 1));
        }
        return given;
    }
}
