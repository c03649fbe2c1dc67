package org.heard.copies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.copies.FilingCopies;
import org.heard.copies.FilingCopies.FilingCopy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Page;
import org.heard.paper.Printed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the signed record is taken over into the council's own system: heading by heading with one tap each, or as a
/// PDF called by its reference.
@Controller
@RequestMapping("/children/{child}/reviews/{signed}/filing")
public class FilingPage {
    private final FilingCopies copies;
    private final Children children;

    FilingPage(FilingCopies copies, Children children) {
        this.copies = copies;
        this.children = children;
    }

    /// What the template shows.
    public record View(Child child, ReviewId review, FilingCopy copy) {
        /// The address of one of the review's pages.
        public String path(String part) {
            return "/children/" + child.id() + "/reviews/" + review + part;
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("signed") ReviewId review) {
        var view = new View(children.get(actor, child, today), review, copies.get(actor, now, today, child, review));
        return new ModelAndView("copies/filing", Map.of("page", page.titled("Filing copy"), "view", view));
    }

    /// Where our PDFs cannot set the text, the way back to the page, and why.
    @GetMapping("/pdf")
    ModelAndView pdf(
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("signed") ReviewId review,
            RedirectAttributes redirect) {
        var copy = copies.take(actor, now, today, child, review);
        return switch (copy.sheet().print()) {
            case Printed.Pdf pdf ->
                new ModelAndView(pdf.download(copy.reference().toLowerCase(Locale.ROOT)));
            case Printed.PageOnly(var why) -> {
                Flash.note("There is no PDF of it. " + why.words() + ".").on(redirect);
                yield new ModelAndView("redirect:/children/" + child + "/reviews/" + review + "/filing");
            }
        };
    }
}
