package org.heard.ssda903.read;

import java.util.Arrays;

/// Which rows of a table are each child's: the places of rows, child by child, in the order of the file.
public final class RowsByChild {
    private final int[] places;
    private final int[] from;

    private RowsByChild(int[] places, int[] from) {
        this.places = places;
        this.from = from;
    }

    /// @param children for each row the number of its child
    /// @param count    how many children there are
    public static RowsByChild of(int[] children, int count) {
        var from = new int[count + 1];
        for (int child : children) {
            from[child + 1]++;
        }
        for (int child = 1; child < from.length; child++) {
            from[child] += from[child - 1];
        }
        var next = Arrays.copyOf(from, count);
        var places = new int[children.length];
        for (int i = 0; i < children.length; i++) {
            places[next[children[i]]++] = i;
        }
        return new RowsByChild(places, from);
    }

    /// Where in [#place] the rows of a child begin.
    public int from(int child) {
        return from[child];
    }

    /// Where they end, exclusive.
    public int to(int child) {
        return from[child + 1];
    }

    /// The place in the table of one of the sorted rows.
    public int place(int sorted) {
        return places[sorted];
    }

    int children() {
        return from.length - 1;
    }
}
