package org.heard.takeout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The statements that read one table for one of the two parts: the record or the confidences.
final class Selecting {
    private final TableOut table;
    private final Catalogue.Table known;
    private final Goes part;
    private final Optional<String> confided;
    private final Optional<String> kept;

    Selecting(TableOut table, Catalogue catalogue, Goes part) {
        this.table = table;
        this.known = catalogue.get(table.name());
        this.part = part;
        var conditions = new ArrayList<String>();
        catalogue.aboutSealed(table.name()).ifPresent(conditions::add);
        table.confided().ifPresent(rows -> conditions.add(rows.when()));
        this.confided = anyOf(conditions);
        this.kept = anyOf(table.exceptions(ColumnOut.How.KEPT).stream()
                .map(ColumnOut::when)
                .toList());
    }

    /// Whether some of its rows may stand among the confidences although the table does not.
    boolean mayBeConfided() {
        return confided.isPresent() || kept.isPresent();
    }

    /// Each row as a line of JSON.
    String json() {
        return "select row_to_json(r)::text from (%s) r".formatted(inner());
    }

    /// Each row as texts, null where there is no value.
    String texts() {
        return "select %s from (%s) r"
                .formatted(
                        table.columns().stream()
                                .map(column -> "to_json(r.\"" + column + "\") #>> '{}'")
                                .collect(Collectors.joining(", ")),
                        inner());
    }

    /// How many.
    String count() {
        return "select count(*) from %s x where %s".formatted(table.name(), here());
    }

    /// Each file a column holds: its name in the export, and its bytes.
    String files(ColumnOut column) {
        return "select %s, x.%s from %s x where %s"
                .formatted(fileName(column.name()), column.name(), table.name(), here());
    }

    private String inner() {
        return "select %s from %s x where %s order by %s"
                .formatted(
                        table.columns().stream()
                                .map(column -> value(column) + " as \"" + column + "\"")
                                .collect(Collectors.joining(", ")),
                        table.name(),
                        here(),
                        order());
    }

    /// By the key. Where a column of the key stays, the order of the rows must not tell of it either: by the rest
    /// of the key, and then by the values that leave anyway.
    private String order() {
        var leaving = known.key().stream().filter(table.columns()::contains);
        var values = table.columns().containsAll(known.key()) ? Stream.<String>empty() : table.columns().stream();
        return Stream.concat(
                        leaving.map(column -> "x." + column), values.map(column -> "(" + value(column) + ")::text"))
                .collect(Collectors.joining(", "));
    }

    /// Row-level security lets nothing else through either; the condition lets the index be used.
    private String here() {
        var ours = "x.organisation_id = tenant()";
        if (table.goes() == Goes.CONFIDENCES) {
            return ours;
        }
        if (part == Goes.RECORD) {
            return ours
                    + confided.map(" and not coalesce(%s, false)"::formatted).orElse("");
        }
        return ours + " and (" + confided.map("coalesce(%s, false)"::formatted).orElse("false")
                + kept.map(" or %s"::formatted).orElse("") + ")";
    }

    private String value(String column) {
        var exception = table.exception(column).orElse(null);
        if (exception != null && exception.how() == ColumnOut.How.FILE) {
            return fileName(column);
        }
        if (exception != null && exception.how() == ColumnOut.How.KEPT && part == Goes.RECORD) {
            return "case when %s then '' else x.\"%s\" end".formatted(exception.when(), column);
        }
        return switch (known.column(column).type()) {
            case "bytea" -> "encode(x.\"%s\", 'hex')".formatted(column);
            case "xid8" -> "x.\"%s\"::text".formatted(column);
            default -> "x.\"" + column + "\"";
        };
    }

    /// Kept files bear their digest as their name, and the ending that their kind has everywhere.
    private String fileName(String column) {
        return switch (table.name()) {
            case "document_content" -> """
                    (select 'documents/' || encode(d.sha256, 'hex') || '.'
                        || case d.kind when 'WORD' then 'docx' when 'TEXT' then 'txt' else lower(d.kind) end
                     from document d where d.organisation_id = x.organisation_id and d.document_id = x.document_id)""";
            case "enclosed_sound", "enclosed_photograph" ->
                "'enclosed/' || encode(x.sha256, 'hex') || '.' || lower(x.format)";
            default -> throw new IllegalStateException("how is a file of " + table.name() + "." + column + " called?");
        };
    }

    private static Optional<String> anyOf(List<String> conditions) {
        return conditions.isEmpty()
                ? Optional.empty()
                : Optional.of(conditions.stream().collect(Collectors.joining(") or (", "((", "))")));
    }
}
