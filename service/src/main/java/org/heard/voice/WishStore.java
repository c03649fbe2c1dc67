package org.heard.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of what children asked for and were answered; what was said to be another child's words is found by
/// none of these.
@Component
class WishStore {
    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    WishStore(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    /// A wish, which words it is in, and who answers.
    record Row(UUID id, ChildId child, UUID words, boolean sent, Optional<Answerer> answerer) {
        Wish hidden() {
            return new Wish(id, child, new Words.Hidden(), List.of(), List.of(), Optional.empty());
        }

        Wish with(Words.@Nullable Said said, WishThread thread) {
            return new Wish(
                    id, child, said == null ? new Words.None() : said, thread.answers(), thread.steps(), answerer);
        }
    }

    void add(Collection<Row> asked) {
        batches.batchUpdate(
                """
                insert into wish (organisation_id, wish_id, child_id, words_id, sent)
                values (:organisation, :id, :child, :words, :sent)
                """,
                asked.stream()
                        .map(row -> new MapSqlParameterSource(
                                        "organisation", Tenancy.current().value())
                                .addValue("id", row.id())
                                .addValue("child", row.child().value())
                                .addValue("words", row.words())
                                .addValue("sent", row.sent()))
                        .toArray(SqlParameterSource[]::new));
    }

    /// The day on which the child asked for it.
    Optional<LocalDate> findDay(ChildId child, UUID wish) {
        return sql("""
                        select e.on_date from wish w join exact_words e using (organisation_id, words_id)
                        where w.organisation_id = :organisation and w.child_id = :child and w.wish_id = :wish
                          and w.withdrawn_at is null
                        """)
                .param("child", child.value())
                .param("wish", wish)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    List<Row> list(ChildId child) {
        return sql("""
                        select w.wish_id, w.words_id, w.sent, a.name, a.answer_by
                        from wish w join exact_words e using (organisation_id, words_id)
                        left join lateral (select name, answer_by from wish_answerer a
                            where a.organisation_id = w.organisation_id and a.wish_id = w.wish_id
                            order by a.answerer_no desc limit 1) a on true
                        where w.organisation_id = :organisation and w.child_id = :child and w.withdrawn_at is null
                        order by e.on_date desc, w.wish_id desc
                        """)
                .param("child", child.value())
                .query((row, n) -> new Row(
                        row.getObject("wish_id", UUID.class),
                        child,
                        row.getObject("words_id", UUID.class),
                        row.getBoolean("sent"),
                        Optional.ofNullable(row.getString("name")).map(name -> answerer(name, row))))
                .list();
    }

    private static Answerer answerer(String name, ResultSet row) {
        try {
            return new Answerer(name, row.getObject("answer_by", LocalDate.class));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
