package org.heard.dataset;

import java.util.HashMap;
import java.util.Map;
import org.heard.dataset.Cohort.Member;
import org.heard.returns.Returned.Placed;
import org.heard.ssda903.CodeSet;
import org.heard.ssda903.problem.Severity;

/// Where each episode places the child, by the placement it points to. Where that is missing the child is not without
/// one: some builds leave whole kinds of placement out.
final class PlacementsGiven {
    private static final String TABLE = DataModel.PLACEMENTS;
    private static final String ENDED = "clae_cla_episode_ceased_date";

    private final boolean given;
    private final ProblemsFound problems;
    private final Map<String, DatasetRow> byId = new HashMap<>();

    PlacementsGiven(Dataset dataset) {
        given = dataset.has(TABLE);
        problems = dataset.problems();
        for (var row : dataset.table(TABLE).rows()) {
            var id = row.text("clap_cla_placement_id");
            if (!id.isEmpty()) {
                byId.put(id, row);
            }
        }
    }

    Placed of(Member member, DatasetRow episode) {
        var placement = byId.get(episode.text("clae_cla_placement_id"));
        if (placement == null) {
            if (given) {
                missing(member, episode);
            }
            return Placed.NOT_SAID;
        }
        var whose = placement.text("clap_person_id");
        if (!whose.isEmpty() && !whose.equals(member.person())) {
            problems.row(
                    Severity.BAD_ROW,
                    "placement-of-another",
                    DataModel.EPISODES,
                    episode,
                    "clae_cla_placement_id",
                    member.number(),
                    "The episode points to a placement of another child (%s, row %d), so where this child lives is taken as not known, and what is recorded here stays."
                            .formatted(placement.file(), placement.number()));
            return Placed.NOT_SAID;
        }
        var ended = episode.day(ENDED);
        var movedThen = ended != null && ended.equals(placement.day("clap_cla_placement_end_date"));
        return new Placed(
                code(member, placement, CodeSet.PLACEMENT, "clap_cla_placement_type"),
                code(member, placement, CodeSet.PLACEMENT_PROVIDER, "clap_cla_placement_provider"),
                placement.text("clap_cla_placement_postcode"),
                placement.text("clap_cla_placement_urn"),
                movedThen
                        ? code(member, placement, CodeSet.REASON_PLACEMENT_CHANGE, "clap_cla_placement_change_reason")
                        : "");
    }

    private void missing(Member member, DatasetRow episode) {
        problems.row(
                Severity.DOUBT,
                "no-placement",
                DataModel.EPISODES,
                episode,
                "clae_cla_placement_id",
                member.number(),
                (episode.day(ENDED) == null ? "The present episode" : "The episode")
                        + " has no placement among those given. Some builds leave kinds of placement out, supported accommodation among them: it is taken as not known, and what is recorded here stays.");
    }

    private String code(Member member, DatasetRow row, CodeSet set, String column) {
        return Wording.code(problems, member, TABLE, row, set, column);
    }
}
