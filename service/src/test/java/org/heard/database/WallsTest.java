package org.heard.database;

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
