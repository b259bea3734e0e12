package org.kijiku.query.result;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jspecify.annotations.Nullable;

/**
 * A hash of a result that does not depend on the order of its rows: the sum of the rows' SHA-256, so that a result of
 * any length is hashed as it passes.
 */
public final class ResultHash implements Rows {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest sha256;
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    public ResultHash() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void columns(List<String> names) {
        add(String.join("\t", names));
    }

    @Override
    public void row(List<@Nullable Node> cells) {
        StringBuilder line = new StringBuilder("\n");
        for (Node cell : cells) {
            line.append(cell == null ? "" : cell.isBlank() ? "_:b" : NodeFmtLib.strNT(cell))
                    .append('\t');
        }
        add(line.toString());
        rows++;
    }

    private void add(String line) {
        sum = sum.add(new BigInteger(1, sha256.digest(line.getBytes(StandardCharsets.UTF_8))))
                .mod(MODULUS);
    }

    /** The hash so far, 64 lower-case hexadecimal digits. */
    public String hash() {
        return String.format(Locale.ROOT, "%064x", sum);
    }

    public long rows() {
        return rows;
    }
}
