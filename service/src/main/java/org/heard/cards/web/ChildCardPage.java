package org.heard.cards.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.cards.CardKeeping;
import org.heard.cards.CardKeeping.Issue;
import org.heard.cards.IssuedHere;
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

/// Where those who work with a child give out their card, stop it and take it back.
@Controller
@RequestMapping("/children/{child}/card")
class ChildCardPage {
    private final CardKeeping cards;
    private final Once once;

    ChildCardPage(CardKeeping cards, Once once) {
        this.cards = cards;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            HttpServletRequest request) {
        var kept = cards.get(actor, now, today, child);
        var printable = IssuedHere.find(request, child, now).isPresent();
        return new ModelAndView(
                "cards/card", Map.of("page", page.titled("A card"), "view", new ChildCardView(kept, printable)));
    }

    @PostMapping("/issue")
    String issue(
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var here = "/children/" + child + "/card";
        once.submit(
                actor.person(),
                form.key(),
                now,
                () -> {
                    var issue = cards.issue(actor, now, today, child);
                    if (issue instanceof Issue.Issued issued) {
                        IssuedHere.keep(issued, now, request);
                        Flash.done("The card is given out. Print it now.").on(redirect);
                    } else {
                        Flash.note("No card was given out: the space still lacks what stands below.")
                                .on(redirect);
                    }
                    return issue;
                },
                issue -> issue instanceof Issue.Issued ? Optional.of(here) : Optional.empty());
        return "redirect:" + here;
    }

    @PostMapping("/reset")
    String reset(Actor actor, Instant now, LocalDate today, @PathVariable ChildId child, RedirectAttributes redirect) {
        return done(
                cards.reset(actor, now, today, child),
                "The child chooses new pictures at the next use of the card.",
                child,
                redirect);
    }

    @PostMapping("/freeze")
    String freeze(Actor actor, Instant now, LocalDate today, @PathVariable ChildId child, RedirectAttributes redirect) {
        return done(
                cards.freeze(actor, now, today, child),
                "The card is stopped, and nobody is signed in with it.",
                child,
                redirect);
    }

    @PostMapping("/revoke")
    String revoke(Actor actor, Instant now, LocalDate today, @PathVariable ChildId child, RedirectAttributes redirect) {
        return done(cards.revoke(actor, now, today, child), "The card works no more.", child, redirect);
    }

    private static String done(boolean done, String words, ChildId child, RedirectAttributes redirect) {
        (done ? Flash.done(words) : Flash.note("Nothing was changed: the card stands otherwise by now.")).on(redirect);
        return "redirect:/children/" + child + "/card";
    }
}
