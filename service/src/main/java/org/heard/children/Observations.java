package org.heard.children;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.pages.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what adults saw of a child who does not say it in words. Never changed: what turns out otherwise is
/// noted anew, what was noted in error is withdrawn with its reason.
@Component
@Transactional
public class Observations {
    private final JdbcClient rows;
    private final Sight sight;
    private final Chronicle chronicle;

    Observations(JdbcClient rows, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What came of noting one.
    public enum Done {
        NOTED,
        /// It is said to have happened on a day still to come.
        NOT_YET
    }

    /// What was seen, the newest first; for whoever may see the child's words.
    @Transactional(readOnly = true)
    public List<Observation> list(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.SEE_WORDS, child, today);
        return rows.sql("""
                        select * from observation
                        where organisation_id = :organisation and child_id = :child and withdrawn_at is null
                        order by on_date desc, observation_id desc
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .query((row, n) -> new Observation(
                        row.getObject("observation_id", UUID.class),
                        child,
                        row.getObject("on_date", LocalDate.class),
                        row.getString("saw"),
                        row.getString("means"),
                        row.getString("by_name")))
                .list();
    }

    /// Notes what the actor saw themself.
    public Done note(Actor actor, Instant now, LocalDate today, ChildId child, LocalDate on, String saw, String means) {
        sight.must(actor, Act.OBSERVE, child, today);
        if (on.isAfter(today)) {
            return Done.NOT_YET;
        }
        rows.sql("""
                        insert into observation (organisation_id, observation_id, child_id, on_date, saw, means, by_id,
                            by_name, noted_at)
                        values (:organisation, :id, :child, :on, :saw, :means, :by, :name, :now)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", Ids.next())
                .param("child", child.value())
                .param("on", on)
                .param("saw", saw)
                .param("means", means)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        chronicle.write(
                actor, now, Entry.of(child, "Noted what they saw of the child on " + Days.written(on), "observation"));
        return Done.NOTED;
    }

    /// Takes back what the actor noted themself in error.
    public void withdraw(Actor actor, Instant now, LocalDate today, ChildId child, UUID observation, String because) {
        sight.must(actor, Act.OBSERVE, child, today);
        var gone = rows.sql("""
                        update observation set withdrawn_because = :because, withdrawn_by = :by, withdrawn_at = :now
                        where organisation_id = :organisation and child_id = :child and observation_id = :id
                            and by_id = :by and withdrawn_at is null
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("id", observation)
                .param("because", because)
                .param("by", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
        chronicle.write(
                actor, now, Entry.of(child, "Took back what they noted that they saw of the child", "observation"));
    }
}
