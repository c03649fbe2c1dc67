package org.heard.space.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.plain.AgeBand;
import org.heard.space.Me;
import org.heard.space.MyAge;
import org.heard.space.Spaces;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a child chooses, with somebody they trust, how their pages speak to them, and by one tap in which language.
/// Their age only suggests it.
@Controller
@RequestMapping("/me/age")
public class MyAgePage {
    private static final int LONGEST_NAME = 100;

    private final Spaces spaces;

    MyAgePage(Spaces spaces) {
        this.spaces = spaces;
    }

    @GetMapping
    ModelAndView ask(Me me) {
        return page(me, Form.blank().put("band", me.band().name()));
    }

    @PostMapping
    ModelAndView choose(Me me, Form form, Instant now, RedirectAttributes redirect) {
        var band = Arrays.stream(AgeBand.values())
                .filter(one -> one.name().equals(form.typed("band")))
                .findFirst();
        var with = form.text("with").strip();
        if (band.isEmpty()) {
            form.reject("band", me.say(MyAge.BAND_EMPTY));
        }
        if (with.isEmpty()) {
            form.reject("with", me.say(MyAge.WITH_EMPTY));
        } else if (with.length() > LONGEST_NAME) {
            form.reject("with", me.say(MyAge.WITH_TOO_LONG));
        }
        if (form.hasErrors()) {
            return page(me, form);
        }
        spaces.choose(me.self(), now, me.today(), band.orElseThrow(), with);
        Flash.done(me.words().at(band.get()).say(MyAge.SAVED)).on(redirect);
        return new ModelAndView("redirect:/me");
    }

    private ModelAndView page(Me me, Form form) {
        return new ModelAndView(
                "space/age", Map.of("me", me.titled(MyAge.TITLE), "form", form, "languages", spaces.offered(me)));
    }
}
