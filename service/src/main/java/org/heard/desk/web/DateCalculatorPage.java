package org.heard.desk.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.desk.ClockView;
import org.heard.desk.DateCalculator;
import org.heard.desk.DateCalculator.Tried;
import org.heard.law.CalendarYearMissing;
import org.heard.law.LegalStatusKind;
import org.heard.law.PlacementKind;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where anybody signed in tries what the law would ask, for a child who is in no record. Nothing of it is kept, and
/// nothing stands in an address.
@Controller
@RequestMapping("/dates")
public class DateCalculatorPage {
    private final DateCalculator calculator;

    DateCalculatorPage(DateCalculator calculator) {
        this.calculator = calculator;
    }

    /// What the template shows.
    ///
    /// @param on    the day it was asked for
    /// @param clock what is owed, absent before anything was tried
    public record View(LocalDate on, @Nullable ClockView clock, List<Option> placements, List<Option> statuses) {}

    @GetMapping
    ModelAndView show(Page page, LocalDate today) {
        return page(page, Form.blank().put("on", today), today, null);
    }

    @PostMapping
    ModelAndView calculate(Page page, Form form, LocalDate today) {
        var began = form.requiredDate("began", "day the child became looked after");
        var on = form.date("on", "day it is asked for").orElse(today);
        var born = form.date("born", "date of birth").orElse(null);
        var since = form.date("since", "day the child came to live there");
        var reviews = form.days("reviews", "day of a review");
        var visits = form.days("visits", "day of a visit");
        if (form.hasErrors() || began.isEmpty()) {
            return page(page, form, today, null);
        }
        if (born != null && born.isAfter(began.get())) {
            form.reject("born", "The child cannot be born after becoming looked after");
            return page(page, form, today, null);
        }
        var tried = new Tried(
                born,
                began.get(),
                chosen(PlacementKind.class, form.typed("placement")),
                since.orElse(began.get()),
                chosen(LegalStatusKind.class, form.typed("status")),
                reviews,
                visits,
                form.chose("else", "yes"));
        try {
            return page(page, form, on, calculator.clock(tried, on));
        } catch (CalendarYearMissing outside) {
            form.reject("began", String.valueOf(outside.getMessage()));
            return page(page, form, today, null);
        }
    }

    private static <E extends Enum<E>> @Nullable E chosen(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static ModelAndView page(Page page, Form form, LocalDate on, @Nullable ClockView clock) {
        var model = new HashMap<String, Object>(Map.of(
                "page",
                page.titled("Date calculator"),
                "form",
                form,
                "view",
                new View(on, clock, LawOptions.placements("Not known"), LawOptions.statuses("Not known"))));
        return new ModelAndView("desk/dates", model);
    }
}
