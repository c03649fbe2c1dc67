package org.heard.copies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.copies.HandingOver;
import org.heard.copies.HandingOver.OnPaper;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Download;
import org.heard.pages.Flash;
import org.heard.paper.Printed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A released copy to hand over: as a page that stands by itself, or as a tagged PDF. Files are called by their
/// reference.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/copies/{recipient}")
public class OnPaperPage {
    private final HandingOver handing;

    OnPaperPage(HandingOver handing) {
        this.handing = handing;
    }

    @GetMapping("/page")
    Download page(
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @PathVariable UUID recipient) {
        var paper = handing.onPaper(actor, now, today, child, review, recipient);
        return paper.sheet().page(name(paper));
    }

    /// Where our PDFs cannot set the text, the way back to its page, and why.
    @GetMapping("/pdf")
    ModelAndView pdf(
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @PathVariable UUID recipient,
            RedirectAttributes redirect) {
        var paper = handing.onPaper(actor, now, today, child, review, recipient);
        return switch (paper.sheet().print()) {
            case Printed.Pdf pdf -> new ModelAndView(pdf.download(name(paper)));
            case Printed.PageOnly(var why) -> {
                Flash.note("There is no PDF of it. " + why.words() + ".").on(redirect);
                yield new ModelAndView(
                        "redirect:/children/" + child + "/reviews/" + review + "/copies/" + recipient + "/sent");
            }
        };
    }

    private static String name(OnPaper paper) {
        return paper.reference().toLowerCase(Locale.ROOT);
    }
}
