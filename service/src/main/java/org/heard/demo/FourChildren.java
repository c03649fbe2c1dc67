package org.heard.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.plain.AgeBand;
import org.heard.signin.ChildrenToPlay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The made-up children one can be, one for each age band: who asked for most, so that there is something to see. Whose
/// band begins at sixteen is of sixteen or seventeen where nobody older has an IRO; they chose it so
/// ([FillsSpaces]).
@Component
@ConditionalOnProperty("heard.demo")
@Transactional(readOnly = true)
class FourChildren implements ChildrenToPlay {
    private static final int YOUNGEST = 4;
    private static final int SIXTEEN = 16;
    private static final int OLDEST = 25;
    private static final int LOOKED_AT = 400;

    private final JdbcClient rows;

    FourChildren(JdbcClient rows) {
        this.rows = rows;
    }

    private record Found(ChildId id, String name, int age) {}

    @Override
    public List<Choice> list(LocalDate today) {
        return List.copyOf(byBand(today).values());
    }

    /// The same, each with the band they stand for.
    Map<AgeBand, Choice> byBand(LocalDate today) {
        Map<AgeBand, Choice> chosen = new EnumMap<>(AgeBand.class);
        for (var found : find(today)) {
            chosen.putIfAbsent(band(found.age()), new Choice(found.id(), found.name(), found.age() + " years old"));
        }
        return chosen;
    }

    /// For whom a made-up child of this age stands.
    static AgeBand band(int age) {
        return age < SIXTEEN ? AgeBand.of(age) : AgeBand.SIXTEEN_AND_OVER;
    }

    @Override
    public boolean has(ChildId child) {
        return rows.sql("""
                        select exists (select 1 from child_line
                          where organisation_id = :organisation and child_id = :child)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .query(Boolean.class)
                .single();
    }

    private List<Found> find(LocalDate today) {
        return rows.sql("""
                        select c.child_id, c.shown_as, c.born_on from child_line c
                        join relation r on r.organisation_id = c.organisation_id and r.child_id = c.child_id
                            and r.kind = 'IRO' and r.from_on <= :today and (r.until_on is null or r.until_on > :today)
                        left join lateral (select count(*) as asked from wish w
                            where w.organisation_id = c.organisation_id and w.child_id = c.child_id) w on true
                        where c.organisation_id = :organisation and c.born_on between :oldest and :youngest
                        order by (c.looked_after_since is null), w.asked desc, c.child_id limit :most
                        """)
                .param("organisation", Tenancy.current().value())
                .param("today", today)
                .param("youngest", today.minusYears(YOUNGEST))
                .param("oldest", today.minusYears(OLDEST))
                .param("most", LOOKED_AT)
                .query((row, n) -> new Found(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getString("shown_as"),
                        Period.between(row.getObject("born_on", LocalDate.class), today)
                                .getYears()))
                .list();
    }
}
