package org.heard.space.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.heard.access.Self;
import org.heard.signin.ChildSessions;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// Where a child says that they are still there: asking is what keeps the page open, and gives a visit more time.
@Controller
class HerePage {
    private final ChildSessions sessions;

    HerePage(ChildSessions sessions) {
        this.sessions = sessions;
    }

    /// For how many seconds they may stay.
    @GetMapping(value = "/me/here", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String here(Self self, Instant now, HttpServletRequest request, HttpServletResponse response) {
        return String.valueOf(sessions.goOn(now, request, response).toSeconds());
    }
}
