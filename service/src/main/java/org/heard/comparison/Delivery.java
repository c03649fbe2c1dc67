package org.heard.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.CollectionYear;
import org.jspecify.annotations.Nullable;

/// What somebody gave to be read, once: the files of a return, or a list of names and workers.
///
/// @param no          its number in this organisation
/// @param year        the collection year of a return
/// @param workersFrom for a list of names, the day from which its workers have the child
public record Delivery(
        DeliveryId id,
        int no,
        Kind kind,
        @Nullable CollectionYear year,
        @Nullable LocalDate workersFrom,
        State state,
        Instant givenAt,
        String givenBy,
        @Nullable Instant comparedAt,
        @Nullable Instant loadedAt,
        String loadedBy,
        List<Named> files) {

    /// What is in it.
    public enum Kind {
        RETURN,
        NAMES
    }

    /// How far it has come.
    public enum State {
        /// Kept, not read yet.
        GIVEN("Not read yet"),
        /// Read and compared; nothing has been changed.
        READ("Read, not loaded"),
        /// Its good rows are in the record.
        LOADED("Loaded"),
        /// Taken back by a person before it was loaded.
        WITHDRAWN("Withdrawn");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// A file of a delivery by name and size.
    public record Named(Part part, String name, long size) {}

    /// In words: "return 2025/26".
    public String title() {
        return year == null ? "list of names and workers" : "return " + year;
    }

    /// What rows written from it say of where they came from.
    public String source() {
        return (year == null ? "Names and workers" : "SSDA903 " + year.ending()) + ", delivery " + no;
    }
}
