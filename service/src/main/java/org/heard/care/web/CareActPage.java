package org.heard.care.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.care.CareAct;
import org.heard.care.CareActs;
import org.heard.care.CareActs.Answer;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.clock.WhatMoved;
import org.heard.ids.ChildId;
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

/// Where it is recorded that a plan was made, health was assessed or the education plan moved on.
@Controller
@RequestMapping("/children/{child}/plans/new")
public class CareActPage {
    private static final int LONGEST_NAME = 200;

    private final CareActs acts;
    private final Children children;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;

    CareActPage(CareActs acts, Children children, Sight sight, WhatMoved moved, Once once) {
        this.acts = acts;
        this.children = children;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        return page(page, Form.blank(), children.get(actor, child, today));
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
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var kind = form.oneOf(CareAct.Kind.class, "kind", "Choose what was done");
        var on = form.requiredDate("on", "date it was done");
        var by = form.atMost(LONGEST_NAME, "by", "The name");
        if (!form.hasErrors()) {
            var act = CareAct.of(child, kind.orElseThrow(), on.orElseThrow(), by, actor.name());
            var before = moved.before(child, today);
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> acts.record(actor, now, today, act),
                    answer -> answer == Answer.RECORDED ? Optional.of("/children/" + child) : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
                moved.tell(Flash.done(kind.get().words() + ": recorded."), before)
                        .on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            form.reject(
                    "on",
                    submitted instanceof Once.Submitted.Refused<Answer>(var why) && why == Answer.NOT_YET
                            ? "It cannot have been done on a day still to come"
                            : "This is recorded already for that day");
        }
        return page(page, form, children.get(actor, child, today));
    }

    private static ModelAndView page(Page page, Form form, Child child) {
        return new ModelAndView(
                "care/act",
                Map.of("page", page.titled("Record a plan, health or education"), "form", form, "child", child));
    }
}
