package org.heard.reviews;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of reviews as a return writes them: one statement, however many.
@Component
class ReturnedReviewStore {
    private final JdbcClient rows;

    ReturnedReviewStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// What is here of these children, withdrawn reviews included; an open review with no meeting yet is left out.
    Map<ChildId, List<Known>> list(Collection<ChildId> children) {
        return sql("""
                        select r.child_id, r.review_id, r.completed_on, r.by_hand, r.withdrawn_at is not null as withdrawn,
                            r.presence, r.spoke, r.briefed_someone, r.showed, r.sent_views, r.returned_code,
                            coalesce(m.met, '{}') as met
                        from review r
                        left join (
                            select l.review_id, array_agg(m.on_date) as met
                            from review_at_meeting l join review_meeting m using (organisation_id, meeting_id)
                            where l.organisation_id = :organisation and m.outcome in ('HELD', 'ADJOURNED')
                            group by l.review_id) m using (review_id)
                        where r.organisation_id = :organisation and r.child_id = any(:children)
                          and (r.completed_on is not null or m.met is not null)
                        """)
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(new ChildId(row.getObject("child_id", UUID.class)), known(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(List<ReviewsFromReturn.Row> added, String source) {
        sql("""
                        insert into review (organisation_id, review_id, child_id, kinds, completed_on, returned_code,
                            by_hand, source)
                        select :organisation, id, child, '{NOT_STATED}', day, code, false, :source
                        from unnest(:ids::uuid[], :children::uuid[], :days::date[], :codes::text[]) as t (id, child, day, code)
                        """)
                .param("ids", added.stream().map(row -> Ids.next()).toArray(UUID[]::new))
                .param(
                        "children",
                        added.stream().map(row -> row.child().value()).toArray(UUID[]::new))
                .param("days", added.stream().map(row -> Date.valueOf(row.on())).toArray(Date[]::new))
                .param("codes", added.stream().map(row -> name(row.code())).toArray(String[]::new))
                .param("source", source)
                .update();
    }

    void change(Map<ReviewId, ReviewsFromReturn.Row> changed, String source) {
        var entries = List.copyOf(changed.entrySet());
        sql("""
                        update review set returned_code = t.code, source = :source, version = version + 1
                        from unnest(:ids::uuid[], :codes::text[]) as t (id, code)
                        where organisation_id = :organisation and review_id = t.id and not by_hand
                        """)
                .param(
                        "ids",
                        entries.stream().map(entry -> entry.getKey().value()).toArray(UUID[]::new))
                .param(
                        "codes",
                        entries.stream()
                                .map(entry -> name(entry.getValue().code()))
                                .toArray(String[]::new))
                .param("source", source)
                .update();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new ReviewId(row.getObject("review_id", UUID.class)),
                row.getObject("completed_on", LocalDate.class),
                Arrays.stream((Date[]) row.getArray("met").getArray())
                        .map(Date::toLocalDate)
                        .toList(),
                row.getBoolean("by_hand"),
                row.getBoolean("withdrawn"),
                ReviewStore.tookPart(row),
                ReviewStore.constant(ParticipationCode.class, row.getString("returned_code")));
    }

    private static @Nullable String name(@Nullable ParticipationCode code) {
        return code == null ? null : code.name();
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
