package org.heard.enclosed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rows of recordings, sent and begun.
@Component
class SoundStore {
    private final JdbcClient rows;

    SoundStore(JdbcClient rows) {
        this.rows = rows;
    }

    void add(ChildId child, Instant now, UUID with, Sound sound) {
        sql("insert into enclosed_sound values (:organisation, :with, :child, :format, :content, :sha256, :now)")
                .param("with", with)
                .param("child", child.value())
                .param("format", sound.format().name())
                .param("content", sound.bytes())
                .param("sha256", Sha256.of(sound.bytes()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Sound> find(UUID with) {
        return sql("""
                        select format, content from enclosed_sound
                        where organisation_id = :organisation and telling_id = :with
                        """).param("with", with).query((row, n) -> sound(row)).optional();
    }

    Set<UUID> listWith(Collection<UUID> sent) {
        return sql("""
                        select telling_id from enclosed_sound
                        where organisation_id = :organisation and telling_id = any(:sent)
                        """)
                .param("sent", sent.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("telling_id", UUID.class))
                .set();
    }

    void keepBegun(ChildId child, Instant now, Sound sound) {
        sql("""
                        insert into enclosed_sound_begun values (:organisation, :child, :format, :content, :now)
                        on conflict (organisation_id, child_id) do update
                        set format = excluded.format, content = excluded.content, kept_at = excluded.kept_at
                        """)
                .param("child", child.value())
                .param("format", sound.format().name())
                .param("content", sound.bytes())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What was recorded in the session that stands.
    Optional<Sound> findBegun(ChildId child) {
        return sql("""
                        select b.format, b.content from enclosed_sound_begun b
                        join child_session s on s.organisation_id = b.organisation_id and s.child_id = b.child_id
                        where b.organisation_id = :organisation and b.child_id = :child and s.began_at <= b.kept_at
                        """)
                .param("child", child.value())
                .query((row, n) -> sound(row))
                .optional();
    }

    void forgetBegun(ChildId child) {
        sql("delete from enclosed_sound_begun where organisation_id = :organisation and child_id = :child")
                .param("child", child.value())
                .update();
    }

    @Transactional
    public void forgetBegunBefore(Instant when) {
        sql("delete from enclosed_sound_begun where organisation_id = :organisation and kept_at < :when")
                .param("when", when.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Sound sound(ResultSet row) throws SQLException {
        return new Sound(Sound.Format.valueOf(row.getString("format")), row.getBytes("content"));
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
