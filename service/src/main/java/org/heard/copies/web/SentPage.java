package org.heard.copies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.copies.Answer;
import org.heard.copies.Copies;
import org.heard.copies.Copy;
import org.heard.copies.Copy.Release;
import org.heard.copies.HandingOver;
import org.heard.copies.Releases;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.records.Around.From;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a copy the IRO has released is taken out to be posted or handed over, and where it is noted what became of it.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/copies/{recipient}/sent")
public class SentPage {
    private static final int LONGEST_NOTE = 1000;

    private final Copies copies;
    private final Releases releases;
    private final HandingOver handing;
    private final Children children;
    private final Sight sight;
    private final Once once;

    SentPage(Copies copies, Releases releases, HandingOver handing, Children children, Sight sight, Once once) {
        this.copies = copies;
        this.releases = releases;
        this.handing = handing;
        this.children = children;
        this.sight = sight;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param behind     whether its text is an earlier one than would go out now
    /// @param openable   whether it is printed by whoever opens it here
    /// @param quotesThem whether it is the child's letter, opened by somebody who otherwise reads no child's words
    public record View(Child child, Copy copy, Release release, boolean behind, boolean openable, boolean quotesThem) {
        /// The address of one of this copy's pages.
        public String path(String part) {
            return new CopyPage.View(child, copy).path(part);
        }

        public String back() {
            return new CopyPage.View(child, copy).back();
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @PathVariable UUID recipient) {
        return page(page, Form.blank().put("on", today), view(actor, today, child, review, recipient));
    }

    @PostMapping
    ModelAndView sent(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @PathVariable UUID recipient,
            RedirectAttributes redirect) {
        var view = view(actor, today, child, review, recipient);
        var on = form.requiredDate("on", "day");
        var outcome = form.oneOf(Copy.Outcome.class, "outcome", "Choose what became of it");
        var note = form.atMost(LONGEST_NOTE, "note", "The note");
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        var sending = new Copy.Sending(on.orElseThrow(), outcome.orElseThrow(), note, actor.name());
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> handing.sent(actor, now, today, child, review, recipient, sending),
                answer -> answer instanceof Answer.Done ? Optional.of(view.back()) : Optional.empty());
        if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.Refused(var why))) {
            return page(page, form.reject("on", why.words()), view);
        }
        Flash.done("Noted.").on(redirect);
        return new ModelAndView("redirect:" + view.back());
    }

    /// Only of a copy that was released and cleared, and not decided otherwise since.
    private View view(Actor actor, LocalDate today, ChildId child, ReviewId review, UUID recipient) {
        sight.must(actor, Act.DISTRIBUTE, child, today);
        var copy = copies.get(actor, today, child, review, recipient);
        var release = copy.out().orElseThrow(NotFound::new);
        var acts = sight.acts(actor, child, today);
        return new View(
                children.get(actor, child, today),
                copy,
                release,
                !releases.behind(actor, today, List.of(copy)).isEmpty(),
                handing.mayOpen(actor, today, copy),
                copy.recipient().from() == From.CHILD && !acts.contains(Act.SEE_WORDS));
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView("copies/sent", Map.of("page", page.titled("Send a copy"), "form", form, "view", view));
    }
}
