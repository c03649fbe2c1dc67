package org.heard.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.decisions.Issuing;
import org.heard.decisions.Issuing.Outcome;
import org.heard.ids.ChildId;
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

/// Where an IRO takes back a decision that was recorded in error, such as on another child's record.
@Controller
@RequestMapping("/children/{child}/decisions/{decision}/withdraw")
public class WithdrawDecisionPage {
    private static final String BECAUSE = "because";
    private static final int LONGEST_REASON = 1000;

    private final Decisions decisions;
    private final Issuing issuing;
    private final Children children;
    private final Sight sight;
    private final Once once;

    WithdrawDecisionPage(Decisions decisions, Issuing issuing, Children children, Sight sight, Once once) {
        this.decisions = decisions;
        this.issuing = issuing;
        this.children = children;
        this.sight = sight;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param goneOut whether it was issued, so that it cannot be withdrawn any more
    public record View(Child child, Decision decision, boolean goneOut) {}

    @GetMapping
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable UUID decision) {
        return page(page, Form.blank(), view(actor, today, child, decision));
    }

    @PostMapping
    ModelAndView withdraw(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable UUID decision,
            RedirectAttributes redirect) {
        var view = view(actor, today, child, decision);
        form.required(BECAUSE, "Enter why the decision was recorded in error");
        var because = form.atMost(LONGEST_REASON, BECAUSE, "The reason");
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        var path = "/children/" + child + "#decisions";
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> issuing.withdraw(actor, now, today, child, decision, because),
                answer -> answer instanceof Outcome.Done ? Optional.of(path) : Optional.empty());
        if (!(submitted instanceof Once.Submitted.SendTo<Outcome>)) {
            return page(page, form, view(actor, today, child, decision));
        }
        Flash.done("The decision is withdrawn.").on(redirect);
        return new ModelAndView("redirect:" + path);
    }

    private View view(Actor actor, LocalDate today, ChildId child, UUID decision) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return new View(
                children.get(actor, child, today),
                decisions.get(actor, today, child, decision),
                issuing.goneOut(actor, today, child, decision));
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "decisions/withdraw", Map.of("page", page.titled("Withdraw a decision"), "form", form, "view", view));
    }
}
