package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.database.OwnersHand;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;
import org.heard.takeout.TakingOut;
import org.heard.takeout.Unpacked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Everything of a whole made-up authority, taken out beside others and held against its rows as the owner of
/// the database sees them.
class TakenOutTest extends HeardTest {
    private static final Pattern AN_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Autowired
    private Filling filling;

    @Autowired
    private FourChildren children;

    @Autowired
    private TakingOut takingOut;

    @Autowired
    private OwnersHand owner;

    private OrganisationId authority;
    private Unpacked record;
    private Unpacked sealed;

    @BeforeEach
    void take_everything_out() throws GeneralSecurityException {
        authority = Fourways.filled(filling, children, NOW, TODAY).organisation();
        var neighbour = story.child("Neighbour Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
        story.told(neighbour, "Next door");
        story.drew(neighbour);
        neighbour.wished("2026-03-02", "A neighbour’s dog");
        neighbour.reviewedOn("2026-02-02", "PN1").reportFile();
        var manager = new Actor(authority, PersonId.next(), "Mary Example", Set.of(Role.IRO_MANAGER));
        var administrator = new Actor(authority, PersonId.next(), "Ada Example", Set.of(Role.ADMINISTRATOR));
        var taken = takingOut.take(manager, administrator, NOW);
        Tenancy.within(authority, () -> {
            takingOut.throwAway(administrator, NOW, taken.id());
            return true;
        });
        record = taken.unpacked();
        sealed = record.opened(taken.key());
    }

    @Test
    void every_row_leaves_with_its_values_and_nothing_of_another_authority() throws Exception {
        record.isWhole();
        sealed.isWhole();
        nothing_of_anybody_else();
        var described = new HashMap<String, JsonNode>();
        record.manifest()
                .get("tables")
                .forEach(table -> described.put(table.get("table").asString(), table));
        sealed.manifest()
                .get("tables")
                .forEach(table -> described.putIfAbsent(table.get("table").asString(), table));
        assertThat(described).hasSizeGreaterThan(140);
        var compared = 0;
        for (var table : described.values()) {
            var name = table.get("table").asString();
            if (!Set.of("audit_entry", "takeout", "pseudonym").contains(name)) {
                compared += compare(name, table);
            }
        }
        assertThat(compared).isGreaterThan(20_000);
    }

    @Test
    void a_table_that_stays_is_in_neither_box_and_the_list_says_why() {
        for (var table : record.manifest().get("stays")) {
            assertThat(record.holds(table.get("table").asString())).isFalse();
            assertThat(sealed.holds(table.get("table").asString())).isFalse();
            assertThat(table.get("why").asString()).isNotBlank();
        }
    }

    private void nothing_of_anybody_else() throws SQLException {
        var others = new HashSet<String>();
        for (var column : List.of("child.child_id", "person.person_id", "telling.telling_id", "document.document_id")) {
            var parts = column.split("\\.", -1);
            others.addAll(texts(
                    "select %s::text from %s where organisation_id <> '%s'".formatted(parts[1], parts[0], authority)));
        }
        others.addAll(texts(
                "select organisation_id::text from organisation where organisation_id <> '%s'".formatted(authority)));
        assertThat(others).hasSizeGreaterThan(5);
        for (var box : List.of(record, sealed)) {
            var found = new HashSet<String>();
            box.files()
                    .forEach((name, bytes) -> AN_ID.matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                            .results()
                            .forEach(id -> found.add(id.group())));
            assertThat(found.size()).isGreaterThan(400);
            found.retainAll(others);
            assertThat(found).isEmpty();
            assertThat(box.says("Next door")).isFalse();
            assertThat(box.says("Neighbour Example")).isFalse();
            assertThat(box.says("neighbour’s dog")).isFalse();
        }
    }

    /// Each row of both boxes against the row of the database with the same key, by another way than it was
    /// written.
    private int compare(String table, JsonNode described) throws SQLException {
        var key = new ArrayList<String>();
        described.get("key").forEach(column -> key.add(column.asString()));
        var columns = new LinkedHashMap<String, String>();
        described
                .get("columns")
                .forEach(column -> columns.put(
                        column.get("name").asString(), column.get("type").asString()));
        var out = new LinkedHashMap<String, JsonNode>();
        rows(record, table, columns).forEach(row -> out.put(keyOf(row, key, columns), row));
        var confided = rows(sealed, table, columns);
        confided.forEach(row -> out.put(keyOf(row, key, columns), row));
        var inDatabase = 0;
        try (var connection = owner.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select * from %s where organisation_id = '%s'".formatted(table, authority))) {
            while (row.next()) {
                inDatabase++;
                if (columns.keySet().containsAll(key)) {
                    var its = Objects.requireNonNull(
                            out.get(keyOf(row, key, columns)), table + " " + keyOf(row, key, columns));
                    for (var column : columns.entrySet()) {
                        same(table, column.getKey(), column.getValue(), row, its.get(column.getKey()));
                    }
                }
            }
        }
        if (columns.keySet().containsAll(key)) {
            assertThat(out).as(table).hasSize(inDatabase);
        }
        return inDatabase;
    }

    private static List<JsonNode> rows(Unpacked box, String table, Map<String, String> columns) {
        if (!box.holds(table)) {
            return List.of();
        }
        var json = box.json(table);
        var csv = box.csv(table);
        assertThat(csv.getFirst()).as(table).containsExactlyElementsOf(columns.keySet());
        assertThat(csv).as(table).hasSize(json.size() + 1);
        for (var line = 0; line < json.size(); line++) {
            var cells = new ArrayList<String>();
            json.get(line).forEach(value -> cells.add(cell(value)));
            assertThat(csv.get(line + 1)).as(table + " line " + line).containsExactlyElementsOf(cells);
        }
        return json;
    }

    private static String cell(JsonNode value) {
        return value.isNull() ? "" : value.isString() ? value.asString() : value.toString();
    }

    private static void same(String table, String column, String type, ResultSet row, JsonNode written)
            throws SQLException {
        var what = table + "." + column;
        if (row.getObject(column) == null) {
            assertThat(written.isNull()).as(what).isTrue();
            return;
        }
        switch (type) {
            case "text", "uuid", "date", "integer", "bigint", "smallint" ->
                assertThat(cell(written)).as(what).isEqualTo(row.getString(column));
            case "boolean" -> assertThat(written.asBoolean()).as(what).isEqualTo(row.getBoolean(column));
            case "timestamp with time zone" ->
                assertThat(Instant.from(OffsetDateTime.parse(written.asString())))
                        .as(what)
                        .isEqualTo(row.getObject(column, OffsetDateTime.class).toInstant());
            default -> assertThat(written.isNull()).as(what).isFalse();
        }
    }

    private static String keyOf(JsonNode row, List<String> key, Map<String, String> columns) {
        if (!columns.keySet().containsAll(key)) {
            return row.toString();
        }
        return String.join(
                " ",
                key.stream()
                        .map(column -> isMoment(column, columns)
                                ? OffsetDateTime.parse(row.get(column).asString())
                                        .toInstant()
                                        .toString()
                                : cell(row.get(column)))
                        .toList());
    }

    private static String keyOf(ResultSet row, List<String> key, Map<String, String> columns) throws SQLException {
        var parts = new ArrayList<String>();
        for (var column : key) {
            parts.add(
                    isMoment(column, columns)
                            ? row.getObject(column, OffsetDateTime.class)
                                    .toInstant()
                                    .toString()
                            : row.getString(column));
        }
        return String.join(" ", parts);
    }

    private static boolean isMoment(String column, Map<String, String> columns) {
        return columns.getOrDefault(column, "").startsWith("timestamp");
    }

    private List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var connection = owner.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
