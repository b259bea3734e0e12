package org.kijiku.fact.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** A file that is no facts document: the message names file, line and what is wrong. */
public final class MalformedFactsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line 1-based */
    public MalformedFactsException(String source, int line, String problem) {
        super(source + ":" + line + ": " + problem);
    }

    static MalformedFactsException of(String source, JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        int line = at == null ? 1 : at.getLineNr();
        int column = at == null ? 1 : at.getColumnNr();
        String problem = broken.getOriginalMessage().lines().findFirst().orElse("");
        return new MalformedFactsException(source, line, "broken JSON at column " + column + ": " + problem);
    }
}
