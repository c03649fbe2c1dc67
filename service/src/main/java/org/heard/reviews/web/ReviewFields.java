package org.heard.reviews.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.law.ReviewKind;
import org.heard.pages.Days;
import org.heard.pages.Form;
import org.heard.reviews.Refusal;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting.Outcome;

/// The fields of a review besides its meetings: its kind, whether it is complete, the child's part, a note.
final class ReviewFields {
    static final String KINDS = "kinds";
    static final String COMPLETE = ChildFields.ONLY.complete();
    static final String NEXT = "next";
    static final String BECAUSE = "because";
    static final int LONGEST_REASON = 1000;

    private ReviewFields() {}

    static Set<ReviewKind> kinds(Form form) {
        var kinds = Arrays.stream(ReviewKind.values())
                .filter(kind -> kind != ReviewKind.NOT_STATED && form.chose(KINDS, kind.name()))
                .collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            form.reject(KINDS, "Choose what kind of review it was");
        }
        return kinds;
    }

    /// Whether the review is complete; empty only where an error says why.
    static Optional<Boolean> complete(Form form) {
        if (!List.of("yes", "no").contains(form.typed(COMPLETE))) {
            form.reject(COMPLETE, "Choose whether the review is complete");
            return Optional.empty();
        }
        return Optional.of(form.typed(COMPLETE).equals("yes"));
    }

    /// Whether the review is complete with this meeting; empty only where an error says why. Only one that was held to
    /// its end completes it: after any other it stays open, and nobody is asked.
    static Optional<Boolean> complete(Form form, MeetingFields meeting) {
        return meeting.became(form).filter(one -> one != Outcome.HELD).isPresent()
                ? Optional.of(false)
                : complete(form);
    }

    /// The day of the next meeting, where the review goes on with one and the day is known.
    static Optional<LocalDate> next(Form form, boolean completes) {
        return completes ? Optional.empty() : form.date(NEXT, "date of the next meeting");
    }

    /// The same of a form about all of its meetings.
    static Optional<LocalDate> next(Form form) {
        return form.typed(COMPLETE).equals("no") ? form.date(NEXT, "date of the next meeting") : Optional.empty();
    }

    static void fill(Form form, Review review) {
        form.choose(KINDS, review.kinds().stream().map(Enum::name).toList());
        form.put(COMPLETE, review.completedOn() == null ? "no" : "yes");
        form.put(ChildFields.ONLY.note(), review.note());
        ChildFields.ONLY.fill(form, review);
    }

    /// Puts each refusal into words beside the field it is about, in a form about one child.
    static void reject(Form form, List<Refusal> refusals, List<MeetingFields> meetings) {
        reject(form, refusals, meetings, ChildFields.ONLY);
    }

    /// The same in a form about several.
    static void reject(Form form, List<Refusal> refusals, List<MeetingFields> meetings, ChildFields child) {
        for (var refusal : refusals) {
            switch (refusal) {
                case Refusal.KindMissing() -> form.reject(KINDS, "Choose what kind of review it was");
                case Refusal.MeetingMissing() -> form.reject(COMPLETE, "A review needs at least one meeting");
                case Refusal.NotYet(var i) ->
                    form.reject(at(meetings, i).on(), "The meeting cannot have happened on a day still to come");
                case Refusal.PlannedInThePast(var i) ->
                    form.reject(
                            i < meetings.size() ? at(meetings, i).on() : NEXT,
                            "The next meeting must be today or later");
                case Refusal.ReasonMissing(var i) -> form.reject(whyField(form, at(meetings, i)), "Enter the reason");
                case Refusal.ChairMissing(var i) -> form.reject(at(meetings, i).chair(), "Choose who chaired");
                case Refusal.ModeMissing(var i) -> form.reject(at(meetings, i).mode(), "Choose how people met");
                case Refusal.NotLookedAfter(var i, var on) ->
                    form.reject(
                            at(meetings, i).on(),
                            child.said(
                                    "The record has no care period on %s. Check the date, or enter the care period first"
                                            .formatted(Days.written(on))));
                case Refusal.LastMeetingNotHeld(var last) ->
                    form.reject(
                            child.complete(),
                            child.said(
                                    last.outcome() == Outcome.PLANNED
                                            ? "A meeting is still planned for %s. Choose that there is more to come, or cancel that meeting first"
                                                    .formatted(Days.written(last.on()))
                                            : "A review is complete only when its last meeting was held to its end; this one was "
                                                    + last.outcome().words().toLowerCase(Locale.UK)));
                case Refusal.AlreadyRecorded(var review, var on) ->
                    form.reject(
                            meetings.getLast().on(),
                            child.said("A review completed on %s is recorded already. To change it, correct that one"
                                    .formatted(Days.written(on))));
                case Refusal.CannotBeTogether(var what) -> child.reject(form, what);
                case Refusal.WhyNotAloneMissing() -> child.rejectNotAlone(form);
                case Refusal.WhyMissing() -> form.reject(BECAUSE, "Enter the reason");
                case Refusal.AlreadyPlanned(var review, var on) ->
                    form.reject(KINDS, "A review of this kind is planned for " + Days.written(on) + " already");
                case Refusal.AlreadyOpen(var review) ->
                    form.reject(KINDS, "A review of this kind is open already: plan its next day");
                case Refusal.NothingPlanned() -> form.reject(COMPLETE, "No meeting of this review is planned");
                case Refusal.AlreadyComplete(var on) ->
                    form.reject(
                            meetings.getLast().on(),
                            "The review was completed on " + Days.written(on) + ". To change that, correct it");
            }
        }
    }

    private static MeetingFields at(List<MeetingFields> meetings, int i) {
        return meetings.get(Math.min(i, meetings.size() - 1));
    }

    private static String whyField(Form form, MeetingFields meeting) {
        return meeting.at() + "why-" + form.typed(meeting.outcome());
    }
}
