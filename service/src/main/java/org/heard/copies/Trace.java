package org.heard.copies;

/// Something in a copy that says who or where, or that was taken over from somewhere else: whoever releases the copy
/// sees each of them first (rule 10).
///
/// @param text        as it stands there; of what was taken over, where from
/// @param around      the words it stands among
/// @param tellsWhere  could tell where the child lives or goes to school
public record Trace(Kind kind, String text, String heading, String around, boolean tellsWhere) {
    /// What kind of thing was found.
    public enum Kind {
        PERSON("Somebody else’s name"),
        /// The name the child goes by, which they keep from this reader.
        KEPT_NAME("The name the child goes by, which is not for this reader"),
        SCHOOL("School"),
        CARER("Who the child lives with"),
        /// Who a brother or sister lives with, or their school.
        SIBLING_HOME("Where a brother or sister lives or learns"),
        /// As it stands in who-is-who, under how carers and schools are reached.
        ADDRESS("Address of a home or school"),
        /// Has the form of one: "Thornfield Academy", "Rose Cottage".
        ORGANISATION("School, home or other place"),
        POSTCODE("Postcode"),
        STREET("Street"),
        PHONE("Phone number"),
        EMAIL("Email address"),
        /// A paragraph, under the name of where it was taken from.
        TAKEN_OVER("Taken from somewhere else"),
        /// The child does not want it told: a red card, or words for the IRO alone.
        KEPT_BACK("The child asked not to tell"),
        /// Has the form of a name, in a paragraph that was taken over.
        PERHAPS_A_NAME("Perhaps a name");

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
