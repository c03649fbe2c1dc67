package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.CareHistory;
import org.heard.children.CareHistoryKeeping;
import org.heard.children.CarePeriod;
import org.heard.children.Children;
import org.heard.children.Kept;
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

/// Where the ending of a spell of care that was recorded wrongly is put right, or taken back.
@Controller
@RequestMapping("/children/{child}/care/periods/{period}")
public class EndingPage {
    private static final int LONGEST_REASON = 1000;

    private final Children children;
    private final CareHistoryKeeping care;
    private final Sight sight;
    private final Once once;

    EndingPage(Children children, CareHistoryKeeping care, Sight sight, Once once) {
        this.children = children;
        this.care = care;
        this.sight = sight;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable UUID period) {
        var wrong = wrong(actor, today, child, period);
        var form = Form.blank()
                .put("on", Objects.requireNonNull(wrong.ended()))
                .put("endReason", wrong.endReason())
                .editing(wrong.version());
        return page("children/ending-put-right", "Put right", page, form, actor, today, wrong);
    }

    @PostMapping
    ModelAndView correct(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable UUID period,
            RedirectAttributes redirect) {
        var wrong = wrong(actor, today, child, period);
        var right = CareFields.ended(form);
        var why = form.atMost(LONGEST_REASON, "why", "The reason");
        var version = form.version().orElse(0);
        if (!form.hasErrors()
                && saved(
                        form,
                        actor,
                        now,
                        wrong,
                        () -> care.correctEnding(
                                actor, now, today, child, period, version, right.orElseThrow(), why))) {
            Flash.done("The ending has been put right.").on(redirect);
            return new ModelAndView("redirect:/children/" + child);
        }
        return page("children/ending-put-right", "Put right", page, form, actor, today, wrong);
    }

    @GetMapping("/withdraw")
    ModelAndView askWhy(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable UUID period) {
        var wrong = wrong(actor, today, child, period);
        return page(
                "children/ending-withdraw",
                "Take back",
                page,
                Form.blank().editing(wrong.version()),
                actor,
                today,
                wrong);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable UUID period,
            RedirectAttributes redirect) {
        var wrong = wrong(actor, today, child, period);
        var why = form.atMost(LONGEST_REASON, "why", "The reason");
        var version = form.version().orElse(0);
        if (!form.hasErrors()
                && saved(
                        form,
                        actor,
                        now,
                        wrong,
                        () -> care.withdrawEnding(actor, now, today, child, period, version, why))) {
            Flash.done("The ending has been taken back.").on(redirect);
            return new ModelAndView("redirect:/children/" + child);
        }
        return page("children/ending-withdraw", "Take back", page, form, actor, today, wrong);
    }

    /// Whether it was done; else the form says why not.
    private boolean saved(Form form, Actor actor, Instant now, CarePeriod wrong, Supplier<Kept> work) {
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                work,
                answer -> answer instanceof Kept.Done ? Optional.of("/children/" + wrong.child()) : Optional.empty());
        return switch (submitted) {
            case Once.Submitted.SendTo<Kept> done -> true;
            case Once.Submitted.Refused<Kept>(Kept.Refused(var refusal)) -> {
                CareWords.refuseEnding(form, refusal);
                yield false;
            }
            case Once.Submitted.Refused<Kept>(var clash) -> {
                form.reject(
                        "why",
                        "Somebody else has just changed this ending. What stands there now is shown above; "
                                + "send again to put yours in its place");
                form.editing(wrong.version());
                yield false;
            }
        };
    }

    private CarePeriod wrong(Actor actor, LocalDate today, ChildId child, UUID period) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        CareHistory history = children.history(actor, child, today);
        return history.periods().stream()
                .filter(one -> one.id().equals(period) && one.ended() != null)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(
            String template, String title, Page page, Form form, Actor actor, LocalDate today, CarePeriod wrong) {
        return new ModelAndView(
                template,
                Map.of(
                        "page",
                        page.titled(title + " how care ended"),
                        "form",
                        form,
                        "child",
                        children.get(actor, wrong.child(), today),
                        "period",
                        wrong));
    }
}
