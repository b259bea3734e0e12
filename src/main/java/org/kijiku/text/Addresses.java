package org.kijiku.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The IRIs of articles and entities, made from their names alone. */
public final class Addresses {
    public static final String BASE = "https://w3id.org/kijiku/";
    public static final String ID = BASE + "id/";
    public static final String ARTICLE = BASE + "article/";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Addresses() {}

    /** {@code …/id/person/takaichi-sanae} for {@code person/takaichi-sanae}. */
    public static String entity(String id) {
        return ID + encode(id);
    }

    /** IRI of an article and of its named graph. */
    public static String article(String slug) {
        return ARTICLE + encode(slug);
    }

    /** Letters of any script stay; what an IRI may not hold is percent-encoded in UTF-8. */
    public static String encode(String name) {
        StringBuilder encoded = new StringBuilder(name.length());
        name.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c < 0x80 && "-._~/@:".indexOf(c) >= 0 || c == 'ー' || isMark(c)) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.toHexDigits(b));
                }
            }
        });
        return encoded.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
