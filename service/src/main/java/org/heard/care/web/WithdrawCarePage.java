package org.heard.care.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.care.CareActs;
import org.heard.care.MissingEpisodes;
import org.heard.care.Visits;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a visit, a date of a plan, of health or of education, or a time the child was missing, recorded in error, is
/// taken back.
@Controller
public class WithdrawCarePage {
    private static final int LONGEST_REASON = 1000;

    /// Takes one back.
    private interface Withdrawing {
        void withdraw(Actor actor, Instant now, LocalDate today, ChildId child, UUID id, String because);
    }

    /// What can be taken back here: below which address, who may, and how.
    private record Recorded(String at, Act may, Withdrawing withdrawing) {}

    private final Recorded visits;
    private final Recorded acts;
    private final Recorded episodes;
    private final Children children;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;

    WithdrawCarePage(
            Visits visits,
            CareActs acts,
            MissingEpisodes episodes,
            Children children,
            Sight sight,
            WhatMoved moved,
            Once once) {
        this.visits = new Recorded("/visits/", Act.RECORD_VISIT, visits::withdraw);
        this.acts = new Recorded("/plans/", Act.KEEP_RECORD, acts::withdraw);
        this.episodes = new Recorded("/missing/", Act.KEEP_RECORD, episodes::withdraw);
        this.children = children;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
    }

    @GetMapping("/children/{child}/visits/{visit}/withdraw")
    ModelAndView showVisit(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable String visit) {
        return show(page, actor, today, child, visits, visit);
    }

    @PostMapping("/children/{child}/visits/{visit}/withdraw")
    ModelAndView withdrawVisit(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String visit,
            RedirectAttributes redirect) {
        return withdraw(page, form, actor, now, today, child, visits, visit, redirect);
    }

    @GetMapping("/children/{child}/plans/{act}/withdraw")
    ModelAndView showAct(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable String act) {
        return show(page, actor, today, child, acts, act);
    }

    @PostMapping("/children/{child}/plans/{act}/withdraw")
    ModelAndView withdrawAct(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String act,
            RedirectAttributes redirect) {
        return withdraw(page, form, actor, now, today, child, acts, act, redirect);
    }

    @GetMapping("/children/{child}/missing/{missing}/withdraw")
    ModelAndView showMissing(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable String missing) {
        return show(page, actor, today, child, episodes, missing);
    }

    @PostMapping("/children/{child}/missing/{missing}/withdraw")
    ModelAndView withdrawMissing(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String missing,
            RedirectAttributes redirect) {
        return withdraw(page, form, actor, now, today, child, episodes, missing, redirect);
    }

    private ModelAndView show(Page page, Actor actor, LocalDate today, ChildId child, Recorded recorded, String id) {
        sight.must(actor, recorded.may(), child, today);
        return page(page, Form.blank(), actor, today, child, recorded.at() + uuid(id));
    }

    private ModelAndView withdraw(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            Recorded recorded,
            String typed,
            RedirectAttributes redirect) {
        sight.must(actor, recorded.may(), child, today);
        var id = uuid(typed);
        var because = because(form);
        return form.hasErrors()
                ? page(page, form, actor, today, child, recorded.at() + id)
                : done(
                        actor,
                        form,
                        now,
                        today,
                        child,
                        redirect,
                        () -> recorded.withdrawing().withdraw(actor, now, today, child, id, because));
    }

    private static String because(Form form) {
        form.required("because", "Enter the reason");
        return form.atMost(LONGEST_REASON, "because", "The reason");
    }

    private ModelAndView done(
            Actor actor,
            Form form,
            Instant now,
            LocalDate today,
            ChildId child,
            RedirectAttributes redirect,
            Runnable withdrawal) {
        var before = moved.before(child, today);
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> {
                    withdrawal.run();
                    return "/children/" + child;
                },
                Optional::of);
        moved.tell(Flash.done("It is withdrawn."), before).on(redirect);
        return new ModelAndView("redirect:" + ((Once.Submitted.SendTo<String>) submitted).path());
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOne) {
            throw new NotFound();
        }
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child, String at) {
        return new ModelAndView(
                "care/withdraw",
                Map.of(
                        "page",
                        page.titled("Withdraw what was recorded in error"),
                        "form",
                        form,
                        "child",
                        children.get(actor, child, today),
                        "action",
                        "/children/" + child + at + "/withdraw"));
    }
}
