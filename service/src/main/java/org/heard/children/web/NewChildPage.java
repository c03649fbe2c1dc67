package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.children.Child;
import org.heard.children.Child.BirthDate;
import org.heard.children.Identified;
import org.heard.children.IdentityKeeping;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a child is added whom no return has told of yet.
@Controller
public class NewChildPage {
    private final IdentityKeeping identity;
    private final Once once;
    private final Drafts drafts;

    NewChildPage(IdentityKeeping identity, Once once, Drafts drafts) {
        this.identity = identity;
        this.once = once;
        this.drafts = drafts;
    }

    @GetMapping("/children/new")
    ModelAndView show(Page page, Actor actor, Instant now) {
        actor.mustBe(Role.IRO_MANAGER, Role.BUSINESS_SUPPORT);
        var place = DraftPlace.of("new child", "Add a child", "/children/new");
        return page(page, drafts.open(actor, now, place, Form.blank()), List.of());
    }

    @PostMapping("/children/new")
    ModelAndView add(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER, Role.BUSINESS_SUPPORT);
        var who = IdentityFields.read(form);
        var born = BirthDateFields.readIfAny(form);
        var alike = new ArrayList<Child>();
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form,
                    now,
                    () -> identity.enter(actor, now, today, who, orNull(born), form.chose("another", "yes")),
                    answer -> answer instanceof Identified.Done(var child)
                            ? Optional.of("/children/" + child + "/care")
                            : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Identified>(var path) -> {
                    Flash.done("The child is added. Next, enter when care began.")
                            .on(redirect);
                    return new ModelAndView("redirect:" + path);
                }
                case Once.Submitted.Refused<Identified>(Identified.LooksLike(var others)) -> {
                    form.reject("another", "Say whether this is one of the children below");
                    alike.addAll(others);
                }
                case Once.Submitted.Refused<Identified>(var why) -> IdentityFields.refuse(form, why);
            }
        }
        return page(page, form, alike);
    }

    private static @org.jspecify.annotations.Nullable BirthDate orNull(Optional<BirthDate> born) {
        return born.orElse(null);
    }

    private static ModelAndView page(Page page, Form form, List<Child> alike) {
        return new ModelAndView(
                "children/new", Map.of("page", page.titled("Add a child"), "form", form, "alike", alike));
    }
}
