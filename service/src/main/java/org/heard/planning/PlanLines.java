package org.heard.planning;

import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.heard.reviews.Review;

/// What the chronicle says of getting ready for a review: sentences that can be read aloud.
final class PlanLines {
    private PlanLines() {}

    static Entry arranged(Plan before, Arranged to) {
        var was = before.arranged().words();
        var is = to.words();
        var what = was.isEmpty()
                ? "When and where the review meets: " + is
                : "When and where the review meets was “" + was + "”, now “" + (is.isEmpty() ? "open" : is) + "”";
        return about(before, Entry.of(before.review().child(), what, "time", "place", "mode"));
    }

    /// Why a talk was not offered stands with the wishes: it may say what the child said.
    static Entry wishes(Plan before, ChildWishes given) {
        var what = given.askedBy() + " asked the child on " + Days.written(given.askedOn())
                + " how they want their review"
                + (given.offeredAlone() ? "; a talk alone was offered" : "; a talk alone was not offered");
        return about(before, Entry.of(before.review().child(), what, "wishes for the review"));
    }

    static Entry invited(Plan before, Plan now) {
        var what = "Who is asked to the review: " + now.asked() + " asked, " + now.coming() + " coming";
        return about(before, Entry.of(before.review().child(), what, "people asked"));
    }

    static Entry spoke(Plan before, Talk talk) {
        var what = "Social worker and IRO spoke before the review, on " + Days.written(talk.on());
        return about(before, Entry.of(before.review().child(), what, "talk before the review"));
    }

    static Entry views(Review review, int people) {
        var what =
                "What people say before the review is noted, of " + (people == 1 ? "one person" : people + " people");
        return Entry.of(review.child(), what, "views beforehand")
                .about("review", review.id().value());
    }

    static Entry ahead(Plan before) {
        var what = "The review goes ahead although the social worker’s report has not come in time";
        return about(before, Entry.of(before.review().child(), what, "social worker’s report"));
    }

    static Entry report(ChildId child, WorkerReport report) {
        var what = (report.isHere()
                        ? "The social worker’s report for the review was given on "
                        : "The social worker’s report for the review came on ")
                + Days.written(report.received())
                + (report.isHere() ? "" : ": " + report.cameHow());
        return Entry.of(child, what, "social worker’s report").because(report.lateWhy());
    }

    private static Entry about(Plan plan, Entry entry) {
        return entry.about("review", plan.review().id().value());
    }
}
