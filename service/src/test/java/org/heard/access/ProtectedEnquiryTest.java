package org.heard.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.ProtectedEnquiries.Done;
import org.heard.access.ProtectedEnquiries.Marked;
import org.heard.access.ProtectedEnquiries.NewEnquiry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A protected enquiry: two managers, whose looks, for which days; and what the child is told meanwhile.
class ProtectedEnquiryTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private ProtectedEnquiries enquiries;

    @Autowired
    private LooksTold looks;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private Actor mary;
    private Actor mo;
    private ChildStory ash;

    @BeforeEach
    void a_child_and_two_managers() {
        anna = story.iro("Anna Example");
        mary = story.manager("Mary Example");
        mo = story.manager("Mo Example");
        ash = story.child("Ash Example")
                .born("2012-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
    }

    private Marked mark(LocalDate from, LocalDate last, Actor... whose) {
        var ids = List.of(whose).stream().map(Actor::person).collect(java.util.stream.Collectors.toSet());
        return here(() -> enquiries.mark(
                mary, NOW, TODAY, ash.id(), new NewEnquiry("Section 47 enquiry", from, last, Set.copyOf(ids))));
    }

    private ProtectedEnquiry only() {
        return here(() -> enquiries.list(mary, NOW, ash.id())).getFirst();
    }

    private Done confirm(Actor by, LocalDate on) {
        var id = only().id();
        return here(() -> enquiries.confirm(by, NOW, on, ash.id(), id));
    }

    private void look(Actor who, Instant at) {
        clock.set(at);
        assertThat(new Visitor(port)
                        .as(story.organisation(), who)
                        .get("/children/" + ash.id())
                        .status())
                .isEqualTo(200);
        clock.set(NOW);
    }

    /// Looks the child is told of, of whoever stood in this relation or role.
    private long told(Role role) {
        var self = new Self(story.organisation(), ash.id(), Self.Way.CARD);
        return here(() -> looks.list(self, NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(200)))).stream()
                .filter(look -> look.act().equals("looked"))
                .filter(look -> look.role().filter(role::equals).isPresent())
                .count();
    }

    @Test
    void the_looks_it_names_are_left_out_once_a_second_person_has_confirmed_it() {
        look(mo, NOW);
        look(anna, NOW);
        var before = told(Role.IRO_MANAGER);
        assertThat(before).isPositive();
        assertThat(mark(TODAY, TODAY.plusDays(9), mo)).isEqualTo(Marked.MARKED);
        assertThat(told(Role.IRO_MANAGER))
                .as("marked alone it holds nothing back")
                .isEqualTo(before);
        assertThat(confirm(mary, TODAY)).as("who marked it").isEqualTo(Done.SAME_PERSON);
        assertThat(confirm(mo, TODAY)).as("whose looks they are").isEqualTo(Done.SAME_PERSON);
        assertThat(confirm(story.manager("Max Example"), TODAY)).isEqualTo(Done.DONE);
        assertThat(told(Role.IRO_MANAGER)).isZero();
        assertThat(told(Role.IRO))
                .as("looks of everybody else are told as always")
                .isPositive();
    }

    @Test
    void it_ends_by_its_day_and_what_was_left_out_stays_left_out() {
        mark(TODAY, TODAY.plusDays(1), mo);
        confirm(story.manager("Max Example"), TODAY);
        look(mo, Instant.parse("2026-06-16T22:59:00Z"));
        assertThat(told(Role.IRO_MANAGER))
                .as("at one minute to midnight in London")
                .isZero();
        look(mo, Instant.parse("2026-06-16T23:01:00Z"));
        assertThat(told(Role.IRO_MANAGER)).as("on the day after its last").isEqualTo(1);
    }

    @Test
    void ended_before_its_day_looks_from_today_on_are_told() {
        mark(TODAY.minusDays(1), TODAY.plusDays(30), mo);
        confirm(story.manager("Max Example"), TODAY);
        look(mo, NOW.minus(Duration.ofDays(1)));
        look(mo, NOW);
        assertThat(told(Role.IRO_MANAGER)).isZero();
        var id = only().id();
        assertThat(here(() -> enquiries.end(mo, NOW, TODAY, ash.id(), id))).isEqualTo(Done.DONE);
        assertThat(told(Role.IRO_MANAGER)).as("today's, and not yesterday's").isEqualTo(1);
        assertThat(here(() -> enquiries.end(mo, NOW, TODAY, ash.id(), id))).isEqualTo(Done.NOT_NOW);
    }

    @Test
    void what_the_child_may_have_seen_is_not_taken_away_by_confirming_late() {
        mark(TODAY, TODAY.plusDays(30), mo);
        look(mo, NOW);
        assertThat(confirm(story.manager("Max Example"), TODAY.plusDays(4))).isEqualTo(Done.DONE);
        assertThat(told(Role.IRO_MANAGER)).isEqualTo(1);
        assertThat(only().from()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void what_cannot_be_marked() {
        assertThat(mark(TODAY.minusDays(2), TODAY, mo)).isEqualTo(Marked.TOLD_ALREADY);
        assertThat(mark(TODAY, TODAY.minusDays(1), mo)).isEqualTo(Marked.ENDS_BEFORE);
        assertThat(mark(TODAY, TODAY.plusDays(90), mo)).isEqualTo(Marked.TOO_LONG);
        assertThat(mark(TODAY, TODAY.plusDays(89), mo)).isEqualTo(Marked.MARKED);
        assertThat(mark(TODAY, TODAY)).isEqualTo(Marked.NOBODY_CHOSEN);
        assertThat(mark(TODAY, TODAY, story.iro("Stranger Example"))).isEqualTo(Marked.NOBODY_CHOSEN);
        for (var other : List.of(anna, story.person("Ada Example", Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> here(() -> enquiries.list(other, NOW, ash.id())))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void how_far_back_it_reaches_follows_how_late_looks_are_told() {
        here(() -> looks.setDelay(mary, NOW, TODAY, 0));
        assertThat(mark(TODAY, TODAY.plusDays(9), mo)).as("told today").isEqualTo(Marked.TOLD_ALREADY);
        assertThat(mark(TODAY.plusDays(1), TODAY.plusDays(9), mo)).isEqualTo(Marked.MARKED);
        here(() -> looks.setDelay(mary, NOW, TODAY, 7));
        assertThat(mark(TODAY.minusDays(7), TODAY.plusDays(9), mo)).isEqualTo(Marked.TOLD_ALREADY);
        assertThat(mark(TODAY.minusDays(6), TODAY.plusDays(9), mo)).isEqualTo(Marked.MARKED);
    }

    @Test
    void it_is_in_the_audit_and_neither_the_child_nor_the_chronicle_tells_of_it() {
        mark(TODAY, TODAY.plusDays(9), anna);
        confirm(mo, TODAY);
        var acts = here(() -> transaction.execute(
                status -> rows.sql("select act from audit_entry where 'protected' = any(fields) order by entry_id")
                        .query(String.class)
                        .list()));
        assertThat(acts).contains("marked a protected enquiry", "confirmed a protected enquiry", "read");
        var self = new Self(story.organisation(), ash.id(), Self.Way.CARD);
        assertThat(here(() -> looks.list(self, NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)))))
                .noneMatch(
                        look -> look.act().contains("enquiry") || look.fields().contains("protected enquiry"));
        assertThat(new Visitor(port)
                        .as(story.organisation(), anna)
                        .get("/children/" + ash.id() + "/chronicle")
                        .words())
                .doesNotContain("enquiry", "Section 47");
        clock.set(NOW.plus(Duration.ofDays(3)));
        assertThat(new Visitor(port)
                        .as(story.organisation(), ash.id())
                        .get("/me/looked")
                        .words())
                .contains("Some looks may not be listed here")
                .doesNotContain("enquiry");
    }

    @Test
    void through_the_pages_one_marks_and_another_confirms() {
        var at = "/children/" + ash.id() + "/protected";
        var visitor = new Visitor(port).as(story.organisation(), mary);
        var typed = Map.ofEntries(
                Map.entry("whose", anna.person().toString()),
                Map.entry("reason", "Section 47 enquiry"),
                Map.entry("last-day", "30"),
                Map.entry("last-month", "6"),
                Map.entry("last-year", "2026"));
        assertThat(visitor.press(visitor.get(at), "Mark it", Map.of("reason", ""))
                        .words())
                .contains("Enter why the child must not learn of it yet");
        visitor.press(visitor.get(at), "Mark it", typed);
        assertThat(visitor.get("/service/protected").words()).contains("Ash", "Anna Example", "Waits for a second");
        assertThat(visitor.get(at).words())
                .contains("Somebody else confirms it")
                .doesNotContain("Confirm it as");
        var second = new Visitor(port).as(story.organisation(), mo);
        second.press(second.get(at), "Confirm it as the second person", Map.of());
        assertThat(second.get(at).words()).contains("Holds", "Confirmed by Mo Example");
        second.press(second.get(at), "End it today", Map.of());
        assertThat(second.get(at).words()).contains("Over", "Ended by Mo Example");
        assertThat(second.get("/service/protected").words()).contains("None");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void the_pages_as_they_look() {
        mark(TODAY, TODAY.plusDays(20), anna);
        try (var browsing = Browsing.at(port, Browsing.DESK).as(story.organisation(), mo)) {
            browsing.page().navigate("/service/protected");
            browsing.look("protected-all");
            browsing.page().navigate("/children/" + ash.id() + "/protected");
            browsing.look("protected");
        }
    }
}
