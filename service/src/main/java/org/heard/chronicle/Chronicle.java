package org.heard.chronicle;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The chronicle of a child's record. Every command writes one line in its own transaction; whatever must follow from
/// a change (the clock's dates for lists) hears of it here, so that no command can forget.
@Component
@Transactional
public class Chronicle {
    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Chronicle(JdbcClient rows, NamedParameterJdbcOperations batches, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.batches = batches;
        this.audit = audit;
        this.events = events;
    }

    /// One thing that happened.
    ///
    /// @param what in words that can be read aloud: "Moved to a foster placement on 3 May 2026"
    /// @param why  the reason given, empty where none was
    /// @param link what it is about, as a kind and an identifier; the kind is empty where there is nothing to open
    /// @param fields names of the fields changed, for the audit
    public record Entry(ChildId child, String what, String why, Link link, List<String> fields) {
        /// An entry without reason or link.
        public static Entry of(ChildId child, String what, String... fields) {
            return new Entry(child, what, "", Link.NONE, List.of(fields));
        }

        /// The same with its reason.
        public Entry because(String reason) {
            return new Entry(child, what, reason, link, fields);
        }

        /// The same, about this thing.
        public Entry about(String kind, UUID id) {
            return new Entry(child, what, why, new Link(kind, id), fields);
        }
    }

    /// A link upward: what kind of thing, and which.
    public record Link(String kind, @Nullable UUID id) {
        /// Nothing to open.
        public static final Link NONE = new Link("", null);
    }

    /// One line as read back.
    public record Line(UUID id, Instant at, String who, String what, String why, Link link) {}

    /// What was written about these children in the transaction now running.
    ///
    /// @param who wrote it, by name
    public record Written(Set<ChildId> children, Instant at, String who) {}

    /// Writes one line.
    public void write(Actor actor, Instant now, Entry entry) {
        write(actor, now, List.of(entry));
    }

    /// Writes many lines at once.
    public void write(Actor actor, Instant now, Collection<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                """
                insert into chronicle_line (organisation_id, line_id, child_id, at, who, who_name, what, why, link_kind, link_id)
                values (:organisation, :id, :child, :at, :who, :whoName, :what, :why, :kind, :link)
                """, entries.stream().map(entry -> line(actor, now, entry)).toArray(SqlParameterSource[]::new));
        var fields = new LinkedHashMap<ChildId, List<String>>();
        for (var entry : entries) {
            fields.merge(entry.child(), entry.fields(), Chronicle::both);
        }
        audit.write(actor, now, "changed", fields);
        events.publishEvent(new Written(fields.keySet(), now, actor.name()));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static MapSqlParameterSource line(Actor actor, Instant now, Entry entry) {
        return new MapSqlParameterSource()
                .addValue("organisation", Tenancy.current().value())
                .addValue("id", Ids.next())
                .addValue("child", entry.child().value())
                .addValue("at", now.atOffset(ZoneOffset.UTC))
                .addValue("who", actor.person().value())
                .addValue("whoName", actor.name())
                .addValue("what", entry.what())
                .addValue("why", entry.why())
                .addValue("kind", entry.link().kind())
                .addValue("link", entry.link().id(), Types.OTHER);
    }

    /// The newest lines of a child's chronicle; the caller has already decided that the actor may see the child.
    @Transactional(readOnly = true)
    public List<Line> list(ChildId child, int most) {
        return list(child, null, most);
    }

    /// The newest lines that are older than one, or the newest of all.
    @Transactional(readOnly = true)
    public List<Line> list(ChildId child, @Nullable UUID before, int most) {
        return new ArrayList<>(rows.sql("""
                        select line_id, at, who_name, what, why, link_kind, link_id from chronicle_line
                        where organisation_id = :organisation and child_id = :child
                          and (:before::uuid is null or (at, line_id) < (
                              select l.at, l.line_id from chronicle_line l
                              where l.organisation_id = :organisation and l.child_id = :child and l.line_id = :before))
                        order by at desc, line_id desc limit :most
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("before", before)
                .param("most", most)
                .query((row, n) -> new Line(
                        row.getObject("line_id", UUID.class),
                        row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                        row.getString("who_name"),
                        row.getString("what"),
                        row.getString("why"),
                        new Link(row.getString("link_kind"), row.getObject("link_id", UUID.class))))
                .list());
    }
}
