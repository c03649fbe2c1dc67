package org.heard.dataset;

import org.heard.comparison.CaseSystem;
import org.heard.comparison.DatasetBuild;
import org.heard.ssda903.problem.Severity;

/// What a build of the dataset is known to leave out or to do otherwise, told beside what its tables say; and
/// whether the tables look like another build's.
final class BuildNotes {
    private BuildNotes() {}

    static void note(Dataset given, DatasetBuild build) {
        var likely = guess(given);
        if (likely != CaseSystem.OTHER && likely != build.system()) {
            given.problems()
                    .table(
                            Severity.DOUBT,
                            "another-build",
                            "",
                            "",
                            "",
                            "The tables look like the build for %s, and were given as %s. If that is wrong, withdraw them and give them again."
                                    .formatted(likely.words(), build.system().words()));
        }
        switch (build.system()) {
            case SYSTEM_C -> {
                say(
                        given,
                        DataModel.EPISODES,
                        "six-years",
                        "System C’s build reaches back six years: of longer stays the first episodes and reviews are missing. When care began is read from clae_entered_care_date.");
                say(
                        given,
                        DataModel.DISABILITY,
                        "only-open-ones",
                        "System C’s build has only disabilities that are open now: a child without a row may have had one.");
            }
            case MOSAIC -> {
                say(
                        given,
                        DataModel.PROFESSIONALS,
                        "only-allocated",
                        "Mosaic’s build has only workers with a case now, and no names: workers whose name is missing cannot be found here.");
                say(
                        given,
                        DataModel.EPISODES,
                        "reason-worked-out",
                        "In Mosaic’s build the reason an episode began is worked out from other dates, not recorded.");
            }
            case ECLIPSE -> {
                say(
                        given,
                        DataModel.LEGAL_STATUS,
                        "statuses-put-together",
                        "Eclipse’s build puts separate times of one legal status together: gaps between them do not show.");
                say(
                        given,
                        DataModel.DISABILITY,
                        "disabilities-put-together",
                        "In Eclipse’s build a disability that it has no code for becomes DDA, another disability: which one it is does not show.");
            }
            default -> {}
        }
    }

    /// By the columns that only one build leaves out or calls otherwise.
    private static CaseSystem guess(Dataset given) {
        var involvements = given.table(DataModel.INVOLVEMENTS);
        var placements = given.table(DataModel.PLACEMENTS);
        var reviews = given.table(DataModel.REVIEWS);
        var withoutChild = given.has(DataModel.INVOLVEMENTS) && !involvements.has("invo_person_id");
        if (withoutChild || (given.has(DataModel.PLACEMENTS) && !placements.has("clap_person_id"))) {
            return CaseSystem.MOSAIC;
        }
        return given.has(DataModel.REVIEWS) && !reviews.has("clar_cla_person_id")
                ? CaseSystem.ECLIPSE
                : CaseSystem.OTHER;
    }

    private static void say(Dataset given, String table, String code, String message) {
        if (given.has(table)) {
            given.problems().table(Severity.NOTE, code, table, "", "", message);
        }
    }
}
