package org.heard.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.database.OnePage;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The dated relations between people and children. Dates are half-open: until is the first day it no longer holds.
/// This surface keeps the rows; `people` decides who may be appointed.
@Component
@Transactional
public class Relations {
    private final JdbcClient rows;

    Relations(JdbcClient rows) {
        this.rows = rows;
    }

    /// One relation, with the name of the person who has it.
    public record Relation(
            UUID id,
            PersonId person,
            String name,
            ChildId child,
            RelationKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            String reason,
            String source) {

        /// Whether it holds on this day.
        public boolean on(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /// Begins a relation on a day; whoever had it until then has it no longer from that day on, and whatever had been
    /// planned for later gives way.
    public void begin(
            PersonId by,
            PersonId person,
            RelationKind kind,
            ChildId child,
            LocalDate from,
            @Nullable LocalDate until,
            String reason,
            String source) {
        end(kind, child, from);
        rows.sql("""
                        insert into relation (organisation_id, relation_id, person_id, child_id, kind, from_on, until_on,
                            reason, source, begun_by)
                        values (:organisation, :id, :person, :child, :kind, :from, :until, :reason, :source, :by)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", Ids.next())
                .param("person", person.value())
                .param("child", child.value())
                .param("kind", kind.name())
                .param("from", from)
                .param("until", until)
                .param("reason", reason)
                .param("source", source)
                .param("by", by.value())
                .update();
    }

    /// Ends whatever relation of this kind the child has, from this day on.
    public void end(RelationKind kind, ChildId child, LocalDate from) {
        rows.sql("""
                        update relation set until_on = greatest(from_on, :from)
                        where organisation_id = :organisation and child_id = :child and kind = :kind
                          and (until_on is null or until_on > :from)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("kind", kind.name())
                .param("from", from)
                .update();
    }

    /// Who has this relation to the child on a day.
    @Transactional(readOnly = true)
    public Optional<Relation> find(RelationKind kind, ChildId child, LocalDate on) {
        return listOf(List.of(child)).getOrDefault(child, List.of()).stream()
                .filter(relation -> relation.kind() == kind && relation.on(on))
                .findFirst();
    }

    /// Whether this person is the child's IRO on a day, or stands in for them.
    @Transactional(readOnly = true)
    public boolean isIro(PersonId person, ChildId child, LocalDate on) {
        return listOf(List.of(child)).getOrDefault(child, List.of()).stream()
                .anyMatch(relation -> relation.kind().isIro()
                        && relation.on(on)
                        && relation.person().equals(person));
    }

    /// The same as the condition of a list, which names the organisation `:organisation`.
    ///
    /// @param child  the column that holds the child
    /// @param person the column or parameter that says who
    /// @param on     and the one that says on which day
    public static String isIro(String child, String person, String on) {
        return holds("'IRO', 'COVER'", child, person, on);
    }

    /// The child's IRO on a day, as a value of a list: null where there is none.
    ///
    /// @param child the column that holds the child
    /// @param on    the column or parameter that says on which day
    public static String iroOf(String child, String on) {
        return """
                (select iro.person_id from relation iro where iro.organisation_id = :organisation
                    and iro.child_id = %1$s and iro.kind = 'IRO' and iro.from_on <= %2$s
                    and (iro.until_on is null or iro.until_on > %2$s) limit 1)
                """.formatted(child, on);
    }

    /// The same of the child's social worker.
    public static String isSocialWorker(String child, String person, String on) {
        return holds("'SOCIAL_WORKER'", child, person, on);
    }

    private static String holds(String kinds, String child, String person, String on) {
        return """
                exists (select 1 from relation own where own.organisation_id = :organisation and own.child_id = %2$s
                    and own.person_id = %3$s and own.kind in (%1$s)
                    and own.from_on <= %4$s and (own.until_on is null or own.until_on > %4$s))
                """.formatted(kinds, child, person, on);
    }

    /// Every relation of these children, past, present and planned, newest first; those that never held are left out.
    @Transactional(readOnly = true)
    public Map<ChildId, List<Relation>> listOf(Collection<ChildId> children) {
        return OnePage.once(new Of(Set.copyOf(children)), () -> read(children));
    }

    private record Of(Set<ChildId> children) {}

    private Map<ChildId, List<Relation>> read(Collection<ChildId> children) {
        return rows
                .sql("""
                        select r.*, p.name from relation r join person p using (organisation_id, person_id)
                        where r.organisation_id = :organisation and r.child_id = any(:children)
                          and (r.until_on is null or r.until_on > r.from_on)
                        order by r.from_on desc, r.relation_id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, n) -> new Relation(
                        row.getObject("relation_id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        RelationKind.valueOf(row.getString("kind")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("source")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Relation::child));
    }

    /// The children to whom a person has this relation on a day.
    @Transactional(readOnly = true)
    public List<ChildId> listChildren(PersonId person, RelationKind kind, LocalDate on) {
        return rows.sql("""
                        select child_id from relation
                        where organisation_id = :organisation and person_id = :person and kind = :kind
                          and from_on <= :on and (until_on is null or until_on > :on)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .param("kind", kind.name())
                .param("on", on)
                .query((row, n) -> new ChildId(row.getObject("child_id", UUID.class)))
                .list();
    }

    /// How many children each person has a relation to on a day; whoever has none is left out.
    @Transactional(readOnly = true)
    public Map<PersonId, Integer> countChildren(LocalDate on) {
        return rows
                .sql("""
                        select person_id, count(distinct child_id) as children from relation
                        where organisation_id = :organisation
                          and from_on <= :on and (until_on is null or until_on > :on)
                        group by person_id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("on", on)
                .query((row, n) ->
                        Map.entry(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("children")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
