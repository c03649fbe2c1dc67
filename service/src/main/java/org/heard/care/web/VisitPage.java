package org.heard.care.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.care.Alone;
import org.heard.care.AloneField;
import org.heard.care.Visit;
import org.heard.care.Visits;
import org.heard.care.Visits.Answer;
import org.heard.care.Visits.Refusal;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.clock.WhatMoved;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a social worker records a statutory visit.
@Controller
@RequestMapping("/children/{child}/visits/new")
public class VisitPage {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 1000;

    private final Visits visits;
    private final Children children;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;

    VisitPage(Visits visits, Children children, Sight sight, WhatMoved moved, Once once) {
        this.visits = visits;
        this.children = children;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.RECORD_VISIT, child, today);
        var form = Form.blank().put("on", today).put("by", actor.name());
        return page(page, form, children.get(actor, child, today));
    }

    @PostMapping
    ModelAndView record(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_VISIT, child, today);
        var visit = read(form, actor, child);
        if (visit.isPresent() && !form.hasErrors()) {
            var before = moved.before(child, today);
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> visits.record(actor, now, today, visit.get()),
                    answer -> answer instanceof Answer.Recorded ? Optional.of("/children/" + child) : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
                moved.tell(Flash.done("The visit is recorded."), before).on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.Refused(var why))) {
                reject(form, why);
            }
        }
        return page(page, form, children.get(actor, child, today));
    }

    private static Optional<Visit> read(Form form, Actor actor, ChildId child) {
        var on = form.requiredDate("on", "date of the visit");
        var by = form.atMost(LONGEST_NAME, "by", "The name");
        var why = form.atMost(LONGEST_REASON, "not-seen-why", "The reason");
        var seen = form.typed("seen");
        if (!seen.equals("yes") && !seen.equals("no")) {
            form.reject("seen", "Choose whether the child was seen");
        }
        Alone alone = seen.equals("yes") ? AloneField.read(form, "alone").orElse(null) : null;
        var person = by.equals(actor.name()) ? actor.person() : null;
        return on.map(day -> new Visit(
                Ids.next(),
                child,
                day,
                person,
                by,
                seen.equals("yes"),
                seen.equals("no") ? why : "",
                alone,
                actor.name()));
    }

    private static void reject(Form form, Set<Refusal> why) {
        for (var refusal : why) {
            switch (refusal) {
                case NOT_YET -> form.reject("on", "The visit cannot have happened on a day still to come");
                case VISITOR_MISSING -> form.reject("by", "Enter who visited");
                case WHY_NOT_SEEN_MISSING -> form.reject("not-seen-why", "Enter why the child was not seen");
                case ALONE_MISSING -> form.reject("alone", "Choose whether the child was seen alone");
                case WHY_NOT_ALONE_MISSING ->
                    form.reject(AloneField.missingWhy("alone", form), "Enter why the child was not seen alone");
                case ALREADY_RECORDED -> form.reject("on", "This person’s visit on that day is recorded already");
            }
        }
    }

    private static ModelAndView page(Page page, Form form, Child child) {
        return new ModelAndView(
                "care/visit", Map.of("page", page.titled("Record a visit"), "form", form, "child", child));
    }
}
