package org.kijiku.server.run;

import java.nio.file.Path;

/**
 * How to serve.
 *
 * @param config {@code fuseki-config/kijiku.ttl}
 * @param host name or address to listen at; {@code localhost} is not seen from other machines
 * @param port 0 for a free one
 */
public record Settings(Path config, String host, int port) {
    boolean isLocal() {
        return host.equals("localhost");
    }
}
