package org.heard.feeds.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.comparison.CaseSystem;
import org.heard.comparison.DatasetBuild;
import org.heard.comparison.Part;
import org.heard.feeds.Deliveries;
import org.heard.feeds.Nightly;
import org.heard.pages.Days;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the tables of the Standard Safeguarding Dataset are given, with what nothing in them says.
@Controller
@RequestMapping("/feeds/dataset")
class DatasetPage {
    private static final int NIGHTS = 7;

    private final Deliveries deliveries;
    private final Giving giving;
    private final Nightly nightly;

    DatasetPage(Deliveries deliveries, Giving giving, Nightly nightly) {
        this.deliveries = deliveries;
        this.giving = giving;
        this.nightly = nightly;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today) {
        Deliveries.mustBeAllowed(actor);
        return page(page, Form.blank().put("drawn", today), actor);
    }

    @PostMapping
    ModelAndView give(
            Page page,
            Form form,
            @RequestParam(name = "tables", required = false) List<MultipartFile> tables,
            Actor actor,
            Instant now,
            LocalDate today,
            RedirectAttributes redirect) {
        Deliveries.mustBeAllowed(actor);
        var system = form.oneOf(CaseSystem.class, "system", "Choose the case system");
        var number = form.oneOf(DatasetBuild.ChildNumber.class, "number", "Choose the number that the return has");
        var version = form.atMost(20, "version", "The version");
        var drawn = form.requiredDate("drawn", "day on which the tables were drawn");
        if (drawn.isPresent() && drawn.get().isAfter(today)) {
            form.reject("drawn", "The day must be today or in the past");
        }
        var files = Uploads.of(tables, Part.DATASET);
        if (!form.hasErrors()) {
            var build = new DatasetBuild(system.orElseThrow(), version, number.orElseThrow());
            var sent = giving.send(
                    form,
                    actor,
                    now,
                    today,
                    redirect,
                    "tables",
                    "Choose the tables: a zip, or all the CSV files at once",
                    () -> deliveries.giveDataset(actor, now, drawn.orElseThrow(), build, files));
            if (sent.isPresent()) {
                return sent.get();
            }
        }
        return page(page, form, actor);
    }

    private ModelAndView page(Page page, Form form, Actor actor) {
        return new ModelAndView(
                "feeds/dataset",
                Map.of(
                        "page", page.titled("Standard Safeguarding Dataset"),
                        "form", form,
                        "systems", Option.each(CaseSystem.class, CaseSystem::words),
                        "numbers", Option.each(DatasetBuild.ChildNumber.class, DatasetBuild.ChildNumber::words),
                        "roles", actor.is(Role.IRO_MANAGER) || actor.is(Role.ADMINISTRATOR),
                        "nights", nightly.list(actor, NIGHTS),
                        "lastGood",
                                nightly.findLastGood(actor).map(Days::written).orElse("none yet")));
    }
}
