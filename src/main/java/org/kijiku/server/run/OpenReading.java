package org.kijiku.server.run;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets pages of other sites read what is here, without credentials, and tells browsers to load nothing from elsewhere on
 * Kijiku's own pages.
 */
final class OpenReading implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse http = (HttpServletResponse) response;
        http.setHeader("Access-Control-Allow-Origin", "*");
        http.setHeader("Access-Control-Expose-Headers", "ETag, Link, X-Row-Count, X-Verdict");
        http.setHeader("X-Content-Type-Options", "nosniff");
        http.setHeader("Content-Security-Policy", "default-src 'self'; base-uri 'none'; form-action 'self'");
        http.setHeader("Referrer-Policy", "no-referrer");
        if (((HttpServletRequest) request).getMethod().equals("OPTIONS")) {
            http.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            http.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
            http.setHeader("Access-Control-Max-Age", "86400");
            http.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        chain.doFilter(request, response);
    }
}
