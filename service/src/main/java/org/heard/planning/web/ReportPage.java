package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.clock.WhatMoved;
import org.heard.documents.DocumentId;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Download;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.planning.Answer;
import org.heard.planning.Plans;
import org.heard.planning.ReportPart;
import org.heard.planning.Why;
import org.heard.planning.WorkerReport;
import org.heard.planning.WorkerReports;
import org.heard.planning.WorkerReports.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a social worker writes the report for a review and gives it, and where the IRO reads it.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/ready/report")
public class ReportPage {
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_REASON = 1000;
    private static final String LATE_WHY = "late-why";
    private static final String FILES = "files";
    private static final String AHEAD = "ahead";

    private final WorkerReports reports;
    private final Plans plans;
    private final About.Finder about;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;
    private final Drafts drafts;

    ReportPage(
            WorkerReports reports,
            Plans plans,
            About.Finder about,
            Sight sight,
            WhatMoved moved,
            Once once,
            Drafts drafts) {
        this.reports = reports;
        this.plans = plans;
        this.about = about;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param reports those that came, the newest first
    /// @param due     by when the first should have, absent where nobody can tell
    /// @param late    whether that day has passed and none came
    /// @param ahead   the form in which it is decided to go ahead without it
    public record View(
            About about,
            List<WorkerReport> reports,
            @Nullable LocalDate due,
            boolean late,
            Form ahead,
            Set<Act> acts) {
        /// The same after a mistake in that form.
        View with(Form now) {
            return new View(about, reports, due, late, now, acts);
        }

        /// Whether the reader may give one. What was given and cannot be read whole is not written anew.
        public boolean gives() {
            return acts.contains(Act.GIVE_REPORT)
                    && (acts.contains(Act.SEE_WORDS) || reports.stream().noneMatch(WorkerReport::isHere));
        }

        /// Whether the reader decides if the review goes ahead without it.
        public boolean decides() {
            return late && acts.contains(Act.RECORD_REVIEW) && about.plan().goesAhead() == null;
        }

        /// Whether the reader may open files that came with it.
        public boolean opens() {
            return acts.contains(Act.SEE_WORDS);
        }

        /// Whether the reader may note that one came another way.
        public boolean notes() {
            return acts.contains(Act.CONSULT);
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review) {
        var view = view(actor, now, today, child, review);
        var form = Form.blank().editing(view.reports().size());
        view.reports().stream().filter(WorkerReport::isHere).findFirst().ifPresent(last -> {
            for (var part : ReportPart.values()) {
                form.put(part.field(), last.text(part));
            }
        });
        if (!view.gives()) {
            return page(page, form, view);
        }
        var at = DraftPlace.about(
                        child,
                        "social worker’s report",
                        "Report for a review",
                        view.about().path("/report"))
                .each(review);
        return page(page, drafts.open(actor, now, at, form), view);
    }

    @PostMapping
    ModelAndView give(
            Page page,
            Form form,
            @RequestParam(name = FILES, required = false) @Nullable List<MultipartFile> files,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.GIVE_REPORT, child, today);
        var view = view(actor, now, today, child, review);
        var texts = new EnumMap<ReportPart, String>(ReportPart.class);
        for (var part : ReportPart.values()) {
            texts.put(part, form.atMost(LONGEST_TEXT, part.field(), "The text"));
        }
        var lateWhy = form.atMost(LONGEST_REASON, LATE_WHY, "The reason");
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        var before = moved.before(child, today);
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> reports.give(
                        actor,
                        now,
                        today,
                        child,
                        review,
                        texts,
                        given(files),
                        lateWhy,
                        form.version().orElse(-1)),
                answer ->
                        answer instanceof Given.Done ? Optional.of(view.about().path("")) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Given>(var path)) {
            moved.tell(Flash.done("The report is with the IRO."), before).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        switch (((Once.Submitted.Refused<Given>) submitted).why()) {
            case Given.Refused(var why) ->
                form.reject(why == Why.LATE_WHY_MISSING ? LATE_WHY : ReportPart.SINCE_LAST.field(), why.words());
            case Given.FileRefused(var why) -> form.reject(FILES, why.words());
            case Given.Newer _ -> {
                form.editing(view.reports().size());
                form.reject(
                        ReportPart.SINCE_LAST.field(),
                        "Another report was given while you wrote. It stands below your text; give yours all the same, "
                                + "or leave it");
            }
            case Given.Done done -> throw new IllegalStateException("refused: " + done);
        }
        return page(page, form, view);
    }

    @PostMapping("/ahead")
    ModelAndView goAhead(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        var because = form.atMost(LONGEST_REASON, AHEAD, "The reason");
        if (!form.hasErrors()
                && plans.goAhead(actor, now, today, child, review, because) instanceof Answer.Refused(var why)) {
            why.forEach(one -> form.reject(AHEAD, one.words()));
        }
        var view = view(actor, now, today, child, review);
        if (form.hasErrors()) {
            return page(page, Form.blank().editing(view.reports().size()), view.with(form));
        }
        Flash.done("The review goes ahead without the report.").on(redirect);
        return new ModelAndView("redirect:" + view.about().path(""));
    }

    @GetMapping("/files/{file}")
    Download file(
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @PathVariable String file) {
        var id = DocumentId.parse(file).orElseThrow(NotFound::new);
        return reports.open(actor, now, today, child, review, id);
    }

    private static List<org.heard.documents.Given> given(@Nullable List<MultipartFile> files) {
        return (files == null ? List.<MultipartFile>of() : files)
                .stream()
                        .filter(file -> !file.isEmpty()
                                || !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                        .isEmpty())
                        .map(org.heard.documents.Given::from)
                        .toList();
    }

    private View view(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        var read = reports.read(actor, now, today, child, review);
        var found = about.get(actor, today, child, review);
        var due = reports.due(found.plan().review(), today).orElse(null);
        var late = read.isEmpty() && due != null && today.isAfter(due);
        return new View(found, read.reversed(), due, late, Form.blank(), sight.acts(actor, child, today));
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "planning/report",
                Map.of("page", page.titled("The social worker’s report"), "form", form, "view", view));
    }
}
