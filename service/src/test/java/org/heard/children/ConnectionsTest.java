package org.heard.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.heard.HeardTest;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connected.Why;
import org.heard.children.Connection.Contact;
import org.heard.children.Connection.Facts;
import org.heard.children.Connection.MaySee;
import org.heard.children.Connection.ParentalResponsibility;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The people in a child's life.
class ConnectionsTest extends HeardTest {
    @Autowired
    private Connections connections;

    @Autowired
    private Chronicle chronicle;

    @Test
    void a_parent_without_parental_responsibility_is_told_from_one_with_it() {
        var child = story.child("Amira").id();
        add(child, Facts.of("Example Father", Relationship.FATHER).having(ParentalResponsibility.NO));
        add(child, Facts.of("Zara Mother", Relationship.MOTHER).having(ParentalResponsibility.YES));
        assertThat(here(() -> connections.list(story.teller(), child, TODAY)))
                .extracting(one -> one.facts().name() + ": "
                        + one.facts().parentalResponsibility().words())
                .containsExactly(
                        "Zara Mother: Has parental responsibility", "Example Father: No parental responsibility");
    }

    @Test
    void keeping_part_from_somebody_needs_a_reason() {
        var child = story.child("Amira").id();
        var facts = Facts.of("Example Father", Relationship.FATHER);
        for (var what : Set.of(MaySee.PART, MaySee.DECISIONS, MaySee.NOTHING)) {
            assertThat(add(child, facts.seeing(what, " ")))
                    .isEqualTo(new Connected.Refused(Set.of(Why.REASON_MISSING)));
        }
        assertThat(add(child, facts.seeing(MaySee.ALL, ""))).isInstanceOf(Connected.Done.class);
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        var child = story.child("Amira").id();
        var facts = Facts.of(" ", Relationship.OTHER_FAMILY).during(TODAY.plusDays(1), TODAY);
        assertThat(add(child, facts))
                .isEqualTo(new Connected.Refused(
                        Set.of(Why.NAME_MISSING, Why.FROM_AFTER_TODAY, Why.ENDS_BEFORE_IT_BEGINS)));
    }

    @Test
    void two_people_changing_the_same_entry_are_told_of_each_other() {
        var child = story.child("Amira").id();
        var facts = Facts.of("Example Mother", Relationship.MOTHER);
        var id = ((Connected.Done) add(child, facts)).connection();
        assertThat(change(child, id, facts.wanted(true), 1)).isInstanceOf(Connected.Done.class);
        assertThat(change(child, id, facts.inContact(Contact.AGREED, "Saturdays"), 1))
                .isInstanceOfSatisfying(
                        Connected.ChangedMeanwhile.class,
                        clash -> assertThat(clash.now().facts().childWantsNoContact())
                                .isTrue());
        assertThat(here(() -> connections.get(story.teller(), child, id, TODAY))
                        .facts()
                        .contactWords())
                .isEmpty();
    }

    @Test
    void somebody_who_has_gone_stays_on_record() {
        var child = story.child("Amira").id();
        var id = ((Connected.Done) add(child, Facts.of("Old Carer", Relationship.FOSTER_CARER))).connection();
        here(() -> connections.end(
                story.teller(), NOW, TODAY, child, id, LocalDate.of(2026, 6, 1), "Moved to another placement", 1));
        var one = here(() -> connections.get(story.teller(), child, id, TODAY));
        assertThat(one.on(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(one.on(LocalDate.of(2026, 6, 1))).isFalse();
    }

    @Test
    void the_chronicle_does_not_say_where_somebody_lives() {
        var child = story.child("Amira").id();
        var facts = Facts.of("Example Mother", Relationship.MOTHER);
        var id = ((Connected.Done) add(child, facts)).connection();
        var reachable = new Facts(
                facts.name(),
                facts.relationship(),
                facts.parentalResponsibility(),
                facts.contact(),
                "",
                "12 Secret Road",
                facts.maySee(),
                "",
                false,
                null,
                null);
        change(child, id, reachable, 1);
        assertThat(here(() -> chronicle.list(child, 1)))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.what()).isEqualTo("Changed for Example Mother, mother (how to reach them)"));
    }

    @Test
    void a_social_worker_reads_and_does_not_write() {
        var worker = story.person("Sam Worker", Role.SOCIAL_WORKER);
        var child = story.child("Amira")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05")
                .id();
        add(child, Facts.of("Example Mother", Relationship.MOTHER));
        assertThat(here(() -> connections.list(worker, child, TODAY))).hasSize(1);
        assertThatThrownBy(() -> here(() ->
                        connections.add(worker, NOW, TODAY, child, Facts.of("Example Father", Relationship.FATHER))))
                .isInstanceOf(NotFound.class);
    }

    private Connected add(ChildId child, Facts facts) {
        return here(() -> connections.add(story.teller(), NOW, TODAY, child, facts));
    }

    private Connected change(ChildId child, UUID id, Facts facts, int version) {
        return here(() -> connections.change(story.teller(), NOW, TODAY, child, id, facts, version));
    }
}
