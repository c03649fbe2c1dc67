package org.heard.space.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heard.cards.CardDoor;
import org.heard.cards.PhoneLinks;
import org.heard.cards.SignIns;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.signin.Sessions;
import org.heard.space.Door;
import org.heard.space.Doorway;
import org.heard.space.LastHere;
import org.heard.space.Me;
import org.heard.space.MyCard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A child's own look at their card: when somebody came in with it, and how to stop it.
@Controller
@RequestMapping("/me/card")
class MyCardPage {
    private static final int SHOWN = 10;

    private final CardDoor door;
    private final SignIns signIns;
    private final PhoneLinks links;
    private final Sessions sessions;

    MyCardPage(CardDoor door, SignIns signIns, PhoneLinks links, Sessions sessions) {
        this.door = door;
        this.signIns = signIns;
        this.links = links;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView show(Me me) {
        return page(me, Form.blank());
    }

    @PostMapping("/stop")
    ModelAndView stop(Me me, Instant now, HttpServletRequest request) {
        if (!door.freeze(me.self(), now)) {
            return new ModelAndView("redirect:/me/card");
        }
        sessions.end(request);
        return Doorway.told(me.page(), Door.STOPPED_TITLE, Door.STOPPED_NOW, Door.ASK_NEW);
    }

    @PostMapping("/link")
    ModelAndView link(Me me, Form form, Instant now, LocalDate today, RedirectAttributes redirect) {
        if (form.chose("do", "take")) {
            links.take(me.self(), now);
            Flash.done(me.say(MyCard.PHONE_TAKEN)).on(redirect);
        } else if (links.keep(me.self(), now, today, form.text("address"))) {
            Flash.done(me.say(MyCard.PHONE_KEPT)).on(redirect);
        } else {
            form.reject("address", me.say(MyCard.PHONE_WRONG));
            return page(me, form);
        }
        return new ModelAndView("redirect:/me/card");
    }

    private ModelAndView page(Me me, Form form) {
        return new ModelAndView(
                "space/my-card",
                Map.of(
                        "me",
                        me.titled(MyCard.TITLE),
                        "times",
                        signIns.list(me.self().child(), SHOWN).stream()
                                .map(time -> LastHere.line(me.words(), time))
                                .toList(),
                        "old",
                        links.mayChoose(me.self(), me.today()),
                        "kept",
                        links.isKept(me.self()),
                        "form",
                        form));
    }
}
