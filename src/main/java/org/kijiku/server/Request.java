package org.kijiku.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reading request.
 *
 * @param path what follows the endpoint's own path, decoded, without a slash at its start
 * @param parameters of the query string, in its order, blank values left out
 * @param accept the Accept header, {@code *}{@code /*} if there is none
 * @param ifNoneMatch the header, or empty
 * @param url the address without its query string
 * @param base the server's own address, without a slash at its end
 */
public record Request(
        String path, Map<String, List<String>> parameters, String accept, String ifNoneMatch, String url, String base) {
    static Request of(HttpServletRequest http) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        http.getParameterMap().forEach((name, values) -> {
            List<String> given =
                    Arrays.stream(values).filter(value -> !value.isBlank()).toList();
            if (!given.isEmpty()) {
                parameters.put(name, given);
            }
        });
        String url = http.getRequestURL().toString();
        String info = Optional.ofNullable(http.getPathInfo()).orElse("");
        return new Request(
                info.startsWith("/") ? info.substring(1) : info,
                parameters,
                Optional.ofNullable(http.getHeader("Accept")).orElse("*/*"),
                Optional.ofNullable(http.getHeader("If-None-Match")).orElse(""),
                url,
                url.substring(0, url.length() - http.getRequestURI().length()));
    }

    /** The first value of a parameter. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(List::getFirst);
    }

    /** Whether a person's browser asks. */
    public boolean wantsHtml() {
        return accept.contains("text/html");
    }
}
