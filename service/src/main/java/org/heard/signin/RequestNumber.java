package org.heard.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/// The outermost door: gives each request eight characters that stand in every line of the log it causes, in the audit,
/// and on the page should something break. What breaks before a page is reached is logged here, once.
final class RequestNumber extends OncePerRequestFilter {
    static final String NAME = "request";

    private static final Logger log = LoggerFactory.getLogger(RequestNumber.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(NAME, numberOf(request));
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            response.sendError(statusFor(failure));
        } finally {
            MDC.remove(NAME);
        }
    }

    /// The page that says what went wrong carries the number of the request that went wrong.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String numberOf(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof String given) {
            return given;
        }
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var number = HexFormat.of().formatHex(bytes);
        request.setAttribute(NAME, number);
        return number;
    }

    /// A form is read before the page is reached (for its token), so what is too large shows here.
    private static int statusFor(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().matches("(FileSize|Size|FileCount)LimitExceededException")) {
                return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            }
        }
        log.error("A request failed before its page was reached", failure);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
