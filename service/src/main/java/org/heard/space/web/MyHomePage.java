package org.heard.space.web;

import java.util.Map;
import org.heard.cards.SignIns;
import org.heard.space.Home;
import org.heard.space.LastHere;
import org.heard.space.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The first page of a child's space: where everything else is, and when somebody was here before.
@Controller
class MyHomePage {
    private final SignIns signIns;

    MyHomePage(SignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping("/me")
    ModelAndView show(Me me) {
        var before = signIns.before(me.self()).map(time -> LastHere.sentence(me.words(), time));
        return new ModelAndView("space/home", Map.of("me", me.titled(Home.TITLE), "lastHere", before.orElse("")));
    }
}
