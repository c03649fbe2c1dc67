package org.heard.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.law.Duty;
import org.heard.law.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps, for lists, the dates of what is still owed to each child. Whether something is overdue is never kept: a list
/// compares the dates with today.
@Component
@Transactional
public class Projection {
    /// Far enough for every date a duty could have.
    private static final LocalDate LATER_THAN_ANY = LocalDate.of(9999, 12, 31);

    /// How many children are worked out together: enough to be quick, few enough to hold in memory.
    private static final int AT_ONCE = 1_000;

    private final NamedParameterJdbcOperations rows;
    private final StatutoryClock clock;
    private final EveryChild everyone;

    Projection(NamedParameterJdbcOperations rows, StatutoryClock clock, EveryChild everyone) {
        this.rows = rows;
        this.clock = clock;
        this.everyone = everyone;
    }

    /// One date kept: a duty that is neither done nor excused.
    ///
    /// @param lateAfter after this day it is certainly late; absent while the facts held do not settle that
    record Kept(
            ChildId child,
            String key,
            String rule,
            String title,
            @Nullable LocalDate opens,
            @Nullable LocalDate due,
            @Nullable LocalDate planBy,
            @Nullable LocalDate lateAfter) {

        static Kept of(ChildId child, Duty duty) {
            var lateAfter = duty.status(LATER_THAN_ANY) instanceof Status.Overdue(var since, var days) ? since : null;
            return new Kept(
                    child,
                    duty.key(),
                    duty.rule().id().toString(),
                    duty.title(),
                    duty.opens(),
                    duty.due(),
                    duty.planBy(),
                    lateAfter);
        }
    }

    /// Works the dates of these children out anew and keeps them in place of the old ones.
    public void rebuild(Collection<ChildId> children, LocalDate today) {
        takeTurns(children, today);
        rows.update(
                "delete from projection where organisation_id = :organisation and child_id = any(:children)",
                of(children));
        rows.batchUpdate("""
                insert into projection (organisation_id, child_id, duty_key, rule, title, opens_on, due_on, plan_by,
                    late_after, law_version)
                values (:organisation, :child, :key, :rule, :title, :opens, :due, :planBy, :lateAfter, :lawVersion)
                """, parameters(owed(children, today)));
    }

    /// Works out anew the dates of every child of this organisation who is or was looked after.
    public void rebuildAll(LocalDate today) {
        var children = everyone.listChildren();
        for (int from = 0; from < children.size(); from += AT_ONCE) {
            rebuild(children.subList(from, Math.min(from + AT_ONCE, children.size())), today);
        }
    }

    /// Two commands about one child at the same moment: the second waits here until the first has committed, and only
    /// then reads the facts. Always in the same order, so that no two wait for each other.
    private void takeTurns(Collection<ChildId> children, LocalDate today) {
        rows.update("""
                insert into projected (organisation_id, child_id, built_on)
                select distinct :organisation::uuid, child, :today::date from unnest(:children) as child order by child
                on conflict (organisation_id, child_id) do update set built_on = excluded.built_on
                """, of(children).addValue("today", today));
    }

    private static MapSqlParameterSource of(Collection<ChildId> children) {
        return new MapSqlParameterSource()
                .addValue("organisation", Tenancy.current().value())
                .addValue("children", children.stream().map(ChildId::value).toArray(UUID[]::new));
    }

    List<Kept> owed(Collection<ChildId> children, LocalDate today) {
        var kept = new ArrayList<Kept>();
        clock.duties(children, today).forEach((child, duties) -> {
            for (var duty : duties) {
                switch (duty.status(today)) {
                    case Status.MetOn met -> {}
                    case Status.MetLate met -> {}
                    case Status.NotRequired excused -> {}
                    case Status.NotYet soon -> kept.add(Kept.of(child, duty));
                    case Status.Open open -> kept.add(Kept.of(child, duty));
                    case Status.Overdue late -> kept.add(Kept.of(child, duty));
                    case Status.CannotTell unknown -> kept.add(Kept.of(child, duty));
                }
            }
        });
        return kept;
    }

    private MapSqlParameterSource[] parameters(List<Kept> kept) {
        var organisation = Tenancy.current().value();
        var version = clock.ruleBook().lawVersion() + "/" + clock.ruleBook().calendarVersion();
        return kept.stream()
                .map(one -> new MapSqlParameterSource()
                        .addValue("organisation", organisation)
                        .addValue("child", one.child().value())
                        .addValue("key", one.key())
                        .addValue("rule", one.rule())
                        .addValue("title", one.title())
                        .addValue("opens", one.opens())
                        .addValue("due", one.due())
                        .addValue("planBy", one.planBy())
                        .addValue("lateAfter", one.lateAfter())
                        .addValue("lawVersion", version))
                .toArray(MapSqlParameterSource[]::new);
    }
}
