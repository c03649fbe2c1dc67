package org.heard.cards.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.heard.access.Actor;
import org.heard.cards.CardKeeping;
import org.heard.cards.CardSheet;
import org.heard.cards.IssuedHere;
import org.heard.ids.ChildId;
import org.heard.pages.Origin;
import org.heard.paper.Printed;
import org.heard.paper.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The card given out a moment ago in this browser, as it is printed; later only a new one can be.
@Controller
@RequestMapping("/children/{child}/card/print")
class ChildCardPrintPage {
    private final CardKeeping cards;
    private final Origin origin;

    ChildCardPrintPage(CardKeeping cards, Origin origin) {
        this.cards = cards;
        this.origin = origin;
    }

    @GetMapping
    View page(Actor actor, Instant now, LocalDate today, @PathVariable ChildId child, HttpServletRequest request) {
        return printed(actor, now, today, child, request, sheet -> sheet.page("card"));
    }

    @GetMapping("/pdf")
    View pdf(Actor actor, Instant now, LocalDate today, @PathVariable ChildId child, HttpServletRequest request) {
        return printed(actor, now, today, child, request, sheet -> switch (sheet.print()) {
            case Printed.Pdf pdf -> pdf.download("card");
            case Printed.PageOnly _ -> sheet.page("card");
        });
    }

    private View printed(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            HttpServletRequest request,
            Function<Sheet, View> as) {
        cards.get(actor, now, today, child);
        return IssuedHere.find(request, child, now)
                .map(issued -> as.apply(CardSheet.of(issued, origin.of(request))))
                .orElseGet(() -> new RedirectView("/children/" + child + "/card"));
    }
}
