package org.heard.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.heard.pages.Form;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Sends whoever has not signed in, or has been away too long, to the door and from there back to what they asked for.
/// A form they sent meanwhile is kept for them first, and for nobody else.
final class Refused implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String CHILDS = "/me";

    private final String door;
    private final ObjectProvider<KeepsUnsent> unsent;
    private final Clock clock;

    Refused(boolean demo, ObjectProvider<KeepsUnsent> unsent, Clock clock) {
        this.door = demo ? "/demo" : "/sign-in";
        this.unsent = unsent;
        this.clock = clock;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        refuse(request, response, request.getRequestedSessionId() != null);
    }

    /// A form without its token: from a session that has ended, or from somewhere else.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        refuse(request, response, true);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, boolean ended) throws IOException {
        var kept = keep(request);
        if (isFromScript(request)) {
            response.setStatus(
                    kept.isPresent() ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getRequestURI().startsWith(CHILDS)) {
            // A child's page that has ended says nothing of what it was, but never lets them think that it was sent.
            response.sendRedirect("/card" + (kept.isPresent() ? "?unsent" : ended ? "?ended" : ""));
        } else if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who)) {
            response.sendRedirect(address(request, ended, kept));
        } else if (kept.filter(form -> form.isOf(who)).isPresent()) {
            response.sendRedirect(Returning.to(kept.get().page()));
        } else {
            request.setAttribute(KeepsUnsent.Unsent.class.getName(), kept.orElse(null));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Optional<KeepsUnsent.Unsent> keep(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                ? unsent.stream()
                        .flatMap(
                                keeper -> keeper.keep(Form.posted(request.getParameterMap()), clock.instant()).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// A script cannot be sent to a door.
    private static boolean isFromScript(HttpServletRequest request) {
        return MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader("Accept"));
    }

    private String address(HttpServletRequest request, boolean ended, Optional<KeepsUnsent.Unsent> kept) {
        var address = Returning.via(door, kept.map(KeepsUnsent.Unsent::page).orElseGet(() -> Returning.from(request)));
        var first = address.contains("?") ? "&" : "?";
        return kept.isPresent() ? address + first + "kept" : ended ? address + first + "ended" : address;
    }
}
