package org.heard.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.decisions.IssuedDecisions;
import org.heard.decisions.IssuedDecisions.ManagersAnswer;
import org.heard.decisions.Issuing;
import org.heard.decisions.Issuing.Outcome;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the social worker's manager agrees to the decisions of a review or contests some of them, each with its
/// reason; or where the IRO service notes an answer that came another way.
@Controller
@RequestMapping("/children/{child}/reviews/{issued}/decisions/answer")
public class AnswerPage {
    private static final int LONGEST_WHY = 2000;
    private static final int LONGEST_NAME = 200;
    private static final String AGREES = "AGREES";
    private static final String CONTESTS = "CONTESTS";

    private final Issuing issuing;
    private final Decisions decisions;
    private final Children children;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    AnswerPage(Issuing issuing, Decisions decisions, Children children, Sight sight, Once once, Drafts drafts) {
        this.issuing = issuing;
        this.decisions = decisions;
        this.children = children;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param decisions those asked about
    /// @param forThem   whether it is noted for the manager, who gave it another way
    public record View(Child child, IssuedDecisions issued, List<Decision> decisions, boolean forThem) {
        /// The address of the review.
        public String review() {
            return "/children/" + child.id() + "/reviews/" + issued.review();
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("issued") ReviewId review) {
        var view = view(actor, today, child, review);
        var at = DraftPlace.about(
                        child, "answer to decisions", "Answer to decisions", view.review() + "/decisions/answer")
                .each(review);
        return page(page, drafts.open(actor, now, at, Form.blank().put("on", today)), view);
    }

    @PostMapping
    ModelAndView answer(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("issued") ReviewId review,
            RedirectAttributes redirect) {
        var view = view(actor, today, child, review);
        var given = read(form, actor, today, view);
        if (given.isEmpty()) {
            return page(page, form, view);
        }
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> issuing.answer(actor, now, today, child, review, given.get()),
                outcome ->
                        outcome instanceof Outcome.Done ? Optional.of(view.review() + "#decisions") : Optional.empty());
        return switch (submitted) {
            case Once.Submitted.SendTo<Outcome>(var path) -> {
                Flash.done(
                                given.get().agrees()
                                        ? "The answer is recorded: agreed."
                                        : "The answer is with the child’s IRO.")
                        .on(redirect);
                yield new ModelAndView("redirect:" + path);
            }
            case Once.Submitted.Refused<Outcome>(Outcome.Refused(var why)) -> {
                why.forEach(refusal -> reject(form, refusal));
                yield page(page, form, view);
            }
            case Once.Submitted.Refused<Outcome> other -> throw new IllegalStateException("refused: " + other);
        };
    }

    private static Optional<ManagersAnswer> read(Form form, Actor actor, LocalDate today, View view) {
        var contested = new LinkedHashMap<UUID, String>();
        for (var decision : view.decisions()) {
            var answer = form.typed("answer-" + decision.id());
            var why = form.atMost(LONGEST_WHY, "why-" + decision.id(), "The reason");
            if (answer.equals(CONTESTS)) {
                if (why.isBlank()) {
                    form.reject("why-" + decision.id(), "Enter why you do not agree");
                }
                contested.put(decision.id(), why);
            } else if (!answer.equals(AGREES)) {
                form.reject("answer-" + decision.id(), "Choose whether you agree: " + decision.what());
            }
        }
        if (!view.forThem()) {
            return form.hasErrors()
                    ? Optional.empty()
                    : Optional.of(new ManagersAnswer(actor.name(), "", today, contested));
        }
        form.required("from", "Enter whose answer it is");
        var from = form.atMost(LONGEST_NAME, "from", "The name");
        form.required("came", "Enter how it came");
        var came = form.atMost(LONGEST_NAME, "came", "How it came");
        var on = form.requiredDate("on", "date of the answer");
        return form.hasErrors()
                ? Optional.empty()
                : Optional.of(new ManagersAnswer(from, came, on.orElseThrow(), contested));
    }

    private static void reject(Form form, Issuing.Refusal refusal) {
        switch (refusal) {
            case NOT_YET -> form.reject("on", "The answer cannot have come on a day still to come");
            case BEFORE_ISSUED -> form.reject("on", "The answer cannot have come before the decisions were issued");
            case NAME_MISSING -> form.reject("from", "Enter whose answer it is");
            case WHY_MISSING, NOT_ISSUED, NOTHING_DECIDED, REPLIED_ALREADY, GONE_OUT ->
                throw new IllegalStateException("asked for before: " + refusal);
        }
    }

    private View view(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.ANSWER_DECISIONS, child, today);
        var issued = issuing.find(actor, today, child, review).orElseThrow(NotFound::new);
        return new View(
                children.get(actor, child, today),
                issued,
                issued.toAnswer(decisions.madeAt(actor, today, child, review)),
                sight.may(actor, Act.KEEP_RECORD, child, today));
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "decisions/answer", Map.of("page", page.titled("Answer the decisions"), "form", form, "view", view));
    }
}
