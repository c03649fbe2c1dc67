package org.heard.cli.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.law.CarePeriod;
import org.heard.law.Dispute;
import org.heard.law.FactKind;
import org.heard.law.Home;
import org.heard.law.Known;
import org.heard.law.LegalStatusKind;
import org.heard.law.LocalPolicy;
import org.heard.law.PlacementKind;
import org.heard.law.ReviewKind;
import org.jspecify.annotations.Nullable;

/// Facts about one child, or one home, as they stand in a file: `facts.schema.json` describes it field by field.
///
/// A list that is given is taken to be whole, so that what it does not name did not happen, unless `known` says for
/// which days it is; a list that is not given is not held, and what depends on it is answered with "cannot tell".
record FactsFile(
        @Nullable Birth birth,
        @Nullable List<Care> carePeriods,
        @Nullable List<Place> placements,
        @Nullable List<Status> legalStatuses,
        @Nullable List<Review> reviews,
        @Nullable List<Iro> iroAppointments,
        @Nullable List<Break> stays,
        @Nullable List<Raised> disputes,
        @Nullable List<Complained> complaints,
        @Nullable Premises home,
        @Nullable Map<FactKind, List<LocalDate>> acts,
        @Nullable Map<FactKind, List<Span>> known,
        @Nullable List<Local> policy) {

    record Birth(LocalDate date, org.heard.law.BirthDate.@Nullable Certainty certainty) {}

    record Care(
            LocalDate began,
            @Nullable Boolean beganExactly,
            @Nullable LocalDate ended,
            CarePeriod.@Nullable Regime regime) {}

    record Place(
            PlacementKind kind,
            LocalDate began,
            @Nullable LocalDate ended,
            @Nullable Known atADistance,
            @Nullable Known meantToLastTo18,
            @Nullable Known agreedFewerVisits) {}

    record Status(
            LegalStatusKind kind, LocalDate began, @Nullable LocalDate ended) {}

    record Review(LocalDate completedOn, @Nullable List<ReviewKind> kinds) {}

    record Iro(LocalDate from, @Nullable LocalDate to) {}

    record Break(LocalDate from, LocalDate to, @Nullable String with) {}

    record Raised(
            String name,
            LocalDate raised,
            @Nullable LocalDate formal,
            @Nullable List<At> stages,
            @Nullable LocalDate resolved,
            @Nullable LocalDate referralConsidered) {}

    record At(
            Dispute.Level level, LocalDate began, @Nullable LocalDate answered) {}

    record Complained(
            String name,
            LocalDate made,
            @Nullable Boolean firstStageExtended,
            @Nullable Boolean secondStageExtended,
            @Nullable LocalDate answered,
            @Nullable LocalDate settled,
            @Nullable LocalDate investigationAsked,
            @Nullable LocalDate investigated,
            @Nullable LocalDate panelAsked,
            @Nullable LocalDate panelMet,
            @Nullable LocalDate panelReported,
            @Nullable LocalDate authorityAnswered) {}

    record Premises(
            Home.Kind kind, LocalDate opened, @Nullable LocalDate closed) {}

    record Span(@Nullable LocalDate from, @Nullable LocalDate to) {}

    record Local(LocalPolicy.Setting setting, LocalDate from, int value) {}
}
