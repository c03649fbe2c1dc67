package org.heard.desk;

import java.time.LocalDate;
import java.util.List;
import org.heard.pages.Link;
import org.heard.pages.Status;
import org.jspecify.annotations.Nullable;

/// The bar above every page of a child's record: enough to tell this child from another, and the way to the parts.
///
/// @param fullName   the full name where the child goes by another, empty otherwise
/// @param since      the first day of the present care period, absent when not looked after today
/// @param nextReview how the next review stands, absent where none is owed
public record ChildBar(
        String id,
        String shownAs,
        String fullName,
        @Nullable String number,
        @Nullable LocalDate bornOn,
        String bornWords,
        @Nullable LocalDate since,
        boolean sinceExactly,
        String iro,
        @Nullable Status nextReview) {

    /// The parts of the record, the one shown marked.
    public List<Link> tabs(String current) {
        var at = "/children/" + id;
        return List.of(
                Link.to("Overview", at).current(current.equals("Overview")),
                Link.to("Clock", at + "/clock").current(current.equals("Clock")),
                Link.to("People", at + "/people").current(current.equals("People")),
                Link.to("Care history", at + "/care").current(current.equals("Care history")),
                Link.to("Chronicle", at + "/chronicle").current(current.equals("Chronicle")));
    }
}
