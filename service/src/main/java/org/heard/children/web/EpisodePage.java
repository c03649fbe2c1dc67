package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.CareCorrection;
import org.heard.children.CareHistory;
import org.heard.children.CareHistoryKeeping;
import org.heard.children.Children;
import org.heard.children.Episode;
import org.heard.children.Kept;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an entry, a move or a change of legal status that was recorded wrongly is put right, or taken back.
@Controller
@RequestMapping("/children/{child}/care/episodes/{episode}")
public class EpisodePage {
    private static final int LONGEST_REASON = 1000;

    private final Children children;
    private final CareHistoryKeeping care;
    private final Sight sight;
    private final Once once;

    EpisodePage(Children children, CareHistoryKeeping care, Sight sight, Once once) {
        this.children = children;
        this.care = care;
        this.sight = sight;
        this.once = once;
    }

    /// Which fields an episode's beginning has.
    ///
    /// @param entry the child came into care with it
    public record Shape(boolean entry, boolean status, boolean placement) {
        static Shape of(Episode episode, boolean first) {
            return switch (episode.reasonBegan()) {
                case "L" -> new Shape(first, true, first);
                case "P", "T" -> new Shape(first, first, true);
                case "B", "U" -> new Shape(first, true, true);
                default -> new Shape(true, true, true);
            };
        }

        /// What is put right, in words.
        public String words() {
            return entry
                    ? "Care began"
                    : status && placement
                            ? "The child moved, and the legal status changed"
                            : status ? "The legal status changed" : "The child moved";
        }
    }

    @GetMapping
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable UUID episode) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var history = children.history(actor, child, today);
        var wrong = find(history, episode).orElseThrow(NotFound::new);
        return page(page, filled(history, wrong), actor, today, wrong, history, null);
    }

    @PostMapping
    ModelAndView correct(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable UUID episode,
            RedirectAttributes redirect) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var history = children.history(actor, child, today);
        var wrong = find(history, episode).orElseThrow(NotFound::new);
        var on = form.requiredDate("on", "right date");
        var why = form.atMost(LONGEST_REASON, "why", "The reason");
        Episode theirs = null;
        if (!form.hasErrors()) {
            var right = read(
                    form,
                    on.orElseThrow(),
                    Shape.of(wrong, before(history, wrong).isEmpty()),
                    wrong);
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> care.correct(
                            actor, now, today, child, episode, form.version().orElse(0), right, why),
                    answer -> answer instanceof Kept.Done ? Optional.of("/children/" + child) : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Kept>(var next) -> {
                    Flash.done("It has been put right.").on(redirect);
                    return new ModelAndView("redirect:" + next);
                }
                case Once.Submitted.Refused<Kept>(Kept.Refused(var refusal)) -> CareWords.refuse(form, refusal);
                case Once.Submitted.Refused<Kept>(Kept.ChangedMeanwhile(var changed)) -> {
                    theirs = find(changed, episode).orElseThrow(NotFound::new);
                    form.editing(theirs.version());
                }
                case Once.Submitted.Refused<Kept>(Kept.Done done) -> throw new IllegalStateException("done: " + done);
            }
        }
        return page(page, form, actor, today, wrong, history, theirs);
    }

    @GetMapping("/withdraw")
    ModelAndView askWhy(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable UUID episode) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var wrong = find(children.history(actor, child, today), episode).orElseThrow(NotFound::new);
        return withdrawing(page, Form.blank().editing(wrong.version()), actor, today, wrong);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable UUID episode,
            RedirectAttributes redirect) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var wrong = find(children.history(actor, child, today), episode).orElseThrow(NotFound::new);
        var why = form.atMost(LONGEST_REASON, "why", "The reason");
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> care.withdraw(
                            actor, now, today, child, episode, form.version().orElse(0), why),
                    answer -> answer instanceof Kept.Done ? Optional.of("/children/" + child) : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Kept>(var next) -> {
                    Flash.done("It has been taken back.").on(redirect);
                    return new ModelAndView("redirect:" + next);
                }
                case Once.Submitted.Refused<Kept>(Kept.Refused(var refusal)) ->
                    CareWords.refuseWithdrawal(form, refusal);
                case Once.Submitted.Refused<Kept>(var clash) -> {
                    form.reject("why", "Somebody else has just changed this. Look at it again: it now reads as above");
                    form.editing(wrong.version());
                }
            }
        }
        return withdrawing(page, form, actor, today, wrong);
    }

    private static Form filled(CareHistory history, Episode wrong) {
        var now = CareCorrection.of(
                wrong, before(history, wrong).map(Episode::reasonMoved).orElse(""));
        return Form.blank()
                .put("on", now.on())
                .put("legalStatus", now.legalStatus())
                .put("need", now.need())
                .put("placement", now.placement().code())
                .put("provider", now.placement().provider())
                .put("postcode", now.placement().postcode())
                .put("urn", now.placement().homeUrn())
                .put("homePostcode", now.homePostcode())
                .put("reason", now.reasonMoved())
                .editing(wrong.version());
    }

    /// What the form does not ask stays as it is.
    private static CareCorrection read(Form form, LocalDate on, Shape shape, Episode wrong) {
        var now = CareCorrection.of(wrong, "");
        return new CareCorrection(
                on,
                shape.status() ? form.text("legalStatus") : now.legalStatus(),
                shape.entry() ? form.text("need") : now.need(),
                shape.placement()
                        ? new org.heard.children.Placement(
                                form.text("placement"), form.text("provider"), form.text("postcode"), form.text("urn"))
                        : now.placement(),
                shape.entry() ? form.text("homePostcode") : now.homePostcode(),
                shape.placement() && !shape.entry() ? form.text("reason") : "");
    }

    private static Optional<Episode> find(CareHistory history, UUID id) {
        return history.episodes().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Optional<Episode> before(CareHistory history, Episode one) {
        return one.reasonBegan().equals("S")
                ? Optional.empty()
                : history.episodes().stream()
                        .filter(other -> one.began().equals(other.ended())
                                && other.began().isBefore(one.began()))
                        .findFirst();
    }

    private ModelAndView page(
            Page page,
            Form form,
            Actor actor,
            LocalDate today,
            Episode wrong,
            CareHistory history,
            @Nullable Episode theirs) {
        var model = new HashMap<String, Object>(Map.of(
                "page", page.titled("Put right"),
                "form", form,
                "child", children.get(actor, wrong.child(), today),
                "episode", wrong,
                "shape", Shape.of(wrong, before(history, wrong).isEmpty())));
        if (theirs != null) {
            model.put("theirs", theirs);
        }
        return new ModelAndView("children/episode", model);
    }

    private ModelAndView withdrawing(Page page, Form form, Actor actor, LocalDate today, Episode wrong) {
        return new ModelAndView(
                "children/withdraw",
                Map.of(
                        "page",
                        page.titled("Take back"),
                        "form",
                        form,
                        "child",
                        children.get(actor, wrong.child(), today),
                        "episode",
                        wrong));
    }
}
