package org.heard.takeout;

import java.util.List;
import java.util.Optional;

/// What is decided of one table.
///
/// @param holds      a sentence for whoever reads the files
/// @param why        why it is sealed or stays; empty where it goes into the record
/// @param columns    the columns that go out: no other ever does
/// @param exceptions columns that stay, become files, or are empty in some rows
/// @param confided   which of its rows are sealed although the table is not
record TableOut(
        String name,
        Goes goes,
        String holds,
        String why,
        List<String> columns,
        List<ColumnOut> exceptions,
        Optional<Confided> confided) {

    /// Rows that are sealed.
    ///
    /// @param when a condition in SQL on `x`
    record Confided(String when, String why) {}

    Optional<ColumnOut> exception(String column) {
        return exceptions.stream().filter(one -> one.name().equals(column)).findFirst();
    }

    List<ColumnOut> exceptions(ColumnOut.How how) {
        return exceptions.stream().filter(one -> one.how() == how).toList();
    }
}
