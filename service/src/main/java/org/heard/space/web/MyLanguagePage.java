package org.heard.space.web;

import java.time.Instant;
import org.heard.access.NotFound;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.plain.Language;
import org.heard.space.Me;
import org.heard.space.MyAge;
import org.heard.space.Spaces;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One tap to another language, and one back to English from every page.
@Controller
public class MyLanguagePage {
    private final Spaces spaces;

    MyLanguagePage(Spaces spaces) {
        this.spaces = spaces;
    }

    @PostMapping("/me/language")
    ModelAndView choose(Me me, Form form, Instant now, RedirectAttributes redirect) {
        var language = Language.tagged(form.typed("language"))
                .filter(spaces.offered(me)::contains)
                .orElseThrow(NotFound::new);
        spaces.speak(me.self(), now, me.today(), language);
        Flash.done(spaces.words(me, language).say(MyAge.LANGUAGE_SAVED)).on(redirect);
        return new ModelAndView("redirect:/me");
    }
}
