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
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.voice.Wishes;
import org.heard.voice.Wishes.Done;
import org.heard.voice.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a correction is put beside a child's words. The words themselves stay.
@Controller
@RequestMapping("/children/{child}/words/{words}/correct")
public class CorrectWordsPage {
    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_REASON = 1000;

    private final Wishes wishes;
    private final Children children;
    private final Sight sight;
    private final Once once;

    CorrectWordsPage(Wishes wishes, Children children, Sight sight, Once once) {
        this.wishes = wishes;
        this.children = children;
        this.sight = sight;
        this.once = once;
    }

    /// What the template shows.
    public record View(Child child, Words.Said said) {}

    @GetMapping
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable String words) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        return page(page, Form.blank(), view(actor, today, child, words));
    }

    @PostMapping
    ModelAndView correct(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String words,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        var view = view(actor, today, child, words);
        form.required("correction", "Enter what the child really said or meant");
        var text = form.atMost(LONGEST_WORDS, "correction", "The correction");
        form.required("because", "Enter how you know");
        var because = form.atMost(LONGEST_REASON, "because", "The reason");
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        var correction = new Words.Correction(today, text, because, actor.name());
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> wishes.correct(actor, now, today, child, view.said().id(), correction),
                done -> done == Done.RECORDED ? Optional.of("/children/" + child) : Optional.empty());
        Flash.done("The correction stands beside the child’s words.").on(redirect);
        return new ModelAndView("redirect:" + ((Once.Submitted.SendTo<Done>) submitted).path());
    }

    private View view(Actor actor, LocalDate today, ChildId child, String words) {
        var about = children.get(actor, child, today);
        return new View(about, wishes.getWords(actor, today, child, uuid(words)));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw new NotFound();
        }
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "voice/correct",
                Map.of("page", page.titled("Put a correction beside a child’s words"), "form", form, "view", view));
    }
}
