package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.Disabilities;
import org.heard.children.Identified;
import org.heard.children.IdentityKeeping;
import org.heard.ids.ChildId;
import org.heard.pages.Clash;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is corrected who a child is.
@Controller
@RequestMapping("/children/{child}/identity")
public class IdentityPage {
    private final Children children;
    private final IdentityKeeping identity;
    private final Disabilities disabilities;
    private final Sight sight;
    private final Once once;

    IdentityPage(Children children, IdentityKeeping identity, Disabilities disabilities, Sight sight, Once once) {
        this.children = children;
        this.identity = identity;
        this.disabilities = disabilities;
        this.sight = sight;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var known = children.get(actor, child, today);
        return page(page, IdentityFields.filled(known), actor, today, known, null);
    }

    @PostMapping
    ModelAndView correct(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var who = IdentityFields.read(form);
        Clash clash = null;
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> identity.correct(
                            actor, now, today, child, who, form.version().orElse(0)),
                    answer -> answer instanceof Identified.Done ? Optional.of("/children/" + child) : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Identified>(var path) -> {
                    Flash.done("Who the child is has been corrected.").on(redirect);
                    return new ModelAndView("redirect:" + path);
                }
                case Once.Submitted.Refused<Identified>(Identified.ChangedMeanwhile(var changed)) -> {
                    clash = Clash.between(IdentityFields.filled(changed), form, IdentityFields.clash());
                }
                case Once.Submitted.Refused<Identified>(Identified.NothingNew())
                when form.merged() -> {
                    Flash.note("Who the child is stays as it was saved before.").on(redirect);
                    return new ModelAndView("redirect:/children/" + child);
                }
                case Once.Submitted.Refused<Identified>(var why) -> IdentityFields.refuse(form, why);
            }
        }
        return page(page, form, actor, today, children.get(actor, child, today), clash);
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, Child child, @Nullable Clash clash) {
        var model = new HashMap<String, Object>(Map.of(
                "page",
                page.titled("Who the child is"),
                "form",
                form,
                "child",
                child,
                "keeps",
                children.keepsFrom(actor, child.id(), today),
                "birthDates",
                children.listBirthDates(actor, child.id(), today),
                "disability",
                disabilities.get(actor, today, child.id())));
        if (clash != null) {
            model.put("clash", clash);
        }
        return new ModelAndView("children/identity", model);
    }
}
