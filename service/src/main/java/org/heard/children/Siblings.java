package org.heard.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which children in care are brothers and sisters. It opens no record: whoever may not see the other child is told
/// only that there is one, and a sealed record is not told of at all.
@Component
@Transactional
public class Siblings {
    private final JdbcClient rows;
    private final Sight sight;
    private final Chronicle chronicle;

    Siblings(JdbcClient rows, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// How two children are brothers and sisters.
    public enum Kind {
        FULL("Brother or sister"),
        HALF("Half-brother or half-sister"),
        STEP("Step-brother or step-sister"),
        ADOPTED("Brother or sister by adoption"),
        SAYS_SO("As good as a brother or sister, the child says");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// One brother or sister, as the asker may know them.
    ///
    /// @param child absent where the asker may not see the other child's record
    public record Sibling(@Nullable ChildId child, String shownAs, Kind kind) {}

    /// What came of it.
    public sealed interface Answer {
        record Done() implements Answer {}

        /// A child is not their own brother or sister.
        record SameChild() implements Answer {}

        /// They are linked so already, or not linked.
        record NothingNew() implements Answer {}

        /// No reason was given for taking the link away.
        record ReasonMissing() implements Answer {}
    }

    /// The child's brothers and sisters in care.
    @Transactional(readOnly = true)
    public List<Sibling> list(Actor actor, ChildId child, LocalDate today) {
        sight.must(actor, Act.SEE, child, today);
        return rows.sql("""
                        select s.sibling_id, s.kind, c.name,
                            case when w.known_as_for = 'IRO_AND_CHILD' then '' else c.known_as end as known_as, %s as in_sight
                        from sibling s
                        join child c on c.organisation_id = s.organisation_id and c.child_id = s.sibling_id
                        left join own_words w on w.organisation_id = s.organisation_id and w.child_id = s.sibling_id
                        join child own on own.organisation_id = s.organisation_id and own.child_id = s.child_id
                        where s.organisation_id = :organisation and s.child_id = :child
                          and c.sealed_on is null and own.sealed_on is null
                        order by in_sight desc, lower(c.name), s.sibling_id
                        """.formatted(sight.condition(actor, "s.sibling_id")))
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("seer", actor.person().value())
                .param("today", today)
                .query((row, n) -> {
                    var kind = Kind.valueOf(row.getString("kind"));
                    return row.getBoolean("in_sight")
                            ? new Sibling(
                                    new ChildId(row.getObject("sibling_id", UUID.class)),
                                    firstName(row.getString("name"), row.getString("known_as")),
                                    kind)
                            : new Sibling(null, "A brother or sister in care", kind);
                })
                .list();
    }

    /// Links two children, in both directions; whoever does must see both.
    public Answer link(Actor actor, Instant now, LocalDate today, ChildId child, ChildId other, Kind kind) {
        must(actor, today, child, other);
        if (child.equals(other)) {
            return new Answer.SameChild();
        }
        if (put(child, other, kind) + put(other, child, kind) == 0) {
            return new Answer.NothingNew();
        }
        tell(
                actor,
                now,
                child,
                other,
                "Linked with a brother or sister in care: " + Words.inSentence(kind.words()),
                "");
        return new Answer.Done();
    }

    /// Takes the link away, in both directions.
    public Answer unlink(Actor actor, Instant now, LocalDate today, ChildId child, ChildId other, String reason) {
        must(actor, today, child, other);
        if (reason.isBlank()) {
            return new Answer.ReasonMissing();
        }
        var gone = rows.sql("""
                        delete from sibling where organisation_id = :organisation
                          and (child_id, sibling_id) in ((:child, :other), (:other, :child))
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("other", other.value())
                .update();
        if (gone == 0) {
            return new Answer.NothingNew();
        }
        tell(actor, now, child, other, "No longer linked with a brother or sister in care", reason);
        return new Answer.Done();
    }

    private void must(Actor actor, LocalDate today, ChildId child, ChildId other) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        sight.must(actor, Act.SEE, other, today);
        var open = rows.sql("""
                        select count(*) from child where organisation_id = :organisation
                          and child_id in (:child, :other) and sealed_on is null
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("other", other.value())
                .query(Integer.class)
                .single();
        if (open != (child.equals(other) ? 1 : 2)) {
            throw new NotFound();
        }
    }

    private int put(ChildId child, ChildId other, Kind kind) {
        return rows.sql("""
                        insert into sibling (organisation_id, child_id, sibling_id, kind, source)
                        values (:organisation, :child, :other, :kind, :source)
                        on conflict (organisation_id, child_id, sibling_id) do update
                            set kind = :kind, source = :source where sibling.kind <> :kind
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("other", other.value())
                .param("kind", kind.name())
                .param("source", Source.BY_HAND)
                .update();
    }

    /// Says it in both chronicles, without a name: whoever reads the one need not see the other child.
    private void tell(Actor actor, Instant now, ChildId child, ChildId other, String what, String reason) {
        chronicle.write(
                actor,
                now,
                List.of(
                        Entry.of(child, what, "sibling").because(reason).about("child", other.value()),
                        Entry.of(other, what, "sibling").because(reason).about("child", child.value())));
    }

    private static String firstName(String name, String knownAs) {
        var shown = knownAs.isBlank() ? name.strip() : knownAs.strip();
        return shown.isEmpty() ? "A brother or sister in care" : shown.split("\\s+")[0];
    }
}
