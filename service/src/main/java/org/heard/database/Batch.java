package org.heard.database;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// One statement, run for many rows at once.
public final class Batch {
    private final String sql;
    private final List<MapSqlParameterSource> parameters = new ArrayList<>();

    /// A statement with named parameters, for no row yet.
    public Batch(String sql) {
        this.sql = sql;
    }

    /// One more row.
    public void add(MapSqlParameterSource row) {
        parameters.add(row);
    }

    /// Runs it for every row; where there is none, it does nothing.
    public void run(NamedParameterJdbcOperations rows) {
        if (!parameters.isEmpty()) {
            rows.batchUpdate(sql, parameters.toArray(SqlParameterSource[]::new));
        }
    }
}
