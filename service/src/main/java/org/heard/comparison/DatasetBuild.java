package org.heard.comparison;

/// Which build of the Standard Safeguarding Dataset a council's tables are: nothing in the tables says it, so
/// whoever gives them does.
///
/// @param version as people write it, "1.4.5"; empty where it is not known
/// @param number  which of the two numbers of a child is the one in the authority's return
public record DatasetBuild(CaseSystem system, String version, ChildNumber number) {

    /// The numbers the dataset has for a child.
    public enum ChildNumber {
        PERSON_ID("pers_person_id", "The case system’s person id (pers_person_id)"),
        LEGACY_ID("pers_legacy_id", "The other local id (pers_legacy_id)");

        private final String column;
        private final String words;

        ChildNumber(String column, String words) {
            this.column = column;
            this.words = words;
        }

        /// The column that has it.
        public String column() {
            return column;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// In words: "Mosaic, version 1.4.4".
    public String words() {
        return system.words() + (version.isEmpty() ? "" : ", version " + version);
    }
}
