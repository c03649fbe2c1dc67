package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.decisions.Decision;
import org.heard.decisions.Decision.Mark;
import org.heard.decisions.Decision.Status;
import org.heard.decisions.Decisions;
import org.heard.decisions.Decisions.Marked;
import org.heard.decisions.Decisions.Refusal;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.records.Records;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the review looks at what was decided before: each decision with its history, and how far it got.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/record/decisions")
public class EarlierPage {
    private static final int LONGEST_NOTE = 2000;

    private final Records records;
    private final Decisions decisions;
    private final About.Finder about;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    EarlierPage(Records records, Decisions decisions, About.Finder about, Sight sight, Once once, Drafts drafts) {
        this.records = records;
        this.decisions = decisions;
        this.about = about;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param on the day as of which is said how far they got: that of the review
    public record View(About about, List<Decision> decisions, LocalDate on) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        var view = view(actor, today, child, review);
        if (records.get(actor, today, child, review).signed()) {
            return SignedAlready.leadsOn(view.about(), redirect);
        }
        var at = DraftPlace.about(
                        child,
                        "earlier decisions",
                        "What came of earlier decisions",
                        view.about().path("/decisions"))
                .each(review);
        return page(page, drafts.open(actor, now, at, Form.blank()), view);
    }

    @PostMapping
    ModelAndView save(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        var view = view(actor, today, child, review);
        var marks = read(form, actor, view);
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> decisions.mark(actor, now, today, child, marks),
                marked -> marked.refused().isEmpty() ? Optional.of(view.about().path("")) : Optional.empty());
        return switch (submitted) {
            case Once.Submitted.SendTo<Marked>(var path) -> {
                Flash.done("What came of earlier decisions: saved.").on(redirect);
                yield new ModelAndView("redirect:" + path);
            }
            case Once.Submitted.Refused<Marked>(Marked(var refused)) -> {
                refused.forEach((decision, why) -> why.forEach(refusal -> reject(form, decision, refusal)));
                yield page(page, form, view);
            }
        };
    }

    private static Map<UUID, Mark> read(Form form, Actor actor, View view) {
        var marks = new LinkedHashMap<UUID, Mark>();
        for (var decision : view.decisions()) {
            var note = form.atMost(LONGEST_NOTE, "note-" + decision.id(), "The note");
            var typed = form.typed("status-" + decision.id());
            if (typed.isEmpty()) {
                if (!note.isBlank()) {
                    form.reject("status-" + decision.id(), "Choose how far it got: " + decision.what());
                }
                continue;
            }
            form.oneOf(Status.class, "status-" + decision.id(), "Choose how far it got: " + decision.what())
                    .ifPresent(status -> marks.put(decision.id(), new Mark(view.on(), status, note, actor.name())));
        }
        return marks;
    }

    private static void reject(Form form, UUID decision, Refusal refusal) {
        switch (refusal) {
            case NOTE_MISSING -> form.reject("note-" + decision, "Enter what is left to do and what stands in the way");
            case NOT_YET ->
                form.reject("status-" + decision, "The review is still to come: say it once it has been held");
            case BEFORE_MADE, TEXT_MISSING, OWNER_MISSING, DUE_BEFORE_MADE ->
                throw new IllegalStateException("an earlier decision was made before: " + refusal);
        }
    }

    private View view(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var found = about.get(actor, today, child, review);
        return new View(
                found,
                records.earlierDecisions(actor, today, child, review),
                found.review().lastDay().orElse(today));
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "records/earlier",
                Map.of("page", page.titled("What came of earlier decisions"), "form", form, "view", view));
    }
}
