package org.heard.space.web;

import java.util.Map;
import org.heard.space.Me;
import org.heard.space.WayOut;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Explains the way out before it is needed, and that it does not clear what a browser remembers.
@Controller
class MyLeavingPage {
    @GetMapping("/me/leaving")
    ModelAndView explain(Me me) {
        return new ModelAndView("space/leaving", Map.of("me", me.titled(WayOut.LEAVING_TITLE)));
    }
}
