package org.heard.reviews.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.care.Alone;
import org.heard.care.AloneField;
import org.heard.children.Child;
import org.heard.law.ReviewKind;
import org.heard.pages.Days;
import org.heard.pages.Form;
import org.heard.reviews.ParticipationCode;
import org.heard.reviews.Refusal;
import org.heard.reviews.Review;
import org.heard.reviews.TookPart;
import org.heard.reviews.TookPart.Presence;
import org.jspecify.annotations.Nullable;

/// The fields of a review besides its meetings: its kind, whether it is complete, the child's part, a note.
final class ReviewFields {
    static final String KINDS = "kinds";
    static final String COMPLETE = "complete";
    static final String NEXT = "next";
    static final String PRESENCE = "presence";
    static final String PART = "part";
    static final String ALONE = "alone";
    static final String NOTE = "note";
    static final String BECAUSE = "because";
    static final int LONGEST_NOTE = 10_000;
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

    /// The day of the next meeting, where the review goes on and the day is known.
    static Optional<LocalDate> next(Form form) {
        return form.typed(COMPLETE).equals("no") ? form.date(NEXT, "date of the next meeting") : Optional.empty();
    }

    /// The child's part; absent where nobody said. Once the child is four that is an error where it is required.
    static @Nullable TookPart tookPart(Form form, Child child, Optional<LocalDate> reviewed, boolean required) {
        var part = tookPart(form);
        if (part == null && (!form.chosen(PART).isEmpty() || (required && needsFacts(child, reviewed)))) {
            form.reject(PRESENCE, "Choose whether the child was there");
        }
        return part;
    }

    /// The child's part as far as the form says it.
    static @Nullable TookPart tookPart(Form form) {
        for (var presence : Presence.values()) {
            if (presence.name().equals(form.typed(PRESENCE))) {
                return new TookPart(
                        presence,
                        form.chose(PART, "spoke"),
                        form.chose(PART, "briefed"),
                        form.chose(PART, "showed"),
                        form.chose(PART, "sent"));
            }
        }
        return null;
    }

    static @Nullable Alone alone(Form form, boolean required) {
        var alone = AloneField.read(form, ALONE);
        if (alone.isEmpty() && required) {
            form.reject(ALONE, "Choose whether the child spoke with the IRO alone");
        }
        return alone.orElse(null);
    }

    static void fill(Form form, Review review) {
        form.choose(KINDS, review.kinds().stream().map(Enum::name).toList());
        form.put(COMPLETE, review.completedOn() == null ? "no" : "yes");
        form.put(NOTE, review.note());
        var part = review.tookPart();
        if (part != null) {
            form.put(PRESENCE, part.presence().name());
            form.choose(PART, chosen(part));
        }
        if (review.spokeAlone() != null) {
            AloneField.fill(form, ALONE, review.spokeAlone());
        }
    }

    /// Puts each refusal into words beside the field it is about.
    static void reject(Form form, List<Refusal> refusals, List<MeetingFields> meetings) {
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
                            "The record has no care period on %s. Check the date, or enter the care period first"
                                    .formatted(Days.written(on)));
                case Refusal.LastMeetingNotHeld(var last) ->
                    form.reject(
                            COMPLETE,
                            "A review is complete only when its last meeting was held to its end; this one was "
                                    + last.outcome().words().toLowerCase(Locale.UK));
                case Refusal.AlreadyRecorded(var review, var on) ->
                    form.reject(
                            meetings.getLast().on(),
                            "A review completed on %s is recorded already. To change it, correct that one"
                                    .formatted(Days.written(on)));
                case Refusal.CannotBeTogether(var what) -> form.reject(PART, impossible(what));
                case Refusal.WhyNotAloneMissing() ->
                    form.reject(
                            AloneField.missingWhy(ALONE, form), "Enter why the child did not speak with the IRO alone");
                case Refusal.WhyMissing() -> form.reject(BECAUSE, "Enter the reason");
                case Refusal.AlreadyPlanned(var review, var on) ->
                    form.reject(KINDS, "A review of this kind is planned for " + Days.written(on) + " already");
                case Refusal.NothingPlanned() -> form.reject(COMPLETE, "No meeting of this review is planned");
                case Refusal.AlreadyComplete(var on) ->
                    form.reject(
                            meetings.getLast().on(),
                            "The review was completed on " + Days.written(on) + ". To change that, correct it");
            }
        }
    }

    private static String impossible(TookPart.Impossible what) {
        return switch (what) {
            case SPOKE_WITHOUT_BEING_THERE ->
                "A child who was not there cannot have spoken at the meeting. If they sent a recording or were rung "
                        + "beforehand, choose “Sent their views another way”";
            case SHOWED_WITHOUT_BEING_THERE ->
                "A child who was not there cannot have shown their views at the meeting. If pictures or symbols came "
                        + "from them, choose “Sent their views another way”";
        };
    }

    private static MeetingFields at(List<MeetingFields> meetings, int i) {
        return meetings.get(Math.min(i, meetings.size() - 1));
    }

    private static String whyField(Form form, MeetingFields meeting) {
        return meeting.at() + "why-" + form.typed(meeting.outcome());
    }

    private static boolean needsFacts(Child child, Optional<LocalDate> reviewed) {
        var born = child.birthDate();
        return born == null
                || reviewed.isEmpty()
                || ParticipationCode.of(null, born.day(), reviewed.get()).isEmpty();
    }

    private static List<String> chosen(TookPart part) {
        var chosen = new ArrayList<String>();
        if (part.spoke()) {
            chosen.add("spoke");
        }
        if (part.briefedSomeone()) {
            chosen.add("briefed");
        }
        if (part.showed()) {
            chosen.add("showed");
        }
        if (part.sentViews()) {
            chosen.add("sent");
        }
        return chosen;
    }
}
