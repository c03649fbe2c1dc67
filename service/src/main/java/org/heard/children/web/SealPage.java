package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.children.Children;
import org.heard.children.Identified;
import org.heard.children.IdentityKeeping;
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

/// Where a manager seals the record of a child who was adopted.
@Controller
@RequestMapping("/children/{child}/seal")
public class SealPage {
    private static final int LONGEST_REASON = 1000;

    private final Children children;
    private final IdentityKeeping identity;
    private final Once once;

    SealPage(Children children, IdentityKeeping identity, Once once) {
        this.children = children;
        this.identity = identity;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today, @PathVariable ChildId child) {
        actor.mustBe(Role.IRO_MANAGER);
        return page(page, Form.blank(), actor, today, child);
    }

    @PostMapping
    ModelAndView seal(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER);
        children.get(actor, child, today);
        form.required("why", "Enter which order it is, and its date");
        var why = form.atMost(LONGEST_REASON, "why", "The reason");
        if (!form.chose("sure", "yes")) {
            form.reject("sure", "Confirm that nobody is to find this record here any more");
        }
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> identity.seal(actor, now, today, child, why),
                    answer -> answer instanceof Identified.Done ? Optional.of("/") : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Identified>(var path)) {
                Flash.done("The record is sealed.").on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            form.reject("why", "Only the record of a child whose care ended with adoption is sealed");
        }
        return page(page, form, actor, today, child);
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child) {
        return new ModelAndView(
                "children/seal",
                Map.of(
                        "page", page.titled("Seal a record"),
                        "form", form,
                        "child", children.get(actor, child, today)));
    }
}
