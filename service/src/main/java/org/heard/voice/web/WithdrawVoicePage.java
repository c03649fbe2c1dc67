package org.heard.voice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.voice.Contacts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a conversation noted in error is taken back.
@Controller
public class WithdrawVoicePage {
    private static final int LONGEST_REASON = 1000;

    private final Contacts contacts;
    private final Children children;
    private final Sight sight;
    private final Once once;

    WithdrawVoicePage(Contacts contacts, Children children, Sight sight, Once once) {
        this.contacts = contacts;
        this.children = children;
        this.sight = sight;
        this.once = once;
    }

    @GetMapping("/children/{child}/contacts/{contact}/withdraw")
    ModelAndView showContact(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable String contact) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        return page(page, Form.blank(), actor, today, child, "/contacts/" + uuid(contact));
    }

    @PostMapping("/children/{child}/contacts/{contact}/withdraw")
    ModelAndView withdrawContact(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String contact,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        var id = uuid(contact);
        var because = because(form);
        return form.hasErrors()
                ? page(page, form, actor, today, child, "/contacts/" + id)
                : done(
                        actor,
                        form,
                        now,
                        child,
                        redirect,
                        () -> contacts.withdraw(actor, now, today, child, id, because));
    }

    private static String because(Form form) {
        form.required("because", "Enter the reason");
        return form.atMost(LONGEST_REASON, "because", "The reason");
    }

    private ModelAndView done(
            Actor actor, Form form, Instant now, ChildId child, RedirectAttributes redirect, Runnable withdrawal) {
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> {
                    withdrawal.run();
                    return "/children/" + child;
                },
                Optional::of);
        Flash.done("It is withdrawn.").on(redirect);
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
