package org.heard.feeds.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Part;
import org.heard.feeds.Deliveries;
import org.heard.feeds.Differences;
import org.heard.feeds.Errands;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.returns.OfstedLists;
import org.heard.ssda903.CollectionYear;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the files of a return and the list of names are given, and what was given before.
@Controller
public class DeliveriesPage {
    private static final int FIRST_YEAR = 2023;

    private final Deliveries deliveries;
    private final Errands errands;
    private final Differences differences;
    private final Giving giving;
    private final OfstedLists lists;

    DeliveriesPage(Deliveries deliveries, Errands errands, Differences differences, Giving giving, OfstedLists lists) {
        this.deliveries = deliveries;
        this.errands = errands;
        this.differences = differences;
        this.giving = giving;
        this.lists = lists;
    }

    @GetMapping("/feeds")
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today) {
        return page(page, blankReturn(today), blankNames(today), actor, now, today);
    }

    @PostMapping("/feeds")
    ModelAndView give(
            Page page,
            Form form,
            @RequestParam(name = "this", required = false) List<MultipartFile> thisYear,
            @RequestParam(name = "last", required = false) List<MultipartFile> lastYear,
            Actor actor,
            Instant now,
            LocalDate today,
            RedirectAttributes redirect) {
        Deliveries.mustBeAllowed(actor);
        var year = form.text("year");
        if (!year.matches("20\\d\\d")) {
            form.reject("year", "Choose the collection year");
        }
        var files = new ArrayList<GivenFile>();
        files.addAll(Uploads.of(thisYear, Part.THIS_YEAR));
        files.addAll(Uploads.of(lastYear, Part.LAST_YEAR));
        if (!form.hasErrors()) {
            var ending = CollectionYear.ending(Integer.parseInt(year));
            var sent = giving.send(
                    form,
                    actor,
                    now,
                    today,
                    redirect,
                    "this",
                    "Choose this year's files: a zip, or the CSV files of the return",
                    () -> deliveries.giveReturn(actor, now, ending, files));
            if (sent.isPresent()) {
                return sent.get();
            }
        }
        return page(page, form, blankNames(today), actor, now, today);
    }

    @PostMapping("/feeds/names")
    ModelAndView giveNames(
            Page page,
            Form form,
            @RequestParam(name = "names", required = false) List<MultipartFile> names,
            Actor actor,
            Instant now,
            LocalDate today,
            RedirectAttributes redirect) {
        Deliveries.mustBeAllowed(actor);
        var from = form.requiredDate("from", "day from which these are the workers");
        if (from.isPresent() && from.get().isAfter(today.plusYears(1))) {
            form.reject("from", "The day must be within a year from today");
        }
        var files = Uploads.of(names, Part.NAMES);
        if (!form.hasErrors()) {
            var sent = giving.send(
                    form,
                    actor,
                    now,
                    today,
                    redirect,
                    "names",
                    "Choose the list: a CSV file",
                    () -> deliveries.giveNames(actor, now, from.orElseThrow(), files));
            if (sent.isPresent()) {
                return sent.get();
            }
        }
        return page(page, blankReturn(today), form, actor, now, today);
    }

    private ModelAndView page(Page page, Form returned, Form names, Actor actor, Instant now, LocalDate today) {
        var given = deliveries.list(actor);
        var view = new ModelAndView(
                "feeds/deliveries",
                Map.of(
                        "page", page.titled("Returns"),
                        "form", returned,
                        "names", names,
                        "deliveries", given,
                        "underWay", errands.listUnderWay(actor, now),
                        "years", years(today),
                        "writes", actor.is(Role.IRO_MANAGER),
                        "differences",
                                differences.countOpen(actor).values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()));
        lists.findDay(actor).ifPresent(day -> view.addObject("list", day));
        return view;
    }

    private static Form blankReturn(LocalDate today) {
        return Form.blank().put("year", lastWhole(today).ending() + "");
    }

    private static Form blankNames(LocalDate today) {
        return Form.blank().put("from", today);
    }

    private static List<Option> years(LocalDate today) {
        var options = new ArrayList<Option>();
        for (var year = CollectionYear.containing(today).ending(); year >= FIRST_YEAR; year--) {
            options.add(Option.of(year + "", "1 April " + (year - 1) + " to 31 March " + year));
        }
        return options;
    }

    private static CollectionYear lastWhole(LocalDate today) {
        return CollectionYear.containing(today).previous();
    }
}
