package org.heard.dataset;

import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.comparison.CaseSystem;
import org.heard.comparison.DatasetBuild;
import org.heard.comparison.Delivery;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Listed;
import org.heard.feeds.Deliveries;
import org.heard.feeds.FeedsTest;
import org.heard.feeds.Findings;
import org.heard.ssda903.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// What tests of the dataset have in common: people of the authority, giving tables, and what was found in them.
abstract class DatasetTest extends FeedsTest {
    static final DatasetBuild BUILD = new DatasetBuild(CaseSystem.OTHER, "1.4.5", DatasetBuild.ChildNumber.LEGACY_ID);

    @Autowired
    Relations relations;

    @Autowired
    Roles roles;

    Actor anna;
    Actor ben;
    Actor sam;

    @BeforeEach
    void people() {
        anna = story.iro("Anna Example");
        ben = story.iro("Ben Sample");
        sam = story.person("Sam Worker", Role.SOCIAL_WORKER);
    }

    Delivery tables(TablesOnPaper paper) {
        return tables(BUILD, paper.files());
    }

    Delivery tables(DatasetBuild build, List<GivenFile> files) {
        return here(() -> ((Deliveries.Given.Kept)
                        deliveries.giveDataset(story.teller(), NOW, day("2026-06-10"), build, files))
                .delivery());
    }

    void rolesAreKnown() {
        here(() -> roles.decide(story.teller(), NOW, Map.of("IRO", RoleMeaning.IRO, "CW", RoleMeaning.SOCIAL_WORKER)));
    }

    List<Listed> problems(Delivery delivery) {
        return here(() -> findings.problems(story.teller(), delivery.id(), Findings.ProblemFilter.ALL, 0, 1000));
    }

    /// Whatever hinders something.
    List<Listed> wrong(Delivery delivery) {
        return problems(delivery).stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .toList();
    }

    String worker(String number, RelationKind kind) {
        return here(() -> relations.find(kind, child(number).id(), TODAY))
                .map(one -> one.name() + " from " + one.from())
                .orElse("nobody");
    }
}
