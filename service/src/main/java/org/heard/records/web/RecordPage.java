package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.decisions.IssuedDecisions;
import org.heard.decisions.Issuing;
import org.heard.decisions.Issuing.Outcome;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.records.Gap;
import org.heard.records.Guest;
import org.heard.records.OwnNotes;
import org.heard.records.Papers;
import org.heard.records.Readers;
import org.heard.records.RecordPart;
import org.heard.records.Records;
import org.heard.records.ReviewRecord;
import org.heard.records.Signatures;
import org.heard.reviews.SharedMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where writing a record starts and is come back to: what is done, what is left, what stands between it and a
/// signature.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/record")
public class RecordPage {
    private final Records records;
    private final Signatures signatures;
    private final OwnNotes notes;
    private final Papers papers;
    private final Decisions decisions;
    private final Issuing issuing;
    private final SharedMeetings meetings;
    private final About.Finder about;
    private final Sight sight;

    RecordPage(
            Records records,
            Signatures signatures,
            OwnNotes notes,
            Papers papers,
            Decisions decisions,
            Issuing issuing,
            SharedMeetings meetings,
            About.Finder about,
            Sight sight) {
        this.records = records;
        this.signatures = signatures;
        this.notes = notes;
        this.papers = papers;
        this.decisions = decisions;
        this.issuing = issuing;
        this.meetings = meetings;
        this.about = about;
        this.sight = sight;
    }

    /// What the template shows.
    ///
    /// @param report    the social worker's, absent where none came
    /// @param notes     whether the person has notes of their own
    /// @param shared    whether brothers' or sisters' reviews were held at the same meeting
    /// @param decisions those made at it
    /// @param issued    how the decisions went out, absent while they have not
    /// @param writesAll whether the person may write the child's words too: the IRO, not a note-taker
    /// @param maySign   whether they are the child's IRO or cover for them
    /// @param distributes whether they decide who gets what
    public record View(
            About about,
            ReviewRecord record,
            Papers.@Nullable Paper report,
            boolean notes,
            boolean shared,
            List<Decision> decisions,
            @Nullable IssuedDecisions issued,
            List<Gap> gaps,
            boolean writesAll,
            boolean maySign,
            boolean distributes) {
        /// How many of its decisions have still to go out.
        public long toGoOut() {
            return decisions.stream().filter(Decision::toGoOut).count();
        }

        /// How many texts in it were written once for brothers and sisters.
        public long familyTexts() {
            return Arrays.stream(RecordPart.values())
                    .mapToLong(part -> PartFields.family(record.part(part)).size())
                    .sum();
        }

        /// How many of these parts have something in them.
        public long written(List<RecordPart> parts) {
            return parts.stream().filter(part -> !record.part(part).isEmpty()).count();
        }

        /// Whether the review is complete and it is said how the child took part.
        public boolean reviewRecorded() {
            var review = about.review();
            return review.completedOn() != null && (review.tookPart() != null || review.returnedCode() != null);
        }

        /// Of how many headings or lines it was said that not everyone reads them.
        public long keptFromSome() {
            var parts = RecordPart.listed().stream().map(record::audience);
            var lines = record.guests().stream().map(Guest::readers);
            return Stream.concat(parts, lines)
                    .filter(readers -> !readers.equals(Readers.EVERYONE))
                    .count();
        }

        /// Whether nothing of this kind stands between the record and a signature.
        public boolean without(Class<? extends Gap> kind) {
            return gaps.stream().noneMatch(kind::isInstance);
        }
    }

    @GetMapping
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable ReviewId review) {
        var record = records.get(actor, today, child, review);
        var found = about.get(actor, today, child, review);
        var writesAll = sight.may(actor, Act.RECORD_REVIEW, child, today);
        var view = new View(
                found,
                record,
                papers.report(actor, today, child, review).orElse(null),
                writesAll && !notes.get(actor, today, child, review).text().isEmpty(),
                !meetings.others(actor, today, found.review()).isEmpty(),
                decisions.madeAt(actor, today, child, review),
                issuing.find(actor, today, child, review).orElse(null),
                record.signed() ? List.of() : signatures.gaps(actor, today, child, review),
                writesAll,
                signatures.maySign(actor, today, child),
                sight.may(actor, Act.DISTRIBUTE, child, today));
        return new ModelAndView(
                "records/record",
                Map.of("page", page.titled("Record of the review"), "form", Form.blank(), "view", view));
    }

    @PostMapping("/issue")
    ModelAndView issue(
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        about.get(actor, today, child, review);
        var flash = switch (issuing.issue(actor, now, today, child, review)) {
            case Outcome.Done() -> Flash.done("The decisions are issued. The manager’s days to answer run from today.");
            case Outcome.Refused _ -> Flash.note("There is no decision to issue yet.");
        };
        flash.on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/reviews/" + review + "/record");
    }
}
