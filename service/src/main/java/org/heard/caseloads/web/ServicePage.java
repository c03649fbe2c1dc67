package org.heard.caseloads.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.CountedWaits;
import org.heard.alerts.Alerts;
import org.heard.caseloads.Caseloads;
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
    private final Alerts alerts;
    private final InService children;
    private final CountedWaits waits;

    ServicePage(Caseloads caseloads, Drafts drafts, Alerts alerts, InService children, CountedWaits waits) {
        this.waits = waits;
        this.children = children;
        this.alerts = alerts;
        this.caseloads = caseloads;
        this.drafts = drafts;
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
                        "alerts",
                        alerts.waiting(actor, now),
                        "waiting",
                        waits.listForWholeService(actor, today),
                        "stands",
                        children.get(actor, now, today)));
    }
}
