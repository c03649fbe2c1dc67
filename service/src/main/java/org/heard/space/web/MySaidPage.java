package org.heard.space.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heard.access.NotFound;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.space.Me;
import org.heard.space.Said;
import org.heard.tellings.Step;
import org.heard.tellings.Telling;
import org.heard.tellings.TellingId;
import org.heard.tellings.Tellings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a child sent and what came of it: read or not, by whom, answered by when.
@Controller
@RequestMapping("/me/said")
public class MySaidPage {
    private final Tellings tellings;

    MySaidPage(Tellings tellings) {
        this.tellings = tellings;
    }

    /// What the template shows.
    public record View(List<Telling> tellings, Instant now) {
        /// For how many days the child has waited.
        public int waited(Telling telling) {
            return (int) Duration.between(telling.sentAt(), now).toDays();
        }
    }

    @GetMapping
    ModelAndView show(Me me, Instant now) {
        return new ModelAndView(
                "space/said", Map.of("me", me.titled(Said.TITLE), "view", new View(tellings.list(me.self()), now)));
    }

    @PostMapping("/{telling}")
    ModelAndView say(Me me, Form form, Instant now, @PathVariable TellingId telling, RedirectAttributes redirect) {
        var step = switch (form.typed("do")) {
            case "again" -> Step.Type.AGAIN;
            case "yes" -> Step.Type.CONFIRMED;
            case "no" -> Step.Type.DENIED;
            default -> throw new NotFound();
        };
        switch (tellings.say(me.self(), now, telling, step)) {
            case DONE -> Flash.done(me.say(Said.THANKS)).on(redirect);
            case TOO_LATE -> Flash.note(me.say(Said.CHANGED)).on(redirect);
        }
        return new ModelAndView("redirect:/me/said");
    }
}
