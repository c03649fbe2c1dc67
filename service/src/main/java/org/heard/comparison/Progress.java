package org.heard.comparison;

/// Hears how far the reading of a delivery is.
@FunctionalInterface
public interface Progress {
    /// Nobody listens.
    Progress NONE = (stage, done, of) -> {};

    /// The steps a delivery goes through.
    enum Stage {
        READING("Read the files"),
        COMPARING("Compare each child with the record"),
        WRITING("Write what changes");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// So many children of so many are through this step; 0 of 0 where that is not known.
    void at(Stage stage, int done, int of);
}
