package org.heard.pages;

import org.jspecify.annotations.Nullable;

/// The stretch of a long list that a page shows: fifty rows, as `page` in its address asks for. Where the list has
/// become shorter than that, its last.
///
/// @param number the first is 1
/// @param all    how many rows the whole list has
public record Stretch(int number, int all) {
    /// The most rows a page shows.
    public static final int ROWS = 50;

    public static Stretch of(Query query, int all) {
        var typed = query.first("page");
        var last = Math.max(1, (all + ROWS - 1) / ROWS);
        return new Stretch(typed.matches("[1-9]\\d{0,6}") ? Math.min(Integer.parseInt(typed), last) : 1, all);
    }

    /// How many rows stand before it.
    public int skipped() {
        return (number - 1) * ROWS;
    }

    /// The stretch before, absent on the first.
    public @Nullable Link before(String path) {
        return number == 1 ? null : Link.to("Before", path + "?page=" + (number - 1));
    }

    /// The next, absent on the last.
    public @Nullable Link more(String path) {
        return number * ROWS < all ? Link.to("More", path + "?page=" + (number + 1)) : null;
    }

    /// What the list holds in all, as in "One thing" and "1,204 things".
    public String counted(String one, String many) {
        return all == 1 ? "One " + one : String.format("%,d %s", all, many);
    }
}
