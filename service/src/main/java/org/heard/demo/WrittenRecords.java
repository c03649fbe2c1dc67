package org.heard.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.decisions.Decision;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.heard.madeup.MadeUpChild;
import org.heard.records.Guest;
import org.heard.records.Met;
import org.heard.records.Paragraph;
import org.heard.records.RecordPart;
import org.heard.records.RecordsTakenIn.Taken;
import org.heard.records.Rights;
import org.heard.records.Written;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewsTakenIn;

/// The signed record of a made-up child's last review but the newest, so that the next one has something to stand
/// beside: invented, a few wordings in turn.
final class WrittenRecords {
    /// A record takes about this long to be finished.
    private static final int DAYS_TO_WRITE = 12;

    private static final int AGE_FOR_LEAVING_CARE = 16;

    /// Younger children's part in a review is not coded either (PN0).
    private static final int AGE_TO_SPEAK_FOR_ONESELF = 4;

    private static final Rights KNOWN = new Rights(Rights.Knows.YES, Rights.Knows.YES, "");
    private static final Rights TOO_YOUNG =
            new Rights(Rights.Knows.NOT_APT, Rights.Knows.NOT_APT, "Too young; the carer knows whom to ask");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private WrittenRecords() {}

    /// Empty where no review lies far enough back, or nobody of the service chaired it.
    static Optional<Taken> of(
            OrganisationId organisation,
            ChildId id,
            MadeUpChild child,
            List<ReviewsTakenIn.Taken> reviews,
            List<Decision> decisions,
            LocalDate today) {
        for (int i = reviews.size() - 1; i >= 0; i--) {
            var review = reviews.get(i);
            var held = review.review().meetings().getLast();
            var chair = held.chair();
            if (held.on().plusDays(DAYS_TO_WRITE).isAfter(today) || chair == null || chair.person() == null) {
                continue;
            }
            var since = i == 0
                    ? null
                    : reviews.get(i - 1).review().meetings().getLast().on();
            var signedAt = held.on()
                    .plusDays(DAYS_TO_WRITE)
                    .atTime(LocalTime.NOON)
                    .atZone(LONDON)
                    .toInstant();
            return Optional.of(new Taken(
                    review.id(),
                    id,
                    held.on(),
                    since,
                    parts(child, held.on()),
                    List.of(carer(review.review().meetings())),
                    isYoungerThan(AGE_TO_SPEAK_FOR_ONESELF, child, held.on()) ? TOO_YOUNG : KNOWN,
                    decisions,
                    new Actor(organisation, chair.person(), chair.name(), Set.of()),
                    signedAt));
        }
        return Optional.empty();
    }

    private static Guest carer(List<ReviewMeeting> meetings) {
        var days = meetings.stream()
                .filter(meeting -> meeting.outcome().met())
                .map(meeting -> new Guest.At(meeting.on(), Guest.Came.IN_PERSON))
                .distinct()
                .toList();
        return days.size() > 1
                ? new Guest("The carer", "Carer", days, null)
                : new Guest("The carer", "Carer", Guest.Came.IN_PERSON, null);
    }

    private static List<Written> parts(MadeUpChild child, LocalDate on) {
        var parts = new ArrayList<Written>();
        int turn = (int) (Long.parseLong(child.number()) % 2);
        var little = isYoungerThan(AGE_TO_SPEAK_FOR_ONESELF, child, on);
        Arrays.stream(RecordPart.values())
                .filter(part -> part.isWritten() && part.isOfTheRecord())
                .forEach(part -> {
                    var tooYoung = part == RecordPart.LEAVING_CARE && isYoungerThan(AGE_FOR_LEAVING_CARE, child, on);
                    var met = part.matter().isEmpty()
                            ? null
                            : tooYoung ? Met.NOT_APPLICABLE : little ? Met.MET : met(part, turn);
                    var words = little ? RecordWords.ofLittleOnes(part) : RecordWords.of(part, turn);
                    var text = tooYoung ? List.<Paragraph>of() : List.of(Paragraph.of(words));
                    parts.add(new Written(part, met, null, "", text, 1, ""));
                });
        return parts;
    }

    private static boolean isYoungerThan(int age, MadeUpChild child, LocalDate on) {
        return child.birth().date().plusYears(age).isAfter(on);
    }

    private static Met met(RecordPart part, int turn) {
        return turn == 1 && (part == RecordPart.FAMILY_TIME || part == RecordPart.HEALTH) ? Met.PARTLY : Met.MET;
    }
}
