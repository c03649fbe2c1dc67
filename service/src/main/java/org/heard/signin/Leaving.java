package org.heard.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The way out for somebody who must not be seen here: the session is gone at once, and so is what the browser keeps.
@Component
public class Leaving {
    /// Where the browser goes: a page of a public service that suggests nothing about who looks at it.
    public static final String ELSEWHERE = "https://www.bbc.co.uk";

    private static final String PAGE = ELSEWHERE + "/weather";

    private final Sessions sessions;
    private final ChildSessions children;

    Leaving(Sessions sessions, ChildSessions children) {
        this.sessions = sessions;
        this.children = children;
    }

    /// Ends the session, and answers where to go.
    public String leave(HttpServletRequest request, HttpServletResponse response) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ChildSignedIn child) {
            children.end(child);
        }
        sessions.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.setHeader("Cache-Control", "no-store");
        return PAGE;
    }
}
