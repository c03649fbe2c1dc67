package org.heard.explained.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.explained.AskedAgain;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The children of an IRO who wait for somebody to come and talk about what was explained or decided.
@Controller
class AskedAgainPage {
    private final AskedAgain asked;
    private final Audit audit;

    AskedAgainPage(AskedAgain asked, Audit audit) {
        this.asked = asked;
        this.audit = audit;
    }

    @GetMapping("/work/explained")
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today) {
        audit.write(actor, now, "listed", List.of("name", "answers of children"));
        return new ModelAndView(
                "explained/asked",
                Map.of("page", page.titled("What children answered"), "lines", asked.list(actor, today)));
    }
}
