package org.heard.names;

import java.time.LocalDate;
import java.util.Map;
import org.heard.access.RelationKind;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/// One row of a list of names that can be used.
///
/// @param row      as a person counts, where the column names are row 1
/// @param name     empty where the list says nothing
/// @param born     to be sure that the number is this child's; absent where the list has no such column
/// @param workers  who is named in each capacity the list speaks of
/// @param team     the social worker's
public record NamesRow(
        String file,
        int row,
        String number,
        String name,
        String knownAs,
        @Nullable LocalDate born,
        Map<RelationKind, Worker> workers,
        String team) {

    /// The same row, saying nothing of what the child is called.
    public NamesRow withoutName() {
        return new NamesRow(file, row, number, "", "", born, workers, team);
    }

    /// Somebody as the list names them.
    ///
    /// @param column as it is called in the file
    /// @param since  when they began to be that, absent where the list does not say
    /// @param person who it is here, where somebody has said so; absent where they are looked up by email or name
    public record Worker(
            String column,
            String name,
            String email,
            @Nullable LocalDate since,
            @Nullable PersonId person) {
        Worker(String column, String name, String email) {
            this(column, name, email, null, null);
        }

        /// Nobody any more, as far as what was read shows: it was not said of anybody, and ends nothing.
        public static Worker gone(String column) {
            return new Worker(column, "", "");
        }

        boolean isGone() {
            return said().isEmpty();
        }

        /// What says who it is.
        String said() {
            return email.isEmpty() ? name : email;
        }
    }
}
