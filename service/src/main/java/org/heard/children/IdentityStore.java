package org.heard.children;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child.BirthDate;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Writes who a child is, as people enter it by hand.
@Component
class IdentityStore {
    private static final String NUMBER_OF_THE_RETURN = "SSDA903";

    private final JdbcClient rows;
    private final Sight sight;

    IdentityStore(JdbcClient rows, Sight sight) {
        this.rows = rows;
        this.sight = sight;
    }

    void add(ChildId child, Identity identity) {
        of("""
                        insert into child (organisation_id, child_id, name, known_as, pronouns, sex, ethnicity, source)
                        values (:organisation, :child, :name, :knownAs, :pronouns, :sex, :ethnicity, :source)
                        """, child, identity).update();
    }

    void correct(ChildId child, Identity identity) {
        of("""
                        update child set name = :name, known_as = :knownAs, pronouns = :pronouns, sex = :sex,
                            ethnicity = :ethnicity, source = :source
                        where organisation_id = :organisation and child_id = :child
                        """, child, identity).update();
    }

    void nextVersion(ChildId child) {
        of("""
                        update child set version = version + 1
                        where organisation_id = :organisation and child_id = :child
                        """, child).update();
    }

    /// Gives the child this number from today on; false where another child has it.
    boolean number(ChildId child, String number, LocalDate today) {
        return of("""
                        insert into identifier (organisation_id, identifier_id, child_id, scheme, value, from_on, source)
                        values (:organisation, :id, :child, :scheme, :number, :today, :source)
                        on conflict do nothing
                        """, child)
                        .param("id", Ids.next())
                        .param("scheme", NUMBER_OF_THE_RETURN)
                        .param("number", number)
                        .param("today", today)
                        .param("source", Source.BY_HAND)
                        .update()
                == 1;
    }

    void endNumber(ChildId child, LocalDate today) {
        of("""
                        update identifier set until_on = :today
                        where organisation_id = :organisation and child_id = :child and scheme = :scheme
                          and until_on is null
                        """, child)
                .param("scheme", NUMBER_OF_THE_RETURN)
                .param("today", today)
                .update();
    }

    void birthDate(ChildId child, BirthDate born) {
        of("""
                        update birth_date set in_force = false
                        where organisation_id = :organisation and child_id = :child and in_force
                        """, child).update();
        of("""
                        insert into birth_date (organisation_id, birth_date_id, child_id, kind, day, source)
                        values (:organisation, :id, :child, :kind, :day, :source)
                        """, child)
                .param("id", Ids.next())
                .param("kind", born.kind().name())
                .param("day", born.day())
                .param("source", born.source())
                .update();
    }

    List<BirthDate> birthDates(ChildId child) {
        return of("""
                        select kind, day, source from birth_date
                        where organisation_id = :organisation and child_id = :child
                        order by in_force desc, birth_date_id desc
                        """, child)
                .query((row, n) -> new BirthDate(
                        BirthDate.Kind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        row.getString("source")))
                .list();
    }

    /// Children in the actor's sight who were born that day.
    List<ChildId> listBorn(Actor actor, LocalDate today, LocalDate day) {
        return rows.sql("""
                        select b.child_id from birth_date b
                        where b.organisation_id = :organisation and b.day = :day and b.in_force and
                        """ + sight.condition(actor, "b.child_id"))
                .param("organisation", Tenancy.current().value())
                .param("day", day)
                .param("seer", actor.person().value())
                .param("today", today)
                .query((row, n) -> new ChildId(row.getObject("child_id", UUID.class)))
                .list();
    }

    /// Seals the record. Numbers that others know the child by go with it, for they would lead to who the child is
    /// now; the return's own stays, so that a later load knows to leave the child alone.
    void seal(ChildId child, LocalDate on) {
        of("""
                        update child set sealed_on = :on, version = version + 1
                        where organisation_id = :organisation and child_id = :child
                        """, child).param("on", on).update();
        of("""
                        delete from identifier
                        where organisation_id = :organisation and child_id = :child and scheme <> :scheme
                        """, child).param("scheme", NUMBER_OF_THE_RETURN).update();
    }

    private StatementSpec of(String sql, ChildId child, Identity identity) {
        return of(sql, child)
                .param("name", identity.name())
                .param("knownAs", identity.knownAs())
                .param("pronouns", identity.pronouns())
                .param("sex", identity.sex())
                .param("ethnicity", identity.ethnicity())
                .param("source", Source.BY_HAND);
    }

    private StatementSpec of(String sql, ChildId child) {
        return rows.sql(sql).param("organisation", Tenancy.current().value()).param("child", child.value());
    }
}
