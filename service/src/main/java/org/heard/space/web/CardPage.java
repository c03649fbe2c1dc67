package org.heard.space.web;

import java.util.Map;
import org.heard.pages.Page;
import org.heard.plain.AgeBand;
import org.heard.plain.Phrases;
import org.heard.space.WayOut;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The door of a child's space; it says nothing of whose, or of what stands behind it.
@Controller
class CardPage {
    @GetMapping("/card")
    ModelAndView ask(Page page) {
        var words = Phrases.of(AgeBand.EIGHT_TO_ELEVEN);
        return new ModelAndView(
                "space/door", Map.of("page", page, "words", words, "title", words.say(WayOut.CLOSED_TITLE)));
    }
}
