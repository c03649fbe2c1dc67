package org.heard.reviews.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ids.ReviewId;
import org.heard.pages.Form;
import org.heard.reviews.MeetTogether.Met;
import org.heard.reviews.MeetTogether.Part;
import org.heard.reviews.Refusal;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Outcome;

/// What is typed of a meeting at which the reviews of several children were held: the meeting once, then each child's
/// part.
final class TogetherFields {
    private TogetherFields() {}

    /// What was typed; empty where something was not, and the form says so beside it.
    static Optional<Met> read(Form form, MeetTogetherPage.View view, LocalDate today) {
        var id = view.which().read(form, today);
        var meeting = view.meeting().read(form, id);
        var next = form.date(ReviewFields.NEXT, "date of the next meeting");
        view.which().checkNext(form, id, next.orElse(null));
        var another = next.filter(day ->
                id.equals(view.planned().id()) || !day.equals(view.planned().on()));
        var finished = meeting.map(one -> one.outcome() == Outcome.HELD).orElse(true);
        var met = meeting.map(one -> one.outcome().met()).orElse(true);
        var parts = new ArrayList<Part>();
        for (var section : view.sections()) {
            section.read(form, meeting.map(ReviewMeeting::on), finished, met).ifPresent(parts::add);
        }
        if (!parts.isEmpty() && parts.stream().allMatch(part -> part instanceof Part.NotHeld)) {
            form.reject(
                    view.meeting().outcome(),
                    "If no child’s review was held, choose “Cancelled beforehand” or “Abandoned on the day”");
        }
        return meeting.map(one -> new Met(view.planned().id(), one, another.orElse(null), parts));
    }

    /// What is about the meeting is said once, what is about a child with the child's name.
    static void reject(Form form, MeetTogetherPage.View view, Map<ReviewId, List<Refusal>> why) {
        var said = new HashSet<Refusal>();
        for (var section : view.sections()) {
            var theirs = why.getOrDefault(section.review().id(), List.of()).stream()
                    .filter(refusal -> isOfTheChild(refusal) || said.add(refusal))
                    .toList();
            ReviewFields.reject(form, theirs, List.of(view.meeting()), section.fields());
        }
    }

    private static boolean isOfTheChild(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotLookedAfter _,
                    Refusal.LastMeetingNotHeld _,
                    Refusal.AlreadyRecorded _,
                    Refusal.CannotBeTogether _,
                    Refusal.WhyNotAloneMissing _ -> true;
            default -> false;
        };
    }
}
