package org.heard.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Relations;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.heard.ids.PrivateLink;
import org.heard.ids.ReviewId;
import org.heard.participation.Afterwards.Tap;
import org.heard.participation.FeedbackLink.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Rows of the links parents and carers hold, and of what they said with them.
@Component
class FeedbackLinkStore {
    private final JdbcClient rows;
    private final TransactionTemplate transaction;

    FeedbackLinkStore(JdbcClient rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    /// Where a link belongs, and which it is: asked before anybody knows for whom the work is done.
    record Found(OrganisationId organisation, UUID link) {}

    Optional<Found> whereabouts(String secret) {
        return Tenancy.withinNone(() ->
                transaction.execute(status -> rows.sql("select * from feedback_link_with_secret(:hash)")
                        .param("hash", PrivateLink.fingerprint(secret))
                        .query((row, n) -> new Found(
                                new OrganisationId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)))
                        .optional()));
    }

    List<FeedbackLink> list(ReviewId review) {
        return sql("""
                        select * from feedback_link where organisation_id = :organisation and review_id = :review
                          and taken_back_at is null
                        """)
                .param("review", review.value())
                .query((row, n) -> link(row))
                .list();
    }

    Optional<FeedbackLink> find(UUID link) {
        return sql("select * from feedback_link where organisation_id = :organisation and link_id = :link")
                .param("link", link)
                .query((row, n) -> link(row))
                .optional();
    }

    /// False where they have one for this review already.
    boolean add(FeedbackLink link, String secret, Actor actor) {
        return sql("""
                        insert into feedback_link (organisation_id, link_id, review_id, child_id, connection_id, part,
                            person_name, secret_hash, way, given_at, given_by, given_by_name, last_on)
                        values (:organisation, :link, :review, :child, :connection, :part, :name, :secret, :way, :now,
                            :by, :byName, :last) on conflict do nothing
                        """)
                        .param("link", link.id())
                        .param("review", link.review().value())
                        .param("child", link.child().value())
                        .param("connection", link.connection())
                        .param("part", link.as().name())
                        .param("name", link.name())
                        .param("secret", PrivateLink.fingerprint(secret))
                        .param("way", link.way().name())
                        .param("now", link.givenAt().atOffset(ZoneOffset.UTC))
                        .param("by", actor.person().value())
                        .param("byName", actor.name())
                        .param("last", link.lastOn())
                        .update()
                == 1;
    }

    /// False where it was used or taken back meanwhile.
    boolean takeBack(UUID link, Instant now) {
        return sql("""
                        update feedback_link set taken_back_at = :now
                        where organisation_id = :organisation and link_id = :link and used_at is null
                          and taken_back_at is null
                        """)
                        .param("link", link)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Uses it, once; false where it was used or taken back meanwhile.
    boolean use(UUID link, Said said, Instant now, LocalDate today) {
        var used = sql("""
                        update feedback_link set used_at = :now, used_on = :today, declined = :declined, words = :words
                        where organisation_id = :organisation and link_id = :link and used_at is null
                          and taken_back_at is null and last_on >= :today
                        """)
                        .param("link", link)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("today", today)
                        .param("declined", said.isNothing())
                        .param("words", said.words())
                        .update()
                == 1;
        if (used) {
            said.taps()
                    .forEach((question, tap) -> sql("""
                            insert into feedback_link_answer (organisation_id, link_id, question, answer)
                            values (:organisation, :link, :question, :answer)
                            """)
                            .param("link", link)
                            .param("question", question.name())
                            .param("answer", tap.name())
                            .update());
        }
        return used;
    }

    /// The answers of one review were read by the child's IRO.
    void read(ReviewId review, Instant now) {
        sql("""
                        update feedback_link set read_at = :now where organisation_id = :organisation
                          and review_id = :review and used_at is not null and read_at is null
                        """)
                .param("review", review.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Answers nobody has read, of children whose IRO this person is or stands in for today; the oldest first.
    List<Unread> unread(Actor actor, LocalDate today) {
        return sql("""
                        select l.child_id, l.review_id from feedback_link l
                        where l.organisation_id = :organisation and l.used_at is not null and l.read_at is null
                          and not l.declined and %s
                        order by l.used_at, l.link_id
                        """.formatted(Relations.isIro("l.child_id", ":person", ":today")))
                .param("person", actor.person().value())
                .param("today", today)
                .query((row, n) -> new Unread(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new ReviewId(row.getObject("review_id", UUID.class))))
                .list();
    }

    /// Of which review somebody's answer waits.
    record Unread(ChildId child, ReviewId review) {}

    private Map<Afterwards, Tap> taps(UUID link) {
        var taps = new EnumMap<Afterwards, Tap>(Afterwards.class);
        sql("select * from feedback_link_answer where organisation_id = :organisation and link_id = :link")
                .param("link", link)
                .query(row -> {
                    taps.put(Afterwards.valueOf(row.getString("question")), Tap.valueOf(row.getString("answer")));
                });
        return taps;
    }

    private FeedbackLink link(ResultSet row) throws SQLException {
        var id = row.getObject("link_id", UUID.class);
        var used = instant(row, "used_at");
        return new FeedbackLink(
                id,
                new ReviewId(row.getObject("review_id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getObject("connection_id", UUID.class),
                Answerer.valueOf(row.getString("part")),
                row.getString("person_name"),
                FeedbackLink.Way.valueOf(row.getString("way")),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getString("given_by_name"),
                row.getObject("last_on", LocalDate.class),
                instant(row, "taken_back_at"),
                used,
                row.getBoolean("declined"),
                used == null ? Map.of() : taps(id),
                row.getString("words"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
