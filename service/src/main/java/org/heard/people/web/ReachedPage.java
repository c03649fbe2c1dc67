package org.heard.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.people.Reaching;
import org.heard.people.Reaching.Kept;
import org.heard.people.Reaching.Known;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the IRO or the social worker writes down how a child reaches somebody who does not work here.
@Controller
@RequestMapping("/children/{child}/people/{connection}/reached")
public class ReachedPage {
    private static final int LONGEST = 100;

    private final Reaching reaching;
    private final Children children;
    private final Once once;

    ReachedPage(Reaching reaching, Children children, Once once) {
        this.reaching = reaching;
        this.children = children;
        this.once = once;
    }

    /// What the template shows.
    public record View(Child child, Known known) {
        public String back() {
            return "/children/" + child.id() + "/people";
        }

        public String path() {
            return back() + "/" + known.connection().id() + "/reached";
        }
    }

    @GetMapping
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable UUID connection) {
        var view = view(actor, today, child, connection);
        var reached = view.known().reached();
        return page(page, Form.blank().put("phone", reached.phone()).put("hours", reached.hours()), view);
    }

    @PostMapping
    ModelAndView keep(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable UUID connection,
            RedirectAttributes redirect) {
        var view = view(actor, today, child, connection);
        var phone = form.atMost(LONGEST, "phone", "The number");
        var hours = form.atMost(LONGEST, "hours", "The hours");
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> reaching.keep(actor, now, today, child, connection, phone, hours),
                kept -> kept == Kept.DONE ? Optional.of(view.back()) : Optional.empty());
        switch (submitted) {
            case Once.Submitted.SendTo<Kept>(var path) -> {
                Flash.done("The child reads it on “My people” from now on.").on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            case Once.Submitted.Refused<Kept>(var why) -> {
                if (why == Kept.NO_NUMBER) {
                    form.reject("phone", "Enter a telephone number, such as 01632 960 001");
                } else {
                    form.reject("hours", "Enter days and times alone, such as Monday to Friday, 9am to 5pm");
                }
                return page(page, form, view);
            }
        }
    }

    private View view(Actor actor, LocalDate today, ChildId child, UUID connection) {
        var known = reaching.get(actor, today, child, connection);
        return new View(children.get(actor, child, today), known);
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "people/reached",
                Map.of("page", page.titled("How the child reaches them"), "form", form, "view", view));
    }
}
