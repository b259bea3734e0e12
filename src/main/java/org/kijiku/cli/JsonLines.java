package org.kijiku.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as inputs, blank ones left out. Bytes stay bytes, so that one bad line spoils no other. */
final class JsonLines implements Iterator<Input> {
    private final String source;
    private final BufferedInputStream in;
    private int line;
    private Input.@Nullable OfLine next;

    JsonLines(String source, InputStream in) {
        this.source = source;
        this.in = new BufferedInputStream(in, 1 << 16);
        this.next = advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Input next() {
        Input.OfLine current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        next = advance();
        return current;
    }

    private Input.@Nullable OfLine advance() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != '\n') {
                    bytes.write(b);
                    continue;
                }
                line++;
                if (!isBlank(bytes)) {
                    return new Input.OfLine(source, line, bytes.toByteArray());
                }
                bytes.reset();
            }
            line++;
            return isBlank(bytes) ? null : new Input.OfLine(source, line, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(source + ": cannot be read", e);
        }
    }

    private static boolean isBlank(ByteArrayOutputStream bytes) {
        return bytes.size() == 0
                || bytes.toString(java.nio.charset.StandardCharsets.ISO_8859_1).isBlank();
    }
}
