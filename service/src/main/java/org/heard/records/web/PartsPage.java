package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.records.Around;
import org.heard.records.Around.Somebody;
import org.heard.records.Beforehand;
import org.heard.records.Papers;
import org.heard.records.RecordPart;
import org.heard.records.Records;
import org.heard.records.Records.Answer;
import org.heard.records.ReviewRecord;
import org.heard.records.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the text of a record is written, many parts on one page: what people said, or the matters the law asks about,
/// each beside what was written last time.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/record/write/{which}")
public class PartsPage {
    private final Records records;
    private final Beforehand beforehand;
    private final Papers papers;
    private final Around around;
    private final About.Finder about;
    private final Sight sight;
    private final Audit audit;
    private final Once once;
    private final Drafts drafts;

    PartsPage(
            Records records,
            About.Finder about,
            Beforehand beforehand,
            Papers papers,
            Around around,
            Sight sight,
            Audit audit,
            Once once,
            Drafts drafts) {
        this.beforehand = beforehand;
        this.papers = papers;
        this.around = around;
        this.records = records;
        this.about = about;
        this.sight = sight;
        this.audit = audit;
        this.once = once;
        this.drafts = drafts;
    }

    /// Which parts stand on the page.
    public enum Which {
        SAID("What people said"),
        MATTERS("The matters");

        private final String title;

        Which(String title) {
            this.title = title;
        }

        /// The page's heading.
        public String title() {
            return title;
        }

        /// As it stands in the page's address.
        public String address() {
            return name().toLowerCase(Locale.ROOT);
        }

        List<RecordPart> parts() {
            return this == SAID ? RecordPart.said() : RecordPart.matters();
        }

        static Which at(String address) {
            return switch (address) {
                case "said" -> SAID;
                case "matters" -> MATTERS;
                default -> throw new NotFound();
            };
        }
    }

    /// What the template shows.
    ///
    /// @param last   the signed record of the review before, absent where there is none
    /// @param theirs     what somebody else wrote meanwhile, by part
    /// @param beforehand what people said before the review, where this is about what people said
    /// @param report     the social worker's, absent where none came
    /// @param everybody  who is around the child, to name those who may read a paragraph
    public record View(
            About about,
            Which which,
            List<RecordPart> parts,
            ReviewRecord record,
            @Nullable ReviewRecord last,
            Map<RecordPart, Written> theirs,
            List<Beforehand.Said> beforehand,
            Papers.@Nullable Paper report,
            List<Somebody> everybody) {
        /// What stood in this part last time, empty where nothing did.
        public String lastText(RecordPart part) {
            return last == null ? "" : last.part(part).text();
        }

        /// Whether last time's text of several matters could still stand.
        public boolean offersTheRest() {
            return last != null
                    && parts.stream()
                                    .filter(part -> part.matter().isPresent()
                                            && record.part(part).isEmpty()
                                            && !last.part(part).isEmpty())
                                    .count()
                            > 1;
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
            @PathVariable String which,
            RedirectAttributes redirect) {
        var view = view(actor, today, child, review, Which.at(which));
        if (view.record().signed()) {
            return SignedAlready.leadsOn(view.about(), redirect);
        }
        var form = Form.blank();
        view.parts().forEach(part -> PartFields.fill(form, view.record().part(part)));
        audit.write(actor, now, "read", child, List.of("record"));
        var opened = drafts.open(actor, now, place(view), form);
        return page(page, opened, asking(view, opened));
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
            @PathVariable String which,
            RedirectAttributes redirect) {
        var view = view(actor, today, child, review, Which.at(which));
        var filled = PartFields.fillRest(form, view.parts(), view.record(), view.last());
        if (form.hasErrors()) {
            return page(page, form, asking(view, form));
        }
        var changed = new ArrayList<Written>();
        for (var part : view.parts()) {
            PartFields.read(form, part, view.record().part(part), view.last()).ifPresent(changed::add);
        }
        if (form.hasErrors()) {
            PartFields.leaveOpen(form, filled);
            return page(page, form, asking(view, form));
        }
        Once.Submitted<Answer> submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> changed.isEmpty() ? new Answer.Saved() : records.write(actor, now, today, child, review, changed),
                answer -> answer instanceof Answer.Saved
                        ? Optional.of(view.about().path(""))
                        : Optional.empty());
        return switch (submitted) {
            case Once.Submitted.SendTo<Answer>(var path) -> {
                Flash.done(view.which().title() + ": saved.").on(redirect);
                yield new ModelAndView("redirect:" + path);
            }
            case Once.Submitted.Refused<Answer>(var why) -> refused(page, form, view, why, redirect);
        };
    }

    private static ModelAndView refused(Page page, Form form, View view, Answer why, RedirectAttributes redirect) {
        return switch (why) {
            case Answer.ChangedMeanwhile(var theirs) -> clash(page, form, view, theirs);
            case Answer.Signed() -> SignedAlready.leadsOn(view.about(), redirect);
            case Answer.ReadersMissing(var part) ->
                page(page, form.reject(PartFields.text(part), part.title() + ": choose who may read it"), view);
            case Answer.Saved _, Answer.OthersChanged _, Answer.ReasonMissing _ -> throw new IllegalStateException();
        };
    }

    private static DraftPlace place(View view) {
        var at = view.about().path("/write/" + view.which().address());
        return DraftPlace.about(
                        view.about().child().id(),
                        "record " + view.which().address(),
                        "Record of a review: " + view.which().title(),
                        at)
                .each(view.about().review().id());
    }

    /// Nothing was written. Both texts stand on the page until it is said which should stay.
    private static ModelAndView clash(Page page, Form form, View view, List<Written> theirs) {
        theirs.forEach(written -> BothWrote.ask(form, written));
        return page(page, form, asking(view, form));
    }

    /// With what somebody else wrote in each part of which it is asked whose should stand; where this writer changed
    /// nothing, it stands in the boxes.
    private static View asking(View view, Form form) {
        view.parts().forEach(part -> PartFields.renew(form, view.record().part(part)));
        var theirs = view.parts().stream()
                .filter(part -> BothWrote.asked(form, part))
                .collect(Collectors.toMap(part -> part, part -> view.record().part(part)));
        return new View(
                view.about(),
                view.which(),
                view.parts(),
                view.record(),
                view.last(),
                theirs,
                view.beforehand(),
                view.report(),
                view.everybody());
    }

    private View view(Actor actor, LocalDate today, ChildId child, ReviewId review, Which which) {
        var record = records.get(actor, today, child, review);
        var writesAll = sight.may(actor, Act.RECORD_REVIEW, child, today);
        var parts = which.parts().stream()
                .filter(part -> writesAll || !part.holdsTheChildsWords())
                .toList();
        return new View(
                about.get(actor, today, child, review),
                which,
                parts,
                record,
                records.findLast(actor, today, child, review).orElse(null),
                Map.of(),
                which == Which.SAID ? beforehand.said(actor, today, child, review) : List.of(),
                papers.report(actor, today, child, review).orElse(null),
                around.list(actor, child, today));
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "records/parts", Map.of("page", page.titled(view.which().title()), "form", form, "view", view));
    }
}
