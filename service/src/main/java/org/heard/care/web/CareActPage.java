package org.heard.care.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.care.CareAct;
import org.heard.care.CareActs;
import org.heard.care.CareActs.Answer;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.clock.Recordings;
import org.heard.clock.StatutoryClock;
import org.heard.clock.WhatMoved;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is recorded that something the law asks about was done or happened: first what, the things this child's
/// clock waits for before all others; then when and by whom.
@Controller
@RequestMapping("/children/{child}/plans/new")
public class CareActPage {
    private static final int LONGEST_NAME = 200;

    private final CareActs acts;
    private final Children children;
    private final StatutoryClock clock;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;

    CareActPage(CareActs acts, Children children, StatutoryClock clock, Sight sight, WhatMoved moved, Once once) {
        this.acts = acts;
        this.children = children;
        this.clock = clock;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Query query, Actor actor, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        return kind(query.first("kind"))
                .map(kind -> page(page, Form.blank(), children.get(actor, child, today), kind))
                .orElseGet(() -> choose(page, actor, child, today));
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
        var chosen = kind(form.text("kind"));
        if (chosen.isEmpty()) {
            return choose(page, actor, child, today);
        }
        var kind = chosen.get();
        var on = form.requiredDate("on", "date");
        var by = form.atMost(LONGEST_NAME, "by", "The name");
        if (!form.hasErrors()) {
            var act = CareAct.of(child, kind, on.orElseThrow(), by, actor.name());
            var before = moved.before(child, today);
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> acts.record(actor, now, today, act),
                    answer -> answer == Answer.RECORDED ? Optional.of("/children/" + child) : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
                moved.tell(Flash.done(kind.words() + ": recorded."), before).on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            form.reject(
                    "on",
                    submitted instanceof Once.Submitted.Refused<Answer>(var why) && why == Answer.NOT_YET
                            ? "This cannot have been on a day still to come"
                            : "This is recorded already for that day");
        }
        return page(page, form, children.get(actor, child, today), kind);
    }

    private static Optional<CareAct.Kind> kind(String name) {
        return Stream.of(CareAct.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static ModelAndView page(Page page, Form form, Child child, CareAct.Kind kind) {
        return new ModelAndView(
                "care/act", Map.of("page", page.titled(kind.words()), "form", form, "child", child, "kind", kind));
    }

    private ModelAndView choose(Page page, Actor actor, ChildId child, LocalDate today) {
        return new ModelAndView(
                "care/actKind",
                Map.of(
                        "page", page.titled("What was done, or happened?"),
                        "child", children.get(actor, child, today),
                        "waited", waitedFor(child, today)));
    }

    /// What the child's clock waits for today: what would meet a duty that is owed, or tell of one that cannot be told.
    private List<CareAct.Kind> waitedFor(ChildId child, LocalDate today) {
        var facts = EnumSet.noneOf(FactKind.class);
        for (var duty : clock.duties(child, today)) {
            facts.addAll(Recordings.waitedFor(duty, today));
        }
        return Stream.of(CareAct.Kind.values())
                .filter(kind -> facts.contains(kind.fact()))
                .toList();
    }
}
