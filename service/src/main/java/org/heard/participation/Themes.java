package org.heard.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What feedback was about: picked by the child's own IRO, who alone reads it, and told to the manager in counts of
/// children. It is protected as the taps are ([Feedback]): from five children on, where those left out are five as
/// well; and a quarter that is over stays as it was picked, so that nobody learns from what changed whose it was.
@Component
@Transactional
public class Themes {
    /// What was picked before is taken back.
    private static final String NOTHING = "NOTHING";

    private final JdbcClient rows;
    private final Feedback feedback;
    private final Reviews reviews;
    private final Audit audit;

    Themes(JdbcClient rows, Feedback feedback, Reviews reviews, Audit audit) {
        this.rows = rows;
        this.feedback = feedback;
        this.reviews = reviews;
        this.audit = audit;
    }

    /// How many children's feedback was about something.
    ///
    /// @param of of how many; 0 where they are fewer than five
    /// @param told whether the number is told
    public record Count(Theme theme, int many, int of, boolean told) {
        /// "7 of 12 children", or what of it is not told.
        public String words() {
            return of == 0
                    ? "Fewer than " + Feedback.FEWEST
                    : told ? "%d (n = %d)".formatted(many, of) : "Withheld (n = %d)".formatted(of);
        }
    }

    /// Whether the actor picks them: the child's own IRO, or whoever stands in.
    @Transactional(readOnly = true)
    public boolean mayPick(Actor actor, LocalDate today, ChildId child) {
        return feedback.isIro(actor, today, child);
    }

    /// What was picked of one review; nothing for whoever does not pick.
    @Transactional(readOnly = true)
    public Set<Theme> find(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        return mayPick(actor, today, child)
                ? picked(review).stream()
                        .filter(theme -> !theme.equals(NOTHING))
                        .map(Theme::valueOf)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /// As it was picked last.
    private List<String> picked(ReviewId review) {
        return sql("""
                        select theme from feedback_theme t where organisation_id = :organisation and review_id = :review
                          and quarter_from = (select max(quarter_from) from feedback_theme
                            where organisation_id = :organisation and review_id = :review)
                        """)
                .param("review", review.value())
                .query((row, n) -> row.getString("theme"))
                .list();
    }

    /// Picks these, in place of what was picked before; what was picked in a quarter that is over stays its own.
    public void pick(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, Collection<Theme> themes) {
        if (!mayPick(actor, today, child)) {
            throw new NotFound();
        }
        reviews.get(actor, today, child, review);
        var quarter = Feedback.until(today);
        sql("""
                        delete from feedback_theme
                        where organisation_id = :organisation and review_id = :review and quarter_from = :quarter
                        """).param("review", review.value()).param("quarter", quarter).update();
        var names = themes.stream().map(Theme::name).collect(Collectors.toCollection(HashSet::new));
        if (names.equals(Set.copyOf(picked(review)))) {
            // As it was before: it stays of its quarter.
            names.clear();
        } else if (names.isEmpty()) {
            names.add(NOTHING);
        }
        names.forEach(theme -> sql("""
                        insert into feedback_theme (organisation_id, review_id, child_id, quarter_from, theme, picked_by,
                            picked_on)
                        values (:organisation, :review, :child, :quarter, :theme, :by, :today)
                        on conflict do nothing
                        """)
                .param("review", review.value())
                .param("child", child.value())
                .param("quarter", quarter)
                .param("theme", theme)
                .param("by", actor.person().value())
                .param("today", today)
                .update());
        audit.write(actor, now, "changed", child, List.of("themes of feedback"));
    }

    /// The four quarters before this one, of each child their last review with themes, for the manager.
    @Transactional(readOnly = true)
    public List<Count> counts(Actor actor, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var many = new EnumMap<Theme, Integer>(Theme.class);
        var of = new AtomicInteger();
        sql("""
                        with last as (
                            select distinct on (child_id) child_id, review_id, quarter_from from feedback_theme
                            where organisation_id = :organisation and quarter_from >= :from and quarter_from < :until
                            order by child_id, quarter_from desc, picked_on desc, review_id desc),
                        told as (
                            select t.child_id, t.theme from feedback_theme t
                            join last on last.child_id = t.child_id and last.review_id = t.review_id
                                and last.quarter_from = t.quarter_from
                            where t.organisation_id = :organisation and t.theme <> 'NOTHING')
                        select theme, count(*) as many, (select count(distinct child_id) from told) as of from told
                        group by theme
                        """)
                .param("from", Feedback.from(today))
                .param("until", Feedback.until(today))
                .query(row -> {
                    many.put(Theme.valueOf(row.getString("theme")), row.getInt("many"));
                    of.set(row.getInt("of"));
                });
        return counts(many, of.get());
    }

    /// As much as can be told.
    static List<Count> counts(Map<Theme, Integer> many, int of) {
        return List.of(Theme.values()).stream()
                .map(theme -> {
                    int counted = many.getOrDefault(theme, 0);
                    return new Count(
                            theme,
                            counted,
                            of < Feedback.FEWEST ? 0 : of,
                            counted >= Feedback.FEWEST && of - counted >= Feedback.FEWEST);
                })
                .toList();
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
