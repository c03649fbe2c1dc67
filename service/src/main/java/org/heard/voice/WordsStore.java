package org.heard.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of children's words and what was put beside them: only ever added to. Whoever reads from here has decided that
/// the reader may see a child's words.
@Component
class WordsStore {
    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    WordsStore(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    /// Words to be added under this identifier.
    record Added(UUID id, ChildId child, LocalDate on, ExactWords said) {}

    UUID add(Actor actor, Instant now, ChildId child, LocalDate on, ExactWords said) {
        var id = Ids.next();
        add(actor, now, List.of(new Added(id, child, on, said)));
        return id;
    }

    void add(Actor actor, Instant now, Collection<Added> added) {
        batches.batchUpdate(
                """
                insert into exact_words (organisation_id, words_id, child_id, on_date, words, heard_by, how,
                    interpreter, recorded_by, recorded_at)
                values (:organisation, :id, :child, :on, :words, :heardBy, :how, :interpreter, :by, :now)
                """,
                added.stream()
                        .map(one -> new MapSqlParameterSource(
                                        "organisation", Tenancy.current().value())
                                .addValue("id", one.id())
                                .addValue("child", one.child().value())
                                .addValue("on", one.on())
                                .addValue("words", one.said().words())
                                .addValue("heardBy", one.said().heardBy())
                                .addValue("how", one.said().how().name())
                                .addValue("interpreter", one.said().interpreter())
                                .addValue("by", actor.person().value())
                                .addValue("now", now.atOffset(ZoneOffset.UTC)))
                        .toArray(SqlParameterSource[]::new));
    }

    /// False where the child has said no such thing.
    boolean correct(Actor actor, Instant now, ChildId child, UUID words, Words.Correction correction) {
        return sql("""
                        insert into words_correction (organisation_id, correction_id, words_id, on_date, correction, because,
                            by_name, recorded_by, recorded_at)
                        select organisation_id, :id, words_id, :on, :correction, :because, :byName, :by, :now
                        from exact_words
                        where organisation_id = :organisation and child_id = :child and words_id = :words
                        """)
                        .param("id", Ids.next())
                        .param("on", correction.on())
                        .param("correction", correction.correction())
                        .param("because", correction.because())
                        .param("byName", correction.by())
                        .param("by", actor.person().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("child", child.value())
                        .param("words", words)
                        .update()
                == 1;
    }

    /// These words by their identifiers, with their corrections.
    Map<UUID, Words.Said> list(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var wanted = ids.toArray(UUID[]::new);
        var corrections = sql("""
                        select * from words_correction where organisation_id = :organisation and words_id = any(:ids)
                        order by on_date, correction_id
                        """)
                .param("ids", wanted)
                .query((row, n) -> Map.entry(row.getObject("words_id", UUID.class), correction(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var said = new HashMap<UUID, Words.Said>();
        sql("select * from exact_words where organisation_id = :organisation and words_id = any(:ids)")
                .param("ids", wanted)
                .query((row, n) -> said(row, corrections))
                .list()
                .forEach(words -> said.put(words.id(), words));
        return said;
    }

    /// These words, if this child said them.
    Optional<Words.Said> find(ChildId child, UUID id) {
        return sql("""
                        select words_id from exact_words
                        where organisation_id = :organisation and child_id = :child and words_id = :id
                        """)
                .param("child", child.value())
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(found -> list(List.of(found)).get(found));
    }

    List<Contact> into(List<ContactStore.Row> contacts) {
        var said = list(contacts.stream()
                .map(ContactStore.Row::words)
                .filter(Objects::nonNull)
                .toList());
        return contacts.stream()
                .map(row ->
                        row.words() == null ? row.contact() : row.with(Objects.requireNonNull(said.get(row.words()))))
                .toList();
    }

    private static Words.Said said(ResultSet row, Map<UUID, List<Words.Correction>> corrections) throws SQLException {
        var id = row.getObject("words_id", UUID.class);
        return new Words.Said(
                id,
                row.getObject("on_date", LocalDate.class),
                new ExactWords(
                        row.getString("words"),
                        row.getString("heard_by"),
                        ExactWords.How.valueOf(row.getString("how")),
                        row.getString("interpreter")),
                corrections.getOrDefault(id, List.of()));
    }

    private static Words.Correction correction(ResultSet row) throws SQLException {
        return new Words.Correction(
                row.getObject("on_date", LocalDate.class),
                row.getString("correction"),
                row.getString("because"),
                row.getString("by_name"));
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
