package org.heard.participation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Origin;
import org.heard.pages.Page;
import org.heard.paper.Printed;
import org.heard.participation.FeedbackLink;
import org.heard.participation.FeedbackLinks;
import org.heard.participation.LinkToPrint;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// What parents and carers say of a review, and which of them may be asked: for the child's own IRO.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/participation/others")
public class OthersPage {
    private final FeedbackLinks links;
    private final Children children;
    private final Origin origin;

    OthersPage(FeedbackLinks links, Children children, Origin origin) {
        this.links = links;
        this.children = children;
        this.origin = origin;
    }

    /// What the template shows.
    ///
    /// @param said      what came back
    /// @param open      whether a link can still be let go
    /// @param printable whether one let go here can be printed now
    public record View(
            Child child,
            ReviewId review,
            List<FeedbackLinks.Adult> adults,
            List<FeedbackLink> said,
            boolean open,
            boolean printable) {
        public View {
            adults = List.copyOf(adults);
            said = List.copyOf(said);
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            HttpServletRequest request) {
        var adults = links.list(actor, today, child, review);
        var view = new View(
                children.get(actor, child, today),
                review,
                adults,
                links.read(actor, now, today, child, review),
                links.isOpen(actor, today, child, review),
                LinkToPrint.find(request, review, now).isPresent());
        return new ModelAndView(
                "participation/others", Map.of("page", page.titled("What parents and carers say"), "view", view));
    }

    @GetMapping("/print")
    org.springframework.web.servlet.View print(
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            HttpServletRequest request) {
        links.list(actor, today, child, review);
        return LinkToPrint.find(request, review, now)
                .<org.springframework.web.servlet.View>map(link -> switch (link.sheet(origin.of(request))
                        .print()) {
                    case Printed.Pdf pdf -> pdf.download("questions");
                    case Printed.PageOnly _ -> link.sheet(origin.of(request)).page("questions");
                })
                .orElseGet(() ->
                        new RedirectView("/children/%s/reviews/%s/participation/others".formatted(child, review)));
    }
}
