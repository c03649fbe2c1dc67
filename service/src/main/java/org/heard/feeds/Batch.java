package org.heard.feeds;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// One statement, run for many rows at once.
final class Batch {
    private final String sql;
    private final List<MapSqlParameterSource> parameters = new ArrayList<>();

    Batch(String sql) {
        this.sql = sql;
    }

    void add(MapSqlParameterSource row) {
        parameters.add(row);
    }

    void run(NamedParameterJdbcOperations rows) {
        if (!parameters.isEmpty()) {
            rows.batchUpdate(sql, parameters.toArray(SqlParameterSource[]::new));
        }
    }
}
