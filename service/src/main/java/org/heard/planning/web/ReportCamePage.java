package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.clock.WhatMoved;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.planning.Why;
import org.heard.planning.WorkerReports;
import org.heard.planning.WorkerReports.Given;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is noted that the social worker's report came another way: on paper, by email, in the other system.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/ready/report/other")
public class ReportCamePage {
    private static final int LONGEST_TEXT = 500;

    private final WorkerReports reports;
    private final About.Finder about;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;
    private final Drafts drafts;

    ReportCamePage(WorkerReports reports, About.Finder about, Sight sight, WhatMoved moved, Once once, Drafts drafts) {
        this.reports = reports;
        this.about = about;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review) {
        sight.must(actor, Act.CONSULT, child, today);
        var found = about.get(actor, today, child, review);
        var at = DraftPlace.about(child, "report came", "The report came another way", found.path("/report/other"))
                .each(review);
        return page(page, drafts.open(actor, now, at, Form.blank().put("came", today)), found);
    }

    @PostMapping
    ModelAndView note(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.CONSULT, child, today);
        var found = about.get(actor, today, child, review);
        var on = form.requiredDate("came", "day on which it came").orElse(null);
        form.required("how", Why.HOW_MISSING.words());
        var how = form.atMost(LONGEST_TEXT, "how", "The text");
        if (on == null || form.hasErrors()) {
            return page(page, form, found);
        }
        var before = moved.before(child, today);
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> reports.cameAnotherWay(actor, now, today, child, review, on, how),
                answer -> answer instanceof Given.Done ? Optional.of(found.path("")) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Given>(var path)) {
            moved.tell(Flash.done("That the report came is noted."), before).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        if (submitted instanceof Once.Submitted.Refused<Given>(Given.Refused(var why))) {
            form.reject(why == Why.HOW_MISSING ? "how" : "came", why.words());
        }
        return page(page, form, found);
    }

    private static ModelAndView page(Page page, Form form, About about) {
        return new ModelAndView(
                "planning/reportCame",
                Map.of("page", page.titled("The report came another way"), "form", form, "about", about));
    }
}
