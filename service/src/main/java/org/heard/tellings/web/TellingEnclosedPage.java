package org.heard.tellings.web;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.access.Actor;
import org.heard.enclosed.DrawingFile;
import org.heard.tellings.Reading;
import org.heard.tellings.TellingId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What came with something a child sent. To whoever may read it and has not yet, the page on which they do.
@Controller
@RequestMapping("/tellings/{enclosing}")
class TellingEnclosedPage {
    private final Reading reading;

    TellingEnclosedPage(Reading reading) {
        this.reading = reading;
    }

    @GetMapping("/drawing")
    ModelAndView drawing(Actor actor, Instant now, LocalDate today, @PathVariable TellingId enclosing) {
        return reading.findDrawing(actor, now, today, enclosing)
                .map(drawing -> new ModelAndView(DrawingFile.of(drawing)))
                .orElseGet(() -> new ModelAndView("redirect:/tellings/" + enclosing));
    }
}
