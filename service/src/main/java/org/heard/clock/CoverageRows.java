package org.heard.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.heard.law.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads for which days facts are complete: one query for what holds for everybody, and one each for what holds for
/// some children and for their gaps.
@Component
@Transactional(readOnly = true)
class CoverageRows {
    private final JdbcClient rows;

    CoverageRows(JdbcClient rows) {
        this.rows = rows;
    }

    Covered covered(Collection<ChildId> children) {
        var covered = new Covered();
        rows.sql("""
                        select kind, from_on, until_on from coverage
                        where organisation_id = :organisation and renewed_by = ''
                        """).param("organisation", Tenancy.current().value()).query(row -> {
            covered.everybody(kind(row), span(row));
        });
        of(children, """
                        select k.child_id, c.kind, c.from_on, c.until_on
                        from coverage_child k join coverage c using (organisation_id, coverage_id)
                        where k.organisation_id = :organisation and k.child_id = any(:children)
                        """).query(row -> {
            covered.child(child(row), kind(row), span(row));
        });
        of(children, """
                        select child_id, kind, from_on, until_on from coverage_gap
                        where organisation_id = :organisation and child_id = any(:children)
                        """).query(row -> {
            covered.gap(child(row), kind(row), span(row));
        });
        return covered;
    }

    private JdbcClient.StatementSpec of(Collection<ChildId> children, String sql) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new));
    }

    private static ChildId child(ResultSet row) throws SQLException {
        return new ChildId(row.getObject("child_id", UUID.class));
    }

    private static FactKind kind(ResultSet row) throws SQLException {
        return FactKind.valueOf(row.getString("kind"));
    }

    private static Held.Span span(ResultSet row) throws SQLException {
        var until = row.getObject("until_on", LocalDate.class);
        return new Held.Span(row.getObject("from_on", LocalDate.class), until == null ? LocalDate.MAX : until);
    }
}
