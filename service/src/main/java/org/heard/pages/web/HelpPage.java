package org.heard.pages.web;

import java.util.Map;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Help in the same place on every page, and what is known of who can use the service how.
@Controller
public class HelpPage {

    @GetMapping("/help")
    ModelAndView help(Page page) {
        return new ModelAndView("pages/help", Map.of("page", page.titled("Help")));
    }

    @GetMapping("/accessibility")
    ModelAndView accessibility(Page page) {
        return new ModelAndView("pages/accessibility", Map.of("page", page.titled("Accessibility")));
    }
}
