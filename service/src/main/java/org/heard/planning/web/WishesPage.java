package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Clash;
import org.heard.pages.ClashField;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.planning.Answer;
import org.heard.planning.ChildWishes;
import org.heard.planning.Plan;
import org.heard.planning.Plans;
import org.heard.planning.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is noted how a child wants their review, as an adult understood it.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/ready/wishes")
public class WishesPage {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;

    private final Plans plans;
    private final About.Finder about;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    WishesPage(Plans plans, About.Finder about, Sight sight, Once once, Drafts drafts) {
        this.plans = plans;
        this.about = about;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param clash where somebody else noted something while this form was open, both versions
    public record View(About about, @Nullable Clash clash) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review) {
        sight.must(actor, Act.CONSULT, child, today);
        var found = about.get(actor, today, child, review);
        var at = DraftPlace.about(child, "wishes for the review", "How the child wants a review", found.path("/wishes"))
                .each(review);
        var given = filled(found.plan());
        if (found.plan().wishes() == null) {
            given.put("asked", today).put("by", actor.name());
        }
        return page(page, drafts.open(actor, now, at, given), new View(found, null));
    }

    @PostMapping
    ModelAndView note(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.CONSULT, child, today);
        var found = about.get(actor, today, child, review);
        var wishes = read(form);
        if (wishes.isEmpty()) {
            return page(page, form, new View(found, null));
        }
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> plans.note(actor, now, today, child, review, wishes.get()),
                answer -> answer instanceof Answer.Done ? Optional.of(found.path("")) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            Flash.done("How the child wants the review is noted.").on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.ChangedMeanwhile(var theirs) ->
                page(page, form, new View(found.with(theirs), Clash.between(filled(theirs), form, clash())));
            case Answer.Refused(var why) -> {
                why.forEach(one -> form.reject(field(one), one.words()));
                yield page(page, form, new View(found, null));
            }
            case Answer.Done done -> throw new IllegalStateException("refused: " + done);
        };
    }

    private static Optional<ChildWishes> read(Form form) {
        var on = form.requiredDate("asked", "day on which the child was asked");
        form.required("by", Why.ASKED_BY_MISSING.words());
        var by = form.atMost(LONGEST_NAME, "by", "The name");
        var time = form.atMost(LONGEST_TEXT, "time", "The text");
        var place = form.atMost(LONGEST_TEXT, "place", "The text");
        var people = form.atMost(LONGEST_TEXT, "people", "The text");
        var link = form.atMost(LONGEST_TEXT, "link", "The text");
        var chair = form.atMost(LONGEST_TEXT, "chair", "The text");
        var alone = form.typed("alone");
        if (!List.of("yes", "no").contains(alone)) {
            form.reject("alone", "Choose whether a talk alone was offered");
        }
        var why = form.atMost(LONGEST_TEXT, "alone-why", "The reason");
        if (form.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new ChildWishes(
                on.orElseThrow(),
                by,
                time,
                place,
                people,
                link,
                chair,
                alone.equals("yes"),
                why,
                form.version().orElse(0),
                ""));
    }

    private static Form filled(Plan plan) {
        var wishes = plan.wishes();
        if (wishes == null) {
            return Form.blank().editing(0);
        }
        return Form.blank()
                .editing(wishes.version())
                .put("asked", wishes.askedOn())
                .put("by", wishes.askedBy())
                .put("time", wishes.time())
                .put("place", wishes.place())
                .put("people", wishes.people())
                .put("link", wishes.link())
                .put("chair", wishes.chair())
                .put("alone", wishes.offeredAlone() ? "yes" : "no")
                .put("alone-why", wishes.notOfferedWhy());
    }

    private static List<ClashField> clash() {
        var alone = List.of(Option.of("yes", "Yes"), Option.of("no", "No"));
        return List.of(
                ClashField.day("asked", "When the child was asked"),
                ClashField.line("by", "Who asked"),
                ClashField.text("time", "Day and time"),
                ClashField.text("place", "Place"),
                ClashField.text("people", "Who should come, and who should not"),
                ClashField.text("link", "In person, or by phone or video"),
                ClashField.text("chair", "Who should chair"),
                ClashField.choice("alone", "Whether a talk alone was offered", alone)
                        .with("alone-why"));
    }

    private static String field(Why why) {
        return switch (why) {
            case ASKED_BY_MISSING -> "by";
            case NOT_OFFERED_WHY_MISSING -> "alone-why";
            default -> "asked";
        };
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "planning/wishes", Map.of("page", page.titled("How the child wants it"), "form", form, "view", view));
    }
}
