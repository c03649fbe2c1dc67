package org.heard.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.decisions.Decisions.Answer;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an IRO records a decision: what, who, by when, and what will be better for the child.
@Controller
@RequestMapping("/children/{child}/decisions/new")
public class DecisionPage {
    private final Decisions decisions;
    private final Children children;
    private final Owners around;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    DecisionPage(Decisions decisions, Children children, Owners around, Sight sight, Once once, Drafts drafts) {
        this.decisions = decisions;
        this.children = children;
        this.around = around;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param owners the people now around the child, to choose from
    public record View(Child child, List<Option> owners) {}

    @GetMapping
    ModelAndView show(Page page, Form asked, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        // The page of a review sends its day along.
        var made = asked.date("made", "date of the decision").orElse(today);
        var form = Form.blank().put("made", made).put("review", asked.typed("review"));
        var place = place(child, ReviewId.parse(asked.typed("review")));
        return page(page, drafts.open(actor, now, place, form), actor, today, child);
    }

    /// One for each review at which something is decided, and one for what is decided in between.
    private static DraftPlace place(ChildId child, Optional<ReviewId> review) {
        var at = "/children/" + child + "/decisions/new";
        return review.map(held -> DraftPlace.about(child, "decision", "Record a decision", at + "?review=" + held)
                        .each(held))
                .orElseGet(() -> DraftPlace.about(child, "decision", "Record a decision", at));
    }

    @PostMapping
    ModelAndView decide(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var decision = read(form, actor, today, child);
        if (decision.isPresent()) {
            var review = decision.get().review();
            var back = "/children/" + child + (review == null ? "" : "/reviews/" + review);
            var submitted = once.submit(
                    actor.person(),
                    form,
                    now,
                    () -> decisions.decide(actor, now, today, decision.get()),
                    answer -> answer instanceof Answer.Recorded ? Optional.of(back) : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
                Flash.done("The decision is recorded.").on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.Refused(var why))) {
                why.forEach(refusal -> DecisionFields.reject(form, refusal));
            }
        }
        return page(page, form, actor, today, child);
    }

    private Optional<Decision> read(Form form, Actor actor, LocalDate today, ChildId child) {
        var typed = DecisionFields.read(form, around.list(actor, child, today));
        var made = form.requiredDate("made", "date of the decision");
        return form.hasErrors()
                ? Optional.empty()
                : typed.map(fields -> fields.decision(
                        child, ReviewId.parse(form.typed("review")).orElse(null), made.orElseThrow(), actor.name()));
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child) {
        return new ModelAndView(
                "decisions/decide",
                Map.of(
                        "page",
                        page.titled("Record a decision"),
                        "form",
                        form,
                        "view",
                        new View(
                                children.get(actor, child, today),
                                around.list(actor, child, today).stream()
                                        .map(Owners.Choice::option)
                                        .toList())));
    }
}
