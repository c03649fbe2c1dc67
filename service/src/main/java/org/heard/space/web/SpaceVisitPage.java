package org.heard.space.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import org.heard.cards.SpaceVisit;
import org.heard.cards.SpaceVisits;
import org.heard.cards.SpaceVisits.Begun;
import org.heard.pages.Page;
import org.heard.space.Door;
import org.heard.space.Doorway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// A device a worker has handed over: their own page is closed, and the child begins.
@Controller
@RequestMapping("/visit")
class SpaceVisitPage {
    private final SpaceVisits visits;

    SpaceVisitPage(SpaceVisits visits) {
        this.visits = visits;
    }

    @GetMapping
    ModelAndView show(Page page, HttpServletRequest request) {
        return SpaceVisit.find(request).isPresent()
                ? Doorway.page(page, "space/visit", Map.of())
                : new ModelAndView("redirect:/visit/code");
    }

    @PostMapping
    ModelAndView begin(Page page, Instant now, HttpServletRequest request, HttpServletResponse response) {
        var begun = SpaceVisit.find(request)
                .map(visit -> visits.begin(visit, now, request, response))
                .orElse(Begun.UNKNOWN);
        return begun == Begun.IN
                ? new ModelAndView("redirect:/me")
                : Doorway.told(page, Door.CLOSED_TITLE, Door.CLOSED, Door.ASK_NEW);
    }
}
