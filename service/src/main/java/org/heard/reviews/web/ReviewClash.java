package org.heard.reviews.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.heard.care.AloneField;
import org.heard.law.ReviewKind;
import org.heard.pages.Clash;
import org.heard.pages.ClashField;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.TookPart.Presence;

/// A review that two people correct: what now stands there against what was typed, meeting by meeting. A meeting that
/// only one of them has is, for the other, one left out.
final class ReviewClash {
    private ReviewClash() {}

    /// @param typed the meetings of the form, in its order
    static Clash between(Review now, Form mine, List<MeetingFields> typed) {
        var theirs = Form.blank().editing(now.version());
        ReviewFields.fill(theirs, now);
        var left = new ArrayList<>(now.meetings());
        var fields = new ArrayList<ClashField>();
        fields.add(ClashField.choice(ReviewFields.KINDS, "Which review it was", kinds()));
        for (var meeting : typed) {
            var same =
                    left.stream().filter(other -> isSame(other, mine, meeting)).findFirst();
            same.ifPresentOrElse(
                    other -> {
                        meeting.fill(theirs, other);
                        theirs.put(meeting.id(), mine.typed(meeting.id()));
                        left.remove(other);
                    },
                    () -> leaveOut(theirs, mine, meeting));
            fields.add(meeting.clash());
        }
        for (var other : left) {
            var meeting = new MeetingFields(
                    "m" + (fields.size() - 1) + "-",
                    typed.isEmpty() ? List.of() : typed.getFirst().chairs(),
                    List.of(ReviewMeeting.Outcome.values()));
            meeting.fill(theirs, other);
            leaveOut(mine, theirs, meeting);
            fields.add(meeting.clash());
        }
        fields.add(new ClashField(
                "Whether the review is complete",
                List.of(
                        ReviewFields.COMPLETE,
                        ReviewFields.NEXT + "-day",
                        ReviewFields.NEXT + "-month",
                        ReviewFields.NEXT + "-year"),
                ReviewClash::complete,
                false));
        fields.add(ClashField.choice(
                        ChildFields.ONLY.presence(), "The child’s part", Option.each(Presence.class, Presence::words))
                .with(ChildFields.ONLY.part())
                .saying(ReviewClash::part));
        fields.add(AloneField.clash(ChildFields.ONLY.alone(), "Whether the child spoke with the IRO alone"));
        fields.add(ClashField.text(ChildFields.ONLY.note(), "Note"));
        return Clash.between(theirs, mine, fields);
    }

    private static boolean isSame(ReviewMeeting meeting, Form mine, MeetingFields fields) {
        return meeting.id().toString().equals(mine.typed(fields.id()))
                || mine.day(fields.on()).filter(meeting.on()::equals).isPresent();
    }

    /// One form has the meeting; in the other it is the same, and ticked as recorded in error.
    private static void leaveOut(Form here, Form there, MeetingFields meeting) {
        for (var name : meeting.names()) {
            if (!there.chosen(name).isEmpty()) {
                here.choose(name, there.chosen(name));
            }
        }
        here.put(meeting.drop(), "yes");
    }

    private static List<Option> kinds() {
        return Arrays.stream(ReviewKind.values())
                .map(kind -> Option.of(kind.name(), Review.title(Set.of(kind))))
                .toList();
    }

    private static String complete(Form form) {
        return switch (form.typed(ReviewFields.COMPLETE)) {
            case "yes" -> "Yes, this was the last meeting";
            case "no" -> {
                var next = ClashField.day(ReviewFields.NEXT, "").words().apply(form);
                yield "No, there is more to come" + (next.isEmpty() ? "" : ", on " + next);
            }
            default -> "";
        };
    }

    private static String part(Form form) {
        var part = ChildFields.ONLY.tookPart(form);
        return part == null ? "" : String.join(", ", part.words());
    }
}
