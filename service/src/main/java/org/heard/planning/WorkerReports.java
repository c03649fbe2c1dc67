package org.heard.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.clock.TryingADay;
import org.heard.documents.DocumentId;
import org.heard.documents.Documents;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Download;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// The social worker's reports for reviews: given here, or noted as having come another way. One that was given stays
/// as it was; a newer one stands beside it.
@Component
@Transactional
public class WorkerReports {
    private final WorkerReportStore store;
    private final PlanStore plans;
    private final Reviews reviews;
    private final TryingADay days;
    private final Sight sight;
    private final Chronicle chronicle;
    private final Audit audit;
    private final Documents documents;

    WorkerReports(
            WorkerReportStore store,
            PlanStore plans,
            Reviews reviews,
            TryingADay days,
            Sight sight,
            Chronicle chronicle,
            Audit audit,
            Documents documents) {
        this.store = store;
        this.plans = plans;
        this.reviews = reviews;
        this.days = days;
        this.sight = sight;
        this.chronicle = chronicle;
        this.audit = audit;
        this.documents = documents;
    }

    /// What came of giving a report.
    public sealed interface Given {
        /// It is with the IRO.
        record Done() implements Given {}

        /// Nothing was written, for this reason.
        record Refused(Why why) implements Given {}

        /// Nothing was written: a file is not one that may be kept.
        record FileRefused(org.heard.documents.Refusal why) implements Given {}

        /// Nothing was written: another report was given since the form was opened.
        record Newer() implements Given {}
    }

    /// A review's reports, the oldest first, for whoever may read or give one. That they were read is written first.
    /// Business support reads them without what the child says.
    public List<WorkerReport> read(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        var acts = sight.acts(actor, child, today);
        if (!acts.contains(Act.SEE_WORDS) && !acts.contains(Act.GIVE_REPORT)) {
            throw new NotFound();
        }
        reviews.get(actor, today, child, review);
        var reports = store.list(review);
        if (!reports.isEmpty()) {
            audit.write(actor, now, "read", child, List.of("social worker’s report"));
        }
        return acts.contains(Act.SEE_WORDS)
                ? reports
                : reports.stream().map(WorkerReport::withoutWords).toList();
    }

    /// By when the report should be with the IRO; empty where no day is planned, or nobody can tell.
    @Transactional(readOnly = true)
    public Optional<LocalDate> due(Review review, LocalDate today) {
        return review.planned()
                .flatMap(meeting ->
                        days.preparing(review.child(), meeting.on(), today).papersBy());
    }

    /// Gives the report to the IRO today: as text, as files, or both. After its day it says why it is late.
    ///
    /// @param files as they came with the form
    /// @param seen how many reports there were when the form was opened
    public Given give(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            Map<ReportPart, String> texts,
            List<org.heard.documents.Given> files,
            String lateWhy,
            int seen) {
        sight.must(actor, Act.GIVE_REPORT, child, today);
        var found = reviews.get(actor, today, child, review);
        plans.take(child, review);
        var before = store.list(review);
        if (before.size() != seen) {
            return new Given.Newer();
        }
        if (texts.values().stream().allMatch(String::isBlank) && files.isEmpty()) {
            return new Given.Refused(Why.NOTHING_WRITTEN);
        }
        // What is late is the first to reach the IRO, not one that is put right afterwards.
        var late = before.isEmpty() && due(found, today).filter(today::isAfter).isPresent();
        if (late && lateWhy.isBlank()) {
            return new Given.Refused(Why.LATE_WHY_MISSING);
        }
        var kept = new ArrayList<ReportFile>();
        for (var file : files) {
            switch (documents.keep(actor, now, file)) {
                case Documents.Answer.Kept(var document) -> kept.add(new ReportFile(document.id(), document.name()));
                case Documents.Answer.Refused(var why) -> {
                    // Those kept before it are kept for nothing, and go with everything else this would have written.
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    return new Given.FileRefused(why);
                }
            }
        }
        var report =
                new WorkerReport(before.size() + 1, today, "", texts, kept, late ? lateWhy.strip() : "", actor.name());
        return add(actor, now, child, review, report);
    }

    /// A file that came with one of the review's reports, for whoever reads what a child said.
    public Download open(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, DocumentId id) {
        sight.must(actor, Act.SEE_WORDS, child, today);
        reviews.get(actor, today, child, review);
        if (store.list(review).stream()
                .flatMap(report -> report.files().stream())
                .noneMatch(file -> file.document().equals(id))) {
            throw new NotFound();
        }
        return documents.open(actor, now, child, id);
    }

    /// Notes that the report reached the IRO another way.
    public Given cameAnotherWay(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, LocalDate on, String how) {
        sight.must(actor, Act.CONSULT, child, today);
        reviews.get(actor, today, child, review);
        plans.take(child, review);
        if (on.isAfter(today)) {
            return new Given.Refused(Why.NOT_YET);
        }
        if (how.isBlank()) {
            return new Given.Refused(Why.HOW_MISSING);
        }
        var no = store.list(review).size() + 1;
        return add(
                actor,
                now,
                child,
                review,
                new WorkerReport(no, on, how.strip(), Map.of(), List.of(), "", actor.name()));
    }

    private Given add(Actor actor, Instant now, ChildId child, ReviewId review, WorkerReport report) {
        store.add(child, review, report, actor, now);
        chronicle.write(actor, now, PlanLines.report(child, report).about("review", review.value()));
        return new Given.Done();
    }
}
