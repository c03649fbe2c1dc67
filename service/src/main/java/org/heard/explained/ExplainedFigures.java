package org.heard.explained;

import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.explained.Explanation.About;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// To how many children in care it is explained why they are, what the plan is and what was decided, in counts for the
/// IRO manager.
@Component
@Transactional(readOnly = true)
public class ExplainedFigures {
    private final JdbcClient rows;

    ExplainedFigures(JdbcClient rows) {
        this.rows = rows;
    }

    /// Of one age: how many there are, and how far it has come with them.
    ///
    /// @param children  how many children stand behind it; of decisions one child has several
    /// @param of        how many children, or decisions of their last record
    /// @param confirmed the child said yes, they understand, and nothing else since
    /// @param told      the child may read it and has not said yes
    /// @param notNow    the child does not want to be told for now
    public record Count(About about, String age, int children, int of, int confirmed, int told, int notNow) {
        /// Not written, or nothing of it that the child may read.
        public int notExplained() {
            return of - confirmed - told - notNow;
        }
    }

    /// By what is explained and by age, the youngest first. A child whose birth date is not known is not
    /// counted.
    public List<Count> list(Actor actor, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        return rows.sql("""
                        with counted as (
                            select w.*, extract(year from age(:today::date, w.born_on)) as years from (%s) w
                            where w.current and w.born_on is not null),
                        banded as (
                            select counted.*, case when years < 8 then 1 when years < 12 then 2 when years < 16 then 3
                                else 4 end as band from counted)
                        select about, (array['4 to 7', '8 to 11', '12 to 15', '16 and over'])[band] as age,
                            count(distinct child_id) as children, count(*) as many,
                            count(*) filter (where state = 'CONFIRMED') as confirmed,
                            count(*) filter (where state in ('TOLD', 'NO', 'NOT_SURE', 'TELL_ME_AGAIN')) as told,
                            count(*) filter (where state = 'NOT_NOW') as not_now
                        from banded group by about, band order by about, band
                        """.formatted(HowExplained.of("true")))
                .param("organisation", Tenancy.current().value())
                .param("today", today)
                .query((row, n) -> new Count(
                        About.valueOf(row.getString("about")),
                        row.getString("age"),
                        row.getInt("children"),
                        row.getInt("many"),
                        row.getInt("confirmed"),
                        row.getInt("told"),
                        row.getInt("not_now")))
                .list();
    }
}
