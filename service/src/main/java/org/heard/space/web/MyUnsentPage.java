package org.heard.space.web;

import java.time.Instant;
import java.util.List;
import org.heard.drafts.OwnDrafts;
import org.heard.ids.Ids;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Tone;
import org.heard.space.Me;
import org.heard.space.Unsent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where what a child writes is kept while they write, and thrown away when they say so.
@Controller
@RequestMapping("/me/unsent")
class MyUnsentPage {
    private final OwnDrafts drafts;

    MyUnsentPage(OwnDrafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Me me, Form form, Instant now) {
        drafts.keep(me.self(), now, form);
    }

    /// On the way to somebody on their side: what is typed waits, and there they read how to go on.
    @PostMapping("/side")
    String toMySide(Me me, Form form, Instant now, RedirectAttributes redirect) {
        return onwards("/me/side", me, form, now, redirect);
    }

    /// On the way to telling somebody instead.
    @PostMapping("/help")
    String toHelp(Me me, Form form, Instant now, RedirectAttributes redirect) {
        return onwards("/me/help", me, form, now, redirect);
    }

    private String onwards(String path, Me me, Form form, Instant now, RedirectAttributes redirect) {
        drafts.takeAlong(me.self(), now, form)
                .ifPresent(back -> new Flash(
                                Tone.INFORMATION, me.say(Unsent.WAITS), List.of(), Link.to(me.say(Unsent.GO_ON), back))
                        .on(redirect));
        return "redirect:" + path;
    }

    @PostMapping("/away")
    String throwAway(Me me, Form form, Instant now, RedirectAttributes redirect) {
        Ids.find(form.typed("sitting")).ifPresent(sitting -> {
            drafts.over(me.self(), now, sitting);
            Flash.done(me.say(Unsent.THROWN)).on(redirect);
        });
        return "redirect:/me/say";
    }
}
