package org.heard.space;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.heard.drafts.OwnDrafts;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.signin.ChildSessions;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// What a child finds while spaces are closed: numbers to ring, and nothing else. Where they sent something just then,
/// it waits for them.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClosedSpace {
    private final OwnDrafts drafts;

    ClosedSpace(OwnDrafts drafts) {
        this.drafts = drafts;
    }

    @ExceptionHandler
    ModelAndView closed(Opening.Closed closed, Page page, HttpServletRequest request, Form form, Instant now) {
        ChildSessions.find(request).ifPresent(self -> drafts.keep(self, now, form));
        var unsent = !form.typed(OwnDrafts.MARK).isEmpty();
        var view = Doorway.page(page, "space/closed", Map.of("numbers", closed.numbers(), "unsent", unsent));
        view.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return view;
    }
}
