package org.heard.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.heard.children.OnRecord;
import org.heard.comparison.CaseSystem;
import org.heard.comparison.Delivery;
import org.heard.comparison.Earlier;
import org.heard.comparison.Prepared;
import org.springframework.stereotype.Component;

/// The tables that a return has nothing of: whether children are disabled, and when they were missing and when they
/// were
/// visited.
@Component
class MoreTables {
    private final DisabilityComparing disabilities;
    private final MissingComparing missing;
    private final VisitComparing visits;

    MoreTables(DisabilityComparing disabilities, MissingComparing missing, VisitComparing visits) {
        this.disabilities = disabilities;
        this.missing = missing;
        this.visits = visits;
    }

    /// What they say, by the child's number.
    record Read(
            Map<String, String> disabilities,
            Map<String, List<MissingGiven.Time>> missing,
            Map<String, NavigableMap<LocalDate, VisitsGiven.Told>> visits) {}

    /// Reads them; what is wrong with them is among what was found in the tables.
    static Read read(Dataset tables, GivenDataset given, CaseSystem system, LocalDate drawn) {
        return new Read(
                new DisabilitiesGiven(tables, given.cohort()).byNumber(),
                new MissingGiven(tables, given.cohort(), given.care(), system, drawn).byNumber(),
                new VisitsGiven(tables, given.cohort(), given.care(), system, drawn).byNumber());
    }

    /// Lays them beside the record; each with what is to be written of it.
    ///
    /// @param subjects the children whose rows are taken, by number
    List<Prepared> compare(Delivery delivery, Read read, Map<String, OnRecord> subjects, Earlier earlier) {
        return List.of(
                disabilities.compare(delivery, read.disabilities(), subjects, earlier),
                missing.compare(delivery, read.missing(), subjects),
                visits.compare(delivery, read.visits(), subjects));
    }
}
