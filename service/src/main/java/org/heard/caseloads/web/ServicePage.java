package org.heard.caseloads.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.alerts.Alerts;
import org.heard.caseloads.Caseloads;
import org.heard.copies.WaitingCopies;
import org.heard.drafts.Drafts;
import org.heard.pages.Page;
import org.heard.tellings.InService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The service today: its figures, and who has what on their hands.
@Controller
public class ServicePage {
    private final Caseloads caseloads;
    private final Drafts drafts;
    private final WaitingCopies copies;
    private final Alerts alerts;
    private final InService children;

    ServicePage(Caseloads caseloads, Drafts drafts, WaitingCopies copies, Alerts alerts, InService children) {
        this.children = children;
        this.alerts = alerts;
        this.caseloads = caseloads;
        this.drafts = drafts;
        this.copies = copies;
    }

    @GetMapping("/service")
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today) {
        return new ModelAndView(
                "caseloads/service",
                Map.of(
                        "page",
                        page.titled("The service today"),
                        "overview",
                        caseloads.overview(actor, today),
                        "drafts",
                        drafts.list(actor, today),
                        "secondLooks",
                        copies.figures(actor, today).secondLook(),
                        "alerts",
                        alerts.waiting(actor, now),
                        "stands",
                        children.get(actor, now, today)));
    }
}
