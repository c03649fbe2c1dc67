package org.heard.space.web;

import java.time.Instant;
import org.heard.enclosed.DrawingFile;
import org.heard.enclosed.Enclosures;
import org.heard.pages.Download;
import org.heard.pages.Form;
import org.heard.space.Me;
import org.heard.tellings.TellingId;
import org.heard.tellings.Tellings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A child's own drawing: kept while they draw, and looked at again once it is sent.
@Controller
public class MyDrawingPage {
    private final Enclosures enclosures;
    private final Tellings tellings;

    MyDrawingPage(Enclosures enclosures, Tellings tellings) {
        this.enclosures = enclosures;
        this.tellings = tellings;
    }

    /// Asked for by the pad after each mark.
    @PostMapping("/me/drawing")
    ResponseEntity<Void> keep(Me me, Form form, Instant now) {
        return (enclosures.keepBegun(me.self(), now, form.typed("drawing"))
                        ? ResponseEntity.noContent()
                        : ResponseEntity.unprocessableContent())
                .build();
    }

    @GetMapping("/me/said/{telling}/drawing")
    Download show(Me me, @PathVariable TellingId telling) {
        return DrawingFile.of(tellings.getDrawing(me.self(), telling));
    }
}
