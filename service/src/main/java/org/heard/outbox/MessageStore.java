package org.heard.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.documents.DocumentId;
import org.heard.ids.ChildId;
import org.heard.outbox.Message.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of messages.
@Component
class MessageStore {
    private final JdbcClient rows;

    MessageStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// A message in the hands of the job.
    record Claimed(
            MessageId id,
            String key,
            Optional<ChildId> about,
            Recipient to,
            String subject,
            String body,
            Instant waitingSince,
            List<DocumentId> files) {}

    /// False where the key is there already; two who ask at once wait for each other.
    boolean add(Actor actor, Instant now, MessageId id, Channel.Kind channel, Message message) {
        var added = rows.sql("""
                        insert into message (organisation_id, message_id, key, kind, about_child, channel, recipient, address,
                            subject, body, forgotten_once_sent, child_asked, queued_at, queued_by, queued_by_name, state, waiting_since,
                            next_try_at)
                        values (:organisation, :id, :key, :kind, :about, :channel, :recipient, :address,
                            :subject, :body, :secret, :childAsked, :now, :by, :byName, 'QUEUED', :now, :now)
                        on conflict (organisation_id, key) do nothing
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", id.value())
                .param("key", message.key())
                .param("kind", message.kind())
                .param("about", message.about().map(ChildId::value).orElse(null), Types.OTHER)
                .param("channel", channel.name())
                .param("recipient", message.to().name())
                .param("address", message.to().address())
                .param("subject", message.subject())
                .param("body", message.body())
                .param("secret", message.secret())
                .param("childAsked", message.childAsked())
                .param("now", at(now))
                .param("by", actor.person().value())
                .param("byName", actor.name())
                .update();
        for (var no = 0; added == 1 && no < message.files().size(); no++) {
            statement("insert into message_file values (:organisation, :id, :no, :document)", id)
                    .param("no", no)
                    .param("document", message.files().get(no).value())
                    .update();
        }
        return added == 1;
    }

    Optional<MessageId> find(String key) {
        return rows.sql("select message_id from message where organisation_id = :organisation and key = :key")
                .param("organisation", Tenancy.current().value())
                .param("key", key)
                .query((row, n) -> id(row))
                .optional();
    }

    Optional<Progress> find(MessageId id) {
        return statement("select * from message where organisation_id = :organisation and message_id = :id", id)
                .query((row, n) -> progress(row))
                .optional();
    }

    /// The same, which nobody else changes until the transaction ends.
    Progress hold(MessageId id) {
        return statement(
                        "select * from message where organisation_id = :organisation and message_id = :id for update",
                        id)
                .query((row, n) -> progress(row))
                .single();
    }

    String key(MessageId id) {
        return statement("select key from message where organisation_id = :organisation and message_id = :id", id)
                .query(String.class)
                .single();
    }

    /// Takes the message that is due longest, and says when it is due again should nothing more be heard of it.
    Optional<Claimed> claim(Channel.Kind channel, Instant now) {
        var due = rows.sql("""
                        select message_id, attempts from message
                        where organisation_id = :organisation and channel = :channel and state = 'QUEUED' and next_try_at <= :now
                        order by next_try_at, message_id limit 1 for update skip locked
                        """)
                .param("organisation", Tenancy.current().value())
                .param("channel", channel.name())
                .param("now", at(now))
                .query((row, n) -> new Due(id(row), row.getInt("attempts") + 1))
                .optional();
        return due.map(message -> statement("""
                        update message set attempts = :attempts, tried_at = :now, next_try_at = :next
                        where organisation_id = :organisation and message_id = :id
                        returning *, array(select f.document_id from message_file f
                            where f.organisation_id = message.organisation_id and f.message_id = message.message_id
                            order by f.file_no) as files
                        """, message.id())
                .param("attempts", message.attempts())
                .param("now", at(now))
                .param("next", at(Patience.nextTry(now, message.attempts())))
                .query((row, n) -> claimed(row))
                .single());
    }

    /// Sent is sent, whatever was decided meanwhile; the text of what carried a secret is gone.
    void sent(MessageId id, Instant now) {
        statement("""
                update message set state = 'SENT', sent_at = :now, trouble = '', trouble_for_all = false,
                    body = case when forgotten_once_sent then '' else body end
                where organisation_id = :organisation and message_id = :id
                """, id).param("now", at(now)).update();
    }

    /// The server takes messages again: those it kept waiting go at once.
    void hurry(Channel.Kind channel, Instant now) {
        rows.sql("""
                        update message set next_try_at = :now
                        where organisation_id = :organisation and channel = :channel and state = 'QUEUED'
                          and trouble_for_all and next_try_at > :now
                        """)
                .param("organisation", Tenancy.current().value())
                .param("channel", channel.name())
                .param("now", at(now))
                .update();
    }

    void wait(MessageId id, String why, boolean forAll) {
        statement("""
                update message set trouble = :why, trouble_for_all = :forAll
                where organisation_id = :organisation and message_id = :id and state = 'QUEUED'
                """, id).param("why", why).param("forAll", forAll).update();
    }

    /// False where somebody stopped it meanwhile.
    boolean fail(MessageId id, String why) {
        return statement("""
                        update message set state = 'FAILED', trouble = :why, trouble_for_all = false
                        where organisation_id = :organisation and message_id = :id and state = 'QUEUED'
                        """, id).param("why", why).update() == 1;
    }

    /// False where it was sent, or another in its place.
    boolean again(MessageId id, Instant now) {
        return statement("""
                        update message set state = 'QUEUED', waiting_since = :now, attempts = 0, next_try_at = :now
                        where organisation_id = :organisation and message_id = :id and state <> 'SENT'
                          and replaced_by is null
                        """, id).param("now", at(now)).update() == 1;
    }

    /// Another goes in its place: false where it was sent, or another already.
    boolean replace(MessageId id, MessageId by) {
        return statement("""
                        update message set state = 'STOPPED', replaced_by = :by
                        where organisation_id = :organisation and message_id = :id and state <> 'SENT'
                          and replaced_by is null
                        """, id).param("by", by.value()).update() == 1;
    }

    /// False where it was sent.
    boolean stop(MessageId id) {
        return statement("""
                        update message set state = 'STOPPED'
                        where organisation_id = :organisation and message_id = :id and state <> 'SENT'
                        """, id).update() == 1;
    }

    private record Due(MessageId id, int attempts) {}

    private JdbcClient.StatementSpec statement(String sql, MessageId id) {
        return rows.sql(sql).param("organisation", Tenancy.current().value()).param("id", id.value());
    }

    static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                id(row),
                row.getString("kind"),
                about(row),
                State.valueOf(row.getString("state")),
                instant(row, "queued_at").orElseThrow(),
                row.getString("queued_by_name"),
                row.getInt("attempts"),
                instant(row, "tried_at"),
                instant(row, "next_try_at").orElseThrow(),
                row.getString("trouble"),
                instant(row, "sent_at"),
                row.getBoolean("child_asked"),
                row.getObject("replaced_by") != null);
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                id(row),
                row.getString("key"),
                about(row),
                to(row),
                row.getString("subject"),
                row.getString("body"),
                instant(row, "waiting_since").orElseThrow(),
                Arrays.stream((UUID[]) row.getArray("files").getArray())
                        .map(DocumentId::new)
                        .toList());
    }

    private static MessageId id(ResultSet row) throws SQLException {
        return new MessageId(row.getObject("message_id", UUID.class));
    }

    static Recipient to(ResultSet row) throws SQLException {
        return new Recipient(row.getString("recipient"), row.getString("address"));
    }

    private static Optional<ChildId> about(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("about_child", UUID.class)).map(ChildId::new);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
