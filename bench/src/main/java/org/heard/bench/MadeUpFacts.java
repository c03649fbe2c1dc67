package org.heard.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.heard.law.BirthDate;
import org.heard.law.CarePeriod;
import org.heard.law.CompletedReview;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.IroAppointment;
import org.heard.law.LegalStatus;
import org.heard.law.LegalStatusKind;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.ReviewKind;
import org.heard.madeup.Appointment.Part;
import org.heard.madeup.Episode;
import org.heard.madeup.IroContact;
import org.heard.madeup.MadeUpChild;
import org.heard.madeup.Review;

/// What the law would be told of a made-up child, by a service that holds all there is. Codes that are rare are told as
/// "not known": it is the amount of work that counts here.
final class MadeUpFacts {
    private MadeUpFacts() {}

    static Facts of(MadeUpChild child) {
        return Facts.about(new BirthDate(child.birth().date(), BirthDate.Certainty.STATED))
                .carePeriods(Held.complete(child.carePeriods().stream()
                        .map(period -> new CarePeriod(period.began(), true, period.ended(), CarePeriod.Regime.ORDINARY))
                        .toList()))
                .placements(Held.complete(
                        child.episodes().map(MadeUpFacts::placement).toList()))
                .legalStatuses(Held.complete(child.episodes()
                        .map(episode ->
                                new LegalStatus(status(episode.legalStatus()), episode.began(), episode.ended()))
                        .toList()))
                .reviews(Held.complete(child.reviews().stream()
                        .map(review -> CompletedReview.of(
                                review.heldOn(),
                                review.kind() == Review.Kind.ADOPTION ? ReviewKind.ADOPTION : ReviewKind.ORDINARY))
                        .toList()))
                .iroAppointments(Held.complete(child.appointments().stream()
                        .filter(appointment -> appointment.part() == Part.IRO)
                        .map(appointment -> new IroAppointment(appointment.from(), appointment.until()))
                        .toList()))
                .dates(FactKind.STATUTORY_VISIT, days(child.visits().stream().map(visit -> visit.on())))
                .dates(FactKind.IRO_MET_CHILD, days(child.iroContacts().stream().map(IroContact::on)))
                .dates(
                        FactKind.HEALTH_ASSESSMENT,
                        days(child.health().assessments().stream().map(each -> each.on())))
                .dates(
                        FactKind.CARE_PLAN_MADE,
                        days(child.carePeriods().stream().map(each -> each.began())))
                .dates(FactKind.PLACEMENT_PLAN_MADE, days(child.episodes().map(Episode::began)))
                .build();
    }

    private static Held<LocalDate> days(Stream<LocalDate> days) {
        return Held.complete(days.toList());
    }

    private static Placement placement(Episode episode) {
        return Placement.of(kind(episode.placement().type()), episode.began()).ended(episode.ended());
    }

    private static PlacementKind kind(String code) {
        return switch (code) {
            case "A3", "A4", "A5", "A6" -> PlacementKind.PLACED_FOR_ADOPTION;
            case "P1" -> PlacementKind.WITH_PARENTS;
            case "U1", "U4" -> PlacementKind.LONG_TERM_FOSTER;
            case "U3" -> PlacementKind.CONNECTED_PERSON;
            case "U6" -> PlacementKind.FOSTER;
            case "K1" -> PlacementKind.SECURE;
            case "K2" -> PlacementKind.CHILDRENS_HOME;
            case "K3" -> PlacementKind.SUPPORTED_ACCOMMODATION;
            case "R5" -> PlacementKind.YOUTH_DETENTION;
            default -> PlacementKind.NOT_KNOWN;
        };
    }

    private static LegalStatusKind status(String code) {
        return switch (code) {
            case "C1" -> LegalStatusKind.INTERIM_CARE_ORDER;
            case "C2" -> LegalStatusKind.FULL_CARE_ORDER;
            case "E1" -> LegalStatusKind.PLACEMENT_ORDER;
            case "V2" -> LegalStatusKind.ACCOMMODATED_SECTION_20;
            case "J1" -> LegalStatusKind.REMANDED_TO_LOCAL_AUTHORITY;
            default -> LegalStatusKind.NOT_KNOWN;
        };
    }

    static List<Facts> ofEverybody(Stream<MadeUpChild> children) {
        return children.map(MadeUpFacts::of).toList();
    }
}
