package org.heard.explained;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.CountsWaiting;
import org.heard.access.Relations;
import org.heard.access.Sight;
import org.heard.access.Waits.Waiting;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.pages.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Children who wait for somebody to come and talk: they did not understand what was explained or are not sure, or a
/// decision did not go as it was told, or one was made of what they asked for and is not explained. For their IRO, and
/// whoever covers.
@Component
@Transactional(readOnly = true)
public class AskedAgain implements CountsWaiting {
    private static final String WAITING = """
            (select e.child_id, a.answer as what, a.answered_on as on_date
            from explanation e
            join lateral (select * from explanation_release one where one.organisation_id = e.organisation_id
                and one.explanation_id = e.explanation_id and (one.first_with = '' or one.together_on is not null)
                order by one.no desc limit 1) r on true
            join lateral (select * from explanation_answer one where one.organisation_id = e.organisation_id
                and one.release_id = r.release_id order by one.answered_at desc, one.answer_id desc limit 1) a on true
            where e.organisation_id = :organisation and a.answer in ('NO', 'NOT_SURE', 'TELL_ME_AGAIN')
                and not exists (select 1 from explanation_talk t where t.organisation_id = e.organisation_id
                    and t.explanation_id = e.explanation_id and t.noted_at > a.answered_at)
            union all
            select s.child_id, s.said, s.said_on from decision_child_said s
            where s.organisation_id = :organisation and s.heard_at is null
            union all
            select m.child_id, 'TO_EXPLAIN', (min(m.joined_at) at time zone 'Europe/London')::date from made_decision m
            join decision d on d.organisation_id = m.organisation_id and d.decision_id = m.decision_id
                and d.withdrawn_at is null and not d.held_back
            where m.organisation_id = :organisation
                and not exists (select 1 from wish g where g.organisation_id = m.organisation_id
                    and g.wish_id = m.asked_id and g.withdrawn_at is not null)
                and not exists (select 1 from contest_reply c where c.organisation_id = d.organisation_id
                    and c.decision_id = d.decision_id and c.kind <> 'STANDS')
                and not exists (select 1 from explanation e
                    join explanation_release r on r.organisation_id = e.organisation_id
                        and r.explanation_id = e.explanation_id and (r.first_with = '' or r.together_on is not null)
                    where e.organisation_id = m.organisation_id and e.child_id = m.child_id
                        and e.decision_id = m.decision_id)
            group by m.child_id, m.decision_id) w
            """;

    private final JdbcClient rows;
    private final Sight sight;

    AskedAgain(JdbcClient rows, Sight sight) {
        this.rows = rows;
        this.sight = sight;
    }

    /// What waits, and since when.
    public record Line(UUID child, String shownAs, String what, LocalDate on) {
        /// As said on a page.
        public String words() {
            return switch (what) {
                case "NO" -> "Did not understand what was explained";
                case "NOT_SURE" -> "Is not sure that they understand what was explained";
                case "TELL_ME_AGAIN" -> "Wants to be told again";
                case "TO_EXPLAIN" -> "Waits to have a decision explained that was made of what they asked for";
                case "HAPPENED" -> "Says that a decision happened";
                case "NOT_YET" -> "Says that a decision has not happened yet";
                default -> "Says that a decision did not go as it was told";
            };
        }

        public ChildId id() {
            return new ChildId(child);
        }
    }

    @Override
    public String query(Actor actor) {
        return "select count(*) as number, null::uuid as child, null::uuid as about from " + WAITING + " where "
                + mine(actor);
    }

    @Override
    public Waiting waiting(Counted counted) {
        return new Waiting(counted.number(), "Answers of children to hear", "/work/explained", Tone.SOON);
    }

    /// They themselves, the longest waiting first.
    public List<Line> list(Actor actor, LocalDate today) {
        return statement(actor, today, """
                        select w.*, who.shown_as from %s
                        cross join lateral (select n.shown_as from child_line n
                            where n.organisation_id = :organisation and n.child_id = w.child_id limit 1) who
                        where %s order by w.on_date, w.child_id
                        """.formatted(WAITING, mine(actor)))
                .query((row, n) -> new Line(
                        row.getObject("child_id", UUID.class),
                        row.getString("shown_as"),
                        row.getString("what"),
                        row.getObject("on_date", LocalDate.class)))
                .list();
    }

    private String mine(Actor actor) {
        return sight.condition(actor, "w.child_id") + " and " + Relations.isIro("w.child_id", ":seer", ":today");
    }

    private JdbcClient.StatementSpec statement(Actor actor, LocalDate today, String sql) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("seer", actor.person().value())
                .param("today", today);
    }
}
