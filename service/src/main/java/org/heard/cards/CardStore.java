package org.heard.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of cards; one that was revoked is found by none of these.
@Component
class CardStore {
    private final JdbcClient rows;

    CardStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// A card is given out; the child has no other that works.
    void add(Actor actor, Instant now, Card card, String secret) {
        sql("""
                        insert into child_card (organisation_id, card_id, child_id, number, secret_hash, issued_at,
                            issued_by, issued_by_name)
                        values (:organisation, :id, :child, :number, :secret, :now, :by, :byName)
                        """)
                .param("id", card.id())
                .param("child", card.child().value())
                .param("number", card.number())
                .param("secret", Secret.fingerprint(secret))
                .param("now", card.issued().atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("byName", actor.name())
                .update();
    }

    Optional<Card> find(UUID card) {
        return sql("""
                        select * from child_card
                        where organisation_id = :organisation and card_id = :card and revoked_at is null
                        """).param("card", card).query((row, n) -> read(row)).optional();
    }

    Optional<Card> of(ChildId child) {
        return sql("""
                        select * from child_card
                        where organisation_id = :organisation and child_id = :child and revoked_at is null
                        """)
                .param("child", child.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /// Whether the child ever had a card, still good or not.
    boolean hadOne(ChildId child) {
        return sql("""
                        select exists (select 1 from child_card
                        where organisation_id = :organisation and child_id = :child)
                        """).param("child", child.value()).query(Boolean.class).single();
    }

    /// What the four pictures are weighed against.
    record Weighed(ChildId child, String pictures, int tries) {}

    /// Counts a try before it is weighed, so that many at once are many; empty where no more may be made.
    Optional<Weighed> tried(UUID card) {
        return sql("""
                        update child_card set tries = tries + 1
                        where organisation_id = :organisation and card_id = :card and revoked_at is null
                          and frozen_at is null and pictures <> '' and tries < :most
                        returning child_id, pictures, tries
                        """)
                .param("card", card)
                .param("most", Card.MOST_TRIES)
                .query((row, n) -> new Weighed(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getString("pictures"),
                        row.getInt("tries")))
                .optional();
    }

    /// They were right: earlier tries count no more. False where the card was stopped meanwhile.
    boolean right(UUID card) {
        return sql("""
                        update child_card set tries = 0
                        where organisation_id = :organisation and card_id = :card and revoked_at is null
                          and frozen_at is null
                        """).param("card", card).update() == 1;
    }

    /// The child chose; false where that was done already, or the card was stopped meanwhile.
    boolean choose(UUID card, String hash, Instant now) {
        return sql("""
                        update child_card set pictures = :hash, pictures_chosen_at = :now, tries = 0
                        where organisation_id = :organisation and card_id = :card and revoked_at is null
                          and frozen_at is null and pictures = ''
                        """)
                        .param("card", card)
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// The child chooses anew at the next use.
    boolean reset(UUID card) {
        return sql("""
                        update child_card set pictures = '', pictures_chosen_at = null, tries = 0
                        where organisation_id = :organisation and card_id = :card and revoked_at is null
                          and frozen_at is null
                        """).param("card", card).update() == 1;
    }

    boolean freeze(UUID card, String how, Instant now) {
        return sql("""
                        update child_card set frozen_at = :now, frozen_how = :how
                        where organisation_id = :organisation and card_id = :card and revoked_at is null
                          and frozen_at is null
                        """)
                        .param("card", card)
                        .param("how", how)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean revoke(UUID card, Instant now) {
        return sql("""
                        update child_card set revoked_at = :now
                        where organisation_id = :organisation and card_id = :card and revoked_at is null
                        """)
                        .param("card", card)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }

    private static Card read(ResultSet row) throws SQLException {
        return new Card(
                row.getObject("card_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getString("number"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("issued_by_name"),
                moment(row, "pictures_chosen_at"),
                row.getInt("tries"),
                moment(row, "frozen_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
