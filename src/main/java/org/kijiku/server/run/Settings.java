package org.kijiku.server.run;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How to serve.
 *
 * @param config {@code fuseki-config/kijiku.ttl}
 * @param host name or address to listen at; {@code localhost} is not seen from other machines
 * @param port 0 for a free one
 * @param patience how long a client may be silent in the middle of a request
 */
public record Settings(Path config, String host, int port, Duration patience) {
    private static final Duration USUAL = Duration.ofSeconds(30);

    /** Settings with the usual patience. */
    public Settings(Path config, String host, int port) {
        this(config, host, port, USUAL);
    }

    boolean isLocal() {
        return host.equals("localhost");
    }
}
