package org.heard.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.decisions.Contest;
import org.heard.decisions.Contest.Kind;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.decisions.Issuing;
import org.heard.decisions.Issuing.GivenReply;
import org.heard.decisions.Issuing.Outcome;
import org.heard.decisions.Issuing.Refusal;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the IRO replies to a contested decision: it stands, another takes its place, or it is taken back.
@Controller
@RequestMapping("/children/{child}/decisions/{contested}/reply")
public class ReplyPage {
    private static final int LONGEST_WHY = 2000;

    private final Issuing issuing;
    private final Decisions decisions;
    private final Children children;
    private final Owners around;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    ReplyPage(
            Issuing issuing,
            Decisions decisions,
            Children children,
            Owners around,
            Sight sight,
            Once once,
            Drafts drafts) {
        this.issuing = issuing;
        this.decisions = decisions;
        this.children = children;
        this.around = around;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param contest the one replied to
    public record View(Child child, Decision decision, Contest contest, List<Option> owners) {
        /// The address to go back to.
        public String back() {
            var review = decision.review();
            return "/children/" + child.id() + (review == null ? "" : "/reviews/" + review + "#decisions");
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("contested") UUID decision,
            RedirectAttributes redirect) {
        var found = get(actor, today, child, decision);
        var view = view(actor, today, found);
        if (view.isEmpty()) {
            return replied(found, redirect);
        }
        var form = Form.blank();
        DecisionFields.fill(form, found, around.list(actor, child, today));
        var at = DraftPlace.about(
                        child,
                        "reply to a contest",
                        "Reply to a contested decision",
                        "/children/" + child + "/decisions/" + decision + "/reply")
                .each(decision);
        return page(page, drafts.open(actor, now, at, form), view.get());
    }

    @PostMapping
    ModelAndView reply(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("contested") UUID decision,
            RedirectAttributes redirect) {
        var found = get(actor, today, child, decision);
        var view = view(actor, today, found);
        if (view.isEmpty()) {
            return replied(found, redirect);
        }
        var given = read(form, actor, today, found, view.get().contest());
        if (given.isEmpty()) {
            return page(page, form, view.get());
        }
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> issuing.reply(actor, now, today, child, decision, given.get()),
                outcome ->
                        outcome instanceof Outcome.Done ? Optional.of(view.get().back()) : Optional.empty());
        return switch (submitted) {
            case Once.Submitted.SendTo<Outcome>(var path) -> {
                Flash.done("Your reply is recorded: "
                                + given.get().kind().words().toLowerCase(Locale.UK) + ".")
                        .on(redirect);
                yield new ModelAndView("redirect:" + path);
            }
            case Once.Submitted.Refused<Outcome>(Outcome.Refused(var why)) ->
                why.contains(Refusal.REPLIED_ALREADY)
                        ? replied(found, redirect)
                        : page(page, form.reject("why", "Enter why"), view.get());
            case Once.Submitted.Refused<Outcome> other -> throw new IllegalStateException("refused: " + other);
        };
    }

    private Optional<GivenReply> read(Form form, Actor actor, LocalDate today, Decision decision, Contest contest) {
        var kind = form.oneOf(Kind.class, "kind", "Choose what becomes of the decision");
        form.required("why", "Enter why");
        var why = form.atMost(LONGEST_WHY, "why", "The reason");
        var changed = kind.filter(Kind.CHANGED::equals).isPresent()
                ? DecisionFields.read(form, around.list(actor, decision.child(), today))
                : Optional.<DecisionFields>empty();
        if (form.hasErrors()) {
            return Optional.empty();
        }
        if (changed.isPresent() && changed.get().sameAs(decision)) {
            form.reject("what", "Change something of the decision, or choose that it stands");
            return Optional.empty();
        }
        if (changed.isPresent() && isBefore(changed.get().due(), today)) {
            form.reject("due", "It cannot be due before today, when it is decided");
            return Optional.empty();
        }
        return Optional.of(new GivenReply(
                contest.answer(),
                kind.orElseThrow(),
                why,
                changed.map(fields -> fields.decision(decision.child(), decision.review(), today, actor.name()))
                        .orElse(null)));
    }

    private static boolean isBefore(@Nullable LocalDate due, LocalDate today) {
        return due != null && due.isBefore(today);
    }

    private Decision get(Actor actor, LocalDate today, ChildId child, UUID decision) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var found = decisions.get(actor, today, child, decision);
        if (found.contests().isEmpty()) {
            throw new NotFound();
        }
        return found;
    }

    /// Empty where somebody has replied already.
    private Optional<View> view(Actor actor, LocalDate today, Decision decision) {
        return decision.contests().stream()
                .filter(contest -> contest.waits() && decision.stands())
                .findFirst()
                .map(contest -> new View(
                        children.get(actor, decision.child(), today),
                        decision,
                        contest,
                        around.list(actor, decision.child(), today).stream()
                                .map(Owners.Choice::option)
                                .toList()));
    }

    private static ModelAndView replied(Decision decision, RedirectAttributes redirect) {
        Flash.note("Somebody has replied already. What they replied stands with the decision.")
                .on(redirect);
        return new ModelAndView("redirect:/children/" + decision.child()
                + (decision.review() == null ? "" : "/reviews/" + decision.review() + "#decisions"));
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "decisions/reply",
                Map.of("page", page.titled("Reply to a contested decision"), "form", form, "view", view));
    }
}
