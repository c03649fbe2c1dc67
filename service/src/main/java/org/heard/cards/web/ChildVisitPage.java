package org.heard.cards.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.cards.CardKeeping;
import org.heard.cards.SpaceVisits;
import org.heard.ids.ChildId;
import org.heard.pages.Origin;
import org.heard.pages.Page;
import org.heard.signin.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a worker opens a child's space for ten minutes: with a code for the child's device, or on this one, in
/// which they are no longer signed in from then on.
@Controller
@RequestMapping("/children/{child}/card")
class ChildVisitPage {
    private final CardKeeping cards;
    private final SpaceVisits visits;
    private final Sessions sessions;
    private final Origin origin;

    ChildVisitPage(CardKeeping cards, SpaceVisits visits, Sessions sessions, Origin origin) {
        this.cards = cards;
        this.visits = visits;
        this.sessions = sessions;
        this.origin = origin;
    }

    @PostMapping("/visit")
    ModelAndView code(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            HttpServletRequest request) {
        var code = visits.withCode(actor, now, today, child);
        return new ModelAndView(
                "cards/code",
                Map.of(
                        "page",
                        page.titled("A code"),
                        "child",
                        cards.get(actor, now, today, child).child(),
                        "code",
                        code,
                        "address",
                        origin.of(request).replaceFirst("^https?://", "") + "/visit"));
    }

    @PostMapping("/here")
    String handOver(
            Actor actor, Instant now, LocalDate today, @PathVariable ChildId child, HttpServletRequest request) {
        var visit = visits.handOver(actor, now, today, child);
        sessions.end(request);
        visit.keep(request);
        return "redirect:/visit";
    }
}
