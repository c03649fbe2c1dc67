package org.heard.voice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.CommunicationProfiles;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.voice.Wishes;
import org.heard.voice.Wishes.Done;
import org.heard.voice.Wishes.NewWish;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where one thing a child asked for is written down, in the child's words.
@Controller
@RequestMapping("/children/{child}/wishes/new")
public class WishPage {
    private final Wishes wishes;
    private final Children children;
    private final CommunicationProfiles profiles;
    private final Sight sight;
    private final Once once;

    WishPage(Wishes wishes, Children children, CommunicationProfiles profiles, Sight sight, Once once) {
        this.profiles = profiles;
        this.wishes = wishes;
        this.children = children;
        this.sight = sight;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        return page(
                page, WordsFields.blank(actor, profiles.get(actor, child, today)), children.get(actor, child, today));
    }

    @PostMapping
    ModelAndView ask(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        form.required("words", "Enter what the child asked for, in their words");
        var words = WordsFields.words(form);
        var on = WordsFields.on(form, today);
        if (!form.hasErrors()) {
            var wish = new NewWish(child, on.orElseThrow(), words.orElseThrow());
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> wishes.ask(actor, now, today, wish),
                    done -> done == Done.RECORDED ? Optional.of("/children/" + child) : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Done>(var path)) {
                Flash.done("What the child asked for is written down. It waits for an answer.")
                        .on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            form.reject("on", "The child cannot have asked on a day still to come");
        }
        return page(page, form, children.get(actor, child, today));
    }

    private static ModelAndView page(Page page, Form form, Child child) {
        return new ModelAndView(
                "voice/wish",
                Map.of("page", page.titled("Something the child asked for"), "form", form, "child", child));
    }
}
