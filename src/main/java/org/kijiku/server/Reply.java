package org.kijiku.server;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * An answer. Its body is made only if it is needed: a client that holds the same representation already gets none.
 *
 * @param status HTTP status
 * @param contentType with charset
 * @param etag strong, with its quotes, or empty if the answer is not to be kept
 * @param headers further headers
 * @param body makes the body; may add headers by {@link Body}
 */
public record Reply(int status, String contentType, String etag, Map<String, String> headers, Supplier<Body> body) {
    /**
     * A body with the headers that are known only with it.
     *
     * @param bytes the representation
     * @param headers Link for instance
     */
    public record Body(byte[] bytes, Map<String, String> headers) {}

    public static Reply text(int status, String contentType, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return new Reply(status, contentType, "", Map.of(), () -> new Body(bytes, Map.of()));
    }

    public static Reply html(int status, String page) {
        return text(status, "text/html; charset=utf-8", page);
    }

    /** A reply that a client may keep and ask about again. */
    public static Reply kept(String contentType, String etag, Supplier<Body> body) {
        return new Reply(200, contentType, etag, Map.of(), body);
    }

    public static Reply redirect(int status, String location) {
        return text(status, "text/plain; charset=utf-8", location + "\n").with("Location", location);
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, contentType, etag, more, body);
    }
}
