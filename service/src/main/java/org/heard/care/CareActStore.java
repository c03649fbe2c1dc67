package org.heard.care;

import static org.heard.care.VisitStore.each;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of what care planning asked for and got; a withdrawn one is found by none of these.
@Component
class CareActStore {
    private final JdbcClient rows;

    CareActStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// How many were added: one that stands already is passed over.
    int add(Collection<CareAct> acts) {
        return sql("""
                        insert into care_act (organisation_id, act_id, child_id, kind, on_date, by_name, source)
                        select :organisation, t.*
                        from unnest(:ids::uuid[], :children::uuid[], :kinds::text[], :days::date[], :by::text[],
                            :sources::text[]) as t
                        on conflict do nothing
                        """)
                .param("ids", each(acts, CareAct::id, UUID[]::new))
                .param("children", each(acts, act -> act.child().value(), UUID[]::new))
                .param("kinds", each(acts, act -> act.kind().name(), String[]::new))
                .param("days", each(acts, act -> Date.valueOf(act.on()), Date[]::new))
                .param("by", each(acts, CareAct::by, String[]::new))
                .param("sources", each(acts, CareAct::source, String[]::new))
                .update();
    }

    List<CareAct> list(ChildId child) {
        return sql("""
                        select * from care_act
                        where organisation_id = :organisation and child_id = :child and withdrawn_at is null
                        order by on_date desc, act_id desc
                        """)
                .param("child", child.value())
                .query((row, n) -> act(row))
                .list();
    }

    /// What was done for the child and when they were missing, each the newest first.
    record DoneAndMissing(List<CareAct> done, List<MissingEpisode> missing) {}

    /// Both at once, as a child's page asks for both.
    DoneAndMissing listWithMissing(ChildId child) {
        var done = new ArrayList<CareAct>();
        var missing = new ArrayList<MissingEpisode>();
        sql("""
                        select false as missing, act_id, child_id, kind, on_date, by_name, source,
                            null::date as ended_on, '' as interview
                        from care_act
                        where organisation_id = :organisation and child_id = :child and withdrawn_at is null
                        union all
                        select true, missing_id, child_id, kind, began_on, '', source, ended_on, interview
                        from missing_episode
                        where organisation_id = :organisation and child_id = :child and withdrawn_at is null
                        order by on_date desc, act_id desc
                        """).param("child", child.value()).query(row -> {
            if (row.getBoolean("missing")) {
                missing.add(new MissingEpisode(
                        row.getObject("act_id", UUID.class),
                        child,
                        MissingEpisode.Kind.valueOf(row.getString("kind")),
                        row.getObject("on_date", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        MissingEpisode.Interview.valueOf(row.getString("interview")),
                        row.getString("source")));
            } else {
                done.add(act(row));
            }
        });
        return new DoneAndMissing(done, missing);
    }

    Optional<CareAct> withdraw(ChildId child, UUID act, Actor actor, Instant now, String because) {
        return sql("""
                        update care_act set withdrawn_at = :now, withdrawn_by = :by, withdrawn_because = :because
                        where organisation_id = :organisation and child_id = :child and act_id = :act
                          and withdrawn_at is null
                        returning *
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("because", because)
                .param("child", child.value())
                .param("act", act)
                .query((row, n) -> act(row))
                .optional();
    }

    private static CareAct act(ResultSet row) throws SQLException {
        return new CareAct(
                row.getObject("act_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                CareAct.Kind.valueOf(row.getString("kind")),
                row.getObject("on_date", LocalDate.class),
                row.getString("by_name"),
                row.getString("source"));
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
