package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.clock.TryingADay;
import org.heard.clock.TryingADay.Tried;
import org.heard.clock.WhatMoved;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.planning.Answer;
import org.heard.planning.Series;
import org.heard.planning.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a review is planned to meet more than once, or one of its later meetings is cancelled.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/ready/series")
public class SeriesPage {
    private static final String ON = "on";
    private static final String WHICH = "which";
    private static final String BECAUSE = "because";
    private static final String ANOTHER = "another";
    private static final int LONGEST_REASON = 1000;

    private final Series series;
    private final About.Finder about;
    private final TryingADay days;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;
    private final Drafts drafts;

    SeriesPage(
            Series series,
            About.Finder about,
            TryingADay days,
            Sight sight,
            WhatMoved moved,
            Once once,
            Drafts drafts) {
        this.series = series;
        this.about = about;
        this.days = days;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param tried   what the day that was tried would do, absent where none was
    /// @param changed whether somebody else changed the plan while this form was open
    public record View(About about, @Nullable Tried tried, boolean changed) {
        /// What may be done: another meeting, or one of those after the next is cancelled.
        public List<Option> later() {
            return about.plan().review().plannedAfter().stream()
                    .map(meeting ->
                            Option.of(meeting.id().toString(), "Cancel the one on " + Days.withWeekday(meeting.on())))
                    .toList();
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.INVITE, child, today);
        var found = about.get(actor, today, child, review);
        if (found.plan().on() == null) {
            return DayPage.nothingPlanned(found, redirect);
        }
        var at = DraftPlace.about(child, "series of meetings", "More than one meeting", found.path("/series"))
                .each(review);
        var form = Form.blank().put(WHICH, ANOTHER).editing(found.plan().version());
        return page(page, drafts.open(actor, now, at, form), new View(found, null, false));
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
        sight.must(actor, Act.INVITE, child, today);
        var found = about.get(actor, today, child, review);
        if (found.plan().on() == null) {
            return DayPage.nothingPlanned(found, redirect);
        }
        var cancelled = cancelled(form, found);
        var on = cancelled.isPresent() ? Optional.<LocalDate>empty() : form.requiredDate(ON, "day of the meeting");
        var because = form.atMost(LONGEST_REASON, BECAUSE, "The reason");
        if (form.hasErrors() || (on.isEmpty() && cancelled.isEmpty())) {
            return page(page, form, new View(found, null, false));
        }
        if (form.chose("try", "yes")) {
            var kinds = found.plan().review().kinds();
            var tried = on.map(day -> days.review(child, kinds, day, today)).orElse(null);
            return page(page, form, new View(found, tried, false));
        }
        var version = form.version().orElse(-1);
        var before = moved.before(child, today);
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> cancelled
                        .map(which -> series.cancel(actor, now, today, child, review, version, which, because))
                        .orElseGet(() -> series.plan(actor, now, today, child, review, version, on.orElseThrow())),
                answer -> answer instanceof Answer.Done ? Optional.of(found.path("")) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            var done = on.map(day -> "Another meeting is planned for " + Days.withWeekday(day) + ".")
                    .orElse("The meeting is cancelled.");
            moved.tell(Flash.done(done), before).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.ChangedMeanwhile(var theirs) ->
                page(page, form.editing(theirs.version()), new View(found.with(theirs), null, true));
            case Answer.Refused(var why) -> {
                why.forEach(one -> form.reject(one == Why.CANCELLED_WHY_MISSING ? BECAUSE : ON, one.words()));
                yield page(page, form, new View(found, null, false));
            }
            case Answer.Done done -> throw new IllegalStateException("refused: " + done);
        };
    }

    private static Optional<UUID> cancelled(Form form, About about) {
        return about.plan().review().plannedAfter().stream()
                .map(meeting -> meeting.id())
                .filter(id -> form.chose(WHICH, id.toString()))
                .findFirst();
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "planning/series", Map.of("page", page.titled("More than one meeting"), "form", form, "view", view));
    }
}
