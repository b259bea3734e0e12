package org.kijiku.server.rest;

import java.io.ByteArrayOutputStream;
import org.kijiku.server.ProblemException;

/** Holds a body until it is whole, so that a query that fails midway is an error and not half an answer. */
final class CappedBuffer extends ByteArrayOutputStream {
    private static final int MOST = 64 << 20;

    @Override
    public synchronized void write(int b) {
        check(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int start, int length) {
        check(length);
        super.write(bytes, start, length);
    }

    private void check(int more) {
        if (count + (long) more > MOST) {
            throw new ProblemException(
                    400, "Result too large", "the result is larger than 64 MiB; ask for pages with limit and offset");
        }
    }
}
