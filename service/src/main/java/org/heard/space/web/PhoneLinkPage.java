package org.heard.space.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.heard.cards.CardDoor.Shown;
import org.heard.cards.LinkAsked;
import org.heard.cards.PhoneLinks;
import org.heard.pages.Form;
import org.heard.pages.Origin;
import org.heard.pages.Page;
import org.heard.signin.Sessions;
import org.heard.space.AtTheDoor;
import org.heard.space.Door;
import org.heard.space.Doorway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A link to a young person's own phone: asked for here, and opened here again with a tap.
@Controller
@RequestMapping("/card/link")
class PhoneLinkPage {
    private final PhoneLinks links;
    private final Sessions sessions;
    private final Origin origin;

    PhoneLinkPage(PhoneLinks links, Sessions sessions, Origin origin) {
        this.links = links;
        this.sessions = sessions;
        this.origin = origin;
    }

    @GetMapping
    ModelAndView show(Page page) {
        return page(page, Form.blank());
    }

    @PostMapping
    ModelAndView ask(Page page, Form form, Instant now, HttpServletRequest request) {
        form.required("typed", Doorway.WORDS.say(Door.TYPED_HINT));
        if (!form.hasErrors()) {
            links.ask(form.text("typed"), origin.of(request), now).ifPresent(asked -> asked.keep(request));
            return Doorway.told(page, Door.LINK_SENT_TITLE, Door.LINK_SENT, Door.LINK_SAME);
        }
        return page(page, form);
    }

    @PostMapping("/open")
    ModelAndView open(
            Page page, @RequestParam(defaultValue = "") String link, Instant now, HttpServletRequest request) {
        var shown = LinkAsked.find(request)
                .map(asked -> links.open(asked, link, now))
                .orElseGet(Shown.Unknown::new);
        if (shown instanceof Shown.Pictures(var card, var choose) && !choose) {
            sessions.end(request);
            AtTheDoor.with(card, false).keep(request);
            return new ModelAndView("redirect:/card/pictures");
        }
        return Doorway.told(page, Door.LINK_TITLE, Door.LINK_OVER);
    }

    private static ModelAndView page(Page page, Form form) {
        return Doorway.page(page, "space/link", Map.of("form", form));
    }
}
