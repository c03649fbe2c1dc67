package org.heard.space.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.councils.Councils;
import org.heard.councils.Councils.Done;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.space.Council;
import org.heard.space.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The child's groups: what they want changed, the votes, the answers; nobody's name but the answerer's.
@Controller
@RequestMapping("/me/group")
class MyGroupPage {
    private static final int LONGEST = 1000;

    private final Councils councils;
    private final Once once;

    MyGroupPage(Councils councils, Once once) {
        this.councils = councils;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Me me, Instant now) {
        return show(me, Form.blank(), now);
    }

    @PostMapping("/{group}")
    ModelAndView raise(Me me, Form form, Instant now, @PathVariable UUID group, RedirectAttributes redirect) {
        var field = "words-" + group;
        var words = form.typed(field);
        if (words.isBlank()) {
            form.reject(field, me.say(Council.RAISE_MISSING));
        } else if (words.length() > LONGEST) {
            form.reject(field, me.say(Council.RAISE_LONG));
        }
        if (form.hasErrors()) {
            return show(me, form, now);
        }
        once.submit(
                me.self().actor().person(),
                form,
                now,
                () -> councils.raise(me.self(), now, me.today(), group, words),
                done -> done == Done.DONE ? Optional.of("/me/group") : Optional.empty());
        Flash.done(me.say(Council.SENT)).on(redirect);
        return new ModelAndView("redirect:/me/group");
    }

    @PostMapping("/votes/{issue}")
    String vote(Me me, Form form, Instant now, @PathVariable UUID issue, RedirectAttributes redirect) {
        councils.vote(me.self(), now, me.today(), issue, form.chose("vote", "yes"));
        Flash.done(me.say(Council.VOTED)).on(redirect);
        return "redirect:/me/group";
    }

    private ModelAndView show(Me me, Form form, Instant now) {
        return new ModelAndView(
                "space/group",
                Map.of("me", me.titled(Council.TITLE), "form", form, "mine", councils.of(me.self(), now, me.today())));
    }
}
