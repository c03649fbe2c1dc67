package org.heard.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Self;
import org.heard.access.Sight;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How a child wants their letters to come: they choose, and until they do, in person (rule 8).
@Component
@Transactional
public class LetterWays {
    /// Among which a child chooses.
    public static final List<Way> TO_CHOOSE = List.of(Way.IN_PERSON, Way.OWN_SPACE, Way.SEALED_POST, Way.THROUGH_CARER);

    private final JdbcClient rows;
    private final Sight sight;

    LetterWays(JdbcClient rows, Sight sight) {
        this.rows = rows;
        this.sight = sight;
    }

    /// What a child chose, and when.
    public record Chosen(Way way, LocalDate on) {}

    /// What this child chose; empty where they have not, which means in person.
    @Transactional(readOnly = true)
    public Optional<Chosen> find(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.DISTRIBUTE, child, today);
        return last(child);
    }

    /// What the child themself chose.
    @Transactional(readOnly = true)
    public Way get(Self self) {
        return last(self.child()).map(Chosen::way).orElse(Way.IN_PERSON);
    }

    /// From now on letters come so. Those on their way come as they were to.
    public void choose(Self self, Instant now, LocalDate today, Way way) {
        if (!TO_CHOOSE.contains(way)) {
            throw new IllegalArgumentException("no way for a letter to a child: " + way);
        }
        rows.sql("""
                        insert into letter_way (organisation_id, letter_way_id, child_id, way, chosen_on, chosen_at)
                        values (:organisation, :id, :child, :way, :today, :now)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", Ids.next())
                .param("child", self.child().value())
                .param("way", way.name())
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Chosen> last(ChildId child) {
        return rows.sql("""
                        select way, chosen_on from letter_way
                        where organisation_id = :organisation and child_id = :child
                        order by chosen_at desc, letter_way_id desc limit 1
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .query((row, n) ->
                        new Chosen(Way.valueOf(row.getString("way")), row.getObject("chosen_on", LocalDate.class)))
                .optional();
    }
}
