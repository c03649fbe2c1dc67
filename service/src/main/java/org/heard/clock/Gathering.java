package org.heard.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.ids.ChildId;
import org.heard.law.BirthDate;
import org.heard.law.CarePeriod;
import org.heard.law.CompletedReview;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.IroAppointment;
import org.heard.law.LegalStatus;
import org.heard.law.Placement;
import org.jspecify.annotations.Nullable;

/// Facts being gathered about many children. A source adds what it has; for which days a kind of fact is complete about
/// a child is known already (`Coverage`), so that a gap is never taken for a failure.
public final class Gathering {
    private final Map<ChildId, About> children = new HashMap<>();
    private final Covered covered;

    Gathering(Covered covered) {
        this.covered = covered;
    }

    private static final class About {
        private @Nullable BirthDate birthDate;
        private List<CarePeriod> carePeriods = List.of();
        private List<Placement> placements = List.of();
        private List<LegalStatus> legalStatuses = List.of();
        private final List<CompletedReview> reviews = new ArrayList<>();
        private final List<IroAppointment> appointments = new ArrayList<>();
        private final Map<FactKind, List<LocalDate>> dates = new EnumMap<>(FactKind.class);
    }

    /// When the child was born, as far as is known.
    public void birthDate(ChildId child, BirthDate date) {
        about(child).birthDate = date;
    }

    /// When and where the child was looked after. What a return does not show is marked in the periods themselves.
    public void care(ChildId child, List<CarePeriod> periods, List<Placement> placements, List<LegalStatus> statuses) {
        var about = about(child);
        about.carePeriods = periods;
        about.placements = placements;
        about.legalStatuses = statuses;
    }

    /// A review that was completed.
    public void review(ChildId child, CompletedReview review) {
        about(child).reviews.add(review);
    }

    /// An IRO's appointment.
    public void appointment(ChildId child, IroAppointment appointment) {
        about(child).appointments.add(appointment);
    }

    /// A day on which something of a kind was done.
    public void date(ChildId child, FactKind kind, LocalDate on) {
        about(child).dates.computeIfAbsent(kind, k -> new ArrayList<>()).add(on);
    }

    /// Of a kind nothing is missing about the child between two days, because it is kept here for what is known
    /// of those days, such as a review that was planned here. Beside what people and returns say (`Coverage`).
    public void complete(ChildId child, FactKind kind, LocalDate from, LocalDate until) {
        covered.child(child, kind, new Held.Span(from, until));
    }

    Facts facts(ChildId child) {
        var about = about(child);
        var builder = Facts.about(about.birthDate)
                .carePeriods(covered.kept(FactKind.CARE_PERIODS, child, about.carePeriods))
                .placements(covered.kept(FactKind.PLACEMENTS, child, about.placements))
                .legalStatuses(covered.kept(FactKind.LEGAL_STATUSES, child, about.legalStatuses))
                .reviews(covered.said(FactKind.REVIEWS, child, about.reviews))
                .iroAppointments(covered.said(FactKind.IRO_APPOINTMENTS, child, about.appointments));
        for (var kind : FactKind.values()) {
            var dates = about.dates.getOrDefault(kind, List.of());
            if (kind.isDatedAct() && (!dates.isEmpty() || covered.has(kind, child))) {
                builder.dates(kind, covered.said(kind, child, dates));
            }
        }
        return builder.build();
    }

    private About about(ChildId child) {
        return children.computeIfAbsent(child, c -> new About());
    }
}
