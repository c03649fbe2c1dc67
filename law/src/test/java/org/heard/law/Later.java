package org.heard.law;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The same facts so many days later, and with them what is held of which days.
final class Later {
    private final int days;

    private Later(int days) {
        this.days = days;
    }

    static Facts by(int days, Facts facts) {
        return new Later(days).moved(facts);
    }

    private Facts moved(Facts facts) {
        var birth = facts.birthDate();
        var home = facts.home();
        var moved = Facts.about(birth == null ? null : new BirthDate(moved(birth.date()), birth.certainty()))
                .carePeriods(moved(
                        facts.carePeriods(),
                        one -> new CarePeriod(
                                moved(one.began()), one.beganExactly(), maybe(one.ended()), one.regime())))
                .placements(moved(
                        facts.placements(),
                        one -> one.beginning(moved(one.began())).ended(maybe(one.ended()))))
                .legalStatuses(moved(facts.legalStatuses(), this::moved))
                .reviews(moved(facts.reviews(), one -> new CompletedReview(moved(one.completedOn()), one.kinds())))
                .iroAppointments(
                        moved(facts.iroAppointments(), one -> new IroAppointment(moved(one.from()), maybe(one.to()))))
                .stays(moved(facts.stays(), one -> new Stay(moved(one.from()), moved(one.to()), one.placer())))
                .disputes(moved(facts.disputes(), this::moved))
                .complaints(moved(facts.complaints(), this::moved));
        if (home != null) moved.home(new Home(home.kind(), moved(home.opened()), maybe(home.closed())));
        for (var act : FactKind.values()) if (act.isDatedAct()) moved.dates(act, moved(facts.dates(act), this::moved));
        return moved.build();
    }

    private <T> Held<T> moved(Held<T> held, UnaryOperator<T> one) {
        return new Held<>(
                held.items().stream().map(one).toList(),
                held.spans().stream()
                        .map(span -> new Held.Span(bound(span.from()), bound(span.to())))
                        .toList());
    }

    private LegalStatus moved(LegalStatus one) {
        return new LegalStatus(one.kind(), moved(one.began()), maybe(one.ended()));
    }

    private Dispute moved(Dispute one) {
        return new Dispute(
                one.name(),
                moved(one.raised()),
                maybe(one.formal()),
                one.stages().stream()
                        .map(stage -> new Dispute.Stage(stage.level(), moved(stage.began()), maybe(stage.answered())))
                        .toList(),
                maybe(one.resolved()),
                maybe(one.referralConsidered()));
    }

    private Complaint moved(Complaint one) {
        return new Complaint(
                one.name(),
                moved(one.made()),
                one.extended(),
                maybe(one.answered()),
                maybe(one.settled()),
                maybe(one.investigationAsked()),
                maybe(one.investigated()),
                maybe(one.panelAsked()),
                maybe(one.panelMet()),
                maybe(one.panelReported()),
                maybe(one.authorityAnswered()));
    }

    private LocalDate moved(LocalDate day) {
        return day.plusDays(days);
    }

    private @Nullable LocalDate maybe(@Nullable LocalDate day) {
        return day == null ? null : moved(day);
    }

    /// The first and the last of all days stay what they are.
    private LocalDate bound(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? day : moved(day);
    }
}
