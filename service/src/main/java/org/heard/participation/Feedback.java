package org.heard.participation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.participation.Afterwards.Tap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What children said after their reviews: each to their own IRO, all together in counts to the manager.
@Component
@Transactional(readOnly = true)
public class Feedback {
    /// Of fewer children than these no count is told.
    public static final int FEWEST = 5;

    private final JdbcClient rows;
    private final Relations relations;

    Feedback(JdbcClient rows, Relations relations) {
        this.rows = rows;
        this.relations = relations;
    }

    /// How often each was tapped.
    ///
    /// @param taps empty where fewer than five answered
    public record Count(Afterwards question, int of, Map<Tap, Integer> taps) {
        public Count {
            taps = Map.copyOf(taps);
        }

        /// "Yes 6, a bit 2, no 1", or that it is not told.
        public String words() {
            return taps.isEmpty()
                    ? "Fewer than " + FEWEST
                    : "Yes " + taps.getOrDefault(Tap.YES, 0) + ", a bit " + taps.getOrDefault(Tap.A_BIT, 0) + ", no "
                            + taps.getOrDefault(Tap.NO, 0) + " (n = " + of + ")";
        }
    }

    /// What the child said after one review, for their own IRO or whoever stands in; empty for anybody else.
    public Map<Afterwards, Tap> find(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var said = new EnumMap<Afterwards, Tap>(Afterwards.class);
        if (isIro(actor, today, child)) {
            rows.sql("""
                            select question, answer from review_feedback
                            where organisation_id = :organisation and review_id = :review and child_id = :child
                            """)
                    .param("organisation", Tenancy.current().value())
                    .param("review", review.value())
                    .param("child", child.value())
                    .query(row -> {
                        said.put(Afterwards.valueOf(row.getString("question")), Tap.valueOf(row.getString("answer")));
                    });
        }
        return said;
    }

    private boolean isIro(Actor actor, LocalDate today, ChildId child) {
        return List.of(RelationKind.IRO, RelationKind.COVER).stream()
                .flatMap(kind -> relations.find(kind, child, today).stream())
                .anyMatch(relation -> relation.person().equals(actor.person()));
    }

    /// Of the last twelve months, in counts, for the manager.
    public List<Count> counts(Actor actor, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var counted = new EnumMap<Afterwards, Map<Tap, Integer>>(Afterwards.class);
        rows.sql("""
                        select question, answer, count(*) as many from review_feedback
                        where organisation_id = :organisation and answered_on > :since and answered_on <= :today
                        group by question, answer
                        """)
                .param("organisation", Tenancy.current().value())
                .param("since", today.minusYears(1))
                .param("today", today)
                .query(row -> {
                    counted.computeIfAbsent(
                                    Afterwards.valueOf(row.getString("question")), one -> new EnumMap<>(Tap.class))
                            .put(Tap.valueOf(row.getString("answer")), row.getInt("many"));
                });
        return List.of(Afterwards.values()).stream()
                .map(question -> {
                    var taps = counted.getOrDefault(question, Map.of());
                    var of = taps.values().stream().mapToInt(Integer::intValue).sum();
                    return new Count(question, of, of < FEWEST ? Map.of() : taps);
                })
                .toList();
    }
}
