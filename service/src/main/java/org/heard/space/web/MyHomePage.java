package org.heard.space.web;

import java.util.Map;
import org.heard.space.Home;
import org.heard.space.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The first page of a child's space: where everything else is.
@Controller
class MyHomePage {
    @GetMapping("/me")
    ModelAndView show(Me me) {
        return new ModelAndView("space/home", Map.of("me", me.titled(Home.TITLE)));
    }
}
