package org.heard.caseloads;

import java.time.LocalDate;
import java.util.List;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/// What a list of the service's children is kept to.
///
/// @param iro    one IRO's children, absent for everybody's
/// @param after  the last child of the page before, absent for the first page
public record ServiceList(
        Show show, @Nullable PersonId iro, @Nullable After after, int size) {

    /// Where the page before ended, in the order of the list.
    ///
    /// @param due absent where no date can be told of that child's review: such children come last
    public record After(@Nullable LocalDate due, ChildId child) {}

    /// A page of rows.
    ///
    /// @param next  where the next page begins, absent on the last
    /// @param inAll how many children the whole list has
    public record Rows(List<ServiceRow> rows, @Nullable After next, int inAll) {}

    /// Which children.
    public enum Show {
        ALL("Everyone looked after"),
        UNALLOCATED("Without an IRO"),
        OVERDUE("Review overdue"),
        UNEXPLAINED("Overdue, no reason given"),
        SOON("Review due within four weeks"),
        CANNOT_TELL("Cannot tell when the next review is due"),
        COVERED("Covered for their IRO");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }
}
