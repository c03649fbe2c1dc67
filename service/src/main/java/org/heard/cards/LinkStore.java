package org.heard.cards;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of the addresses young people chose, and of the links sent there.
@Component
class LinkStore {
    private final JdbcClient rows;

    LinkStore(JdbcClient rows) {
        this.rows = rows;
    }

    Optional<String> address(ChildId child) {
        return sql("""
                        select address from card_link_address
                        where organisation_id = :organisation and child_id = :child
                        """).param("child", child.value()).query(String.class).optional();
    }

    void keep(ChildId child, String address, Instant now) {
        sql("""
                        insert into card_link_address (organisation_id, child_id, address, chosen_at)
                        values (:organisation, :child, :address, :now)
                        on conflict (organisation_id, child_id) do update
                        set address = excluded.address, chosen_at = excluded.chosen_at
                        """)
                .param("child", child.value())
                .param("address", address)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void take(ChildId child) {
        sql("delete from card_link_address where organisation_id = :organisation and child_id = :child")
                .param("child", child.value())
                .update();
    }

    int sentSince(UUID card, Instant since) {
        return sql("""
                        select count(*) from card_link
                        where organisation_id = :organisation and card_id = :card and asked_at > :since
                        """)
                .param("card", card)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void add(UUID link, UUID card, String secret, Instant now, Instant until) {
        sql("""
                        insert into card_link (organisation_id, link_id, card_id, secret_hash, asked_at, until)
                        values (:organisation, :id, :card, :secret, :now, :until)
                        """)
                .param("id", link)
                .param("card", card)
                .param("secret", Secret.fingerprint(secret))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Uses a link, once; answers for which card.
    Optional<UUID> use(UUID link, String secret, Instant now) {
        return sql("""
                        update card_link set used_at = :now
                        where organisation_id = :organisation and link_id = :link and used_at is null
                          and until > :now and secret_hash = :secret
                        returning card_id
                        """)
                .param("link", link)
                .param("secret", Secret.fingerprint(secret))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
