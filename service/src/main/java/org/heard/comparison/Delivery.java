package org.heard.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.CollectionYear;
import org.jspecify.annotations.Nullable;

/// What somebody gave to be read, once: the files of a return, a list of names and workers, or the tables of the
/// Standard Safeguarding Dataset.
///
/// @param no          its number in this organisation
/// @param year        the collection year of a return
/// @param workersFrom for a list of names, the day from which its workers have the child; for the dataset, the
///                    day on which its tables were drawn
/// @param build       of the dataset: which case system's build it is, as whoever gave it says
public record Delivery(
        DeliveryId id,
        int no,
        Kind kind,
        @Nullable CollectionYear year,
        @Nullable LocalDate workersFrom,
        @Nullable DatasetBuild build,
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
        NAMES,
        DATASET
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
        return switch (kind) {
            case RETURN -> "return " + year;
            case NAMES -> "list of names and workers";
            case DATASET -> "Standard Safeguarding Dataset";
        };
    }

    /// What rows written from it say of where they came from.
    public String source() {
        return switch (kind) {
                    case RETURN -> "SSDA903 " + (year == null ? "" : year.ending());
                    case NAMES -> "Names and workers";
                    case DATASET -> "Standard Safeguarding Dataset";
                }
                + ", delivery " + no;
    }
}
