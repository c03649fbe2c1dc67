package org.heard.ssda903.table;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.heard.ssda903.Code;
import org.heard.ssda903.CollectionYear;
import org.jspecify.annotations.Nullable;

/// One value of a row: the text exactly as it was given, and what it was read as. The row knows its row number.
///
/// @param text  as given, with its spaces and its case; empty when nothing was given
/// @param value null when the text is blank or cannot be read
public record Cell<T>(
        Column<T> column, String text, @Nullable T value) {

    public boolean isBlank() {
        return value == null && (text.isEmpty() || Kind.bare(text).isEmpty());
    }

    public boolean isUnreadable() {
        return value == null && !isBlank();
    }

    /// Whether it holds this code.
    public boolean is(String code) {
        return value instanceof Code held && held.code().equals(code);
    }

    /// Whether it holds one of these codes.
    public boolean isOneOf(String... codes) {
        if (value instanceof Code held) {
            for (var code : codes) {
                if (held.code().equals(code)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether it holds one of these codes.
    public boolean isOneOf(Set<String> codes) {
        return value instanceof Code held && codes.contains(held.code());
    }

    /// Whether it holds a code that a return of this year may use.
    public boolean isValidIn(CollectionYear year) {
        return value instanceof Code held && held.validIn(year);
    }

    /// Whether both say the same. Blank is like blank; what cannot be read is like the same text,
    /// whatever its case.
    public boolean saysTheSameAs(Cell<?> other) {
        if (value != null || other.value != null) {
            return value != null && value.equals(other.value);
        }
        return isBlank() ? other.isBlank() : text.strip().equalsIgnoreCase(other.text.strip());
    }

    public Optional<T> find() {
        return Optional.ofNullable(value);
    }

    /// The value of a cell known to hold one, as every needed cell of a good row does.
    public T get() {
        if (value == null) throw new NoSuchElementException(column.name() + " holds no value: " + text);
        return value;
    }

    @Override
    public String toString() {
        return column.name() + "=" + text;
    }
}
