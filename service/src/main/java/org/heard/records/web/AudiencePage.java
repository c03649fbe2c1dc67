package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.heard.pages.Page;
import org.heard.records.Around;
import org.heard.records.Around.Somebody;
import org.heard.records.Audiences;
import org.heard.records.Guest;
import org.heard.records.Readers;
import org.heard.records.RecordPart;
import org.heard.records.Records;
import org.heard.records.Records.Answer;
import org.heard.records.ReviewRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is said who may read what stands in a record line by line: the review itself, who took part and each of
/// their lines, the rights, the decisions. Of everything else each paragraph says it.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/record/readers")
public class AudiencePage {
    private final Records records;
    private final Audiences audiences;
    private final Around around;
    private final About.Finder about;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    AudiencePage(
            Records records,
            Audiences audiences,
            Around around,
            About.Finder about,
            Sight sight,
            Once once,
            Drafts drafts) {
        this.records = records;
        this.audiences = audiences;
        this.around = around;
        this.about = about;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param clash where somebody else said it, or changed who took part, while this form was open
    public record View(
            About about,
            ReviewRecord record,
            List<Somebody> everybody,
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
        var view = view(actor, today, child, review);
        if (view.record().signed()) {
            return SignedAlready.leadsOn(view.about(), redirect);
        }
        var at = DraftPlace.about(
                        child,
                        "record readers",
                        "Record of a review: who reads what",
                        view.about().path("/readers"))
                .each(review);
        return page(page, drafts.open(actor, now, at, filled(view.record())), view);
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
        var view = view(actor, today, child, review);
        var given = read(form, view);
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        var version = form.version().orElse(0);
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> audiences.say(actor, now, today, child, review, version, given),
                answer -> answer instanceof Answer.Saved
                        ? Optional.of(view.about().path(""))
                        : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            Flash.done("Who reads what: saved.").on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.OthersChanged(var theirs) ->
                page(
                        page,
                        form,
                        new View(
                                view.about(),
                                theirs,
                                view.everybody(),
                                Clash.between(filled(theirs), form, fields(theirs, view.everybody()))));
            case Answer.Signed() -> SignedAlready.leadsOn(view.about(), redirect);
            case Answer.Saved _, Answer.ChangedMeanwhile _, Answer.ReadersMissing _, Answer.ReasonMissing _ ->
                throw new IllegalStateException();
        };
    }

    private static Form filled(ReviewRecord record) {
        var form = Form.blank().editing(record.audienceVersion());
        RecordPart.listed().forEach(part -> ReaderFields.fill(form, part.address(), record.audience(part)));
        record.guests().forEach(guest -> ReaderFields.fill(form, guest.key(), guest.readers()));
        return form;
    }

    /// Of a line that is new since the form was opened, nothing was said, and nothing changes.
    private static Audiences.Given read(Form form, View view) {
        var everybody = view.everybody().stream().map(Somebody::id).toList();
        var parts = new EnumMap<RecordPart, Readers>(RecordPart.class);
        var guests = new LinkedHashMap<String, Readers>();
        for (var part : RecordPart.listed()) {
            var known = known(everybody, view.record().audience(part));
            ReaderFields.read(form, part.address(), known).ifPresent(readers -> parts.put(part, readers));
        }
        for (var guest : view.record().guests()) {
            var known = known(everybody, guest.readers());
            ReaderFields.read(form, guest.key(), known).ifPresent(readers -> guests.put(guest.key(), readers));
        }
        return new Audiences.Given(parts, guests);
    }

    /// Who can be named: everybody around the child, and whoever was named before.
    private static List<UUID> known(List<UUID> everybody, Readers before) {
        var all = new ArrayList<>(everybody);
        before.who().stream().filter(one -> !everybody.contains(one)).forEach(all::add);
        return all;
    }

    private static List<ClashField> fields(ReviewRecord record, List<Somebody> everybody) {
        var ids = everybody.stream().map(Somebody::id).toList();
        var fields = new ArrayList<ClashField>();
        RecordPart.listed().forEach(part -> fields.add(field(part.address(), part.title(), ids, everybody)));
        record.guests().forEach(guest -> fields.add(field(guest.key(), label(guest), ids, everybody)));
        return fields;
    }

    private static ClashField field(String at, String label, List<UUID> ids, List<Somebody> everybody) {
        return ClashField.line("whom-" + at, label)
                .with("who-ALL_BUT-" + at, "who-ONLY-" + at)
                .saying(form -> ReaderFields.read(form, at, ids)
                        .map(readers -> readers.words(everybody))
                        .orElse(""));
    }

    /// A line as this page calls it.
    public static String label(Guest guest) {
        return guest.capacity().isBlank() ? guest.name() : guest.name() + " (" + guest.capacity() + ")";
    }

    private View view(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return new View(
                about.get(actor, today, child, review),
                records.get(actor, today, child, review),
                around.list(actor, child, today),
                null);
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "records/audience", Map.of("page", page.titled("Who reads what"), "form", form, "view", view));
    }
}
