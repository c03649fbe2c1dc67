package org.heard.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.access.Step;
import org.heard.access.Steps;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Copies that wait for somebody, over all the children they work with: for a second person's look before they may go
/// out, or to be sent.
@Component
@Transactional(readOnly = true)
public class WaitingCopies {
    /// Each copy that waits, with its last release; what was released before it was decided anew goes nowhere and
    /// waits for nobody. What came back waits to be sent again.
    private static final String WAITING = """
            from review_copy c
            join lateral (select * from copy_release one where one.organisation_id = c.organisation_id
                and one.copy_id = c.copy_id order by one.no desc limit 1) r on true
            where c.organisation_id = :organisation and c.waits_for is not null and c.extent <> 'NOTHING'
                and r.decided = c.decided
            """;

    private final JdbcClient rows;
    private final Sight sight;

    WaitingCopies(JdbcClient rows, Sight sight) {
        this.rows = rows;
        this.sight = sight;
    }

    /// What they wait for.
    public enum Show {
        SECOND_LOOK("Waiting for a second person to look"),
        TO_SEND("To be sent or handed over");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// How many wait for this person.
    public record Figures(int secondLook, int toSend) {}

    /// A copy that waits.
    ///
    /// @param name     the child's whole name, empty where it is what they are shown as
    /// @param capacity what the recipient is to the child
    /// @param cameBack when it last came back, absent where it was never on its way
    public record Line(
            UUID release,
            ChildId child,
            String shownAs,
            String name,
            ReviewId review,
            String recipient,
            String capacity,
            String releasedBy,
            Instant releasedAt,
            @Nullable LocalDate cameBack) {}

    /// Where the page before ended.
    public record After(Instant at, UUID release) {}

    /// A page of lines, the longest waiting first.
    ///
    /// @param next where the next page begins, absent on the last
    public record Lines(List<Line> lines, @Nullable After next) {}

    /// How many copies wait for the actor.
    public Figures figures(Actor actor, LocalDate today) {
        return statement(actor, today, """
                        select count(*) filter (where %s) as second_look, count(*) filter (where %s) as to_send
                        %s and %s
                        """.formatted(
                                condition(actor, Show.SECOND_LOOK),
                                condition(actor, Show.TO_SEND),
                                WAITING,
                                sight.condition(actor, "c.child_id")))
                .query((row, n) -> new Figures(row.getInt("second_look"), row.getInt("to_send")))
                .single();
    }

    /// A query that counts those that wait for this person's second look.
    String countSecondLooks(Actor actor) {
        return "select count(*) as number, null::uuid as child, null::uuid as about " + WAITING + " and "
                + condition(actor, Show.SECOND_LOOK) + " and " + sight.condition(actor, "c.child_id");
    }

    /// A page of them.
    public Lines lines(Actor actor, LocalDate today, Show show, @Nullable After after, int size) {
        var lines = statement(actor, today, """
                        with waiting as (
                            select c.child_id, c.review_id, c.name as recipient, c.capacity, r.release_id, r.released_at,
                                r.released_name
                            %s and %s and %s
                                and (:at::timestamptz is null or (r.released_at, r.release_id) > (:at::timestamptz, :release::uuid))
                            order by r.released_at, r.release_id limit :size)
                        select w.*, who.shown_as, who.name, back.came_back from waiting w
                        cross join lateral (select n.shown_as, n.name from child_line n
                            where n.organisation_id = :organisation and n.child_id = w.child_id limit 1) who
                        cross join lateral (select max(s.on_date) as came_back from copy_sending s
                            where s.organisation_id = :organisation and s.release_id = w.release_id
                                and s.outcome = 'CAME_BACK') back
                        order by w.released_at, w.release_id
                        """.formatted(
                                WAITING, sight.condition(actor, "c.child_id"), condition(actor, show)))
                .param("at", after == null ? null : after.at().atOffset(ZoneOffset.UTC))
                .param("release", after == null ? null : after.release())
                .param("size", size + 1)
                .query((row, n) -> new Line(
                        row.getObject("release_id", UUID.class),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getString("shown_as"),
                        row.getString("name").equals(row.getString("shown_as")) ? "" : row.getString("name"),
                        new ReviewId(row.getObject("review_id", UUID.class)),
                        row.getString("recipient"),
                        row.getString("capacity"),
                        row.getString("released_name"),
                        row.getObject("released_at", OffsetDateTime.class).toInstant(),
                        row.getObject("came_back", LocalDate.class)))
                .list();
        if (lines.size() <= size) {
            return new Lines(lines, null);
        }
        var page = lines.subList(0, size);
        return new Lines(
                page, new After(page.getLast().releasedAt(), page.getLast().release()));
    }

    /// Whoever sees the whole service looks second at any. What is read here needs nobody to send it.
    private static String condition(Actor actor, Show show) {
        return switch (show) {
            case SECOND_LOOK ->
                "c.waits_for = 'SECOND_LOOK' and r.released_by <> :seer and "
                        + (actor.seesWholeService() ? "true" : concerns("'IRO', 'COVER'"));
            case TO_SEND ->
                "c.waits_for = 'TO_SEND' and c.way is distinct from 'HERE' and "
                        + concerns("'IRO', 'COVER', " + Steps.ownerOf(Step.DISTRIBUTE));
        };
    }

    private static String concerns(String kinds) {
        return """
                exists (select 1 from relation i where i.organisation_id = c.organisation_id and i.child_id = c.child_id
                    and i.person_id = :seer and i.kind in (%s)
                    and i.from_on <= :today and (i.until_on is null or i.until_on > :today))
                """.formatted(kinds);
    }

    private JdbcClient.StatementSpec statement(Actor actor, LocalDate today, String sql) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("seer", actor.person().value())
                .param("today", today);
    }
}
