package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
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
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.records.Around;
import org.heard.records.Around.From;
import org.heard.records.Expected;
import org.heard.records.Records;
import org.heard.records.Records.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is said who came to a review and how, and who was asked and did not come.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/record/people")
public class GuestsPage {
    private final Records records;
    private final Around around;
    private final About.Finder about;
    private final Expected expected;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    GuestsPage(
            Records records,
            Around around,
            About.Finder about,
            Expected expected,
            Sight sight,
            Once once,
            Drafts drafts) {
        this.records = records;
        this.around = around;
        this.about = about;
        this.expected = expected;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param others   how many lines there are for people the record does not know
    /// @param proposed whether it is filled in with what is known beforehand
    /// @param ofAll    whether each day is filled in with what was said before the review met again
    /// @param clash    where somebody else changed the list while this form was open, both versions
    public record View(
            About about,
            GuestFields fields,
            int others,
            boolean proposed,
            boolean ofAll,
            @Nullable Clash clash) {}

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
        var fields = fields(actor, today, found);
        var form = Form.blank().editing(record.peopleVersion());
        fields.fill(form, record.guests());
        var proposed = record.peopleVersion() == 0;
        if (proposed) {
            fields.proposeChairs(form, found.review().meetings());
            fields.propose(form, expected.expected(actor, today, child, review));
        }
        var at = DraftPlace.about(child, "record people", "Record of a review: who took part", found.path("/people"))
                .each(review);
        var opened = drafts.open(actor, now, at, form);
        var ofAll = fields.spread(opened) || fields.wasSaidOfAll(record.guests());
        return page(page, opened, new View(found, fields, fields.others(opened), proposed, ofAll, null));
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
        var found = about.get(actor, today, child, review);
        var fields = fields(actor, today, found);
        var guests = fields.read(form);
        var view = new View(found, fields, fields.posted(form), false, false, null);
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> records.guests(
                        actor, now, today, child, review, form.version().orElse(0), guests),
                answer -> answer instanceof Answer.Saved ? Optional.of(found.path("")) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            Flash.done("Who took part: saved.").on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.OthersChanged(var theirs) -> {
                var standing = Form.blank().editing(theirs.peopleVersion());
                fields.fill(standing, theirs.guests());
                var most = Math.max(view.others(), fields.others(standing));
                var clash = Clash.between(standing, form, fields.clash(most));
                yield page(page, form, new View(found, fields, view.others(), false, false, clash));
            }
            case Answer.Signed() -> SignedAlready.leadsOn(found, redirect);
            case Answer.Saved _, Answer.ChangedMeanwhile _, Answer.ReadersMissing _, Answer.ReasonMissing _ ->
                throw new IllegalStateException();
        };
    }

    /// The child's own part is recorded with the review.
    private GuestFields fields(Actor actor, LocalDate today, About about) {
        var child = about.child().id();
        var known = around.list(actor, child, today).stream()
                .filter(somebody -> somebody.from() != From.CHILD)
                .toList();
        return new GuestFields(known, about.review().daysMet(), sight.may(actor, Act.RECORD_REVIEW, child, today));
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "records/guests", Map.of("page", page.titled("Who took part"), "form", form, "view", view));
    }
}
