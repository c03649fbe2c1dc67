package org.heard.space.web;

import java.time.Instant;
import org.heard.drafts.OwnDrafts;
import org.heard.ids.Ids;
import org.heard.pages.Flash;
import org.heard.pages.Form;
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

    @PostMapping("/away")
    String throwAway(Me me, Form form, Instant now, RedirectAttributes redirect) {
        Ids.find(form.typed("sitting")).ifPresent(sitting -> {
            drafts.over(me.self(), now, sitting);
            Flash.done(me.say(Unsent.THROWN)).on(redirect);
        });
        return "redirect:/me/say";
    }
}
