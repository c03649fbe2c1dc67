package org.heard.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.access.Audit;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Self;
import org.heard.database.Tenancy;
import org.heard.ids.Ids;
import org.heard.resting.Resting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks a child now and then whether they know who their IRO is: not while they want to be left alone, and not again
/// for a while after they answered or skipped it.
@Component
@Transactional
public class OwnKnowing {
    /// How many days pass before a child is asked again. Practice, not law.
    public static final int DAYS_BETWEEN = 90;

    private final JdbcClient rows;
    private final Resting resting;
    private final Relations relations;
    private final Audit audit;

    OwnKnowing(JdbcClient rows, Resting resting, Relations relations, Audit audit) {
        this.rows = rows;
        this.resting = resting;
        this.relations = relations;
        this.audit = audit;
    }

    /// Whether the child is asked today.
    @Transactional(readOnly = true)
    public boolean asks(Self self, LocalDate today) {
        var lately = sql("""
                        select exists (select 1 from knows_iro
                            where organisation_id = :organisation and child_id = :child and answered_on > :since)
                        """, self)
                .param("since", today.minusDays(DAYS_BETWEEN))
                .query(Boolean.class)
                .single();
        return !lately && resting.leftAlone(Set.of(self.child()), today).isEmpty();
    }

    /// Keeps the answer with its day; where the child was asked lately already, the first answer stands.
    public void answer(Self self, Instant now, LocalDate today, Knows answer) {
        if (!asks(self, today)) {
            return;
        }
        sql("""
                        insert into knows_iro (organisation_id, answer_id, child_id, answer, answered_on)
                        values (:organisation, :answer, :child, :knows, :today)
                        """, self)
                .param("answer", Ids.next())
                .param("knows", answer.name())
                .param("today", today)
                .update();
        audit.write(self.actor(), now, "changed", self.child(), List.of("knows their IRO"));
    }

    /// Who it is, to be told to the child once they answered; empty where there is nobody.
    @Transactional(readOnly = true)
    public String iro(Self self, LocalDate today) {
        return relations
                .find(RelationKind.IRO, self.child(), today)
                .map(Relations.Relation::name)
                .orElse("");
    }

    private StatementSpec sql(String statement, Self self) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("child", self.child().value());
    }
}
