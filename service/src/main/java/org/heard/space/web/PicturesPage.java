package org.heard.space.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heard.cards.CardDoor;
import org.heard.cards.CardDoor.Tried;
import org.heard.cards.Picture;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.signin.Sessions;
import org.heard.space.AtTheDoor;
import org.heard.space.Door;
import org.heard.space.Doorway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a child taps their four pictures, or chooses them. Each tap is a page of its own where no script runs;
/// where one does, the four come together.
@Controller
@RequestMapping("/card/pictures")
class PicturesPage {
    private static final String HERE = "redirect:/card/pictures";
    private static final String DOOR = "redirect:/card";

    private final CardDoor door;
    private final Sessions sessions;

    PicturesPage(CardDoor door, Sessions sessions) {
        this.door = door;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView show(Page page, HttpServletRequest request) {
        return AtTheDoor.find(request)
                .map(somebody -> Doorway.page(
                        page,
                        "space/pictures",
                        Map.of(
                                "heading",
                                heading(somebody),
                                "choose",
                                somebody.choose(),
                                "tapped",
                                somebody.tapped().size())))
                .orElseGet(() -> new ModelAndView(DOOR));
    }

    private static Door heading(AtTheDoor somebody) {
        return !somebody.choose()
                ? Door.TAP_TITLE
                : somebody.first().isEmpty() ? Door.CHOOSE_TITLE : Door.CHOOSE_AGAIN_TITLE;
    }

    @PostMapping
    ModelAndView tap(
            Page page,
            Form form,
            Instant now,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var found = AtTheDoor.find(request);
        if (found.isEmpty()) {
            return new ModelAndView(DOOR);
        }
        var somebody = form.chosen("again").isEmpty()
                ? found.get().and(pictures(form))
                : found.get().again();
        somebody.keep(request);
        if (!somebody.complete()) {
            return new ModelAndView(HERE);
        }
        if (somebody.choose() && somebody.first().isEmpty()) {
            somebody.onceMore().keep(request);
            return new ModelAndView(HERE);
        }
        if (somebody.choose() && !somebody.first().equals(somebody.tapped())) {
            somebody.again().keep(request);
            say(redirect, Door.DIFFERENT);
            return new ModelAndView(HERE);
        }
        return answer(page, somebody, weigh(somebody, now, request, response), request, redirect);
    }

    private Tried weigh(AtTheDoor somebody, Instant now, HttpServletRequest request, HttpServletResponse response) {
        return somebody.choose()
                ? door.choose(somebody.card(), somebody.tapped(), now, request, response)
                : door.attempt(somebody.card(), somebody.tapped(), now, request, response);
    }

    private ModelAndView answer(
            Page page, AtTheDoor somebody, Tried tried, HttpServletRequest request, RedirectAttributes redirect) {
        switch (tried) {
            case Tried.In _ -> {
                return new ModelAndView("redirect:/me");
            }
            case Tried.Closed _ -> {
                sessions.end(request);
                return Doorway.told(page, Door.CLOSED_TITLE, Door.CLOSED, Door.ASK_NEW);
            }
            case Tried.Wrong(var left) -> say(redirect, left == 1 ? Door.WRONG_LAST : Door.WRONG, left);
            case Tried.TooEasy _ -> say(redirect, Door.TOO_EASY);
        }
        somebody.again().keep(request);
        return new ModelAndView(HERE);
    }

    private static List<Picture> pictures(Form form) {
        return form.chosen("picture").stream()
                .flatMap(name -> Picture.parse(name).stream())
                .toList();
    }

    private static void say(RedirectAttributes redirect, Door what, Object... with) {
        Flash.note(Doorway.WORDS.say(what, with)).on(redirect);
    }
}
