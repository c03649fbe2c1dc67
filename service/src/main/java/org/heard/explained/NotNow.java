package org.heard.explained;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// That a child does not want to be told something for now. It counts against nobody, and is said wherever what is not
/// explained is listed or counted: an adult who notes it is named.
@Component
@Transactional
public class NotNow {
    private final JdbcClient rows;
    private final Sight sight;
    private final Chronicle chronicle;

    NotNow(JdbcClient rows, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What the child said, on which day, and who heard it.
    public record Noted(LocalDate saidOn, String heardBy, Instant at) {}

    /// What came of noting it.
    public enum Answer {
        DONE,
        /// The day is still to come.
        NOT_THAT_DAY,
        /// The child may read it already, or it is noted.
        NOTHING_TO_NOTE
    }

    /// What holds of it; empty where nothing is noted, or it was let go to the child since.
    @Transactional(readOnly = true)
    public Optional<Noted> find(Actor actor, LocalDate today, Explanation one) {
        sight.must(actor, Act.EXPLAIN, one.child(), today);
        return statement(one, """
                        select said_on, heard_name, noted_at from explanation_not_now n
                        where n.organisation_id = :organisation and n.child_id = :child and n.about = :about
                            and n.decision_id is not distinct from :decision and n.ended_on is null
                        """)
                .query((row, n) -> new Noted(
                        row.getObject("said_on", LocalDate.class),
                        row.getString("heard_name"),
                        row.getObject("noted_at", OffsetDateTime.class).toInstant()))
                .optional()
                .filter(noted -> one.last()
                        .filter(release -> release.at().isAfter(noted.at()))
                        .isEmpty());
    }

    /// The child said on a day that they do not want to be told this for now.
    public Answer note(Actor actor, Instant now, LocalDate today, Explanation one, LocalDate saidOn) {
        if (find(actor, today, one).isPresent()) {
            return Answer.NOTHING_TO_NOTE;
        }
        if (saidOn.isAfter(today)) {
            return Answer.NOT_THAT_DAY;
        }
        close(one, today, actor);
        statement(one, """
                        insert into explanation_not_now (organisation_id, not_now_id, child_id, about, decision_id, said_on,
                            heard_by, heard_name, noted_at)
                        values (:organisation, :id, :child, :about, :decision, :on, :by, :name, :now)
                        """)
                .param("id", Ids.next())
                .param("on", saidOn)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        tell(actor, now, one, "The child does not want to be told for now: ");
        return Answer.DONE;
    }

    /// The child wants to be told.
    public Answer end(Actor actor, Instant now, LocalDate today, Explanation one) {
        if (find(actor, today, one).isEmpty()) {
            return Answer.NOTHING_TO_NOTE;
        }
        close(one, today, actor);
        tell(actor, now, one, "The child wants to be told: ");
        return Answer.DONE;
    }

    private void close(Explanation one, LocalDate today, Actor actor) {
        statement(one, """
                        update explanation_not_now n set ended_on = :today, ended_name = :name
                        where n.organisation_id = :organisation and n.child_id = :child and n.about = :about
                            and n.decision_id is not distinct from :decision and n.ended_on is null
                        """).param("today", today).param("name", actor.name()).update();
    }

    private void tell(Actor actor, Instant now, Explanation one, String what) {
        chronicle.write(actor, now, Entry.of(one.child(), what + InLines.of(one.about()), "explanation"));
    }

    private JdbcClient.StatementSpec statement(Explanation one, String sql) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("child", one.child().value())
                .param("about", one.about().name())
                .param("decision", one.decision(), Types.OTHER);
    }
}
