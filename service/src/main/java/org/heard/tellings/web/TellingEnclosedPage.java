package org.heard.tellings.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.heard.access.Actor;
import org.heard.enclosed.DrawingFile;
import org.heard.enclosed.SoundFile;
import org.heard.tellings.OpenedEnclosures;
import org.heard.tellings.TellingId;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What came with something a child sent. To whoever may read it and has not yet, the page on which they do.
@Controller
@RequestMapping("/tellings/{enclosing}")
class TellingEnclosedPage {
    private final OpenedEnclosures opened;

    TellingEnclosedPage(OpenedEnclosures opened) {
        this.opened = opened;
    }

    @GetMapping("/drawing")
    ModelAndView drawing(Actor actor, Instant now, LocalDate today, @PathVariable TellingId enclosing) {
        return opened.findDrawing(actor, now, today, enclosing)
                .map(drawing -> new ModelAndView(DrawingFile.of(drawing)))
                .orElseGet(() -> new ModelAndView("redirect:/tellings/" + enclosing));
    }

    @GetMapping("/sound")
    ResponseEntity<Resource> sound(Actor actor, Instant now, LocalDate today, @PathVariable TellingId enclosing) {
        return opened.findSound(actor, now, today, enclosing)
                .map(SoundFile::of)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/tellings/" + enclosing))
                        .build());
    }
}
