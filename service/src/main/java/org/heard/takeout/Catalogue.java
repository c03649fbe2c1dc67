package org.heard.takeout;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables as they are: their columns with types, their keys, and which rows are about a child whose record
/// is sealed.
record Catalogue(Map<String, Table> tables) {
    /// Columns that name a child.
    private static final Set<String> NAMING_A_CHILD = Set.of("child_id", "sibling_id", "about_child");

    record Table(String name, List<Column> columns, List<String> key, List<Reference> references) {
        boolean belongsToAnOrganisation() {
            return has("organisation_id");
        }

        boolean has(String column) {
            return columns.stream().anyMatch(one -> one.name().equals(column));
        }

        Column column(String name) {
            return columns.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no column " + name + " in " + this.name));
        }
    }

    record Column(String name, String type, boolean required) {}

    /// Columns whose values stand in another table.
    record Reference(List<String> columns, String table, List<String> its) {}

    Table get(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    static Catalogue read(JdbcClient rows) {
        var columns = rows.sql("""
                        select t.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull
                        from pg_class t join pg_namespace n on n.oid = t.relnamespace
                        join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                        where n.nspname = 'public' and t.relkind in ('r', 'p') order by t.relname, a.attnum
                        """)
                .query((row, n) -> Map.entry(
                        row.getString("relname"),
                        new Column(row.getString("attname"), row.getString("type"), row.getBoolean("attnotnull"))))
                .list();
        var keys = new LinkedHashMap<String, List<String>>();
        var references = new LinkedHashMap<String, List<Reference>>();
        rows.sql("""
                        select t.relname, c.contype, o.relname as other,
                            array(select a.attname::text from unnest(c.conkey) with ordinality k(no, place)
                                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.no order by place) as ours,
                            array(select a.attname::text from unnest(c.confkey) with ordinality k(no, place)
                                join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.no order by place) as its
                        from pg_constraint c join pg_class t on t.oid = c.conrelid
                        join pg_namespace n on n.oid = t.relnamespace left join pg_class o on o.oid = c.confrelid
                        where n.nspname = 'public' and c.contype in ('p', 'f') order by t.relname, c.conname
                        """).query(row -> {
            var ours = texts(row.getArray("ours"));
            if (row.getString("contype").equals("p")) {
                keys.put(row.getString("relname"), ours);
            } else {
                references
                        .computeIfAbsent(row.getString("relname"), table -> new ArrayList<>())
                        .add(new Reference(ours, row.getString("other"), texts(row.getArray("its"))));
            }
        });
        var tables = columns.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var all = new LinkedHashMap<String, Table>();
        tables.forEach((name, its) -> all.put(
                name,
                new Table(name, its, keys.getOrDefault(name, List.of()), references.getOrDefault(name, List.of()))));
        return new Catalogue(all);
    }

    /// To which table a column leads, where no reference says so because it stands in another module:
    /// `child_id` to `child`, `review_id` to `review`.
    Optional<Reference> leadsTo(Table table, String column) {
        var other = tables.get(column.replaceFirst("_id$", ""));
        return !column.endsWith("_id")
                        || other == null
                        || other.name().equals(table.name())
                        || !other.key().equals(List.of("organisation_id", column))
                ? Optional.empty()
                : Optional.of(new Reference(List.of("organisation_id", column), other.name(), other.key()));
    }

    /// Which rows of a table are about a child whose record is sealed, as a condition in SQL on `x`: by a
    /// column that names the child, or by the row they belong to. Empty where none can be.
    Optional<String> aboutSealed(String table) {
        return aboutSealed(get(table), "x", 1);
    }

    private Optional<String> aboutSealed(Table table, String alias, int deep) {
        if (table.name().equals("child")) {
            return Optional.of(alias + ".sealed_on is not null");
        }
        var conditions = new ArrayList<String>();
        NAMING_A_CHILD.stream()
                .sorted()
                .filter(table::has)
                .forEach(column -> conditions.add(alias + "." + column + """
                         in (select s.child_id from child s
                        where s.organisation_id = tenant() and s.sealed_on is not null)"""));
        if (conditions.isEmpty()) {
            for (var reference : table.references()) {
                var other = get(reference.table());
                var above = "p" + deep;
                if (!other.name().equals(table.name())) {
                    aboutSealed(other, above, deep + 1)
                            .ifPresent(its -> conditions.add("(%s) in (select %s from %s %s where %s)"
                                    .formatted(
                                            listed(alias, reference.columns()),
                                            listed(above, reference.its()),
                                            other.name(),
                                            above,
                                            its)));
                }
            }
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(" or ", conditions) + ")");
    }

    private static String listed(String alias, List<String> columns) {
        return columns.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
