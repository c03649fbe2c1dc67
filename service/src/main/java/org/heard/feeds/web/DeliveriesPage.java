package org.heard.feeds.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.feeds.Deliveries;
import org.heard.feeds.Deliveries.Given;
import org.heard.feeds.Differences;
import org.heard.feeds.GivenFile;
import org.heard.feeds.Loading;
import org.heard.feeds.Part;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.ssda903.CollectionYear;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the files of a return are given, and what was given before.
@Controller
public class DeliveriesPage {
    private static final int FIRST_YEAR = 2023;

    private final Deliveries deliveries;
    private final Loading loading;
    private final Differences differences;

    DeliveriesPage(Deliveries deliveries, Loading loading, Differences differences) {
        this.deliveries = deliveries;
        this.loading = loading;
        this.differences = differences;
    }

    @GetMapping("/feeds")
    ModelAndView show(Page page, Actor actor, LocalDate today) {
        return page(page, Form.blank().put("year", lastWhole(today).ending() + ""), actor, today);
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
        take(thisYear, Part.THIS_YEAR, files);
        take(lastYear, Part.LAST_YEAR, files);
        if (form.hasErrors()) {
            return page(page, form, actor, today);
        }
        return switch (deliveries.giveReturn(actor, now, CollectionYear.ending(Integer.parseInt(year)), files)) {
            case Given.Kept(var delivery) -> {
                loading.compare(actor, now, today, delivery.id(), done -> {});
                yield new ModelAndView("redirect:/feeds/" + delivery.id());
            }
            case Given.Before(var delivery) -> {
                Flash.note("These very files were given before. Nothing was changed.")
                        .on(redirect);
                yield new ModelAndView("redirect:/feeds/" + delivery.id());
            }
            case Given.Nothing nothing -> {
                form.reject("this", "Choose this year's files: a zip, or the CSV files of the return");
                yield page(page, form, actor, today);
            }
            case Given.TooLarge(var bytes) -> {
                form.reject(
                        "this",
                        "Together the files are %,d MB. At most %,d MB can be read at once."
                                .formatted(bytes >> 20, Deliveries.MOST_BYTES >> 20));
                yield page(page, form, actor, today);
            }
        };
    }

    /// A browser sends an empty part where nothing was chosen.
    private static void take(
            @org.jspecify.annotations.Nullable List<MultipartFile> given, Part part, List<GivenFile> files) {
        if (given == null) {
            return;
        }
        for (var file : given) {
            if (!file.isEmpty()) {
                var name = file.getOriginalFilename();
                try {
                    files.add(new GivenFile(part, name == null ? "a file" : name, file.getBytes()));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        }
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today) {
        return new ModelAndView(
                "feeds/deliveries",
                Map.of(
                        "page", page.titled("Returns"),
                        "form", form,
                        "deliveries", deliveries.list(actor),
                        "years", years(today),
                        "differences",
                                differences.countOpen(actor).values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()));
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
