package org.heard.pages;

/// A column of a table.
///
/// @param sort the name by which its heading sorts, or empty where it does not
/// @param numeric whether its figures stand right-aligned under each other
public record Column(String title, String sort, boolean numeric) {

    public static Column of(String title) {
        return new Column(title, "", false);
    }

    public static Column numeric(String title) {
        return new Column(title, "", true);
    }

    public Column sortable(String name) {
        return new Column(title, name, numeric);
    }

    /// `ascending`, `descending` or `none`, as the address says (`?sort=name`, `?sort=-name`).
    public String order(Query query) {
        var chosen = query.first("sort");
        return chosen.equals(sort) ? "ascending" : chosen.equals("-" + sort) ? "descending" : "none";
    }

    /// Sorts by this column, the other way round if it already does; back to the first page.
    public String href(Query query) {
        var next = order(query).equals("ascending") ? "-" + sort : sort;
        return query.without("after").without("before").with("sort", next).href();
    }
}
