package org.heard.handwritten.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.handwritten.Handwritten;
import org.heard.handwritten.PaperReading;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.pages.Stretch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a form that came back is found by its code, and where an IRO or a manager sees what waits to be read.
@Controller
@RequestMapping(PaperWorkPage.PATH)
public class PaperWorkPage {
    static final String PATH = "/work/paper";
    private static final int LONGEST_CODE = 20;

    private final Handwritten handwritten;
    private final PaperReading reading;

    PaperWorkPage(Handwritten handwritten, PaperReading reading) {
        this.handwritten = handwritten;
        this.reading = reading;
    }

    /// What the template shows.
    ///
    /// @param before the stretch of what waits before this one, absent on the first
    /// @param more   the next, absent on the last
    public record View(
            Stretch stretch,
            List<PaperReading.Waiting> waiting,
            @Nullable Link before,
            @Nullable Link more,
            Instant now) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Query query,
            Actor actor,
            Instant now,
            LocalDate today,
            @RequestParam(defaultValue = "") String code) {
        return page(page, query, Form.blank().put("code", code), actor, now, today);
    }

    /// Goes on to the child whose form it is, where it is filed.
    @PostMapping
    ModelAndView find(Page page, Query query, Form form, Actor actor, Instant now, LocalDate today) {
        form.required("code", "Enter the code on the form");
        var code = form.atMost(LONGEST_CODE, "code", "The code");
        var found = handwritten.find(actor, today, code);
        if (!form.hasErrors() && found.isPresent()) {
            var back = found.get();
            return new ModelAndView("redirect:/children/" + back.child() + "/paper?code=" + back.code() + "#file");
        }
        if (!form.hasErrors()) {
            form.reject("code", "No form of a child you work with has this code");
        }
        return page(page, query, form, actor, now, today);
    }

    private ModelAndView page(Page page, Query query, Form form, Actor actor, Instant now, LocalDate today) {
        var stretch = Stretch.of(query, reading.countWaiting(actor, today));
        var waiting = reading.listWaiting(actor, today, stretch.skipped(), Stretch.ROWS);
        return new ModelAndView(
                "handwritten/work",
                Map.of(
                        "page",
                        page.titled("On paper"),
                        "form",
                        form,
                        "view",
                        new View(stretch, waiting, stretch.before(PATH), stretch.more(PATH), now)));
    }
}
