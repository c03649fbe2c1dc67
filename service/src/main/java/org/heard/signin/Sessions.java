package org.heard.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Begins, changes and ends what a browser is let in with.
@Component
public class Sessions {
    private final SecurityContextRepository kept;

    Sessions(SecurityContextRepository kept) {
        this.kept = kept;
    }

    /// Begins a session under a new identifier: whatever stood in the one before, and whoever knew its
    /// identifier, stays outside.
    public void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        var context = new SecurityContextImpl(who);
        SecurityContextHolder.setContext(context);
        kept.saveContext(context, request, response);
    }

    /// Begins a session in which a made-up person is played.
    public void play(Membership madeUp, Instant now, HttpServletRequest request, HttpServletResponse response) {
        begin(SignedIn.playing(madeUp, now), request, response);
    }

    /// Ends the session there is.
    public void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
