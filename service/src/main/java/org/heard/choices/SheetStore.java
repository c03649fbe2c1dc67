package org.heard.choices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of what children chose.
@Component
class SheetStore {
    private final JdbcClient rows;

    SheetStore(JdbcClient rows) {
        this.rows = rows;
    }

    private record Row(UUID id, LocalDate begunOn, Instant changedAt) {}

    /// The last sheet begun after one day and no later than another. Either is absent where any day will do.
    Optional<Sheet> find(ChildId child, @Nullable LocalDate after, @Nullable LocalDate upTo) {
        return rows.sql("""
                        select sheet_id, begun_on, changed_at from choice_sheet
                        where organisation_id = :organisation and child_id = :child
                          and (:after::date is null or begun_on > :after) and (:upTo::date is null or begun_on <= :upTo)
                        order by begun_on desc, sheet_id desc limit 1
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("after", after, java.sql.Types.DATE)
                .param("upTo", upTo, java.sql.Types.DATE)
                .query((row, n) -> new Row(
                        row.getObject("sheet_id", UUID.class),
                        row.getObject("begun_on", LocalDate.class),
                        row.getTimestamp("changed_at").toInstant()))
                .optional()
                .map(row -> new Sheet(
                        row.id(),
                        row.begunOn(),
                        row.changedAt(),
                        given(row.id()),
                        people(row.id()),
                        cards(row.id()),
                        Map.of()));
    }

    UUID begin(ChildId child, Instant now, LocalDate today) {
        var id = Ids.next();
        sql("""
                insert into choice_sheet (organisation_id, sheet_id, child_id, begun_on, changed_at)
                values (:organisation, :sheet, :child, :today, :now)
                """, id)
                .param("child", child.value())
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void changed(UUID sheet, Instant now) {
        sql("""
                update choice_sheet set changed_at = :now
                where organisation_id = :organisation and sheet_id = :sheet
                """, sheet).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    void keep(ChildId child, UUID sheet, Question question, Given given) {
        sql("""
                delete from choice_given
                where organisation_id = :organisation and sheet_id = :sheet and question = :question
                """, sheet).param("question", question.name()).update();
        if (given.isNothing()) {
            return;
        }
        var choice = given.choice();
        sql("""
                insert into choice_given (organisation_id, sheet_id, child_id, question, choice, words, privately)
                values (:organisation, :sheet, :child, :question, :choice, :words, :privately)
                """, sheet)
                .param("child", child.value())
                .param("question", question.name())
                .param("choice", choice == null ? null : choice.name(), java.sql.Types.VARCHAR)
                .param("words", given.words())
                .param("privately", given.privately())
                .update();
    }

    /// What the child was told about somebody goes when they choose otherwise.
    /// False where they had chosen the same before.
    boolean keep(ChildId child, UUID sheet, Somebody somebody, Wanted.Wish wish) {
        return sql("""
                insert into choice_person (organisation_id, sheet_id, somebody_id, child_id, known_from, name, capacity,
                    wanted)
                values (:organisation, :sheet, :somebody, :child, :from, :name, :capacity, :wanted)
                on conflict (organisation_id, sheet_id, somebody_id) do update
                set wanted = :wanted, told = '', told_by = null, told_name = '', told_on = null, told_from = null
                where choice_person.wanted <> :wanted
                """, sheet)
                        .param("somebody", somebody.id())
                        .param("child", child.value())
                        .param("from", somebody.from().name())
                        .param("name", somebody.name())
                        .param("capacity", somebody.capacity())
                        .param("wanted", wish.name())
                        .update()
                > 0;
    }

    /// No choice of them any more.
    void forget(UUID sheet, UUID somebody) {
        sql("""
                delete from choice_person
                where organisation_id = :organisation and sheet_id = :sheet and somebody_id = :somebody
                """, sheet).param("somebody", somebody).update();
    }

    void tell(UUID sheet, UUID somebody, String words, Actor by, LocalDate today, Instant from) {
        sql("""
                update choice_person set told = :words, told_by = :by, told_name = :name, told_on = :today,
                    told_from = :from
                where organisation_id = :organisation and sheet_id = :sheet and somebody_id = :somebody
                """, sheet)
                .param("somebody", somebody)
                .param("words", words)
                .param("by", by.person().value())
                .param("name", by.name())
                .param("today", today)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    UUID add(ChildId child, UUID sheet, String topic, Collection<Somebody> inFrontOf) {
        var card = Ids.next();
        sql("""
                insert into choice_red_card (organisation_id, card_id, sheet_id, child_id, topic)
                values (:organisation, :card, :sheet, :child, :topic)
                """, sheet)
                .param("card", card)
                .param("child", child.value())
                .param("topic", topic)
                .update();
        for (var somebody : inFrontOf) {
            rows.sql("""
                            insert into choice_red_card_person (organisation_id, card_id, somebody_id, child_id, name)
                            values (:organisation, :card, :somebody, :child, :name)
                            """)
                    .param("organisation", Tenancy.current().value())
                    .param("card", card)
                    .param("somebody", somebody.id())
                    .param("child", child.value())
                    .param("name", somebody.name())
                    .update();
        }
        return card;
    }

    void tell(UUID sheet, RedCard card, String words, Actor by, LocalDate today, Instant from) {
        sql("""
                update choice_red_card set told = :words, told_by = :by, told_name = :name, told_on = :today,
                    told_from = :from
                where organisation_id = :organisation and sheet_id = :sheet and card_id = :card
                """, sheet)
                .param("card", card.id())
                .param("words", words)
                .param("by", by.person().value())
                .param("name", by.name())
                .param("today", today)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes a card away; one of another sheet stays, and the answer is false.
    boolean remove(UUID sheet, UUID card) {
        return sql("""
                delete from choice_red_card
                where organisation_id = :organisation and sheet_id = :sheet and card_id = :card
                """, sheet).param("card", card).update() > 0;
    }

    private Map<Question, Given> given(UUID sheet) {
        var given = new EnumMap<Question, Given>(Question.class);
        sql("select * from choice_given where organisation_id = :organisation and sheet_id = :sheet", sheet)
                .query(row -> {
                    var choice = row.getString("choice");
                    given.put(
                            Question.valueOf(row.getString("question")),
                            new Given(
                                    choice == null ? null : Choice.valueOf(choice),
                                    row.getString("words"),
                                    row.getBoolean("privately")));
                });
        return given;
    }

    private List<Wanted> people(UUID sheet) {
        return sql("""
                        select * from choice_person where organisation_id = :organisation and sheet_id = :sheet
                        order by name, somebody_id
                        """, sheet)
                .query((row, n) -> new Wanted(
                        new Somebody(
                                row.getObject("somebody_id", UUID.class),
                                row.getString("name"),
                                row.getString("capacity"),
                                From.valueOf(row.getString("known_from"))),
                        Wanted.Wish.valueOf(row.getString("wanted")),
                        told(row),
                        false))
                .list();
    }

    private static Wanted.@Nullable Told told(ResultSet row) throws SQLException {
        return row.getString("told").isEmpty()
                ? null
                : new Wanted.Told(
                        row.getString("told"),
                        row.getString("told_name"),
                        row.getTimestamp("told_from").toInstant());
    }

    private List<RedCard> cards(UUID sheet) {
        var inFrontOf = new HashMap<UUID, Map<UUID, String>>();
        sql("""
                        select p.* from choice_red_card_person p
                        join choice_red_card c on c.organisation_id = p.organisation_id and c.card_id = p.card_id
                        where c.organisation_id = :organisation and c.sheet_id = :sheet
                        """, sheet).query(row -> {
            inFrontOf
                    .computeIfAbsent(row.getObject("card_id", UUID.class), card -> new HashMap<>())
                    .put(row.getObject("somebody_id", UUID.class), row.getString("name"));
        });
        return sql("""
                        select * from choice_red_card
                        where organisation_id = :organisation and sheet_id = :sheet order by card_id
                        """, sheet)
                .query((row, n) -> {
                    var card = row.getObject("card_id", UUID.class);
                    return new RedCard(card, row.getString("topic"), inFrontOf.getOrDefault(card, Map.of()), told(row));
                })
                .list();
    }

    private StatementSpec sql(String statement, UUID sheet) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("sheet", sheet);
    }
}
