package org.heard.explained.web;

import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.explained.AskedAgain;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The children of an IRO who wait for somebody to come and talk about what was explained or decided.
@Controller
class AskedAgainPage {
    private final AskedAgain asked;

    AskedAgainPage(AskedAgain asked) {
        this.asked = asked;
    }

    @GetMapping("/work/explained")
    ModelAndView show(Page page, Actor actor, LocalDate today) {
        return new ModelAndView(
                "explained/asked",
                Map.of("page", page.titled("What children answered"), "lines", asked.list(actor, today)));
    }
}
