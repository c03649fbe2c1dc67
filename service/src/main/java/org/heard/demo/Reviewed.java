package org.heard.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.care.Alone;
import org.heard.decisions.Decision;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.law.ReviewKind;
import org.heard.madeup.Appointment.Part;
import org.heard.madeup.MadeUpChild;
import org.heard.madeup.Participation;
import org.heard.madeup.Review;
import org.heard.reviews.HoldReview;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Chair;
import org.heard.reviews.ReviewMeeting.Mode;
import org.heard.reviews.ReviewsTakenIn.Taken;
import org.heard.reviews.TookPart;
import org.heard.reviews.TookPart.Presence;
import org.jspecify.annotations.Nullable;

/// A made-up child's reviews, how the child took part, and what was decided.
final class Reviewed {
    static final int DAYS_JUST_BEFORE = 6;

    private static final int DAYS_UNRECORDED = 40;

    private final ChildId id;
    private final MadeUpChild child;
    private final Staff staff;
    private final LocalDate today;
    final List<Taken> reviews = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();

    Reviewed(ChildId id, MadeUpChild child, Staff staff, LocalDate today) {
        this.id = id;
        this.child = child;
        this.staff = staff;
        this.today = today;
        var held = recorded(child, today);
        for (int i = 0; i < held.size(); i++) {
            add(held.get(i), i + 1 < held.size() ? held.get(i + 1) : null);
        }
    }

    /// The reviews somebody has recorded. The newest of every third child is not among them where it lies but weeks
    /// back: so some are overdue on paper, as everywhere.
    static List<Review> recorded(MadeUpChild child, LocalDate today) {
        var held = child.reviews();
        var behind = child.story() == null
                && child.lookedAfterOn(today)
                && Long.parseLong(child.number()) % 3 == 0
                && !held.isEmpty()
                && held.getLast().heldOn().isAfter(today.minusDays(DAYS_UNRECORDED));
        return behind ? held.subList(0, held.size() - 1) : held;
    }

    private void add(Review review, @Nullable Review next) {
        var given = ReviewId.next();
        reviews.add(new Taken(
                given,
                new HoldReview(
                        id,
                        Set.of(review.kind() == Review.Kind.ADOPTION ? ReviewKind.ADOPTION : ReviewKind.ORDINARY),
                        meetings(review),
                        true,
                        tookPart(review.participation()),
                        spokeAlone(review.heldOn()),
                        "")));
        review.decisions().forEach(decision -> decisions.add(decision(given, review, next, decision)));
    }

    private List<ReviewMeeting> meetings(Review review) {
        var chair = new Chair(staff.id(review.chair()), staff.name(review.chair()));
        var meetings = new ArrayList<ReviewMeeting>();
        for (var sitting : review.sittings()) {
            var mode = faraway(sitting) ? Mode.MIXED : Mode.IN_PERSON;
            meetings.add(
                    sitting.equals(review.heldOn())
                            ? ReviewMeeting.held(sitting, mode, chair)
                            : ReviewMeeting.adjourned(
                                    sitting, mode, chair, "Not everybody who matters could be in one room"));
        }
        return meetings;
    }

    private boolean faraway(LocalDate on) {
        return child.findEpisode(on).filter(e -> e.placement().outsideRegion()).isPresent();
    }

    private static TookPart tookPart(Participation part) {
        return new TookPart(
                part.wasThere() ? Presence.IN_PERSON : Presence.NOT_THERE,
                part.spoke(),
                part.somebodySpokeForThem(),
                part.showedWithoutWords(),
                part.sentViews());
    }

    /// As far as the IRO saw the child in the days before.
    private @Nullable Alone spokeAlone(LocalDate held) {
        return child.iroContacts().stream()
                .filter(contact ->
                        !contact.on().isAfter(held) && contact.on().isAfter(held.minusDays(DAYS_JUST_BEFORE)))
                .findFirst()
                .map(contact -> Lives.alone(contact.alone(), contact.whyNotAlone()))
                .orElse(null);
    }

    private Decision decision(ReviewId review, Review at, @Nullable Review next, org.heard.madeup.Decision made) {
        return new Decision(
                Ids.next(),
                id,
                review,
                at.heldOn(),
                made.words(),
                "",
                owner(made.owner(), at),
                made.dueOn(),
                marks(made, next, at),
                List.of(),
                Filling.SOURCE,
                null,
                false);
    }

    private Decision.Owner owner(org.heard.madeup.Decision.Owner owner, Review at) {
        var worker = child.findAppointment(Part.SOCIAL_WORKER, at.heldOn()).map(a -> staff.worker(a.worker()));
        return switch (owner) {
            case CARER -> new Decision.Owner(null, "The carer");
            case IRO -> new Decision.Owner(staff.id(at.chair()), staff.name(at.chair()));
            case SOCIAL_WORKER ->
                worker.map(who -> new Decision.Owner(staff.id(who.id()), who.name()))
                        .orElse(new Decision.Owner(null, "The social worker"));
            case TEAM_MANAGER ->
                worker.flatMap(staff::teamManager)
                        .map(who -> new Decision.Owner(staff.id(who.id()), who.name()))
                        .orElse(new Decision.Owner(null, "The team manager"));
        };
    }

    private List<Decision.Mark> marks(org.heard.madeup.Decision made, @Nullable Review next, Review at) {
        var by = staff.name(next == null ? at.chair() : next.chair());
        var done = made.doneOn();
        return switch (made.outcome()) {
            case DONE -> done == null ? List.of() : List.of(new Decision.Mark(done, Decision.Status.DONE, "", by));
            case PARTLY ->
                List.of(new Decision.Mark(
                        made.dueOn().isAfter(today) ? today : made.dueOn(),
                        Decision.Status.PARTLY,
                        "Begun; the rest is still to do",
                        by));
            case NOT_DONE ->
                next == null || next.heldOn().isBefore(made.dueOn())
                        ? List.of()
                        : List.of(new Decision.Mark(
                                next.heldOn(), Decision.Status.NOT_DONE, "Not done by the next review", by));
            case NOT_YET_DUE -> List.of();
        };
    }
}
