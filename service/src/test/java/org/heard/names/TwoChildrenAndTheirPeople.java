package org.heard.names;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.comparison.Delivery;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Listed;
import org.heard.comparison.Part;
import org.heard.feeds.Deliveries;
import org.heard.feeds.FeedsTest;
import org.heard.feeds.Findings;
import org.heard.feeds.ReturnOnPaper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Two children of a return, the people who may be theirs, and lists that say whose they are from 1 June 2026.
abstract class TwoChildrenAndTheirPeople extends FeedsTest {
    static final String COLUMNS = "CHILD,NAME,KNOWN_AS,IRO,SOCIAL_WORKER,TEAM,BUSINESS_SUPPORT\n";
    static final LocalDate FROM = LocalDate.parse("2026-06-01");

    @Autowired
    Relations relations;

    @Autowired
    Persons persons;

    Actor anna;
    Actor ben;
    Actor sam;

    @BeforeEach
    void twoChildrenAndTheirPeople() {
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "11/02/2015")
                        .episode("1001", "03/05/2025", "S", "C1", "U6")
                        .child("1002", "01/01/2012")
                        .episode("1002", "01/07/2025", "S", "V2", "U6"));
        anna = story.iro("Anna Example");
        ben = story.iro("Ben Sample");
        sam = story.person("Sam Worker", Role.SOCIAL_WORKER);
        story.person("Bea Support", Role.BUSINESS_SUPPORT);
    }

    Delivery names(String list) {
        return names(list.getBytes(StandardCharsets.UTF_8));
    }

    Delivery names(byte[] list) {
        return names(FROM, list);
    }

    Delivery names(LocalDate from, String list) {
        return names(from, list.getBytes(StandardCharsets.UTF_8));
    }

    Delivery names(LocalDate from, byte[] list) {
        return here(() ->
                ((Deliveries.Given.Kept) deliveries.giveNames(story.teller(), NOW, from, files(list))).delivery());
    }

    static List<GivenFile> files(byte[] list) {
        return List.of(new GivenFile(Part.NAMES, "names.csv", list));
    }

    List<Listed> problems(Delivery delivery) {
        return here(() -> findings.problems(story.teller(), delivery.id(), Findings.ProblemFilter.ALL, 0, 100));
    }

    List<Relations.Relation> relations(String number) {
        var child = child(number).id();
        return here(() -> relations.listOf(List.of(child))).getOrDefault(child, List.of());
    }

    Relations.Relation relation(String number, RelationKind kind) {
        return here(() -> relations.find(kind, child(number).id(), TODAY)).orElseThrow();
    }

    String worker(String number, RelationKind kind) {
        return here(() -> relations.find(kind, child(number).id(), TODAY))
                .map(Relations.Relation::name)
                .orElse("nobody");
    }
}
