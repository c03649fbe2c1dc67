package org.heard.takeout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is in the export, and what is not and why: `manifest.json`. Its names are the schema that other
/// programs read.
///
/// @param format the form of the export; a program that knows another number must not guess
/// @param part   `record` or `confidences`
/// @param heard  the version of Heard that made it
/// @param schema the version of its tables
record Manifest(
        String format,
        String part,
        String madeAt,
        String heard,
        String schema,
        Authority authority,
        String askedBy,
        String agreedBy,
        List<Table> tables,
        List<FileOut> files,
        @Nullable FileOut sealed,
        List<Rest> confided,
        List<LeftOut> leftOut,
        List<Rest> stays) {

    /// The form written by this version.
    static final String FORMAT = "heard-takeout-1";

    /// Whose it is.
    record Authority(String id, String name, @Nullable String code) {}

    /// A table in this part, once as CSV and once as JSON, a line a row.
    record Table(
            String table,
            String holds,
            long rows,
            FileOut csv,
            FileOut json,
            List<Column> columns,
            List<String> key,
            List<Reference> refersTo,
            List<String> referredToBy) {}

    record Column(
            String name,
            String type,
            boolean alwaysThere,
            @Nullable String note) {}

    record Reference(List<String> columns, String table, List<String> its) {}

    /// Rows that are not in this part: among the confidences, or nowhere.
    ///
    /// @param rows how many; absent of a table that belongs to the installation
    record Rest(
            String table,
            String holds,
            String why,
            @Nullable Long rows) {}

    record LeftOut(String table, String column, String why) {}

    /// A table as it was written.
    static Table table(TableOut table, Catalogue catalogue, long rows, FileOut csv, FileOut json) {
        var known = catalogue.get(table.name());
        var columns = table.columns().stream()
                .map(known::column)
                .map(column -> new Column(
                        column.name(),
                        column.type(),
                        column.required(),
                        table.exception(column.name()).map(ColumnOut::why).orElse(null)))
                .toList();
        return new Table(
                table.name(),
                table.holds(),
                rows,
                csv,
                json,
                columns,
                known.key(),
                references(known, catalogue).stream()
                        .map(one -> new Reference(one.columns(), one.table(), one.its()))
                        .toList(),
                catalogue.tables().values().stream()
                        .filter(other -> references(other, catalogue).stream()
                                .anyMatch(one -> one.table().equals(table.name())))
                        .map(Catalogue.Table::name)
                        .toList());
    }

    private static List<Catalogue.Reference> references(Catalogue.Table table, Catalogue catalogue) {
        var all = new ArrayList<>(table.references());
        for (var column : table.columns()) {
            catalogue
                    .leadsTo(table, column.name())
                    .filter(one -> !all.contains(one))
                    .ifPresent(all::add);
        }
        return all;
    }
}
