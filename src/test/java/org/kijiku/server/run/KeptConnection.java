package org.kijiku.server.run;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One HTTP/1.1 connection kept open: cheap enough to measure a server and not the client. */
final class KeptConnection implements AutoCloseable {
    /** What came back, without the body. */
    record Answer(int status, String etag, long bytes) {}

    private final Socket socket;
    private final InputStream in;
    private final String host;

    KeptConnection(String address) throws IOException {
        URI uri = URI.create(address);
        host = uri.getHost() + ":" + uri.getPort();
        socket = new Socket(uri.getHost(), uri.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    Answer get(String path, String headers) throws IOException {
        String request = "GET /" + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ")[1]);
        String etag = "";
        long length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            } else if (lower.startsWith("etag:")) {
                etag = header.substring(5).strip();
            }
            chunked |= lower.startsWith("transfer-encoding:");
        }
        return new Answer(status, etag, status == 304 ? 0 : chunked ? chunks() : skip(length));
    }

    private long chunks() throws IOException {
        long all = 0;
        while (true) {
            long size = Long.parseLong(line(), 16);
            all += skip(size);
            line();
            if (size == 0) {
                return all;
            }
        }
    }

    private long skip(long length) throws IOException {
        in.skipNBytes(length);
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
