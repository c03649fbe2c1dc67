package org.heard.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Children.Found;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Looking for a child by name or number.
class SearchTest extends HeardTest {
    @Autowired
    private Children children;

    @Autowired
    private IdentityKeeping identity;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {"Zoë", "zoe", "ZOE ONEILL", "O’Neill", "o'neill", "oneil", "zoë o neill", "Oneill Zoe", " zo "})
    void a_child_is_found_however_the_name_is_typed(String typed) {
        var zoe = story.child("Zoë O'Neill").id();
        story.child("Amira Khan");
        assertThat(found(typed)).containsExactly(zoe);
    }

    @Test
    void slips_of_the_finger_are_forgiven() {
        var amira = story.child("Amira Khan").id();
        story.child("Tobias Lindqvist");
        assertThat(found("Ameera Kahn")).containsExactly(amira);
        assertThat(found("Amria")).containsExactly(amira);
    }

    @Test
    void where_the_name_is_there_names_that_only_resemble_it_are_left_out() {
        var amira = story.child("Amira Khan").id();
        story.child("Amelia Stone");
        assertThat(found("amira")).containsExactly(amira);
    }

    @Test
    void the_name_a_child_goes_by_finds_them() {
        var sam = story.child("Samantha Example")
                .who(known -> new Identity(known.name(), "Jojo", "", "", "", ""))
                .id();
        assertThat(found("jojo")).containsExactly(sam);
    }

    @Test
    void the_beginning_of_a_number_finds_a_child_and_the_whole_of_it_comes_first() {
        var longer = story.child("First").numbered("AB1234").id();
        var exact = story.child("Second").numbered("AB123").id();
        assertThat(found("ab123")).containsExactly(exact, longer);
        assertThat(found("B123")).isEmpty();
    }

    @Test
    void whoever_begins_with_the_name_comes_before_whoever_only_resembles_it() {
        var marianne = story.child("Marianne Dale").id();
        var maria = story.child("Maria Stone").id();
        var anna = story.child("Anna Maria Pool").id();
        assertThat(found("maria")).startsWith(maria).contains(marianne, anna);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (var i = 0; i < 7; i++) {
            story.child("Robin Example");
        }
        var first = search(story.teller(), "robin", null, 3);
        var second = search(story.teller(), "robin", first.children().getLast().id(), 3);
        var third = search(story.teller(), "robin", second.children().getLast().id(), 3);
        assertThat(List.of(first.more(), second.more(), third.more())).containsExactly(true, true, false);
        assertThat(ids(first)).hasSize(3).doesNotContainAnyElementsOf(ids(second));
        assertThat(ids(second)).hasSize(3).doesNotContainAnyElementsOf(ids(third));
        assertThat(ids(third)).hasSize(1);
    }

    @Test
    void a_search_shows_an_iro_only_children_who_are_theirs_today() {
        var anna = story.iro("Anna Example");
        var hers = story.child("Robin Example")
                .has(RelationKind.IRO, anna, "2026-01-05")
                .id();
        story.child("Robin Ended").has(RelationKind.IRO, anna, "2026-01-05", "2026-06-15");
        story.child("Robin Later").has(RelationKind.IRO, anna, "2026-06-16");
        story.child("Robin Other");
        assertThat(ids(search(anna, "robin", null, 20))).containsExactly(hers);
    }

    @Test
    void another_organisation_s_children_are_not_found() {
        story.child("Robin Example").numbered("AB123");
        var teller = story.teller();
        var elsewhere = OrganisationId.next();
        var stranger = new Actor(elsewhere, teller.person(), teller.name(), teller.roles());
        for (var text : List.of("robin", "AB123")) {
            assertThat(Tenancy.within(elsewhere, () -> children.search(stranger, NOW, TODAY, text, null, 20))
                            .children())
                    .isEmpty();
        }
    }

    @Test
    void nobody_finds_a_sealed_record() {
        var adopted = story.child("Robin Example")
                .numbered("AB123")
                .enteredCare("2025-01-05", "E1", "A5")
                .leftCare("2026-05-01", "E11")
                .id();
        assertThat(found("robin")).containsExactly(adopted);
        here(() -> identity.seal(story.teller(), NOW, TODAY, adopted, "Adoption order of 1 May 2026"));
        assertThat(found("robin")).isEmpty();
        assertThat(found("AB123")).isEmpty();
        assertThat(here(() -> children.list(List.of(adopted)))).isEmpty();
        assertThat(here(() -> children.histories(List.of(adopted)))).containsEntry(adopted, CareHistory.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "r", "'", "%", "__", "\\", "ro%"})
    void what_is_no_name_finds_nobody_and_breaks_nothing(String typed) {
        story.child("Tobias Lindqvist");
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void the_audit_tells_of_the_search_and_not_of_what_was_searched() {
        found("A secret name");
        var written = here(() -> transaction.execute(
                status -> rows.sql("select act || array_to_string(fields, ',') from audit_entry where act = 'searched'")
                        .query(String.class)
                        .list()));
        assertThat(written).containsExactly("searchedname or number");
    }

    private List<ChildId> found(String text) {
        return ids(search(story.teller(), text, null, 20));
    }

    private Found search(Actor actor, String text, @Nullable ChildId after, int size) {
        return here(() -> children.search(actor, NOW, TODAY, text, after, size));
    }

    private static List<ChildId> ids(Found found) {
        return found.children().stream().map(Child::id).toList();
    }
}
