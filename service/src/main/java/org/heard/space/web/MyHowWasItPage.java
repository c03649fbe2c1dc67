package org.heard.space.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.participation.Afterwards;
import org.heard.participation.Afterwards.Tap;
import org.heard.participation.OwnFeedback;
import org.heard.space.HowWasIt;
import org.heard.space.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How a child's meeting was: three questions, a tap each.
@Controller
@RequestMapping("/me/how-was-it")
class MyHowWasItPage {
    private final OwnFeedback feedback;

    MyHowWasItPage(OwnFeedback feedback) {
        this.feedback = feedback;
    }

    @GetMapping
    ModelAndView ask(Me me) {
        return feedback.next(me.self(), me.today())
                .map(question -> new ModelAndView(
                        "space/howWasIt", Map.of("me", me.titled(HowWasIt.TITLE), "question", question)))
                .orElseGet(() -> new ModelAndView("redirect:/me/meeting"));
    }

    @PostMapping
    ModelAndView tap(Me me, Form form, Instant now, RedirectAttributes redirect) {
        Arrays.stream(Afterwards.values())
                .filter(one -> one.name().equals(form.typed("question")))
                .findFirst()
                .ifPresent(question -> Tap.find(form.typed("tap"))
                        .ifPresent(tap -> feedback.answer(me.self(), now, me.today(), question, tap)));
        if (feedback.next(me.self(), me.today()).isPresent()) {
            return new ModelAndView("redirect:/me/how-was-it");
        }
        Flash.done(me.say(HowWasIt.THANKS)).on(redirect);
        return new ModelAndView("redirect:/me");
    }
}
