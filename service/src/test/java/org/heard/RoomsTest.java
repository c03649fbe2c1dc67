package org.heard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The rooms of the service: each uses only what its `package-info` allows, only through its surface, and only
/// what stands before it in the house.
class RoomsTest {
    /// The rooms from the ground up, each floor from left to right: a room may use those before it.
    private static final List<List<String>> FLOORS = List.of(
            List.of(
                    "ids",
                    "screening",
                    "madeup",
                    "database",
                    "pages",
                    "charts",
                    "organisations",
                    "jobs",
                    "access",
                    "plain",
                    "signin",
                    "documents",
                    "paper",
                    "drafts",
                    "outbox",
                    "alerts"),
            List.of("chronicle", "clock", "children", "moments", "people", "care", "cards"),
            List.of(
                    "decisions",
                    "voice",
                    "enclosed",
                    "received",
                    "tellings",
                    "challenge",
                    "reviews",
                    "records",
                    "resting",
                    "explained",
                    "copies",
                    "choices",
                    "matters",
                    "participation",
                    "planning",
                    "handwritten",
                    "advocacy",
                    "councils",
                    "court",
                    "leavers",
                    "homes"),
            List.of("caseloads", "assurance", "insight", "network", "reform"),
            List.of("desk", "space"),
            List.of("comparison", "returns", "names", "dataset", "feeds", "inspection", "takeout", "api", "demo"));

    /// The libraries beside the service are no rooms of it; everyone may use them.
    private static final ApplicationModules ROOMS =
            ApplicationModules.of(Heard.class, resideInAnyPackage("org.heard.law..", "org.heard.ssda903.."));

    @Test
    void every_room_uses_only_what_it_says() {
        ROOMS.verify();
    }

    @Test
    void every_room_stands_on_a_floor_and_uses_only_what_stands_before_it() {
        var order = FLOORS.stream().flatMap(List::stream).toList();
        var wrong = new ArrayList<String>();
        for (var room : ROOMS) {
            var place = order.indexOf(name(room));
            if (place < 0) {
                wrong.add(name(room) + " stands on no floor: say in RoomsTest where it belongs");
            }
            room.getDirectDependencies(ROOMS)
                    .uniqueModules()
                    .map(RoomsTest::name)
                    .filter(used -> order.indexOf(used) >= place)
                    .forEach(used -> wrong.add(name(room) + " uses " + used + ", which stands after it"));
        }
        assertThat(wrong).isEmpty();
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
