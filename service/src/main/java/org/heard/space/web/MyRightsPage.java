package org.heard.space.web;

import java.util.Map;
import org.heard.space.Me;
import org.heard.space.Rights;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// A child's rights, in words for their age.
@Controller
class MyRightsPage {
    @GetMapping("/me/rights")
    ModelAndView show(Me me) {
        return new ModelAndView("space/rights", Map.of("me", me.titled(Rights.TITLE)));
    }
}
