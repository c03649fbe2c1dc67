package org.heard.ssda903.table;

import org.jspecify.annotations.Nullable;

/// One column of a table of the return.
///
/// @param position its place in the table's own order, from 0
public record Column<T>(int position, String name, Kind<T> kind, Weight weight) {

    static <T> Column<T> needed(int position, String name, Kind<T> kind) {
        return new Column<>(position, name, kind, Weight.NEEDED);
    }

    static <T> Column<T> ending(int position, String name, Kind<T> kind) {
        return new Column<>(position, name, kind, Weight.ENDING);
    }

    static <T> Column<T> expected(int position, String name, Kind<T> kind) {
        return new Column<>(position, name, kind, Weight.EXPECTED);
    }

    static <T> Column<T> optional(int position, String name, Kind<T> kind) {
        return new Column<>(position, name, kind, Weight.OPTIONAL);
    }

    /// The value of this column with its original text.
    public Cell<T> cell(String text) {
        var bare = Kind.bare(text);
        return new Cell<>(this, text, bare.isEmpty() ? null : kind.read(bare));
    }

    /// A cell that holds this value, or nothing, written as the return writes it.
    public Cell<T> holding(@Nullable T value) {
        return value == null ? new Cell<>(this, "", null) : new Cell<>(this, Kind.write(value), value);
    }

    @Override
    public String toString() {
        return name;
    }
}
