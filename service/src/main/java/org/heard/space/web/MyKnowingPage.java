package org.heard.space.web;

import java.time.Instant;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.participation.Knows;
import org.heard.participation.OwnKnowing;
import org.heard.space.IroKnown;
import org.heard.space.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a child says whether they know who their IRO is; they are told who it is.
@Controller
class MyKnowingPage {
    private final OwnKnowing knowing;

    MyKnowingPage(OwnKnowing knowing) {
        this.knowing = knowing;
    }

    @PostMapping("/me/knows")
    String answer(Me me, Form form, Instant now, RedirectAttributes redirect) {
        Knows.find(form.typed("knows")).ifPresent(answer -> {
            knowing.answer(me.self(), now, me.today(), answer);
            if (answer != Knows.SKIPPED) {
                var iro = knowing.iro(me.self(), me.today());
                var who = iro.isEmpty() ? me.say(IroKnown.NOBODY_YET) : me.say(IroKnown.IT_IS, iro);
                Flash.done(me.say(IroKnown.THANKS) + " " + who).on(redirect);
            }
        });
        return "redirect:/me";
    }
}
