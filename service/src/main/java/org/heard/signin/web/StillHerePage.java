package org.heard.signin.web;

import org.heard.access.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Where a page says that somebody is still sitting before it: asking is what keeps the sign-in.
@Controller
class StillHerePage {
    @GetMapping("/still-here")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay(Actor actor) {}
}
