package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
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
import org.heard.records.Records;
import org.heard.records.Records.Answer;
import org.heard.records.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is said whether the child knows that they may ask a court and that they may complain.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/record/rights")
public class RightsPage {
    private static final int LONGEST_NOTE = 2000;

    private static final List<ClashField> CLASH = List.of(
            ClashField.choice(
                    "court", "Knows that they may ask a court", Option.each(Rights.Knows.class, Rights.Knows::words)),
            ClashField.choice(
                    "complaint", "Knows that they may complain", Option.each(Rights.Knows.class, Rights.Knows::words)),
            ClashField.text("note", "Anything to add"));

    private final Records records;
    private final About.Finder about;
    private final Once once;
    private final Drafts drafts;

    RightsPage(Records records, About.Finder about, Once once, Drafts drafts) {
        this.records = records;
        this.about = about;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param clash where somebody else answered while this form was open, both versions
    public record View(About about, @Nullable Clash clash) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        var record = records.get(actor, today, child, review);
        var found = about.get(actor, today, child, review);
        if (record.signed()) {
            return SignedAlready.leadsOn(found, redirect);
        }
        var form = Form.blank().editing(record.rightsVersion());
        fill(form, record.rights());
        var at = DraftPlace.about(
                        child, "record rights", "Record of a review: the child’s rights", found.path("/rights"))
                .each(review);
        return page(page, drafts.open(actor, now, at, form), new View(found, null));
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
        records.get(actor, today, child, review);
        var record = about.get(actor, today, child, review);
        var court = form.oneOf(Rights.Knows.class, "court", "Choose whether the child knows they may ask a court");
        var complaint = form.oneOf(Rights.Knows.class, "complaint", "Choose whether the child knows they may complain");
        var note = form.atMost(LONGEST_NOTE, "note", "The note");
        if (form.hasErrors()) {
            return page(page, form, new View(record, null));
        }
        var rights = new Rights(court.orElseThrow(), complaint.orElseThrow(), note);
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> records.rights(
                        actor, now, today, child, review, form.version().orElse(0), rights),
                answer -> answer instanceof Answer.Saved ? Optional.of(record.path("")) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            Flash.done("The child’s rights: saved.").on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.ReasonMissing() ->
                page(page, form.reject("note", "Enter why it is not right"), new View(record, null));
            case Answer.OthersChanged(var theirs) -> {
                var standing = Form.blank().editing(theirs.rightsVersion());
                fill(standing, theirs.rights());
                yield page(page, form, new View(record, Clash.between(standing, form, CLASH)));
            }
            case Answer.Signed() -> SignedAlready.leadsOn(record, redirect);
            case Answer.Saved _, Answer.ChangedMeanwhile _, Answer.ReadersMissing _ ->
                throw new IllegalStateException();
        };
    }

    private static void fill(Form form, Rights rights) {
        if (rights.court() != null) {
            form.put("court", rights.court().name());
        }
        if (rights.complaint() != null) {
            form.put("complaint", rights.complaint().name());
        }
        form.put("note", rights.note());
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "records/rights", Map.of("page", page.titled("The child's rights"), "form", form, "view", view));
    }
}
