package org.heard.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.clock.LateReason;
import org.heard.clock.LateReasons;
import org.heard.clock.StatutoryClock;
import org.heard.desk.ChildBars;
import org.heard.desk.ChildClock;
import org.heard.desk.ClockSheet;
import org.heard.desk.ClockView;
import org.heard.desk.DutyView;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A child's clock: each duty with its date, its source, how it was worked out and what would move it; and the place to
/// say why something was late.
@Controller
@RequestMapping("/children/{child}/clock")
public class ClockPage {
    private final ClockSheet sheet;
    private final ChildClock clocks;
    private final ChildBars bars;
    private final StatutoryClock clock;
    private final LateReasons reasons;
    private final Sight sight;
    private final Once once;

    ClockPage(
            ClockSheet sheet,
            ChildClock clocks,
            ChildBars bars,
            StatutoryClock clock,
            LateReasons reasons,
            Sight sight,
            Once once) {
        this.sheet = sheet;
        this.clocks = clocks;
        this.bars = bars;
        this.clock = clock;
        this.reasons = reasons;
        this.sight = sight;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, @PathVariable ChildId child, Actor actor, Instant now, LocalDate today) {
        var opened = sheet.open(actor, child, now, today);
        return new ModelAndView(
                "desk/clock",
                Map.of(
                        "page", page.titled("The clock"),
                        "bar", opened.bar(),
                        "clock", opened.clock(),
                        "mayExplain", opened.mayExplain(),
                        "lawVersion",
                                clock.ruleBook().lawVersion() + ", calendar "
                                        + clock.ruleBook().calendarVersion()));
    }

    @GetMapping("/late")
    ModelAndView askWhy(Page page, Query query, @PathVariable ChildId child, Actor actor, LocalDate today) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return why(page, Form.blank(), late(actor, child, today, query.first("duty")), child, actor, today);
    }

    @PostMapping("/late")
    ModelAndView sayWhy(
            Page page,
            Form form,
            @PathVariable ChildId child,
            Actor actor,
            Instant now,
            LocalDate today,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var duty = late(actor, child, today, form.text("duty"));
        var why = form.oneOf(LateReason.Why.class, "why", "Choose why this is late");
        var words = form.atMost(2000, "words", "What happened");
        if (why.isPresent() && why.get() == LateReason.Why.OTHER && words.isEmpty()) {
            form.reject("words", "Say in your words why this is late");
        }
        if (form.hasErrors()) {
            return why(page, form, duty, child, actor, today);
        }
        var reason = new LateReason(why.orElseThrow(), words, null);
        once.submit(
                actor.person(),
                form.key(),
                now,
                () -> {
                    reasons.say(
                            actor,
                            now,
                            today,
                            child,
                            duty.duty().key(),
                            duty.duty().title(),
                            reason);
                    return "/children/" + child + "/clock";
                },
                Optional::of);
        Flash.done("The reason is recorded.").on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/clock");
    }

    private DutyView late(Actor actor, ChildId child, LocalDate today, String key) {
        var view = clocks.brief(actor, child, today);
        return Stream.of(view.overdue(), view.done())
                .flatMap(List::stream)
                .filter(duty -> duty.duty().key().equals(key) && duty.wantsReason())
                .findAny()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView why(Page page, Form form, DutyView duty, ChildId child, Actor actor, LocalDate today) {
        ClockView view = clocks.brief(actor, child, today);
        return new ModelAndView(
                "desk/late",
                Map.of(
                        "page", page.titled("Why was this late?"),
                        "form", form,
                        "bar", bars.bar(actor, child, today, view),
                        "duty", duty,
                        "reasons", Option.each(LateReason.Why.class, LateReason.Why::words)));
    }
}
