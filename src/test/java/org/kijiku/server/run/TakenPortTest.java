package org.kijiku.server.run;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kijiku.query.run.SampleStore;

class TakenPortTest {
    @Test
    void aTakenPortIsNamedWithWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Settings settings = new Settings(Path.of("fuseki-config/kijiku.ttl"), "localhost", taken.getLocalPort());
            String message = String.valueOf(
                    assertThrows(IllegalStateException.class, () -> Http.over(SampleStore.open(), settings))
                            .getMessage());
            assertTrue(message.contains("localhost:" + taken.getLocalPort()) && message.contains("--port"), message);
        }
    }
}
