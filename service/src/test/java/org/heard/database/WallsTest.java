package org.heard.database;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.HeardTest;
import org.heard.ids.OrganisationId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The wall between organisations, in the database itself.
class WallsTest extends HeardTest {
    /// Tables without an organisation, each with its reason.
    private static final Map<String, String> WITHOUT_ORGANISATION = new TreeMap<>(Map.of(
            "account", "a sign-in may act for several organisations; reached only through the owner's functions",
            "flyway_schema_history", "which migrations have run; holds nothing about anybody",
            "scheduled_tasks", "when each job runs next; a job goes from organisation to organisation"));

    /// Functions that run as the owner and so see past the wall, each with what it may tell.
    private static final Map<String, String> PAST_THE_WALL = new TreeMap<>(Map.ofEntries(
            entry("account_goes_on", "yes or no, of an account and the stamp a session remembers"),
            entry("account_of_person", "the address of a person of the organisation asked for"),
            entry("account_stands", "yes or no, of a session in the organisation asked for"),
            entry("account_to_sign_in", "one account, by the address typed at the door"),
            entry(
                    "alert_told_with_secret",
                    "where the link in somebody's mail belongs, by the fingerprint of its 128 random bits"),
            entry("answer_invitation", "an account's own answer to an organisation that asks"),
            entry("any_account", "yes or no: whether anybody at all can sign in"),
            entry("ask_account", "yes or no; opens nothing before the person has said yes"),
            entry("card_with_number", "where a child's card belongs, by the number printed on it, which opens nothing"),
            entry("card_with_secret", "where a child's card belongs, by the fingerprint of its 128 random bits"),
            entry("change_address", "yes or no, of an account that is the organisation's alone"),
            entry(
                    "children_answering_to",
                    "children of the organisation asked for, and of it alone: the policy would keep the index from being used"),
            entry("end_sessions", "nothing; ends an account's own sessions"),
            entry(
                    "feedback_link_with_secret",
                    "where a link for feedback belongs, by the fingerprint of its 128 random bits"),
            entry("is_shared", "yes or no, of an account; not with whom"),
            entry(
                    "looks_told",
                    "of one child of the organisation asked for: when, what and as what somebody did it, never who"),
            entry("memberships_of", "where one account may act, to that account"),
            entry("open_account", "yes or no: whether the address was free"),
            entry("organisation_ids", "identifiers of organisations, for jobs that go from one to the next"),
            entry("organisation_with_code", "the identifier of an authority, by its public code"),
            entry("password_hash_of", "an account's own hash, to weigh the password it gives"),
            entry("person_with_address", "a person of the organisation asked for"),
            entry("rehash_password", "nothing; the same password under stronger parameters"),
            entry("rescue_account", "an account, from the machine's console"),
            entry("reset_password", "yes or no, of an account that is the organisation's alone"),
            entry("set_password", "the stamp of an account's own session"),
            entry("signed_in", "nothing; when an account came in"),
            entry("visit_at_place", "where a visit was opened, by the first half of its code, which opens nothing")));

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void every_table_belongs_to_an_organisation_and_has_a_policy() {
        var open = inTransaction(() -> rows.sql("""
                        select t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace
                        where n.nspname = 'public' and t.relkind = 'r'
                          and not (t.relrowsecurity
                              and exists (select 1 from pg_policy p where p.polrelid = t.oid
                                  and pg_get_expr(p.polqual, p.polrelid) = '(organisation_id = tenant())')
                              and exists (select 1 from pg_index i join pg_attribute a
                                  on a.attrelid = t.oid and a.attnum = i.indkey[0]
                                  where i.indrelid = t.oid and i.indisprimary and a.attname = 'organisation_id'))
                        order by 1
                        """).query(String.class).list());
        assertThat(open).containsExactlyElementsOf(WITHOUT_ORGANISATION.keySet());
    }

