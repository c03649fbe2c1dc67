package org.heard.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Sends whoever has not signed in, or has been away too long, to the door and from there back to what they asked for.
final class Refused implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final String door;

    Refused(boolean demo) {
        this.door = demo ? "/demo" : "/sign-in";
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        response.sendRedirect(address(request, request.getRequestedSessionId() != null));
    }

    /// A form without its token: from a session that has ended, or from somewhere else.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(address(request, true));
        }
    }

    private String address(HttpServletRequest request, boolean ended) {
        var address = Returning.via(door, Returning.from(request));
        return ended ? address + (address.contains("?") ? "&" : "?") + "ended" : address;
    }
}
