package org.heard.space.web;

import java.time.Instant;
import java.util.Map;
import org.heard.cards.CardDoor;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.space.Door;
import org.heard.space.Doorway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// "Someone else has my card": stops it from any device, by its number and a tap. Whether a number is a card's
/// is never said.
@Controller
@RequestMapping("/card/stop")
class StopCardPage {
    private final CardDoor door;

    StopCardPage(CardDoor door) {
        this.door = door;
    }

    @GetMapping
    ModelAndView show(Page page) {
        return page(page, Form.blank());
    }

    @PostMapping
    ModelAndView stop(Page page, Form form, Instant now) {
        form.required("typed", Doorway.WORDS.say(Door.STOP_WHY));
        if (!form.hasErrors() && !door.freeze(form.text("typed"), now)) {
            form.reject("typed", Doorway.WORDS.say(Door.STOP_UNKNOWN));
        }
        if (!form.hasErrors()) {
            return Doorway.told(page, Door.STOPPED_TITLE, Door.STOPPED, Door.STOPPED_PHONE);
        }
        return page(page, form);
    }

    private static ModelAndView page(Page page, Form form) {
        return Doorway.page(
                page,
                "space/typed",
                Map.of(
                        "form", form,
                        "action", "/card/stop",
                        "heading", Door.STOP_TITLE,
                        "why", Door.STOP_WHY,
                        "label", Door.NUMBER,
                        "button", Door.STOP_BUTTON));
    }
}
