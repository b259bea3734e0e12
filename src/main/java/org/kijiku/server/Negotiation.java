package org.kijiku.server;

import java.util.List;
import java.util.Optional;

/** Picks the representation that a client likes best (RFC 9110, section 12.5.1). */
public final class Negotiation {
    private Negotiation() {}

    /**
     * The best of the offered media types; of equals the one offered first; nothing if none is acceptable.
     *
     * @param accept an Accept header
     * @param offered media types without parameters, the server's favourite first
     */
    public static Optional<String> best(String accept, List<String> offered) {
        String best = null;
        double bestQuality = 0;
        for (String type : offered) {
            double quality = quality(accept, type);
            if (quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The quality that the most specific range matching the type asks for, 0 if none matches. */
    private static double quality(String accept, String type) {
        double quality = 0;
        int specific = -1;
        for (String range : accept.split(",")) {
            String[] parts = range.split(";");
            int fits = fit(parts[0].strip(), type);
            if (fits > specific) {
                specific = fits;
                quality = weight(parts);
            }
        }
        return quality;
    }

    private static int fit(String range, String type) {
        if (range.equalsIgnoreCase(type)) {
            return 2;
        }
        if (range.equals("*/*")) {
            return 0;
        }
        return range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)) ? 1 : -1;
    }

    private static double weight(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.substring(2));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
