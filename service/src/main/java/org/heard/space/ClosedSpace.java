package org.heard.space;

import java.util.Map;
import org.heard.pages.Page;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// What a child finds while spaces are closed: numbers to ring, and nothing else.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClosedSpace {
    @ExceptionHandler
    ModelAndView closed(Opening.Closed closed, Page page) {
        var view = Doorway.page(page, "space/closed", Map.of("numbers", closed.numbers()));
        view.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return view;
    }
}