    @Test
    void a_statement_without_an_organisation_is_refused() {
        assertThatThrownBy(() -> rows.sql("select 1").query(Integer.class).single())
                .rootCause()
                .hasMessageContaining("outside a transaction");
        assertThatThrownBy(() -> transaction.execute(
                        status -> rows.sql("select 1").query(Integer.class).single()))
                .hasMessageContaining("no organisation");
    }

    @Test
    void another_organisation_s_rows_are_not_there() {
        story.iro("Anna Example");
        var elsewhere = Tenancy.within(OrganisationId.next(), () -> count("person"));
        assertThat(elsewhere).isZero();
        assertThat(here(() -> count("person"))).isEqualTo(1);
        assertThat(Tenancy.withinNone(() -> count("person"))).isZero();
    }

    @Test
    void a_row_for_another_organisation_is_refused() {
        assertThatThrownBy(() -> here(() -> transaction.execute(status -> rows.sql(
                                "insert into person (organisation_id, person_id, name, source) values (?, ?, 'x', 'x')")
                        .params(List.of(
                                OrganisationId.next().value(),
                                OrganisationId.next().value()))
                        .update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void no_table_shows_a_row_of_anybody_else() {
        story.child("Amira Khan").enteredCare("2026-01-05", "C2", "U6");
        var tables = inTransaction(() -> rows.sql("""
                        select t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace
                        join pg_attribute a on a.attrelid = t.oid and a.attname = 'organisation_id'
                        where n.nspname = 'public' and t.relkind in ('r', 'v') order by 1
                        """).query(String.class).list());
        assertThat(tables).hasSizeGreaterThan(40);
        for (var table : tables) {
            int others =
                    inTransaction(() -> rows.sql("select count(*) from " + table + " where organisation_id <> :ours")
                            .param("ours", story.organisation().value())
                            .query(Integer.class)
                            .single());
            assertThat(others).as(table).isZero();
        }
    }

    @Test
    void whoever_looks_through_a_view_stands_before_the_same_wall() {
        var open = inTransaction(() -> rows.sql("""
                        select v.relname from pg_class v join pg_namespace n on n.oid = v.relnamespace
                        where n.nspname = 'public' and v.relkind in ('v', 'm')
                          and not coalesce(v.reloptions @> '{security_invoker=true}', false)
                        """).query(String.class).list());
        assertThat(open).isEmpty();
    }

    @Test
    void every_function_that_sees_past_the_wall_is_known_and_cannot_be_led_astray() {
        var found = inTransaction(() -> rows.sql("""
                        select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where n.nspname = 'public' and p.prosecdef order by 1
                        """).query(String.class).list());
        assertThat(found).containsExactlyElementsOf(PAST_THE_WALL.keySet());
        var elsewhere = inTransaction(() -> rows.sql("""
                        select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where n.nspname = 'public' and p.prosecdef
                          and not coalesce(p.proconfig::text[] @> '{search_path=public}', false)
                        """).query(String.class).list());
        assertThat(elsewhere)
                .as("looks for its tables wherever the caller says")
                .isEmpty();
    }

    @Test
    void the_audit_is_only_ever_added_to() {
        for (var table : List.of("audit_entry", "audit_seal")) {
            for (var statement : List.of(
                    "delete from " + table,
                    "truncate " + table,
                    "update " + table + " set organisation_id = organisation_id")) {
                assertThatThrownBy(() -> here(() -> transaction.execute(
                                status -> rows.sql(statement).update())))
                        .as(statement)
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void accounts_cannot_be_read_even_by_a_statement_that_slipped_in() {
        assertThatThrownBy(() -> here(() -> count("account"))).rootCause().hasMessageContaining("permission denied");
    }

    private int count(String table) {
        return transaction.execute(status ->
                rows.sql("select count(*) from " + table).query(Integer.class).single());
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return here(() -> transaction.execute(status -> work.get()));
    }
}
