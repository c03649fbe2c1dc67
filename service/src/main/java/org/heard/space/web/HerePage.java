package org.heard.space.web;

import org.heard.access.Self;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Where a child says that they are still there: asking is what keeps the page open.
@Controller
class HerePage {
    @GetMapping("/me/here")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void here(Self self) {}
}
