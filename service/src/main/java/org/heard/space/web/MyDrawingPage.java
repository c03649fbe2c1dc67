package org.heard.space.web;

import java.time.Instant;
import org.heard.enclosed.DrawingFile;
import org.heard.enclosed.Enclosures;
import org.heard.pages.Download;
import org.heard.pages.Form;
import org.heard.space.Me;
import org.heard.tellings.OwnEnclosures;
import org.heard.tellings.TellingId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A child's own drawing: kept while they draw, and looked at again once it is sent.
@Controller
public class MyDrawingPage {
    private final Enclosures enclosures;
    private final OwnEnclosures own;

    MyDrawingPage(Enclosures enclosures, OwnEnclosures own) {
        this.enclosures = enclosures;
        this.own = own;
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
        return DrawingFile.of(own.getDrawing(me.self(), telling));
    }
}
