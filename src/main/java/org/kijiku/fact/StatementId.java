package org.kijiku.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kijiku.text.Quote;

/** Ids of statements, made from what they say and where, so that every run and every machine gives the same. */
public final class StatementId {
    private static final int DIGITS = 8;

    private StatementId() {}

    /**
     * An id such as {@code event-2255-1f0c9a3b}: kind, first code point of the main quote, hash of the rest.
     *
     * @param kind {@code figure}, {@code event}, {@code provision} or {@code claim}
     * @param main the statement's main quote
     * @param content what tells it from others with the same quote: type, participants, relation, …
     */
    public static String of(String kind, Quote main, String... content) {
        String all = kind + '\n' + main.exact() + '\n' + String.join("\n", content);
        return kind + "-" + main.start() + "-" + hash(all).substring(0, DIGITS);
    }

    private static String hash(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
