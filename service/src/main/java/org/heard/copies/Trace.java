package org.heard.copies;

/// Something in a copy that says who or where: whoever releases the copy sees each of them first (rule 10).
///
/// @param text        as it stands there
/// @param around      the words it stands among
/// @param tellsWhere  could tell where the child lives or goes to school
public record Trace(Kind kind, String text, String heading, String around, boolean tellsWhere) {
    /// What kind of thing was found.
    public enum Kind {
        PERSON("Somebody else’s name"),
        SCHOOL("School"),
        CARER("Who the child lives with"),
        POSTCODE("Postcode"),
        STREET("Street"),
        PHONE("Phone number"),
        EMAIL("Email address");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }
}
