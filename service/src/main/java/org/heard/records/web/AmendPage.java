package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.records.Amendment;
import org.heard.records.Around;
import org.heard.records.Around.Somebody;
import org.heard.records.Guest;
import org.heard.records.Paragraph;
import org.heard.records.Readers;
import org.heard.records.RecordPart;
import org.heard.records.Records;
import org.heard.records.Records.Answer;
import org.heard.records.ReviewRecord;
import org.heard.records.Signatures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the IRO puts something beside a signed record that turned out otherwise.
@Controller
@RequestMapping("/children/{child}/reviews/{signed}/record/amend")
public class AmendPage {
    private static final int LONGEST_REASON = 1000;

    private final Records records;
    private final Signatures signatures;
    private final About.Finder about;
    private final Around around;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    AmendPage(
            Records records,
            Signatures signatures,
            About.Finder about,
            Around around,
            Sight sight,
            Once once,
            Drafts drafts) {
        this.records = records;
        this.signatures = signatures;
        this.about = about;
        this.around = around;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param parts     those of the record, each saying whether some of it is for some people only
    /// @param everybody whom an amendment can be kept from or for
    public record View(About about, List<Option> parts, List<Somebody> everybody) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("signed") ReviewId review) {
        var record = signed(actor, today, child, review);
        var at = DraftPlace.about(
                        child,
                        "amendment",
                        "Amend the record of a review",
                        "/children/" + child + "/reviews/" + review + "/record/amend")
                .each(review);
        return page(page, drafts.open(actor, now, at, Form.blank()), view(actor, today, record));
    }

    @PostMapping
    ModelAndView amend(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("signed") ReviewId review,
            RedirectAttributes redirect) {
        var view = view(actor, today, signed(actor, today, child, review));
        var part = RecordPart.at(form.typed("part")).filter(RecordPart::canBeAmended);
        if (part.isEmpty()) {
            form.reject("part", "Choose which part is amended");
        }
        form.required("text", "Enter what it should say");
        var text = form.atMost(PartFields.LONGEST, "text", "The text");
        form.required("because", "Enter why it is amended");
        var because = form.atMost(LONGEST_REASON, "because", "The reason");
        // Nobody is a reader by default: what is amended may have been kept from somebody.
        var readers = ReaderFields.read(
                form, 0, view.everybody().stream().map(Somebody::id).toList());
        if (readers.isEmpty()) {
            form.reject("whom-0", "Choose who may read it");
        }
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        var amendment = new Amendment(
                Ids.next(),
                part.orElseThrow(),
                new Paragraph(text, readers.orElseThrow(), ""),
                because,
                today,
                actor.name());
        var back = "/children/" + child + "/reviews/" + review + "/record/signed";
        once.submit(
                actor.person(),
                form,
                now,
                () -> signatures.amend(actor, now, today, child, review, amendment),
                answer -> answer instanceof Answer.Saved ? Optional.of(back) : Optional.empty());
        Flash.done("The amendment stands beside the signed text. Whoever had a copy needs a new one.")
                .on(redirect);
        return new ModelAndView("redirect:" + back);
    }

    private ReviewRecord signed(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var record = records.get(actor, today, child, review);
        if (!record.signed() || !signatures.maySign(actor, today, child)) {
            throw new NotFound();
        }
        return record;
    }

    private View view(Actor actor, LocalDate today, ReviewRecord record) {
        var parts = Arrays.stream(RecordPart.values())
                .filter(RecordPart::canBeAmended)
                .map(part -> Option.of(
                        part.address(),
                        part.title() + (forEveryone(record, part) ? "" : " (some of it for some people only)")))
                .toList();
        return new View(
                about.get(actor, today, record.child(), record.review()),
                parts,
                around.list(actor, record.child(), today));
    }

    private static boolean forEveryone(ReviewRecord record, RecordPart part) {
        var lines = part == RecordPart.PEOPLE
                ? record.guests().stream().map(Guest::readers)
                : record.part(part).paragraphs().stream().map(Paragraph::readers);
        return record.audience(part).equals(Readers.EVERYONE) && lines.allMatch(Readers.EVERYONE::equals);
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "records/amend", Map.of("page", page.titled("Amend the record"), "form", form, "view", view));
    }
}
