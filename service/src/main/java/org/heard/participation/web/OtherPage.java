package org.heard.participation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Origin;
import org.heard.pages.Page;
import org.heard.participation.FeedbackLink.Way;
import org.heard.participation.FeedbackLinks;
import org.heard.participation.FeedbackLinks.Given;
import org.heard.participation.LinkToPrint;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the child's IRO lets a private link go to one parent or carer, or takes it back.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/participation/others/{connection}")
public class OtherPage {
    private final FeedbackLinks links;
    private final Children children;
    private final Origin origin;
    private final Once once;

    OtherPage(FeedbackLinks links, Children children, Origin origin, Once once) {
        this.links = links;
        this.children = children;
        this.origin = origin;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param open whether a link can still be let go for this review
    public record View(Child child, ReviewId review, FeedbackLinks.Adult adult, boolean open) {
        /// Where they all stand.
        public String all() {
            return "/children/%s/reviews/%s/participation/others".formatted(child.id(), review);
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @PathVariable UUID connection) {
        return page(page, Form.blank(), view(actor, today, child, review, connection));
    }

    @PostMapping
    ModelAndView give(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @PathVariable UUID connection,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var view = view(actor, today, child, review, connection);
        var way = form.oneOf(Way.class, "way", "Choose how it reaches them");
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        var address = way.filter(one -> one == Way.EMAIL).map(one -> form.text("address"));
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> {
                    var given = links.give(actor, now, today, child, review, connection, address, origin.of(request));
                    if (given instanceof Given.ToPrint print) {
                        LinkToPrint.keep(print, review, now, request);
                    }
                    tell(given, redirect);
                    return given;
                },
                given -> given instanceof Given.NoAddress ? Optional.empty() : Optional.of(view.all()));
        if (submitted instanceof Once.Submitted.Refused<Given>(Given.NoAddress(var why))) {
            form.reject("address", why);
            return page(page, form, view);
        }
        return new ModelAndView("redirect:" + view.all());
    }

    @PostMapping("/back")
    String takeBack(
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @PathVariable UUID connection,
            RedirectAttributes redirect) {
        var done = links.takeBack(actor, now, today, child, review, connection);
        (done
                        ? Flash.done("The link opens no more.")
                        : Flash.note("Nothing was changed: there is no link to take back."))
                .on(redirect);
        return "redirect:" + view(actor, today, child, review, connection).all();
    }

    private static void tell(Given given, RedirectAttributes redirect) {
        (switch (given) {
                    case Given.ToPrint _ -> Flash.done("The link can be printed now.");
                    case Given.Sent _ -> Flash.done("The link is on its way.");
                    case Given.Not _ -> Flash.note("No link was let go: see what stands beside the name.");
                    case Given.NoAddress _ -> Flash.note("No link was let go.");
                })
                .on(redirect);
    }

    private View view(Actor actor, LocalDate today, ChildId child, ReviewId review, UUID connection) {
        return new View(
                children.get(actor, child, today),
                review,
                links.get(actor, today, child, review, connection),
                links.isOpen(actor, today, child, review));
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "participation/other",
                Map.of("page", page.titled("Ask how the review was"), "form", form, "view", view));
    }
}
