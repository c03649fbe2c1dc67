package org.heard.handwritten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.plain.AgeBand;
import org.heard.plain.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of forms that were printed.
@Component
class FormStore {
    private final JdbcClient rows;

    FormStore(JdbcClient rows) {
        this.rows = rows;
    }

    void printed(Actor actor, Instant now, PaperForm form) {
        sql("""
                        insert into paper_form (organisation_id, form_id, child_id, review_id, code, band, language, printed_at,
                            printed_by)
                        values (:organisation, :id, :child, :review, :code, :band, :language, :now, :by)
                        """)
                .param("id", form.id())
                .param("child", form.child().value())
                .param("review", form.review().map(ReviewId::value).orElse(null), Types.OTHER)
                .param("code", form.code())
                .param("band", form.band().name())
                .param("language", form.language().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .update();
    }

    Optional<PaperForm> withCode(String code) {
        return sql("select * from paper_form where organisation_id = :organisation and code = :code")
                .param("code", code)
                .query((row, n) -> form(row))
                .optional();
    }

    Optional<PaperForm> find(ChildId child, UUID form) {
        return sql("""
                        select * from paper_form
                        where organisation_id = :organisation and child_id = :child and form_id = :form
                        """)
                .param("child", child.value())
                .param("form", form)
                .query((row, n) -> form(row))
                .optional();
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }

    private static PaperForm form(ResultSet row) throws SQLException {
        return new PaperForm(
                row.getObject("form_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                Optional.ofNullable(row.getObject("review_id", UUID.class)).map(ReviewId::new),
                row.getString("code"),
                AgeBand.valueOf(row.getString("band")),
                Language.valueOf(row.getString("language")));
    }
}
