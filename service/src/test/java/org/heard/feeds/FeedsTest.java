package org.heard.feeds;

import java.time.LocalDate;
import java.util.List;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.children.CareHistory;
import org.heard.children.Child;
import org.heard.children.FromReturn;
import org.heard.children.OnRecord;
import org.heard.comparison.Delivery;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Progress;
import org.heard.ids.ChildId;
import org.heard.ssda903.CollectionYear;
import org.springframework.beans.factory.annotation.Autowired;

/// What tests of deliveries have in common: giving, loading, and looking at what stands in the record then.
public abstract class FeedsTest extends HeardTest {
    @Autowired
    protected Deliveries deliveries;

    @Autowired
    protected Loading loading;

    @Autowired
    protected Findings findings;

    @Autowired
    protected Differences differences;

    @Autowired
    protected FromReturn children;

    protected Delivery give(int year, ReturnOnPaper paper) {
        return here(
                () -> switch (deliveries.giveReturn(story.teller(), NOW, CollectionYear.ending(year), paper.files())) {
                    case Deliveries.Given.Kept(var delivery) -> delivery;
                    case Deliveries.Given.Before(var delivery) -> delivery;
                    case Deliveries.Given.Nothing nothing -> throw new AssertionError(nothing);
                    case Deliveries.Given.TooLarge large -> throw new AssertionError(large);
                });
    }

    /// Gives and loads it.
    protected Delivery load(int year, ReturnOnPaper paper) {
        return load(give(year, paper));
    }

    protected Delivery load(Delivery delivery) {
        here(() -> loading.load(story.teller(), NOW, TODAY, delivery.id(), Progress.NONE));
        return delivery;
    }

    protected Findings.Counts dryRun(Delivery delivery) {
        return here(() -> {
            loading.compare(story.teller(), NOW, TODAY, delivery.id(), Progress.NONE);
            return findings.counts(story.teller(), delivery.id());
        });
    }

    protected boolean isHere(String number) {
        return here(() -> children.list(List.of(number), TODAY)).stream()
                .anyMatch(child -> child.identifier(FromReturn.SCHEME).equals(number));
    }

    protected OnRecord record(String number) {
        return here(() -> children.list(List.of(number), TODAY).stream()
                .filter(child -> child.identifier(FromReturn.SCHEME).equals(number))
                .findFirst()
                .orElseThrow());
    }

    protected Child child(String number) {
        return record(number).child();
    }

    protected CareHistory care(String number) {
        return record(number).care();
    }

    protected CareHistory care(ChildId child) {
        return here(() -> children.list(List.of(child)).getFirst().care());
    }

    protected List<Difference> open() {
        return here(() -> differences.list(story.teller(), "", Differences.Whose.EVERYBODYS, TODAY, 0, 10_000)).stream()
                .map(Differences.Owned::difference)
                .toList();
    }

    protected Difference open(DifferenceKind kind) {
        return open().stream()
                .filter(difference -> difference.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no difference of kind " + kind + " among " + open()));
    }

    protected Actor administrator() {
        return story.person("Adam Administrator", Role.ADMINISTRATOR);
    }

    protected static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
