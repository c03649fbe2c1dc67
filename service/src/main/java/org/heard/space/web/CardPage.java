package org.heard.space.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.heard.cards.CardDoor;
import org.heard.cards.CardDoor.Shown;
import org.heard.pages.Flash;
import org.heard.pages.Page;
import org.heard.signin.Sessions;
import org.heard.space.AtTheDoor;
import org.heard.space.Door;
import org.heard.space.Doorway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the square on a card leads. What stands behind the `#` of its address reaches the service only when
/// somebody taps: a program that looks ahead at links spends nothing.
@Controller
class CardPage {
    private final CardDoor door;
    private final Sessions sessions;

    CardPage(CardDoor door, Sessions sessions) {
        this.door = door;
        this.sessions = sessions;
    }

    @GetMapping("/card")
    ModelAndView ask(Page page, HttpServletRequest request) {
        var said = request.getParameter("unsent") != null
                ? Door.UNSENT
                : request.getParameter("ended") != null ? Door.ENDED : null;
        return Doorway.page(
                said == null || page.flash() != null ? page : page.flashing(Flash.note(Doorway.WORDS.say(said))),
                "space/card",
                Map.of());
    }

    @PostMapping("/card/open")
    ModelAndView open(
            Page page, @RequestParam(defaultValue = "") String card, Instant now, HttpServletRequest request) {
        return switch (door.show(card, now)) {
            case Shown.Pictures(var shown, var choose) -> {
                sessions.end(request);
                AtTheDoor.with(shown, choose).keep(request);
                yield new ModelAndView("redirect:/card/pictures");
            }
            case Shown.Unknown _ -> Doorway.told(page, Door.UNKNOWN_TITLE, Door.UNKNOWN, Door.ASK_NEW);
            case Shown.Frozen _ -> Doorway.told(page, Door.FROZEN_TITLE, Door.FROZEN, Door.ASK_NEW);
            case Shown.Locked _ -> Doorway.told(page, Door.LOCKED_TITLE, Door.LOCKED, Door.ASK_NEW);
        };
    }

    @GetMapping("/card/help")
    ModelAndView forgotten(Page page) {
        return Doorway.told(page, Door.FORGOT_TITLE, Door.FORGOT, Door.FORGOT_VISIT);
    }
}
