package org.heard.participation.web;

import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.pages.Page;
import org.heard.participation.Participation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// How children take part, and how many know who their IRO is, for the IRO manager.
@Controller
class ParticipationPage {
    private final Participation participation;

    ParticipationPage(Participation participation) {
        this.participation = participation;
    }

    @GetMapping("/service/participation")
    ModelAndView show(Page page, Actor actor, LocalDate today) {
        return new ModelAndView(
                "participation/figures",
                Map.of("page", page.titled("How children take part"), "figures", participation.figures(actor, today)));
    }
}
