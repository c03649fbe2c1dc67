package org.heard.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps whether children are disabled. What a person recorded here is not changed by what is read from elsewhere.
@Component
@Transactional
public class Disabilities {
    private static final String FIELD = "disability";

    private final JdbcClient rows;
    private final Sight sight;
    private final Chronicle chronicle;

    Disabilities(JdbcClient rows, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What came of recording it.
    public enum Answer {
        RECORDED,
        NOTHING_NEW,
        /// Somebody else recorded it since it was shown.
        CHANGED_MEANWHILE
    }

    /// Of each of these children of whom it is known. The caller has decided who may learn it.
    @Transactional(readOnly = true)
    public Map<ChildId, Disability> list(Collection<ChildId> children) {
        var known = new HashMap<ChildId, Disability>();
        rows.sql("select * from disability where organisation_id = :organisation and child_id = any(:children)")
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query(row -> {
                    known.put(
                            new ChildId(row.getObject("child_id", UUID.class)),
                            new Disability(
                                    row.getString("said"),
                                    row.getBoolean("by_hand"),
                                    row.getString("source"),
                                    row.getInt("version")));
                });
        return known;
    }

    /// Whether the child is disabled, as far as it is known.
    @Transactional(readOnly = true)
    public Disability get(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        return list(List.of(child)).getOrDefault(child, Disability.NOT_KNOWN);
    }

    /// Records by hand whether the child is disabled.
    ///
    /// @param said    `NONE`, or codes with a space between them
    /// @param version of what was shown
    public Answer record(Actor actor, Instant now, LocalDate today, ChildId child, String said, int version) {
        var before = get(actor, today, child);
        if (before.version() != version) {
            return Answer.CHANGED_MEANWHILE;
        }
        if (before.said().equals(said) && before.byHand()) {
            return Answer.NOTHING_NEW;
        }
        put(child, said, true, actor.name());
        chronicle.write(actor, now, Entry.of(child, "Recorded whether the child is disabled", FIELD));
        return Answer.RECORDED;
    }

    /// Takes in what is read from the authority's own system, one line a child. The caller has laid it beside what is
    /// recorded here and decided that it may.
    public void take(Actor actor, Instant now, String source, Map<ChildId, String> said) {
        said.forEach((child, one) -> put(child, one, false, source));
        chronicle.write(
                actor,
                now,
                said.keySet().stream()
                        .map(child -> Entry.of(child, "Whether the child is disabled read from " + source, FIELD))
                        .toList());
    }

    /// Puts what a source says in the place of what is recorded here, as a person decided; whoever asks writes the line
    /// in the child's chronicle.
    public void replace(ChildId child, String said, String source) {
        put(child, said, false, source);
    }

    private void put(ChildId child, String said, boolean byHand, String source) {
        rows.sql("""
                        insert into disability (organisation_id, child_id, said, by_hand, source)
                        values (:organisation, :child, :said, :byHand, :source)
                        on conflict (organisation_id, child_id) do update
                        set said = excluded.said, by_hand = excluded.by_hand, source = excluded.source,
                            version = disability.version + 1
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("said", said)
                .param("byHand", byHand)
                .param("source", source)
                .update();
    }
}
